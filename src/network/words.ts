import type { Words } from './input.js';

/** The words that mean the same in every field of a network file; case does not matter. */
const YES = new Set(['ja', 'yes', 'true']);
const NO = new Set(['nee', 'no', 'false']);
const UNKNOWN = new Set(['onbekend', 'unknown', '?']);
const NONE = new Set(['geen', 'none', 'nooit', 'never', 'niemand', 'nobody']);

/** Reads `ja`, `nee`, `yes`, `no`, `true` or `false`; undefined for anything else. */
export function yesOrNo(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/** Whether a text says that nobody knows. */
export function isUnknown(text: string): boolean {
  return UNKNOWN.has(text.toLowerCase());
}

/** Whether a text says that there is none. */
export function isNone(text: string): boolean {
  return NONE.has(text.toLowerCase());
}

/** The English name of a word of a choice, written in Dutch or English. */
export function findWord(words: Words, text: string): string | undefined {
  const word = text.toLowerCase();
  if (Object.hasOwn(words, word)) return word;
  for (const [english, dutch] of Object.entries(words)) {
    if (dutch.includes(word)) return english;
  }
  return undefined;
}
