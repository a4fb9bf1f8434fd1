import type { Day } from '../../base/days.js';
import { type Amount, type Fact, items, known } from '../facts.js';
import type { Network } from '../format/network.js';
import type { Member } from '../format/people.js';
import { report } from '../input.js';
import type { CheckContext } from './all.js';

/** The counts that say of how many members something holds, with the field of a member. */
const counted = [
  'mandate',
  'close-to-issue',
  'lived-experience',
  'voluntary',
  'frontrunner',
  'works-between',
  'allowance',
  'briefed',
] as const;

/** Reports counts that cannot be true together with the list of members. */
export function checkCounts(network: Network, { source, asOf }: CheckContext): void {
  const { counts } = network;
  const members = (items(network.members) ?? []).filter((member) => isMember(member, asOf));
  const total = known(counts.total);
  const open = unlisted(network, members.length);
  const compare = (fact: Fact<Amount>, yes: number, maybe: number): void => {
    if (fact.is !== 'known') return;
    if (fact.value.high < yes) {
      report(source, 'count-below-list', fact.at, {
        count: String(fact.value.high),
        listed: String(yes),
      });
    } else if (fact.value.low > yes + maybe + open) {
      report(source, 'count-above-total', fact.at, {
        count: String(fact.value.low),
        possible: String(yes + maybe + open),
      });
    } else if (total && fact.value.low > total.high) {
      report(source, 'count-above-total', fact.at, {
        count: String(fact.value.low),
        possible: String(total.high),
      });
    }
  };
  compare(counts.total, members.length, 0);
  const core = members.filter((member) => known(member.circle) !== 'outer');
  if (network.members.is === 'known') compare(counts.core, core.length, 0);
  for (const name of counted) {
    compare(counts[name], ...tally(members.map((member) => member[name])));
  }
  compare(counts.students, ...tally(members.map((member) => member.student)));
  for (const [perspective, fact] of Object.entries(counts.perspectives)) {
    const brings = (member: Member): boolean =>
      (items(member.perspectives) ?? []).some((one) => known(one) === perspective);
    const yes = members.filter(brings).length;
    const silent = members.filter((member) => items(member.perspectives) === undefined).length;
    compare(fact, yes, silent);
  }
}

/** How many members may not be listed; without a list or with an open total: any number. */
function unlisted(network: Network, listed: number): number {
  const { total } = network.counts;
  if (total.is === 'known') return Math.max(0, total.value.high - listed);
  return total.is === 'absent' && network.members.is === 'known' ? 0 : Number.POSITIVE_INFINITY;
}

function tally(facts: readonly Fact<boolean>[]): [yes: number, maybe: number] {
  const yes = facts.filter((fact) => known(fact) === true).length;
  const maybe = facts.filter((fact) => fact.is === 'unknown' || fact.is === 'absent').length;
  return [yes, maybe];
}

/** Whether somebody is a member for certain on a day. */
function isMember(member: Member, day: Day): boolean {
  const joined = known(member.joined);
  if (joined && joined.to > day) return false;
  return member.left.is === 'known' ? member.left.value.from > day : member.left.is !== 'unknown';
}
