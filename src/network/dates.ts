import { dayOf, parseWhen, type When } from '../base/days.js';

const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** What a text that is no date of the format may have meant. */
export type RightDate =
  | { readonly is: 'form'; readonly date: string }
  /** The month is that of the date, where the calendar has it. */
  | { readonly is: 'impossible'; readonly month?: string }
  | { readonly is: 'other-year' }
  | { readonly is: 'no-date' };

/** No network file speaks of a day outside these years: one that does was mistyped. */
export const YEARS = { first: '1900', last: '2199' } as const;

/** Reads a date of the format; undefined for another form, or a day that cannot be meant. */
export function readWhen(text: string): When | undefined {
  return possibleYear(text.slice(0, 4)) ? parseWhen(text) : undefined;
}

/**
 * Works out which date somebody meant who wrote it in another way: `1-3-2026`, `1-3-26`,
 * `2026/3/1`, `1 maart 2026`, `maart 2026`, with the day of the week or the time beside it.
 */
export function rightDate(text: string): RightDate {
  const bare = text.trim().replace(/[\s,;.]{1,9}$/, '');
  if (bare !== text && readWhen(bare)) return { is: 'form', date: bare };
  const word = bare
    .toLowerCase()
    .replace(/^[a-z]+(?:dag|day),?\s+/, '')
    .replace(/(?:t|\s+)\d{1,2}:\d{2}.*$/, '');
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|[23]\d)$/.exec(word);
  if (dutch) return day(dutch[3]?.padStart(4, '20'), dutch[2], dutch[1]);
  const iso = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(word);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const monthYear = /^(\d{1,2})[-/. ](\d{4})$/.exec(word);
  if (monthYear) return day(monthYear[2], monthYear[1], undefined);
  const named = /^(?:(\d{1,2})(?:e|st|nd|rd|th)?[-\s]+)?([a-z]+)\.?,?[-\s]+(\d{4})$/.exec(word);
  const english = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(word);
  if (named) return day(named[3], monthOf(named[2]), named[1]);
  if (english) return day(english[3], monthOf(english[1]), english[2]);
  return /^\d{4}$/.test(word) ? day(word, '1', undefined) : { is: 'no-date' };
}

function possibleYear(year: string): boolean {
  return year >= YEARS.first && year <= YEARS.last;
}

function monthOf(name: string | undefined): string | undefined {
  const at = MONTHS.findIndex((names) => name !== undefined && names.includes(name));
  return at === -1 ? undefined : String(at + 1);
}

function day(year?: string, month?: string, dayOfMonth?: string): RightDate {
  if (year === undefined || month === undefined) return { is: 'no-date' };
  if (dayOf(Number(year), Number(month), 1) === undefined) return { is: 'impossible' };
  const there = dayOf(Number(year), Number(month), Number(dayOfMonth ?? 1)) !== undefined;
  const known = possibleYear(year);
  if (!there) {
    return { is: 'impossible', ...(known && { month: `${year}-${month.padStart(2, '0')}` }) };
  }
  if (!known) return { is: 'other-year' };
  const parts = dayOfMonth === undefined ? [year, month] : [year, month, dayOfMonth];
  return { is: 'form', date: parts.map((part) => part.padStart(2, '0')).join('-') };
}
