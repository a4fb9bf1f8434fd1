import type { Day } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import type { Edit } from '../../edit/plain.js';
import type { Answer as Marks } from '../../pulse/answers.js';

/** What an answer comes to. */
export interface Answer {
  /** What it writes; nothing for a question that was left open. */
  readonly edits: readonly Edit[];
  /** Nothing was said: the field stays as it is. */
  readonly skipped: boolean;
  /** The codes of those on a list that were not named. */
  readonly left: readonly string[];
  /** How many lines it stands for. */
  readonly covers: number;
  /** What was chosen or counted, where that steers the interview. */
  readonly word?: string;
  /** What one member filled in on the form. */
  readonly marks?: Marks;
}

/** What was typed: an answer, one of the keys that work everywhere, or something that cannot be. */
export type Reading =
  | { readonly is: 'answer'; readonly answer: Answer }
  | { readonly is: 'key'; readonly key: 'help' | 'back' | 'stop' }
  | { readonly is: 'wrong'; readonly why: string };

/** What reading an answer needs to know. */
export interface ReadContext {
  readonly language: Language;
  readonly today: Day;
  /** What was typed on the line before, where lines are asked. */
  readonly previous?: string | undefined;
  /** The ids that the network has: a new one is another. */
  readonly ids: ReadonlySet<string>;
}

/** A value that was read, or why it cannot be. */
export type Value<T> = { readonly value: T } | { readonly wrong: string };

/** An answer that writes something. */
export function answer(
  edits: readonly Edit[],
  more: Partial<Pick<Answer, 'left' | 'covers' | 'word' | 'marks'>> = {},
): Reading {
  return {
    is: 'answer',
    answer: {
      edits,
      skipped: false,
      left: more.left ?? [],
      covers: more.covers ?? 1,
      ...(more.word !== undefined && { word: more.word }),
      ...(more.marks && { marks: more.marks }),
    },
  };
}

/** Nothing was said. */
export const skipped: Reading = {
  is: 'answer',
  answer: { edits: [], skipped: true, left: [], covers: 1 },
};

/** Something that cannot be, and why. */
export function wrong(why: string): Reading {
  return { is: 'wrong', why };
}
