import { items, known } from '../facts.js';
import type { Network } from '../format/network.js';
import type { Member } from '../format/people.js';
import { report } from '../input.js';
import type { CheckContext } from './all.js';
import { membersOn } from './membership.js';

type Role = 'lead' | 'project-leader' | 'process-guide';

/** Reports where `guidance` and the roles of the members cannot both be true. */
export function checkGuidance(network: Network, { source, asOf }: CheckContext): void {
  const { lead, 'process-guide': guide } = network.guidance;
  const contradicts = (fact: typeof lead | typeof guide, roles: string): void => {
    if (fact.is === 'known') report(source, 'guidance-contradicts', fact.at, { roles });
  };
  const { certain, possible } = membersOn(network.members, asOf);
  const leads = possible.filter((member) => has(member, 'lead', 'project-leader'));
  const guides = possible.filter((member) => has(member, 'process-guide'));
  if (known(lead) === false && leads.some((one) => certain.includes(one))) {
    contradicts(lead, 'lead');
  }
  if (known(guide) === 'none' && guides.some((one) => certain.includes(one))) {
    contradicts(guide, 'guide');
  }
  // The rest can only be said of a list that is complete, of which every role is known.
  const { total } = network.counts;
  const all = total.is === 'absent' || (total.is === 'known' && total.value.high <= certain.length);
  const complete = network.members.is === 'known' && all;
  if (!complete || !possible.every(saysRoles)) return;
  if (known(lead) === true && leads.length === 0) contradicts(lead, 'no-lead');
  if (known(guide) === 'separate') {
    if (guides.length === 0) contradicts(guide, 'no-guide');
    const [only, ...more] = guides;
    const both = more.length === 0 && leads.length > 0 && leads.every((one) => one === only);
    if (both) contradicts(guide, 'combined');
  }
  const sure = [guides, leads].every((some) => some.some((one) => certain.includes(one)));
  const apart = sure && !guides.some((one) => leads.includes(one));
  if (known(guide) === 'combined' && apart) contradicts(guide, 'separate');
}

function has(member: Member, ...roles: readonly Role[]): boolean {
  return (items(member.roles) ?? []).some((one) => roles.some((role) => known(one) === role));
}

function saysRoles(member: Member): boolean {
  return items(member.roles)?.every((one) => one.is === 'known') ?? false;
}
