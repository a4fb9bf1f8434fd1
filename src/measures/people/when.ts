import type { Day, When } from '../../base/days.js';
import { items, known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { all } from '../kit/interval.js';
import type { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';

/** When people came and went, and since when there is a network at all. */

/** When somebody joined; undefined: from the start. A day that nobody knows lies up to `asOf`. */
export function joinedOn({ joined }: Member, asOf: Day): When | undefined {
  if (joined.is === 'unknown') return { from: Number.NEGATIVE_INFINITY, to: asOf };
  return known(joined);
}

/** When somebody left or will leave; undefined: still a member, without an end in sight. */
export function leftOn(member: Member, asOf: Day): When | undefined {
  const { left } = member;
  if (left.is !== 'unknown') return known(left);
  const joined = joinedOn(member, asOf)?.from ?? Number.NEGATIVE_INFINITY;
  return { from: Math.min(joined, asOf), to: asOf };
}

/**
 * Whether somebody was a member on a day gone by; undefined where it may be. Other than on the day
 * of the report, somebody who left on an unknown day may have been one still.
 */
export function memberOn(member: Member, day: When, asOf: Day): boolean | undefined {
  const joined = joinedOn(member, asOf);
  const left = leftOn(member, asOf);
  return all([
    joined === undefined || notAfter(joined, day),
    left === undefined || isAfter(left, day),
  ]);
}

/** Whether one date lies after another; undefined where it may. */
export function isAfter(date: When, other: When): boolean | undefined {
  if (date.from > other.to) return true;
  return date.to <= other.from ? false : undefined;
}

/** Whether one date lies on another or before it; undefined where it may. */
export function notAfter(date: When, other: When): boolean | undefined {
  const after = isAfter(date, other);
  return after === undefined ? undefined : !after;
}

/** The start of the network: `started`, and where it is left out the first session held. */
export function startOf(view: View): When | undefined {
  const { started } = view.network;
  if (started.is === 'known') return started.value;
  return started.is === 'unknown' ? undefined : view.held?.[0]?.date;
}

/** Notes on what day the network started, or that nobody knows. */
export function noteStart(view: View, notes: Notes): void {
  if (startOf(view) === undefined) notes.lacks('started');
  else notes.saw(view.network.started);
}

/** Whether all members are listed. */
export function allListed(view: View): boolean {
  return items(view.network.members) !== undefined && view.unlisted.high === 0;
}
