import type { Network } from '../format/network.js';
import { placeOf } from '../kinds.js';
import { isMistyped } from '../sections.js';
import type { CheckContext } from './all.js';

/**
 * Whether there are members or organisations in the file that could not be read, so that nobody can
 * say how many there are or who is not among them. What is wrong with them was said already.
 */
export function isUnread(
  list: 'members' | 'organisations',
  network: Network,
  { source, root }: Pick<CheckContext, 'source' | 'root'>,
): boolean {
  if (isMistyped(root, list)) return true;
  const fact = network[list];
  if (fact.is === 'unknown') return source.problems.some(({ at }) => at.start === fact.at.start);
  if (fact.is !== 'known') return false;
  return (fact.value as readonly object[]).some((item) => {
    const place = placeOf(item);
    return place !== undefined && isMistyped(place, 'id');
  });
}

/** The network without a list of members that was not read as a whole: nothing is held against it. */
export function withoutUnread(network: Network, context: CheckContext): Network {
  const { members } = network;
  if (!('at' in members) || !isUnread('members', network, context)) return network;
  return { ...network, members: { is: 'unknown', at: members.at } };
}
