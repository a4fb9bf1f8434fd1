import { type Amount, known } from '../../network/facts.js';
import type { Decision } from '../../network/format/sessions.js';
import { type Event, events } from '../kit/events.js';
import { countYes } from '../kit/interval.js';
import { monthsBefore, within } from '../kit/log.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';

/** A decision, with its day and its session as far as it has them. */
export type Decided = Event<Decision>;

/** How many of the newest decisions a measure looks at. */
export const LAST = 10;

/** Of how many decisions the field must be told, before a share of them says anything. */
export const ENOUGH = 3;

/** Decisions of which it may be open whether they belong: those that do, and those that may. */
interface Chosen {
  readonly sure: readonly Decided[];
  readonly perhaps: readonly Decided[];
}

/** All decisions up to the day of the report, newest first; undefined where none are written. */
export function decisionsOf(view: View, notes: Notes): readonly Decided[] | undefined {
  const all = events(view, 'decisions', new Notes());
  // Of no decisions the empty lists are the evidence; else each measure names what it read.
  if (!all || all.length === 0) events(view, 'decisions', notes);
  return all;
}

/** Notes down what decisions say in one field. */
export function noteField(
  { sure, perhaps }: Chosen,
  field: keyof Decision & string,
  notes: Notes,
): void {
  for (const { what, session } of [...sure, ...perhaps]) {
    const fact = what[field];
    if (fact.is === 'known' || fact.is === 'none') notes.saw(fact);
    else notes.lacks(`${session ? 'sessions.' : ''}decisions.${field}`);
  }
}

/**
 * The newest decisions, `LAST` of them or as many as there are. Where dates are known to the month
 * only or not at all, it may be open which ones those are: of `perhaps` then as many belong as
 * `size` leaves room for.
 */
export function newestDecisions(
  all: readonly Decided[],
  notes: Notes,
): Chosen & { readonly size: number } {
  const sure: Decided[] = [];
  const perhaps: Decided[] = [];
  const surely = new SurelyLater(all);
  all.forEach((one, at) => {
    const surelyLater = surely.next(one);
    if (possiblyLater(all, one, at) < LAST) sure.push(one);
    else if (surelyLater < LAST) perhaps.push(one);
  });
  notesDates(perhaps, notes);
  return { sure, perhaps, size: Math.min(LAST, all.length) };
}

/** How many decisions may have come after one: `LAST` or less. The list is the newest first. */
function possiblyLater(all: readonly Decided[], one: Decided, at: number): number {
  let count = 0;
  for (let other = 0; other < all.length && count < LAST; other += 1) {
    const another = all[other];
    if (another && other !== at && isLater(another, other, one, at) !== false) count += 1;
  }
  return count;
}

/**
 * How many decisions came after one for certain, for each of a list in turn. A network of many years
 * has too many to hold each against each other.
 */
class SurelyLater {
  /** Those with a date, the one that can be no earlier first. */
  private readonly byStart: readonly Decided[];
  /** How many of each session and of each day were met so far, and of each session on each day. */
  private readonly met = new Map<unknown, number>();
  private readonly metOnDay = new Map<unknown, Map<number, number>>();

  constructor(all: readonly Decided[]) {
    const dated = all.filter(({ date }) => date);
    this.byStart = dated.sort((a, b) => (b.date?.from ?? 0) - (a.date?.from ?? 0));
  }

  /** How many came after the next one of the list: exact where they are fewer than `LAST`. */
  next(one: Decided): number {
    const { session, date } = one;
    const day = date && date.from === date.to ? date.from : undefined;
    const onDay = this.metOnDay.get(session) ?? new Map<number, number>();
    this.metOnDay.set(session, onDay);
    let count = session ? (this.met.get(session) ?? 0) : 0;
    if (day !== undefined) {
      const both = onDay.get(day) ?? 0;
      count += (this.met.get(day) ?? 0) - (session ? both : 0);
      onDay.set(day, both + 1);
      this.met.set(day, (this.met.get(day) ?? 0) + 1);
    }
    if (session) this.met.set(session, (this.met.get(session) ?? 0) + 1);
    for (const other of date ? this.byStart : []) {
      if (count >= LAST || !other.date || !date || other.date.from <= date.to) break;
      if (!session || other.session !== session) count += 1;
    }
    return count;
  }
}

/** Whether one decision came after another; the list is the newest first. */
function isLater(a: Decided, at: number, b: Decided, bAt: number): boolean | undefined {
  const sameSession = a.session !== undefined && a.session === b.session;
  if (sameSession || (a.date && b.date && isOneDay(a.date, b.date))) return at < bAt;
  if (!a.date || !b.date) return undefined;
  if (a.date.from > b.date.to) return true;
  return a.date.to < b.date.from ? false : undefined;
}

type When = NonNullable<Decided['date']>;

function isOneDay(a: When, b: When): boolean {
  return a.from === a.to && b.from === b.to && a.from === b.from;
}

/** How many of the newest decisions are yes. */
export function countNewest(
  { sure, perhaps, size }: Chosen & { readonly size: number },
  answer: (decided: Decided) => boolean | undefined,
): Amount {
  const open = size - sure.length;
  const surely = countYes(sure.map(answer));
  const possibly = countYes(perhaps.map(answer));
  return {
    low: surely.low + Math.max(0, open - (perhaps.length - possibly.low)),
    high: surely.high + Math.min(open, possibly.high),
  };
}

/**
 * The decisions of the last 12 months.
 *
 * @param counts whether a decision of that time counts at all (undefined: perhaps)
 */
export function decisionsOfYear(
  view: View,
  all: readonly Decided[],
  notes: Notes,
  counts: (decided: Decided) => boolean | undefined = () => true,
): Chosen {
  const yearAgo = monthsBefore(view.asOf, 12);
  const sure: Decided[] = [];
  const perhaps: Decided[] = [];
  for (const one of all) {
    // What is written down has happened: a date such as 2026 lies no later than the report.
    const date = one.date && { from: one.date.from, to: Math.min(one.date.to, view.asOf) };
    const recent = date && within(date, yearAgo, view.asOf);
    const counted = counts(one);
    if (recent === false || counted === false) continue;
    (recent && counted ? sure : perhaps).push(one);
  }
  notesDates(perhaps, notes);
  return { sure, perhaps };
}

function notesDates(decisions: readonly Decided[], notes: Notes): void {
  for (const { session } of decisions) notes.lacks(session ? 'sessions.date' : 'decisions.date');
}

/**
 * How many of the decisions are yes and how many no. Each that does not tell may be either, each of
 * `perhaps` may not belong at all.
 */
export function countOf(
  { sure, perhaps }: Chosen,
  answer: (decided: Decided) => boolean | undefined,
): { readonly yes: Amount; readonly no: Amount } {
  const surely = sure.map(answer);
  const possibly = [...surely, ...perhaps.map(answer)];
  const count = (answers: typeof possibly, ...wanted: typeof possibly): number =>
    answers.filter((one) => wanted.includes(one)).length;
  return {
    yes: { low: count(surely, true), high: count(possibly, true, undefined) },
    no: { low: count(surely, false), high: count(possibly, false, undefined) },
  };
}

/** Of how many decisions that belong for certain an answer is told. */
export function told(decisions: readonly Decided[], answer: (decided: Decided) => unknown): number {
  return decisions.filter((one) => answer(one) !== undefined).length;
}

/** Whether a decision was left to the loudest voice, or to nobody; undefined where nobody says. */
export function isUntaken(decided: Decided): boolean | undefined {
  const by = known(decided.what.by);
  if (by === undefined) return decided.what.by.is === 'none' ? true : undefined;
  return by === 'loudest' || by === 'nobody';
}
