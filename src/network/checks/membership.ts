import type { Day } from '../../base/days.js';
import { type Fact, items, known } from '../facts.js';
import type { Member } from '../format/people.js';

/** The listed members of one day: `certain` for sure, `possible` by what the file leaves open. */
export interface MembersOf {
  readonly certain: readonly Member[];
  readonly possible: readonly Member[];
}

/** Who is a member on the day of the report; who left on a day unknown has left by then. */
export function membersOn(members: Fact<readonly Member[]>, day: Day): MembersOf {
  const possible = (items(members) ?? []).filter(({ joined, left }) => {
    const from = known(joined)?.from;
    if (from !== undefined && from > day) return false;
    return left.is === 'known' ? left.value.to > day : left.is !== 'unknown';
  });
  const certain = possible.filter(({ joined, left }) => {
    const lastFirst = known(joined)?.to;
    const over = left.is === 'known' && left.value.from <= day;
    return !over && !(lastFirst !== undefined && lastFirst > day);
  });
  return { certain, possible };
}

/** Whether somebody may have been a member on some day from `first` to `last`. */
export function mayBeMember({ joined, left }: Member, first: Day, last: Day): boolean {
  const from = known(joined)?.from;
  const until = known(left)?.to;
  return !(from !== undefined && from > last) && !(until !== undefined && until < first);
}
