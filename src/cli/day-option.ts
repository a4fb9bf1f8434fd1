import { parseWhen } from '../base/days.js';
import type { Language } from '../base/language.js';
import { rightDate } from '../network/dates.js';
import { UsageError } from './shell.js';
import { tell } from './words.js';

/** The day of `--as-of`; a month or a year is its last day. */
export function dayOption(text: string, language: Language): number {
  const when = parseWhen(text);
  if (when) return when.to;
  const right = rightDate(text);
  throw new UsageError(
    tell('badDate', language, { text, right: right.is === 'form' ? right.date : '2026-06-01' }),
  );
}
