import { type Amount, type Fact, known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { add, both, countYes, exactly, shareOf } from './interval.js';
import type { Notes } from './notes.js';
import { inCore, membership, type View } from './view.js';

/** Whom a measure is about: the core, or everyone who is a member. */
export type Group = 'core' | 'current';

/** A group of members: who is listed, and how many more there may be. */
export interface Gathering {
  /** Members for certain. */
  readonly sure: readonly Member[];
  /** Listed, and perhaps no member yet or any more: a date known to the month or the year. */
  readonly perhaps: readonly Member[];
  /** Not listed, only counted. */
  readonly unlisted: Amount;
  /** How many they are together. */
  readonly size: Amount;
}

/**
 * Gathers a group. The size of the core is `counts.core` where the file gives it; who is not listed
 * may be in the core or in the ring.
 *
 * @returns undefined where neither a list nor a count says anything
 */
export function gather(view: View, group: Group, notes: Notes): Gathering | undefined {
  const listed = group === 'core' ? view.core : view.current;
  const counted = group === 'core' ? view.network.counts.core : view.network.counts.total;
  if (view.listed === undefined && known(counted) === undefined) {
    const total = view.network.counts.total;
    if (group !== 'core' || known(total) === undefined) {
      notes.lacks('members');
      return undefined;
    }
  }
  notes.saw(view.network.members);
  const isSure = (member: Member): boolean =>
    membership(member, view.asOf) === 'yes' && (group === 'current' || inCore(member) === true);
  const sure = listed.filter(isSure);
  const perhaps = listed.filter((member) => !isSure(member));
  if (group === 'core' && listed.some((member) => inCore(member) === undefined)) {
    notes.lacks('members.circle');
  }
  const unlisted = unlistedIn(view, group, sure.length, perhaps.length, notes);
  const total = add({ low: sure.length, high: listed.length }, unlisted);
  const stated = known(counted);
  return { sure, perhaps, unlisted, size: stated ? both(total, stated) : total };
}

function unlistedIn(view: View, group: Group, sure: number, perhaps: number, notes: Notes): Amount {
  const core = view.network.counts.core;
  if (group === 'core' && core.is === 'known') {
    notes.saw(core);
    const { low, high } = core.value;
    const open = { low: Math.max(0, low - sure - perhaps), high: Math.max(0, high - sure) };
    return both(open, { low: 0, high: view.unlisted.high });
  }
  if (view.unlisted.high === 0) return exactly(0);
  notes.saw(view.network.counts.total);
  if (view.network.counts.total.is !== 'known') notes.lacks('counts.total');
  const nobodyListed = view.listed === undefined;
  return {
    low: group === 'current' || nobodyListed ? view.unlisted.low : 0,
    high: view.unlisted.high,
  };
}

/** How a fact about a group of members is known: member by member, and by a count. */
export interface Told {
  /** Whether it holds of a member; undefined where the file does not say. */
  readonly of: (member: Member) => boolean | undefined;
  /** What its count goes by, where that is something else. */
  readonly counted?: (member: Member) => boolean | undefined;
  /** The count of it in `counts`, and its path. */
  readonly count?: Fact<Amount>;
  readonly countPath?: string;
  /** The field to ask for, where a member is only counted. */
  readonly path: string;
}

/**
 * How many of a group it holds of, and of what share. Those only counted are open; a count in
 * `counts` (which is about all members) narrows both.
 */
export function among(
  view: View,
  group: Group,
  told: Told,
  notes: Notes,
): { count: Amount; share: Amount | undefined; size: Amount } | undefined {
  const gathered = gather(view, group, notes);
  if (!gathered) return undefined;
  const sure = gathered.sure.map(told.of);
  const perhaps = gathered.perhaps.map(told.of);
  const surely = countYes(sure);
  const possibly = countYes(perhaps);
  let count: Amount = {
    low: surely.low,
    high: Math.min(surely.high + possibly.high + gathered.unlisted.high, gathered.size.high),
  };
  const rest: Amount = {
    low: sure.length - surely.high,
    high: sure.length - surely.low + (perhaps.length - possibly.low) + gathered.unlisted.high,
  };
  let share = shareOf(count, rest);
  if (gathered.unlisted.high > 0) notes.lacks(told.path);
  const stated = told.count === undefined ? undefined : known(told.count);
  if (stated && told.count) {
    notes.saw(told.count);
    const elsewhere = group === 'core' ? inRing(view, gathered, told, notes) : exactly(0);
    const here = {
      low: Math.max(0, stated.low - elsewhere.high),
      high: Math.max(0, stated.high - elsewhere.low),
    };
    count = both(count, here);
    if (share && gathered.size.low > 0) {
      share = both(share, {
        low: count.low / gathered.size.high,
        high: Math.min(1, count.high / gathered.size.low),
      });
    }
  }
  return { count, share, size: gathered.size };
}

/** How many in the outer ring it holds of: those listed there, and who is only counted. */
function inRing(view: View, core: Gathering, { of, counted = of }: Told, notes: Notes): Amount {
  const ring = view.current.filter((member) => inCore(member) !== true);
  const isSure = (member: Member): boolean =>
    membership(member, view.asOf) === 'yes' && inCore(member) === false;
  const sure = countYes(ring.filter(isSure).map(counted));
  const all = countYes(ring.map(counted));
  const unlisted = unlistedInRing(view, core);
  const lacking = view.network.counts.core.is === 'known' ? 'counts.total' : 'counts.core';
  if (unlisted > 0) notes.lacks(lacking);
  return { low: sure.low, high: all.high + unlisted };
}

/** How many who are only counted may be in the ring. Where nobody is listed, all are the core. */
export function unlistedInRing(view: View, core: Gathering): number {
  if (view.network.counts.core.is === 'known') {
    return Math.max(0, view.unlisted.high - core.unlisted.low);
  }
  return view.listed === undefined ? 0 : view.unlisted.high;
}
