import { calendar, type Day, MONTH, parseWhen, type When } from '../../base/days.js';
import { type Amount, type Fact, items, known } from '../../network/facts.js';
import type { Action, Decision, Hurdle, Session } from '../../network/format/sessions.js';
import { exactly } from './interval.js';
import type { Notes } from './notes.js';
import { oncePerView } from './once.js';
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

/** Something that happened in a session or outside one, on a day. */
export interface Event<T> {
  readonly what: T;
  /** Undefined where it has no date of its own and stands outside a session. */
  readonly date: When | undefined;
  /** The session that it stands in. */
  readonly session: Dated | undefined;
}

type Kind = 'decisions' | 'hurdles' | 'actions';
interface KindItem {
  readonly decisions: Decision;
  readonly hurdles: Hurdle;
  readonly actions: Action;
}

/**
 * All decisions, hurdles or actions up to the day of the report, in sessions and outside them,
 * newest first; those without a date last.
 *
 * @returns undefined where no list of them is written down anywhere (an empty list counts)
 */
export function events<K extends Kind>(
  view: View,
  kind: K,
  notes: Notes,
): readonly Event<KindItem[K]>[] | undefined {
  const { lists, found } = told[kind](view);
  if (lists.length === 0) {
    notes.lacks(`sessions.${kind}`);
    return undefined;
  }
  for (const list of lists) notes.saw(list);
  return found as readonly Event<KindItem[K]>[];
}

/** The lists of one kind that are written down, and what stands in them, newest first. */
interface Told {
  readonly lists: readonly Fact<unknown>[];
  readonly found: readonly Event<unknown>[];
}

const told: Readonly<Record<Kind, (view: View) => Told>> = {
  decisions: oncePerView((view) => toldOf(view, 'decisions')),
  hurdles: oncePerView((view) => toldOf(view, 'hurdles')),
  actions: oncePerView((view) => toldOf(view, 'actions')),
};

function toldOf(view: View, kind: Kind): Told {
  const found: Event<unknown>[] = [];
  const lists: Fact<unknown>[] = [];
  for (const dated of view.held ?? []) {
    const fact = dated.session[kind] as Fact<readonly unknown[]>;
    const list = items(fact);
    if (!list) continue;
    lists.push(fact);
    for (const what of list) found.push({ what, date: dated.date, session: dated });
  }
  const apart = view.network[kind] as Fact<readonly { readonly date: Fact<When> }[]>;
  const list = items(apart);
  if (list) {
    lists.push(apart);
    for (const what of list) {
      const date = known(what.date);
      if (!date || date.from <= view.asOf) found.push({ what, date, session: undefined });
    }
  }
  const order = (event: Event<unknown>): number => event.date?.from ?? Number.NEGATIVE_INFINITY;
  // Of one day the last that was written comes first: sorting keeps the order of equals.
  return { lists, found: found.reverse().sort((a, b) => order(b) - order(a)) };
}

/**
 * Sessions that do not tell whether there were any decisions, hurdles or actions, and so may have had
 * them; each is noted as missing. An empty list tells that there were none.
 */
export function silentOf(sessions: readonly Dated[], kind: Kind, notes: Notes): readonly Dated[] {
  return sessions.filter(
    ({ session }) =>
      notes.list(session[kind] as Fact<readonly unknown[]>, `sessions.${kind}`) === undefined,
  );
}

/**
 * Whether something happened before the newest session, and so had time to come to something;
 * undefined where it may have. Without a log nobody knows which session is the newest.
 */
export function isBeforeNewest(
  { date, session }: Event<unknown>,
  { held }: View,
): boolean | undefined {
  const newest = held?.at(-1);
  if (!newest) return held && true;
  if (session) return session !== newest;
  if (!date) return undefined;
  if (date.to < newest.date.from) return true;
  return date.from >= newest.date.to ? false : undefined;
}

/**
 * Whether something happened in one of a few sessions (newest first) or, outside one, since the
 * first of them; undefined where it may.
 */
export function isOfSessions(
  { date, session }: Event<unknown>,
  sessions: readonly Dated[],
): boolean | undefined {
  if (session) return sessions.includes(session);
  const first = sessions.at(-1)?.date;
  if (!date || !first) return undefined;
  if (date.from >= first.to) return true;
  return date.to < first.from ? false : undefined;
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
