import type { CheckContext } from './all.js';

// Each begins where a word begins: from every letter on, a long line would be read over and over.
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
// Of the Netherlands and the two countries next to it; a date with a time behind it is none.
const PHONE =
  /(?<![\p{L}\p{N}./-])(?!\d{1,2}[./-]\d{1,2}[./-]\d{4})(?:(?:\+|00)(?:31|32|49)[ ()./-]{0,3}(?:0\) ?)?[1-9](?:[ ()./-]{0,3}\d){7,10}|\(?0[ ()./-]{0,3}[1-9](?:[ ()./-]{0,3}\d){8})(?![\p{N}-])/gu;

/** What any address and any number has in it: the tables of all letters are seldom needed. */
const hint = { email: /@/, phone: /(?:\d[ ()./-]{0,3}){10}/ };

/** Whether a text holds an e-mail address or a phone number. */
export function personalDataIn(text: string): 'email' | 'phone' | undefined {
  if (hint.email.test(text) && text.search(EMAIL) !== -1) return 'email';
  return hint.phone.test(text) && text.search(PHONE) !== -1 ? 'phone' : undefined;
}

/** Warns of e-mail addresses and phone numbers, wherever in the file: comments count too. */
export function checkPersonalData({ source }: CheckContext): void {
  for (const [what, pattern] of [
    ['email', EMAIL],
    ['phone', PHONE],
  ] as const) {
    if (!hint[what].test(source.text)) continue;
    for (const match of source.text.matchAll(pattern)) {
      const at = { start: match.index, end: match.index + match[0].length };
      const values = { what, keys: source.keys };
      source.problems.push({ code: 'personal-data', severity: 'warning', at, values });
    }
  }
}
