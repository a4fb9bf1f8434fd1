import type { Day } from '../../base/days.js';
import { items, known } from '../facts.js';
import type { Network } from '../format/network.js';
import type { Member } from '../format/people.js';
import { report } from '../input.js';
import type { CheckContext } from './all.js';

type Role = 'lead' | 'project-leader' | 'process-guide';

/** Reports where `guidance` and the roles of the members cannot both be true. */
export function checkGuidance(network: Network, { source, asOf }: CheckContext): void {
  const members = (items(network.members) ?? []).filter((member) => isNow(member, asOf));
  const { lead, 'process-guide': guide } = network.guidance;
  const holders = (...roles: readonly Role[]): readonly Member[] =>
    members.filter((member) => roles.some((role) => has(member, role)));
  const contradicts = (fact: typeof lead | typeof guide, roles: string): void => {
    if (fact.is === 'known') report(source, 'guidance-contradicts', fact.at, { roles });
  };
  const leads = holders('lead', 'project-leader');
  const complete = network.members.is === 'known' && network.counts.total.is === 'absent';
  const allSaid = complete && members.every((member) => items(member.roles) !== undefined);
  if (known(lead) === false && leads.length > 0) contradicts(lead, 'lead');
  if (known(lead) === true && allSaid && leads.length === 0) contradicts(lead, 'no-lead');
  const guides = holders('process-guide');
  if (known(guide) === 'none' && guides.length > 0) contradicts(guide, 'guide');
  if (known(guide) === 'separate' && allSaid && guides.length === 0) contradicts(guide, 'no-guide');
  const onlyGuide =
    guides.length === 1 && leads.length > 0 && leads.every((one) => one === guides[0]);
  if (known(guide) === 'separate' && allSaid && onlyGuide) contradicts(guide, 'combined');
  const apart = guides.length > 1 || (guides.length === 1 && leads.length > 0 && !onlyGuide);
  if (known(guide) === 'combined' && apart) contradicts(guide, 'separate');
}

function has(member: Member, role: Role): boolean {
  return (items(member.roles) ?? []).some((one) => known(one) === role);
}

function isNow(member: Member, day: Day): boolean {
  const joined = known(member.joined);
  if (joined && joined.from > day) return false;
  return member.left.is === 'known' ? member.left.value.to > day : member.left.is !== 'unknown';
}
