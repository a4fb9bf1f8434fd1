import type { Day } from '../../base/days.js';
import { known } from '../../network/facts.js';
import { all, any } from '../kit/interval.js';
import { monthsBefore, monthsSince, readLog, within } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { among } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { inCore, membership, type View } from '../kit/view.js';
import { allListed, joinedOn, leftOn, notAfter, noteStart, startOf } from './when.js';

/** What stays the same while people come and go, and who looks in. */

/**
 * Core members who have been there for at least 12 months, or from the start (`joined` left out, or
 * not after the start). In members. A date that is not exact leaves it open, as do members who are
 * only counted. Unknown as a whole without a list.
 */
export const steady: Measure = {
  name: 'people.steady',
  label: {
    nl: 'leden in de kern die er minstens een jaar bij zijn',
    en: 'core members who have been there for a year or more',
  },
  unit: 'number',
  reads: [
    'members.joined',
    'members.left',
    'members.circle',
    'started',
    'sessions.date',
    'sessions.cancelled',
    'counts.total',
    'counts.core',
  ],
  of(view) {
    const notes = new Notes();
    const day = monthsBefore(view.asOf, 12);
    const yearAgo = { from: day, to: day };
    const start = startOf(view);
    const found = among(
      view,
      'core',
      {
        of: (member) => {
          const joined = joinedOn(member, view.asOf);
          if (!joined) return true;
          notes.saw(member.joined);
          const long = any([notAfter(joined, yearAgo), start && notAfter(joined, start)]);
          if (long === undefined) notes.lacks(start ? 'members.joined' : 'started');
          return long;
        },
        path: 'members.joined',
      },
      notes,
    );
    if (!found) return notes.open();
    const { low, high } = found.count;
    return view.listed === undefined ? notes.open(low, high) : notes.range(low, high);
  },
};

/**
 * Whether there is an outer ring that is asked: at least one member in it, and a session in the
 * last 6 months that was open to it. Undecided as long as one fact left open can still change it;
 * unknown as a whole without a list of members.
 */
export const ringAsked: Measure = {
  name: 'people.ring-asked',
  label: { nl: 'de schil gevraagd mee te kijken', en: 'the outer ring asked to look in' },
  unit: 'yes/no',
  reads: [
    'members.circle',
    'members.joined',
    'members.left',
    'counts.total',
    'counts.core',
    'sessions.open',
    'sessions.date',
    'sessions.cancelled',
  ],
  of(view) {
    const notes = new Notes();
    const ring = hasRing(view, notes);
    const asked = ring === false ? undefined : wasAsked(view, notes);
    const answer = all([ring, asked]);
    return notes.answer(answer, answer === undefined && view.listed === undefined);
  },
};

function hasRing(view: View, notes: Notes): boolean | undefined {
  const { total, core } = view.network.counts;
  const outer = view.current.filter((member) => inCore(member) === false);
  for (const { circle } of outer) notes.saw(circle);
  if (outer.some((member) => membership(member, view.asOf) === 'yes')) return true;
  const inAll = known(total);
  const counted = known(core);
  if (inAll && counted) notes.saw(core);
  if (inAll && counted && inAll.low > counted.high) return true;
  if (inAll && counted && inAll.high <= counted.low) return false;
  const allInCore = view.current.every((member) => inCore(member) === true);
  if (allListed(view) && allInCore) return false;
  notes.lacks(view.listed === undefined ? 'members' : 'members.circle');
  return undefined;
}

function wasAsked(view: View, notes: Notes): boolean | undefined {
  const held = readLog(view, notes);
  if (!held) return undefined;
  const since = monthsBefore(view.asOf, 6);
  const lately = held.filter(({ date }) => within(date, since, view.asOf) !== false);
  const yes = lately.find(
    ({ session, date }) => known(session.open) === true && within(date, since, view.asOf),
  );
  if (yes) {
    notes.saw(yes.session.open);
    return true;
  }
  return any(
    lately.map(({ session, date }) =>
      all([notes.yes(session.open, 'sessions.open'), within(date, since, view.asOf)]),
    ),
  );
}

/**
 * Months since a member last joined or left, in core or ring; no such date at all: since the start.
 * A date that is not exact, and `left: unknown`, give a range; somebody only counted may have come
 * just now. Unknown as a whole without a list, or without a date and a start.
 */
export const monthsUnchanged: Measure = {
  name: 'people.months-unchanged',
  label: {
    nl: 'maanden dat de groep hetzelfde is',
    en: 'months that the group has been the same',
  },
  unit: 'months',
  reads: [
    'members.joined',
    'members.left',
    'started',
    'sessions.date',
    'sessions.cancelled',
    'counts.total',
  ],
  of(view) {
    const notes = new Notes();
    if (!notes.list(view.network.members, 'members')) return notes.open();
    const moves = (view.listed ?? []).flatMap((member) => {
      const when = [joinedOn(member, view.asOf), leftOn(member, view.asOf)];
      return when.flatMap((one) => (one && one.from <= view.asOf ? [one] : []));
    });
    const sure = moves.filter(({ to }) => to <= view.asOf);
    const start = startOf(view);
    if (moves.length === 0) noteStart(view, notes);
    const from = Math.max(...sure.map((move) => move.from), Number.NEGATIVE_INFINITY);
    const earliest = Number.isFinite(from) ? from : (start?.from ?? from);
    const latest = [...moves, ...(moves.length === 0 && start ? [start] : [])];
    const to = Math.min(view.asOf, Math.max(...latest.map((move) => move.to), earliest));
    const open = view.unlisted.high > 0;
    if (open || to > earliest) notes.lacks('members.joined');
    if (moves.length > 0) noteLast(view, to, notes);
    const { low, high } = monthsSince({ from: earliest, to }, view.asOf);
    if (latest.length === 0) return notes.open();
    return notes.range(open ? 0 : Math.max(0, low), Math.max(0, high));
  },
};

/** Notes on the comings and goings that may be the last. */
function noteLast(view: View, day: Day, notes: Notes): void {
  for (const member of view.listed ?? []) {
    if (joinedOn(member, view.asOf)?.to === day) notes.saw(member.joined);
    if (leftOn(member, view.asOf)?.to === day) notes.saw(member.left);
  }
}
