import type { Day } from '../../base/days.js';
import { known } from '../../network/facts.js';
import { all } from '../kit/interval.js';
import { monthsBefore, within } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';
import { type Move, pairs, succeeds } from './pairs.js';
import { isAfter, joinedOn, leftOn, noteStart, startOf } from './when.js';

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
