import type { Language } from '../../base/language.js';
import type { Plain } from '../../edit/plain.js';
import type { Choice } from '../asker.js';
import type { Book } from '../book.js';
import type { LogBase } from './base.js';
import type { Told } from './told.js';

/** What was told so far, and which questions were answered. */
export interface Draft extends Told {
  readonly finished: ReadonlySet<string>;
  /** What was left unnamed on a list, by the list: it is asked about before it becomes a no. */
  readonly rest: Readonly<Record<string, readonly string[]>>;
}

/** How a question is put: what can be typed, and what Enter does. */
export interface Asked {
  readonly question: string;
  readonly help: string;
  readonly rows?: readonly (readonly Choice[])[];
  readonly hint?: string;
  /** What Enter takes or does; left out: something must be typed. */
  readonly enter?: string;
  /** Whether `w` (weet ik niet) may be typed. */
  readonly unknown?: boolean;
  /** What `0` says. */
  readonly none?: string;
}

/** What an answer comes to; `open`: the same question is asked again. */
export type Read = { readonly draft: Draft; readonly open?: boolean } | { readonly wrong: string };

/** One question about a session. */
export interface Step {
  readonly id: string;
  /** How long it takes in an ordinary session, with reading. */
  readonly seconds: number;
  readonly due: (draft: Draft) => boolean;
  readonly ask: (draft: Draft) => Asked;
  /** Reads what was typed: `''` is Enter, `w` don't know, `0` none. */
  readonly read: (typed: string, draft: Draft) => Read;
}

/** All that the questions are made from. */
export interface LogSetting {
  readonly base: LogBase;
  readonly book: Book;
  readonly language: Language;
  readonly simple: boolean;
  /** Whether it is also asked what few networks keep. */
  readonly more: boolean;
}

/** `w` typed, in either language. */
export const UNKNOWN = 'w';
export const NONE = '0';

/** Nothing told yet. */
export const nothingTold = (date: string): Draft => ({
  date,
  fields: {},
  closed: [],
  finished: new Set(),
  rest: {},
});

/** Writes down what was told of a field of the session. */
export function told(draft: Draft, fields: Readonly<Record<string, Plain>>): Read {
  return { draft: { ...draft, fields: { ...draft.fields, ...fields } } };
}

/** Whether a session was held, as far as was told. */
export function isHeld(draft: Draft): boolean {
  return draft.fields.cancelled !== true;
}

/** The words of a field's question. */
export function questionOf(
  { book, language, simple }: LogSetting,
  field: string,
): { readonly question: string; readonly help: string } {
  const question = book.questions[`sessions.${field}`];
  return {
    question: question?.[simple ? 'simple' : 'ask'][language] ?? field,
    help: question?.help[language] ?? '',
  };
}

/** Whether a planned session of that day says something of a field already. */
export function isPlannedKnown({ base }: LogSetting, draft: Draft, field: string): boolean {
  if (draft.again) return false;
  const place = base.sessionOn(draft.date, true);
  const session = place === undefined ? undefined : base.sessionAt(place);
  const [first = '', second] = field.split('.');
  const part = (session as Readonly<Record<string, unknown>> | undefined)?.[first];
  const fact =
    second === undefined ? part : (part as Readonly<Record<string, unknown>> | undefined)?.[second];
  return (fact as { readonly is?: string } | undefined)?.is === 'known';
}
