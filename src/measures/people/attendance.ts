import type { Amount } from '../../network/facts.js';
import { exactly, hull, larger, medianOf } from '../kit/interval.js';
import { newest, readLog } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';
import { type Ordinary, ordinaryOf } from './ordinary.js';
import { isTold, type Turnout, turnoutOf } from './turnout.js';

/**
 * How many people come, now and at the start.
 *
 * The method. Only sessions that were held outside the holiday weeks are compared (a session in
 * July says nothing of March). A level is the median of a few of them, so that one bad session, or
 * one crowded opening, is not taken for a level. The start is the first five, now is the last four;
 * a short log has fewer of both, and no session in both but for one where there are only five. Of
 * people who went within the first two sessions the start knows nothing any more: they sorted
 * themselves out, as happens in every opening.
 *
 * Like is compared with like. Where there is an outer ring, only who is in the core today counts,
 * at the start and now: who moved to the ring by choice did not drop out. And the rate (present out
 * of who was expected) counts beside the head count, because a steady number may hide that half
 * stay away, and a high rate that the list of invited shrinks.
 */

/** With fewer ordinary sessions than this there is no telling a fall. */
const ENOUGH = 5;

/** How many sessions make a level in a log that is long enough, at the start and now. */
const START = 5;
const NOW = 4;

/** How many make one in any log. */
const LEAST = 3;

/** How many of so many ordinary sessions are now. */
function nowOf(count: number): number {
  return count >= START + NOW ? NOW : Math.min(LEAST, count);
}

/** How many of so many ordinary sessions are the start. */
function startOf(count: number): number {
  return Math.min(START, Math.max(LEAST, count - LEAST));
}

/** Works something out for each number of ordinary sessions that there may be. */
function forEachCount({ low, high }: Ordinary, work: (count: number) => Amount): Amount {
  const longest = START + NOW;
  let found = work(Math.min(low, longest));
  for (let count = low + 1; count <= Math.min(high, longest); count += 1) {
    found = hull(found, work(count));
  }
  return found;
}

/** Notes as evidence what tells most: the first sessions of the start, the last ones of now. */
function show(sessions: readonly Dated[], notes: Notes): void {
  for (const { session } of sessions) notes.saw(session.present);
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
 * The usual number present: the median of the last 4 sessions outside the holiday weeks (1 July to
 * 31 August, 20 December to 7 January), of the last 3 where there are fewer than 9 of them, or of as
 * many as there are (none: the last 3 of all). Stand-ins count, guests do not. Where there is an
 * outer ring only the core of today counts. A session without a number gives a range, as does a
 * number in which the ring may be. Unknown as a whole with fewer than 3 sessions in the log that
 * have a number.
 */
export const attendanceNow: Measure = {
  name: 'people.attendance-now',
  label: { nl: 'gewoonlijk aanwezig', en: 'usual number present' },
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
    const ordinary = ordinaryOf(held);
    const { low, high } = forEachCount(ordinary, (count) => {
      const size = nowOf(count);
      const sessions = count === 0 ? newest(held, LEAST) : ordinary.last(size);
      return medianOf(
        sessions.map((dated) => turnout(dated).number),
        size || sessions.length,
      );
    });
    show(ordinary.high === 0 ? newest(held, LEAST) : ordinary.last(LEAST), notes);
    const told = held.filter(({ session }) => isTold(session)).length;
    return told < LEAST ? notes.open(low, high) : notes.range(low, high);
  },
};

/**
 * How far attendance fell from the start to now, from 0 (not at all) to 1: for the number present
 * and for the rate (present out of those invited, or out of the core of that day), the larger of
 * the two. The start is the median of the first 5 sessions outside the holiday weeks, or of as many
 * as there are before the last 3 (at least 3); now is as in `people.attendance-now`. Where the
 * newest session is back at 85% of the start, it did not fall. Where more people come than at the
 * start, the fall of the rate counts for as much less. 0 with fewer than 5 sessions outside the
 * holiday weeks. Where nobody says how many were invited, the number alone.
 *
 * Its limits. A fall in the newest session alone is not seen (one bad session is none), nor a loss
 * within the first two, though these still weigh in a log of fewer than eight. Less than 15% is not
 * told from chance: of ten people one session has a few more than the next. One good session is
 * taken for recovery; the next one tells. Who stayed away and was put in the ring for it is not
 * missed, and who chose the ring is where presence is a number in which the ring may or may not be.
 * A group that is thin at every second session, a list of invited that grows within the first five,
 * and a full session in the holidays after a leak mislead it.
 *
 * Of 33 made logs that it had not seen it told 30 right. With a few people more or fewer at each
 * session it took one in ten that did not go down for a slide, hardly any for a fall; it missed one
 * in three slides, and one in eight falls. test/measures/attendance-logs.test.ts has the figures.
 *
 * A session without a number gives a range, and often none: a median does not mind one. Unknown as a
 * whole with fewer than 5 sessions that have a number.
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
    const ordinary = ordinaryOf(held);
    if (ordinary.high < ENOUGH) return notes.exactly(0);
    const turnout = turnouts(view, notes);
    const { low, high } = forEachCount(ordinary, (count) =>
      count < ENOUGH ? exactly(0) : fall(held, ordinary, count, turnout),
    );
    show([...ordinary.first(LEAST), ...ordinary.last(LEAST)], notes);
    const told = held.filter(({ session }) => isTold(session)).length;
    return told < ENOUGH ? notes.open(0, 1) : notes.range(low, high);
  },
};

/** How far attendance fell, when so many sessions are ordinary ones. */
function fall(
  held: readonly Dated[],
  ordinary: Ordinary,
  count: number,
  turnout: (dated: Dated) => Turnout,
): Amount {
  const compared = (numberOf: (dated: Dated) => Amount): Course => ({
    start: medianOf(ordinary.first(startOf(count)).map(numberOf), startOf(count)),
    now: medianOf(ordinary.last(nowOf(count)).map(numberOf), nowOf(count)),
    last: larger(
      medianOf(newest(held, 1).map(numberOf)),
      medianOf(ordinary.last(1).map(numberOf), 1),
    ),
  });
  const heads = compared((dated) => turnout(dated).number);
  const drop = fallen(heads, kept(heads));
  let silent = false;
  const rates = compared((dated) => {
    const { rate } = turnout(dated);
    silent ||= rate === undefined;
    return rate ?? exactly(1);
  });
  if (silent) return drop;
  const growth = larger(exactly(1), kept(heads));
  return larger(drop, fallen(rates, times(kept(rates), growth)));
}

/** How a number went: its level at the start and now, and in the newest session. */
interface Course {
  readonly start: Amount;
  readonly now: Amount;
  readonly last: Amount;
}

/** What is left of the start, as a share of it; above 1 where it grew. All of it, of nothing. */
function kept({ start, now }: Course): Amount {
  const share = (part: number, whole: number, empty: number): number =>
    whole === 0 ? empty : whole === Number.POSITIVE_INFINITY ? 0 : part / whole;
  const most = start.high === 0 ? 1 : Number.POSITIVE_INFINITY;
  return { low: share(now.low, start.high, 1), high: share(now.high, start.low, most) };
}

function times(a: Amount, b: Amount): Amount {
  const product = (one: number, other: number): number =>
    one === 0 || other === 0 ? 0 : one * other;
  return { low: product(a.low, b.low), high: product(a.high, b.high) };
}

/** How far a number fell of which this share is left, unless it is back. */
function fallen({ start, last }: Course, left: Amount): Amount {
  if (isBack(start.high, last.low)) return exactly(0);
  const fell = { low: Math.max(0, 1 - left.high), high: Math.max(0, 1 - left.low) };
  return isBack(start.low, last.high) ? { low: 0, high: fell.high } : fell;
}

/** Sums of shares come out a hair beside what they are. */
const HAIR = 1e-9;

function isBack(start: number, last: number): boolean {
  return last >= 0.85 * start - HAIR;
}
