import type { Language } from '../base/language.js';

/** How a run of leernet may end; the highest of all files counts. */
export const EXIT = {
  /** Checked, and fine by what was asked. */
  fine: 0,
  /** Checked, and short of what was asked. */
  short: 1,
  /** Wrong input, or wrong usage. */
  wrong: 2,
  /** Nothing was checked, or a fault in leernet itself. */
  nothing: 3,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The worse of two ways to end. */
export function worst(...exits: readonly Exit[]): Exit {
  return exits.reduce((a, b) => (b > a ? b : a), EXIT.fine);
}

/** The outside world of a command: everything that it may touch. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether stdout is a terminal, and how wide it is. */
  readonly terminal: { readonly isTTY: boolean; readonly columns: number | undefined };
  /** Whether stderr is a terminal, and how wide; left out: it is none. Only a long run asks. */
  readonly talk?: () => { readonly isTTY: boolean; readonly columns: number | undefined };
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** What comes in on standard input, whole. */
  readonly readInput: () => Promise<Uint8Array>;
  /** The milliseconds since 1970, for the day of today. */
  readonly now: () => number;
}

/** Something wrong with how leernet was called: said in words, and exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** One line for each thing that is wrong. */
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join(' '));
    this.lines = lines;
  }
}

/** Whether an error is a `UsageError`, also one of a part of leernet that was bundled apart. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}

/** The language that was asked for on the command line, as far as can be seen before it is read. */
export function askedLanguage(argv: readonly string[]): Language | undefined {
  for (const [at, argument] of argv.entries()) {
    const value = argument === '--lang' ? argv[at + 1] : /^--lang=(.*)$/.exec(argument)?.[1];
    if (value === 'nl' || value === 'en') return value;
  }
  return undefined;
}
