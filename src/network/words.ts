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

/** Longer texts are none of these words, and are not looked at. */
const LONGEST = 8;

/** Whether a text says that nobody knows. */
export function isUnknown(text: string): boolean {
  return text.length <= LONGEST && UNKNOWN.has(text.toLowerCase());
}

/** Whether a text says that there is none. */
export function isNone(text: string): boolean {
  return text.length <= LONGEST && NONE.has(text.toLowerCase());
}

const named = new WeakMap<Words, ReadonlyMap<string, string>>();

/** The English name of a word of a choice, written in Dutch or English. */
export function findWord(words: Words, text: string): string | undefined {
  let names = named.get(words);
  if (!names) {
    names = namesOf(words);
    named.set(words, names);
  }
  return names.get(text.toLowerCase());
}

/** The English name behind each word of a choice; an English one goes before a Dutch one. */
function namesOf(words: Words): ReadonlyMap<string, string> {
  const names = new Map(Object.keys(words).map((english) => [english, english]));
  for (const [english, dutch] of Object.entries(words)) {
    for (const one of dutch) if (!names.has(one)) names.set(one, english);
  }
  return names;
}
