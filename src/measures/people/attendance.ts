import type { Amount } from '../../network/facts.js';
import { add, exactly, hull, larger, mean } from '../kit/interval.js';
import { inHolidays, newest, readLog } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';
import { isTold, type Turnout, turnoutOf } from './turnout.js';

/** How many people come, now and at the start. */

/** Whether a session lies in the holiday weeks; undefined where its date may. */
function isHoliday({ date }: Dated): boolean | undefined {
  const first = inHolidays(date.from);
  for (let day = date.from + 1; day <= date.to; day += 1) {
    if (inHolidays(day) !== first) return undefined;
  }
  return first;
}

/**
 * The mean of a number over the last 3 sessions outside the holiday weeks, or as many as there are
 * (none: the last 3 of all). Where a date may or may not lie in them, any of the threes.
 */
function meanNow(held: readonly Dated[], numberOf: (dated: Dated) => Amount): Amount {
  // The sums that are possible with so many sessions taken, from the newest session back.
  let sums: readonly (Amount | undefined)[] = [exactly(0)];
  let found: Amount | undefined;
  for (const dated of [...held].reverse()) {
    if (sums.every((sum) => sum === undefined)) break;
    const holiday = isHoliday(dated);
    const next: (Amount | undefined)[] = holiday === false ? [] : [...sums];
    if (holiday !== true) {
      const value = numberOf(dated);
      for (const [taken, sum] of sums.entries()) {
        if (!sum) continue;
        const more = add(sum, value);
        if (taken < 2) next[taken + 1] = orBoth(next[taken + 1], more);
        else found = orBoth(found, over(more, 3));
      }
    }
    sums = next;
  }
  for (const [taken, sum] of sums.entries()) {
    if (sum && taken > 0) found = orBoth(found, over(sum, taken));
  }
  return (sums[0] ? orBoth(found, mean(newest(held, 3).map(numberOf))) : found) ?? exactly(0);
}

function orBoth(one: Amount | undefined, other: Amount | undefined): Amount | undefined {
  return one && other ? hull(one, other) : (one ?? other);
}

function over({ low, high }: Amount, count: number): Amount {
  return { low: low / count, high: high / count };
}

/** The turnout of sessions, each worked out once. */
function turnouts(view: View, notes: Notes): (dated: Dated) => Turnout {
  const found = new Map<Dated, Turnout>();
  return (dated) => {
    const turnout = found.get(dated) ?? turnoutOf(view, dated, notes);
    found.set(dated, turnout);
    return turnout;
  };
}

/**
 * Mean number present at the last 3 sessions outside the holiday weeks (1 July to 31 August, 20
 * December to 7 January), or at as many as there are. Stand-ins count, guests do not; of a session
 * open to the ring only the core. A session without a number, and one of which nobody says whether
 * it was open to a ring that there is, give a range. Unknown as a whole with fewer than 3 sessions
 * in the log that have a number.
 */
export const attendanceNow: Measure = {
  name: 'people.attendance-now',
  label: { nl: 'gemiddeld aantal aanwezigen', en: 'mean number present' },
  unit: 'number',
  reads: [
    'sessions.date',
    'sessions.cancelled',
    'sessions.present',
    'sessions.invited',
    'sessions.open',
    'members.circle',
    'members.joined',
    'members.left',
    'counts.total',
  ],
  of(view) {
    const notes = new Notes();
    const held = readLog(view, notes);
    if (!held || held.length === 0) return notes.open();
    const turnout = turnouts(view, notes);
    const { low, high } = meanNow(held, (dated) => turnout(dated).number);
    const told = held.filter(({ session }) => isTold(session)).length;
    return told < 3 ? notes.open(low, high) : notes.range(low, high);
  },
};

/**
 * How far attendance fell: (start - now) / start, for the number present and for the rate (present
 * out of those invited, or out of the core of that day), the larger of the two; the start is the
 * mean of the first 3 sessions, now is as in `people.attendance-now`. From 0 (no fall) to 1. Where
 * the newest session is back at 85% of the start, it did not fall. 0 with fewer than 5 sessions.
 * Where nobody says how many were invited, the number alone. Unknown as a whole with fewer than 5
 * sessions that have a number.
 */
export const attendanceDrop: Measure = {
  name: 'people.attendance-drop',
  label: { nl: 'daling van de opkomst', en: 'fall in attendance' },
  unit: 'share',
  reads: attendanceNow.reads,
  of(view) {
    const notes = new Notes();
    const held = readLog(view, notes);
    if (!held) return notes.open(0, 1);
    if (held.length < 5) return notes.exactly(0);
    const turnout = turnouts(view, notes);
    let drop = fall(held, (dated) => turnout(dated).number);
    let silent = false;
    const rates = fall(held, (dated) => {
      const { rate } = turnout(dated);
      silent ||= rate === undefined;
      return rate ?? exactly(1);
    });
    if (!silent) drop = larger(drop, rates);
    if (held.filter(({ session }) => isTold(session)).length < 5) return notes.open(0, 1);
    return notes.range(drop.low, drop.high);
  },
};

/** How far a number fell from the first 3 sessions to now. */
function fall(held: readonly Dated[], numberOf: (dated: Dated) => Amount): Amount {
  const start = mean(held.slice(0, 3).map(numberOf)) ?? exactly(0);
  const now = meanNow(held, numberOf);
  const latest = held.at(-1);
  const last = latest ? numberOf(latest) : exactly(0);
  const fell = { low: fallen(start.low, now.high), high: fallen(start.high, now.low) };
  if (isBack(start.high, last.low)) return exactly(0);
  return isBack(start.low, last.high) ? { low: 0, high: fell.high } : fell;
}

function fallen(start: number, now: number): number {
  if (start === Number.POSITIVE_INFINITY) return 1;
  return start === 0 ? 0 : Math.max(0, (start - now) / start);
}

/** Sums of shares come out a hair beside what they are. */
const HAIR = 1e-9;

function isBack(start: number, last: number): boolean {
  return last >= 0.85 * start - HAIR;
}
