import { dayOf, formatDay, parseWhen } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import type { LogBase } from './base.js';
import { sayCell } from './cell-words.js';
import type { Column, Row } from './table-columns.js';

const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

/** What all dates of a table tell of how each is to be read. */
export interface Dates {
  /** How dates with the year last are read: one in the column tells, else none of them can be. */
  readonly order: 'dutch' | 'american' | 'unclear' | undefined;
  readonly name: string | undefined;
}

/** Looks at all dates of a table: 21-11-2026 can only be read one way, 3-4-2026 cannot. */
export function datesIn(columns: readonly Column[], rows: readonly Row[]): Dates {
  const at = columns.findIndex((column) => column.is === 'field' && column.field === 'date');
  const parts = rows.flatMap((row) => {
    const found = DAY_FIRST.exec((row.cells[at] ?? '').trim());
    return found ? [[Number(found[1]), Number(found[2])] as const] : [];
  });
  const name = columns[at]?.name;
  if (parts.length === 0) return { order: undefined, name };
  const dutch = parts.some(([first]) => first > 12);
  const american = parts.some(([, second]) => second > 12);
  const order = dutch === american ? 'unclear' : dutch ? 'dutch' : 'american';
  return { order, name };
}

/** What the cells of a row are read with. */
export interface RowContext extends Dates {
  readonly base: LogBase;
  readonly language: Language;
}

/** The day of a session, written as the file has it; or why it cannot be. */
export function dateIn(
  text: string,
  { base, language, order }: RowContext,
): { readonly date: string } | { readonly wrong: string } {
  const wrong = (key: Parameters<typeof sayCell>[0], values = {}): { readonly wrong: string } => ({
    wrong: sayCell(key, language, { text, ...values }),
  });
  if (text === '') return wrong('noDate');
  const found = DAY_FIRST.exec(text);
  const [one, other] = found ? [dayIn(found, 1, 2), dayIn(found, 2, 1)] : [undefined, undefined];
  if (found && order !== 'dutch' && order !== 'american' && one && other && one !== other) {
    return wrong('ambiguous', { one, other });
  }
  const date = found ? (order === 'american' ? other : (one ?? other)) : text;
  const when = date === undefined ? undefined : parseWhen(date);
  if (date === undefined || !when) return wrong('date');
  if (when.from !== when.to) return wrong('notADay');
  if (when.from > base.today) return wrong('future');
  if (base.sessionOn(date, false) !== undefined) return wrong('there', { text: date });
  return { date };
}

/** A date with the year last; undefined where the calendar has no such day. */
function dayIn(found: RegExpExecArray, day: number, month: number): string | undefined {
  const there = dayOf(Number(found[3]), Number(found[month]), Number(found[day]));
  return there === undefined ? undefined : formatDay(there);
}
