import { HALF_YEAR } from '../../base/days.js';
import type { Hurdle } from '../../network/format/sessions.js';
import { type Event, events, isBeforeNewest } from '../kit/events.js';
import { all, countYes, shareOf } from '../kit/interval.js';
import { monthsBefore, within } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { tally } from '../kit/tally.js';
import type { View } from '../kit/view.js';

/** What the network ran up against, and what became of it. */

type Met = Event<Hurdle>;

/** The hurdles that count, and those that may. */
interface Hurdles {
  readonly sure: readonly Met[];
  readonly perhaps: readonly Met[];
}

/** The hurdles of the last 12 months from before the newest session; undefined without a list. */
function hurdlesOf(view: View, notes: Notes): Hurdles | undefined {
  const listed = events(view, 'hurdles', notes);
  if (!listed) return undefined;
  if (!view.held) notes.lacks('sessions');
  const yearAgo = monthsBefore(view.asOf, 12);
  const sure: Met[] = [];
  const perhaps: Met[] = [];
  for (const hurdle of listed) {
    const date = hurdle.date && { ...hurdle.date, to: Math.min(hurdle.date.to, view.asOf) };
    const counts = all([date && within(date, yearAgo, view.asOf), isBeforeNewest(hurdle, view)]);
    if (counts === undefined) notes.lacks(hurdle.session ? 'sessions.date' : 'hurdles.date');
    if (counts !== false) (counts ? sure : perhaps).push(hurdle);
  }
  return { sure, perhaps };
}

const READ = [
  'sessions.hurdles',
  'hurdles',
  'hurdles.date',
  'sessions.date',
  'sessions.cancelled',
] as const;
const SOLVED = ['sessions.hurdles.solved', 'hurdles.solved'] as const;

/**
 * Hurdles that came up in the last 12 months, in sessions and outside them; those of the newest
 * session, and since, are left out: nobody had a chance to take them yet. In hurdles. One without
 * a date, or with a date that is not exact, may or may not count. Unknown where no list of hurdles
 * is written down, an empty one included.
 */
export const hurdlesMet: Measure = {
  name: 'sessions.hurdles-met',
  label: { nl: 'hobbels van het afgelopen jaar', en: 'hurdles of the past year' },
  unit: 'number',
  reads: READ,
  of(view) {
    const notes = new Notes();
    const found = hurdlesOf(view, notes);
    if (!found) return notes.open();
    return notes.range(found.sure.length, found.sure.length + found.perhaps.length);
  },
};

/** Whether a hurdle was taken; undefined where the file does not say. */
function isSolved({ what, session }: Met, notes: Notes): boolean | undefined {
  return notes.yes(what.solved, session ? 'sessions.hurdles.solved' : 'hurdles.solved');
}

/**
 * Share of those hurdles (see `sessions.hurdles-met`) that were taken: solved yes or a date. From 0
 * to 1. Low counts every hurdle that does not tell as open, high as taken. Unknown as a whole until
 * one hurdle counts.
 */
export const hurdlesSolved: Measure = {
  name: 'sessions.hurdles-solved',
  label: { nl: 'deel van de hobbels dat is genomen', en: 'share of the hurdles that were cleared' },
  unit: 'share',
  reads: [...SOLVED, ...READ],
  of(view) {
    const notes = new Notes();
    const found = hurdlesOf(view, notes);
    if (!found) return notes.open(0, 1);
    const solved = (hurdle: Met): boolean | undefined => isSolved(hurdle, notes);
    const { part, rest } = tally(found.sure.map(solved), found.perhaps.map(solved));
    const share = shareOf(part, rest);
    if (!share || found.sure.length === 0) return notes.open(0, 1);
    return notes.range(share.low, share.high);
  },
};

/**
 * Hurdles still open more than half a year (183 days) after they came up, however long ago that
 * was. In hurdles. Low counts what is told, high adds those that do not tell whether they were
 * taken or when they came up. Unknown where no list of hurdles is written down.
 */
export const hurdlesStuck: Measure = {
  name: 'sessions.hurdles-stuck',
  label: { nl: 'hobbels die al een halfjaar openstaan', en: 'hurdles open for half a year' },
  unit: 'number',
  reads: [...SOLVED, ...READ],
  of(view) {
    const notes = new Notes();
    const listed = events(view, 'hurdles', notes);
    if (!listed) return notes.open();
    const { low, high } = countYes(listed.map((hurdle) => isStuck(hurdle, view, notes)));
    return notes.range(low, high);
  },
};

function isStuck(hurdle: Met, view: View, notes: Notes): boolean | undefined {
  const old = isOld(hurdle, view);
  if (old === false) return false;
  const solved = isSolved(hurdle, notes);
  if (old === undefined && solved !== true) {
    notes.lacks(hurdle.session ? 'sessions.date' : 'hurdles.date');
    return undefined;
  }
  return solved === undefined ? undefined : !solved;
}

function isOld({ date }: Met, { asOf }: View): boolean | undefined {
  if (!date) return undefined;
  if (asOf - date.to > HALF_YEAR) return true;
  return asOf - date.from > HALF_YEAR ? undefined : false;
}
