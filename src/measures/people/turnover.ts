import type { Day } from '../../base/days.js';
import { known } from '../../network/facts.js';
import { all, any } from '../kit/interval.js';
import { monthsBefore, monthsSince, readLog, within } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { among, gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { membership, type View } from '../kit/view.js';
import { type Move, pairs, succeeds } from './pairs.js';
import { allListed, isAfter, joinedOn, leftOn, noteStart, notAfter, startOf } from './when.js';

/** How people come and go, and what stays the same. */

/** Comings or goings in a stretch of time: for certain, and perhaps. */
interface Moves {
  readonly sure: readonly Move[];
  readonly perhaps: readonly Move[];
}

function sort(moves: readonly (Move & { readonly counts: boolean | undefined })[]): Moves {
  return {
    sure: moves.filter(({ counts }) => counts === true),
    perhaps: moves.filter(({ counts }) => counts === undefined),
  };
}

/** Who joined since a day, after the start of the network. */
function joiners(view: View, since: Day): Moves {
  const start = startOf(view);
  return sort(
    (view.listed ?? []).flatMap((member) => {
      const when = joinedOn(member, view.asOf);
      if (!when) return [];
      const afterStart = start ? isAfter(when, start) : undefined;
      return [{ member, when, counts: all([within(when, since, view.asOf), afterStart]) }];
    }),
  );
}

/** Who left since a day. */
function leavers(view: View, since: Day): Moves {
  return sort(
    (view.listed ?? []).flatMap((member) => {
      const when = leftOn(member, view.asOf);
      return when ? [{ member, when, counts: within(when, since, view.asOf) }] : [];
    }),
  );
}

/**
 * Members who joined in the last 12 months, after the start, and members who left in that time, as
 * a share of the members there are now, core and ring. From 0 to 1 (more than everyone: 1). A
 * student who follows up a student, and a colleague who takes over an organisation's seat within 3
 * months, count as one change. A date that is not exact, or `left: unknown`, may or may not fall in
 * that time; somebody only counted may be new. Unknown as a whole without any such date in the list.
 */
export const turnover: Measure = {
  name: 'people.turnover',
  label: {
    nl: 'deel van de leden dat in een jaar wisselde',
    en: 'share of the members that changed in a year',
  },
  unit: 'share',
  reads: [
    'members.joined',
    'members.left',
    'members.student',
    'members.organisation',
    'started',
    'sessions.date',
    'sessions.cancelled',
    'counts.total',
  ],
  of(view) {
    const notes = new Notes();
    const gathered = gather(view, 'current', notes);
    const dated = (view.listed ?? []).some(
      ({ joined, left }) => known(joined) !== undefined || known(left) !== undefined,
    );
    if (!gathered || !dated) {
      if (view.listed !== undefined) notes.lacks('members.joined');
      return notes.open(0, 1);
    }
    const since = monthsBefore(view.asOf, 12);
    const came = joiners(view, since);
    const went = leavers(view, since);
    noteMoves(view, came, went, notes);
    const low = came.sure.length + went.sure.length - couples(came.sure, went.sure, true);
    const allCame = [...came.sure, ...came.perhaps];
    const allWent = [...went.sure, ...went.perhaps];
    const high =
      allCame.length + allWent.length - couples(allCame, allWent, false) + gathered.unlisted.high;
    return notes.range(part(low, gathered.size.high), part(high, gathered.size.low));
  },
};

/** How many of those who came followed up somebody who went: at the most, or at the least. */
function couples(came: readonly Move[], went: readonly Move[], most: boolean): number {
  return pairs(came, went, (one, other) => {
    const answer = succeeds(one, other);
    return answer === true || (most && answer === undefined);
  });
}

function part(changes: number, members: number): number {
  return changes === 0 ? 0 : Math.min(1, changes / members);
}

function noteMoves(view: View, came: Moves, went: Moves, notes: Notes): void {
  for (const { member } of [...came.sure, ...came.perhaps]) notes.saw(member.joined);
  for (const { member } of [...went.sure, ...went.perhaps]) notes.saw(member.left);
  if (came.perhaps.length > 0) {
    noteStart(view, notes);
    notes.lacks('members.joined');
  }
  if (went.perhaps.length > 0) notes.lacks('members.left');
  for (const one of [...came.sure, ...came.perhaps]) {
    for (const other of [...went.sure, ...went.perhaps]) noteCouple(one, other, notes);
  }
}

function noteCouple(came: Move, went: Move, notes: Notes): void {
  if (succeeds(came, went) !== undefined) return;
  for (const { student, organisation } of [came.member, went.member]) {
    if (known(student) === undefined) notes.lacks('members.student');
    if (known(organisation) === undefined && organisation.is !== 'none') {
      notes.lacks('members.organisation');
    }
  }
}

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
  const outer = view.current.filter((member) => known(member.circle) === 'outer');
  for (const { circle } of outer) notes.saw(circle);
  if (outer.some((member) => membership(member, view.asOf) === 'yes')) return true;
  const inAll = known(total);
  const inCore = known(core);
  if (inAll && inCore) notes.saw(core);
  if (inAll && inCore && inAll.low > inCore.high) return true;
  if (inAll && inCore && inAll.high <= inCore.low) return false;
  if (allListed(view) && outer.length === 0) return false;
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
