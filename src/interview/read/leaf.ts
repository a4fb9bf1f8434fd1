import { formatDay } from '../../base/days.js';
import type { Plain } from '../../edit/plain.js';
import { personalDataIn } from '../../network/checks/personal-data.js';
import { readWhen, rightDate, YEARS } from '../../network/dates.js';
import type { Kind } from '../../network/field.js';
import type { Option } from '../item.js';
import { say } from '../words.js';
import type { ReadContext, Value } from './answer.js';

/** Reads a value that is not on a list of options: a text, a number, a date. */
export function readLeaf(typed: string, kind: Kind, context: ReadContext): Value<Plain> {
  switch (kind.is) {
    case 'number':
      return readNumber(typed, kind, context);
    case 'date':
      return readDate(typed, kind.past, context);
    case 'yes-no-or-date':
      return readDate(typed, true, context);
    case 'yes-no-or-mark':
      return readNumber(typed, { range: false }, context);
    default:
      return readWords(typed, context);
  }
}

/** A text of one's own, without what would tell of a person. */
export function readWords(typed: string, { language }: ReadContext): Value<string> {
  const text = typed
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const found = personalDataIn(text);
  return found ? { wrong: say(found, language) } : { value: text };
}

/** A number as people type it: 8, 7,5, 8-10, 8 tot 10, 8+. */
function readNumber(
  typed: string,
  { range, whole = false }: { readonly range: boolean; readonly whole?: boolean },
  { language }: ReadContext,
): Value<Plain> {
  const text = typed
    .replace(/\s*(?:-|–|\btot\b|\bto\b)\s*/, '-')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/\s+\+$/, '+');
  if (whole && /^[\d.+-]+$/.test(text) && text.includes('.')) {
    return { wrong: say('wrongCount', language, { typed }) };
  }
  if (/^\d+(?:\.\d+)?$/.test(text)) return { value: Number(text) };
  if (range && /^\d+(?:\.\d+)?(?:\+|-\d+(?:\.\d+)?)$/.test(text)) return { value: text };
  return { wrong: say('wrongNumber', language, { typed }) };
}

const TODAY = new Set(['vandaag', 'today', 'nu', 'now']);

/** A date, also in the form that people type: 12-3-2026, 12 maart 2026, vandaag. */
export function readDate(
  typed: string,
  past: boolean,
  { language, today }: ReadContext,
): Value<string> {
  if (TODAY.has(typed.toLowerCase())) return { value: formatDay(today) };
  const meant = rightDate(typed);
  if (!readWhen(typed) && meant.is === 'impossible') {
    return { wrong: say('impossibleDate', language, { typed }) };
  }
  if (!readWhen(typed) && meant.is === 'other-year') {
    return { wrong: say('otherYear', language, { typed, ...YEARS }) };
  }
  const text = readWhen(typed) ? typed : meant.is === 'form' ? meant.date : undefined;
  const when = text === undefined ? undefined : readWhen(text);
  if (text === undefined || !when) return { wrong: say('wrongDate', language, { typed }) };
  if (past && when.from > today) return { wrong: say('futureDate', language, { typed: text }) };
  return { value: text };
}

/** The option that something typed stands for: its code, its value, or another word for it. */
export function findOption(typed: string, options: readonly Option[]): Option | undefined {
  const word = typed.toLowerCase();
  const by = (holds: (option: Option) => boolean): Option | undefined => options.find(holds);
  return (
    by(({ code }) => code.toLowerCase() === word) ??
    by(({ value }) => value.toLowerCase() === word) ??
    by(({ also }) => also.includes(word))
  );
}

/** That something typed is not on screen, with what is. */
export function notOnScreen(
  typed: string,
  options: readonly { readonly code: string }[],
  { language }: ReadContext,
): string {
  const codes = options.map(({ code }) => code).join(', ');
  return say('wrongCode', language, { typed, codes });
}
