import * as z from 'zod/mini';
import type { Language, Text } from '../base/language.js';

/** The form that members fill in, as rules/pulse.yaml has it. */

const text = z.strictObject({ nl: z.string(), en: z.string() });
const worded = z.strictObject({ ask: text, simple: text });

export const formFile = z.strictObject({
  title: worded,
  introduction: z.strictObject({
    why: worded,
    anonymity: worded,
    use: worded,
    voluntary: worded,
  }),
  instruction: worded,
  return: z.strictObject({ paper: worded, mail: worded }),
  scale: z.strictObject({ '1': worded, '2': worded, '3': worded, '4': worded, '5': worded }),
  skip: worded,
  statements: z.record(z.string(), worded),
  closing: worded,
});

/** All that stands on the form, in both languages and both wordings. */
export type FormTexts = z.infer<typeof formFile>;

/** A text as it is usually put, and in the shortest sentences. */
export interface Worded {
  readonly ask: Text;
  readonly simple: Text;
}

/** The marks, from not at all to fully. */
export const MARKS = ['1', '2', '3', '4', '5'] as const;

/** How a form is put. */
export interface Wording {
  readonly language: Language;
  readonly simple: boolean;
}

/** A text in the language and the wording that were asked for. */
export function put(one: Worded, { language, simple }: Wording): string {
  return one[simple ? 'simple' : 'ask'][language];
}
