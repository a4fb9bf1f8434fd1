import { type Day, HALF_YEAR } from '../../base/days.js';
import { all } from '../kit/interval.js';
import { monthsBefore, readLog, within } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { type Gathering, gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { oncePerView } from '../kit/once.js';
import type { View } from '../kit/view.js';
import { isAfter, joinedOn, noteStart, startOf } from './when.js';

/** When a good part of the core is new, and the group begins anew. */

/** The days between which the group was renewed; `latest` undefined: perhaps it was not at all. */
export interface Renewal {
  readonly earliest: Day;
  readonly latest: Day | undefined;
}

/** Somebody of the core who joined in the last 12 months, or perhaps did. */
interface Joiner {
  readonly from: Day;
  readonly to: Day;
  readonly sure: boolean;
}

/**
 * When the core was renewed: the first day in the last 12 months by which a third of it had joined
 * within one half-year, after the start of the network.
 *
 * @returns undefined where that is known not to have happened
 */
export const renewalOf = oncePerView((view): Renewal | undefined => {
  const core = gather(view, 'core', new Notes());
  const yearAgo = monthsBefore(view.asOf, 12);
  if (!core || view.listed === undefined) return { earliest: yearAgo, latest: undefined };
  const joiners = joinersOf(view, core, yearAgo);
  const { low, high } = core.size;
  const strangers = core.unlisted.high;
  const days = joiners.map(({ from }) => from);
  const earliest = firstDay(strangers > 0 ? [yearAgo + 1, ...days] : days, (day) => {
    const may = joiners.filter(({ from, to }) => from <= day && to >= day - HALF_YEAR);
    return 3 * (may.length + strangers) >= low;
  });
  if (earliest === undefined) return undefined;
  const certain = joiners.filter(({ sure }) => sure);
  const latest = firstDay(
    certain.map(({ to }) => to),
    (day) => {
      const surely = certain.filter(({ from, to }) => to <= day && from >= day - HALF_YEAR);
      return 3 * surely.length >= high;
    },
  );
  return { earliest, latest };
});

function joinersOf(view: View, { sure, perhaps }: Gathering, yearAgo: Day): readonly Joiner[] {
  const start = startOf(view);
  return [...sure, ...perhaps].flatMap((member): Joiner[] => {
    const joined = joinedOn(member, view.asOf);
    if (!joined) return [];
    const counts = all([
      within(joined, yearAgo, view.asOf),
      start ? isAfter(joined, start) : undefined,
    ]);
    if (counts === false) return [];
    return [
      {
        from: Math.max(joined.from, yearAgo + 1),
        to: Math.min(joined.to, view.asOf),
        sure: counts === true && sure.includes(member),
      },
    ];
  });
}

function firstDay(days: readonly Day[], isIt: (day: Day) => boolean): Day | undefined {
  return [...days].sort((a, b) => a - b).find(isIt);
}

/**
 * Sessions held since the core was renewed: since the first day in the last 12 months by which a
 * third of the core had joined within one half-year (183 days), the start of the network left out.
 * 0 where that did not happen. A joined date or a start that is not exact, and members who are only
 * counted, give a range. Unknown as a whole without a list of members or without a log.
 */
export const sessionsSinceRenewal: Measure = {
  name: 'people.sessions-since-renewal',
  label: {
    nl: 'bijeenkomsten sinds een derde van de kern nieuw is',
    en: 'sessions since a third of the core is new',
  },
  unit: 'number',
  reads: [
    'members.joined',
    'members.left',
    'members.circle',
    'counts.total',
    'counts.core',
    'started',
    'sessions.date',
    'sessions.cancelled',
  ],
  of(view) {
    const notes = new Notes();
    const held = readLog(view, notes);
    const list = notes.list(view.network.members, 'members');
    if (!held) return notes.open();
    const renewal = renewalOf(view);
    if (!renewal) return notes.exactly(0);
    const { earliest, latest } = renewal;
    const high = held.filter(({ date }) => date.to > earliest).length;
    const low =
      latest === undefined
        ? 0
        : held.filter(({ date }) => date.from > latest && date.to <= view.asOf).length;
    if (!list) return notes.open(low, high);
    noteJoiners(view, low < high, notes);
    return notes.range(low, high);
  },
};

/** Notes who came in lately, and what would tell more of when they did. */
function noteJoiners(view: View, open: boolean, notes: Notes): void {
  const yearAgo = monthsBefore(view.asOf, 12);
  for (const member of view.core) {
    const joined = joinedOn(member, view.asOf);
    if (!joined || within(joined, yearAgo, view.asOf) === false) continue;
    notes.saw(member.joined);
    if (open && joined.from < joined.to) notes.lacks('members.joined');
  }
  if (!open) return;
  if (view.unlisted.high > 0) notes.lacks('members');
  if (startOf(view) === undefined) noteStart(view, notes);
}
