import { type Amount, type Fact, items, known } from '../facts.js';
import type { Network } from '../format/network.js';
import type { Member } from '../format/people.js';
import { report } from '../input.js';
import type { CheckContext } from './all.js';
import { membersOn } from './membership.js';

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

/** Of how many listed members something holds for certain, and of how many it may hold. */
interface Tally {
  readonly yes: number;
  readonly possible: number;
}

/** Reports counts that cannot be true together with the list of members. */
export function checkCounts(network: Network, { source, asOf }: CheckContext): void {
  const { counts } = network;
  const { certain, possible } = membersOn(network.members, asOf);
  const total = known(counts.total);
  const open = unlisted(network, certain.length);
  const tally = (holds: (member: Member) => boolean | undefined): Tally => ({
    yes: certain.filter((member) => holds(member) === true).length,
    possible: possible.filter((member) => holds(member) !== false).length,
  });
  const compare = (fact: Fact<Amount>, { yes, possible }: Tally): void => {
    if (fact.is !== 'known') return;
    const most = Math.min(possible + open, total?.high ?? Number.POSITIVE_INFINITY);
    if (fact.value.high < yes) {
      report(source, 'count-below-list', fact.at, {
        count: String(fact.value.high),
        listed: String(yes),
      });
    } else if (fact.value.low > most) {
      report(source, 'count-above-total', fact.at, {
        count: String(fact.value.low),
        possible: String(most),
      });
    }
  };
  compare(
    counts.total,
    tally(() => true),
  );
  compare(
    counts.core,
    tally(({ circle }) => (circle.is === 'absent' ? true : answer(circle, 'core'))),
  );
  for (const name of counted) {
    compare(
      counts[name],
      tally((member) => known(member[name])),
    );
  }
  compare(
    counts.students,
    tally((member) => known(member.student)),
  );
  for (const [perspective, fact] of Object.entries(counts.perspectives)) {
    compare(
      fact,
      tally((member) => brings(member, perspective)),
    );
  }
}

/** Whether a fact says one word; undefined where nobody says. */
function answer(fact: Fact<string>, word: string): boolean | undefined {
  return fact.is === 'known' ? fact.value === word : undefined;
}

function brings(member: Member, perspective: string): boolean | undefined {
  const facts = items(member.perspectives);
  if (facts?.some((one) => known(one) === perspective)) return true;
  return facts?.every((one) => one.is === 'known') ? false : undefined;
}

/** How many members may not be listed; without a list or with an open total: any number. */
function unlisted(network: Network, certain: number): number {
  const { total } = network.counts;
  if (total.is === 'known') return Math.max(0, total.value.high - certain);
  return total.is === 'absent' && items(network.members) ? 0 : Number.POSITIVE_INFINITY;
}
