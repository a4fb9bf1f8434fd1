import { ABSENT, items, known } from '../../network/facts.js';
import type { Network } from '../../network/format/network.js';
import { memberShape } from '../../network/format/people.js';
import type { Item } from '../item.js';
import type { Setting } from '../progress.js';
import { MOST_LISTED } from '../read/people.js';
import { say } from '../words.js';
import { lackingSpots, patched } from './lacking.js';
import { sayOpen } from './words.js';

/** Whether a fact can only be told of members who are on the list, or else by a count of them. */
export function waitsForList(path: string, network: Network): boolean {
  if (path === 'members') return true;
  if (path.startsWith('members.')) return lackingSpots(network, path).length === 0;
  return path.startsWith('counts.') && path !== 'counts.total' && path !== 'counts.core';
}

/**
 * Whether the members who are only counted are put on the list, so that more can be asked of them.
 *
 * @returns undefined where all are listed, or nobody knows how many there are
 */
export function unlistedItem(network: Network, { language, book }: Setting): Item | undefined {
  const total = known(network.counts.total);
  const listed = items(network.members) ?? [];
  if (!total || total.low !== total.high) return undefined;
  const there = listed.filter(({ left }) => left.is === 'absent').length;
  const more = total.low - there;
  if (more <= 0 || total.low > MOST_LISTED) return undefined;
  const values = { total: total.low, listed: there, more };
  return {
    id: 'members.more',
    question: sayOpen(listed.length === 0 ? 'unlistedAll' : 'unlisted', language, values),
    help: sayOpen('unlistedHelp', language),
    paths: ['members'],
    form: {
      is: 'more-people',
      from: listed.length,
      ids: newIds(network, more, language),
      circle: needsCircle(network, total.low),
    },
    options: [
      {
        code: language === 'nl' ? 'j' : 'y',
        value: 'yes',
        label: say('yes', language),
        also: ['ja', 'yes'],
      },
      { code: 'n', value: 'no', label: say('no', language), also: ['nee', 'no'] },
    ],
    unknown: true,
    none: undefined,
    example: undefined,
    seconds: book.seconds.confirm,
  };
}

/** Whether it must be asked who is of the core: left out, everyone on the list is. */
export function needsCircle({ counts }: Network, total: number): boolean {
  const core = known(counts.core);
  return core !== undefined && core.low < total;
}

/** The network with those members on its list. */
export function withListed(network: Network, { form }: Item): Network {
  if (form.is !== 'more-people') return network;
  const nothing = Object.fromEntries(Object.keys(memberShape).map((name) => [name, ABSENT]));
  const added = form.ids.map((id) => ({
    ...nothing,
    id: { is: 'known', value: id, at },
    circle: form.circle ? { is: 'unknown', at } : ABSENT,
    joined: { is: 'unknown', at },
  }));
  const value = [...(items(network.members) ?? []), ...added];
  return patched(network, ['members'], { is: 'known', value, at });
}

const at = { start: 0, end: 0, path: '' };

/** Ids that nobody has yet, numbered on from the list. */
function newIds(
  { members, organisations }: Network,
  count: number,
  language: Setting['language'],
): readonly string[] {
  const taken = new Set(
    [...(items(members) ?? []), ...(items(organisations) ?? [])].flatMap(
      ({ id }) => known(id) ?? [],
    ),
  );
  const word = language === 'nl' ? 'lid' : 'member';
  const ids: string[] = [];
  for (let n = (items(members) ?? []).length + 1; ids.length < count; n += 1) {
    const id = `${word}-${n}`;
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}
