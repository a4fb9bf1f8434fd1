/** Something that may be typed, and what it means. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** Answers that belong together. */
export interface Row {
  /** What they are about; empty where the question says it. */
  readonly title: string;
  readonly choices: readonly Choice[];
  /** Whether they are to stand beside each other, however many there are. */
  readonly compact: boolean;
}

/** A question as it is put to a person: all that may be typed is on it. */
export interface Prompt {
  /** Where one is; empty where that says nothing. */
  readonly above: string;
  readonly question: string;
  /** The answers, in rows that belong together. */
  readonly rows: readonly Row[];
  /** How to answer, where the rows do not say it; empty where they do. */
  readonly hint: string;
  /** Whether the answer is in words of one's own: a wrong one stays, to be mended. */
  readonly inWords?: boolean;
  /** What may be typed at every question. */
  readonly keys: readonly Choice[];
}

/** Says what is wrong with something typed; undefined where it will do. */
export type Check = (typed: string) => string | undefined;

/**
 * Who talks with the person: a terminal, and one day a page in a browser.
 */
export interface Asker {
  /** Tells something; nothing is expected back. */
  readonly say: (text: string) => void;
  /**
   * Puts a question, again and again until the check has nothing to say of the answer.
   *
   * @returns what was typed
   * @throws Stopped where the person wants no more
   */
  readonly ask: (prompt: Prompt, check: Check) => Promise<string>;
}

/** The person closed the terminal, or pressed Ctrl-C. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Whether an error says that the person stopped, also one of a part that was bundled apart. */
export function isStopped(error: unknown): boolean {
  return error instanceof Error && error.name === 'Stopped';
}
