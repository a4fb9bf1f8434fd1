import { calendar, type Day, MONTH, parseWhen, type When } from '../../base/days.js';
import { type Amount, type Fact, known } from '../../network/facts.js';
import type { Session } from '../../network/format/sessions.js';
import { exactly } from './interval.js';
import type { Notes } from './notes.js';
import type { Dated, View } from './view.js';

/** The newest sessions held, newest first: as many as `count`, or as there are. */
export function newest(held: readonly Dated[], count: number): readonly Dated[] {
  return held.slice(Math.max(0, held.length - count)).reverse();
}

/** The sessions held, with a note that the log was read; undefined without a log. */
export function readLog(view: View, notes: Notes): readonly Dated[] | undefined {
  notes.list(view.network.sessions, 'sessions');
  return view.held;
}

/**
 * How many sessions ago something last happened: 0 for the newest session; all sessions held where
 * it never did. `happened` says of a session whether it did (undefined: the file does not say).
 *
 * @returns low counts an open session as one where it happened, high as one where it did not
 */
export function sessionsSince(
  held: readonly Dated[],
  happened: (dated: Dated) => boolean | undefined,
): Amount {
  let low: number | undefined;
  for (const [ago, dated] of [...held].reverse().entries()) {
    const answer = happened(dated);
    if (answer !== false) low ??= ago;
    if (answer === true) return { low: low ?? ago, high: ago };
  }
  return { low: low ?? held.length, high: held.length };
}

/** Months (of 30.4 days) from a date to a day; a range where the date is. */
export function monthsSince(when: When, day: Day): Amount {
  return { low: (day - when.to) / MONTH, high: (day - when.from) / MONTH };
}

/**
 * Months since something last happened. Never: above every bound. A date after the day that the
 * report is about tells nothing yet.
 */
export function monthsSinceLast(
  view: View,
  fact: Fact<When>,
  path: string,
  notes: Notes,
): ReturnType<Notes['range']> {
  const date = notes.date(fact, path);
  if (date === 'never') return notes.exactly(Number.POSITIVE_INFINITY);
  if (date === undefined || date.from > view.asOf) return notes.open();
  const { low, high } = monthsSince(date, view.asOf);
  return notes.range(Math.max(0, low), high);
}

/** The day some calendar months before a day (the last day of that month where it is shorter). */
export function monthsBefore(day: Day, months: number): Day {
  return shift(day, -months);
}

/** The day some calendar months after a day. */
export function monthsAfter(day: Day, months: number): Day {
  return shift(day, months);
}

function shift(day: Day, months: number): Day {
  const { year, month, day: ofMonth } = calendar(day);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  const last = parseWhen(`${target.year}-${String(target.month).padStart(2, '0')}`);
  return last ? Math.min(last.from + ofMonth - 1, last.to) : day;
}

/**
 * Whether a date lies in the window from a day (not itself) up to and with another; undefined where
 * it may or may not.
 */
export function within(when: When, after: Day, upTo: Day): boolean | undefined {
  if (when.from > after && when.to <= upTo) return true;
  return when.to <= after || when.from > upTo ? false : undefined;
}

/** Days from one day to a later one, those in July and August left out. */
export function workingDays(from: Day, to: Day): number {
  return to > from ? workedUpTo(to) - workedUpTo(from) : 0;
}

/** July and August. */
const SUMMER = 62;

/** The days up to and with a day, counted from a day before all others, without July and August. */
function workedUpTo(at: Day): number {
  const { year, month, day } = calendar(at);
  const summer = month < 7 ? 0 : month === 7 ? day : month === 8 ? 31 + day : SUMMER;
  return at - SUMMER * year - summer;
}

/** Whether a day lies in the holiday weeks: 1 July to 31 August, 20 December to 7 January. */
export function inHolidays(day: Day): boolean {
  const { month, day: ofMonth } = calendar(day);
  const inSummer = month === 7 || month === 8;
  return inSummer || (month === 12 && ofMonth >= 20) || (month === 1 && ofMonth <= 7);
}

/** How many were present: a number or a list of ids. */
export function presentCount(session: Session, notes: Notes): Amount | undefined {
  notes.list(session.present as Fact<readonly unknown[]>, 'sessions.present');
  const present = known(session.present);
  if (present === undefined) return session.present.is === 'none' ? exactly(0) : undefined;
  return isAmount(present) ? present : exactly(present.length);
}

/** Whether something is a number rather than a list of ids. */
export function isAmount(value: Amount | readonly Fact<string>[]): value is Amount {
  return !Array.isArray(value);
}
