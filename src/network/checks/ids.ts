import { type Fact, items, known } from '../facts.js';
import type { Network } from '../format/network.js';
import { meant, report } from '../input.js';
import { nearest } from '../suggest.js';
import { walker } from '../walk.js';
import { findWord } from '../words.js';
import type { CheckContext } from './all.js';
import { isUnread } from './unread.js';

/** Reports members, organisations or sessions that share an id. */
export function checkDuplicateIds(network: Network, { source }: CheckContext): void {
  for (const list of [network.members, network.organisations, network.sessions]) {
    const seen = new Set<string>();
    for (const item of items<{ readonly id: Fact<string> }>(list) ?? []) {
      if (item.id.is !== 'known') continue;
      if (seen.has(item.id.value))
        report(source, 'duplicate-id', item.id.at, { id: item.id.value });
      seen.add(item.id.value);
    }
  }
}

/** The lists that a reference may be to, by their names in the file. */
const lists = {
  member: { nl: 'leden', en: 'members' },
  organisation: { nl: 'organisaties', en: 'organisations' },
  decider: { nl: 'leden/organisaties', en: 'members/organisations' },
} as const;

const referring = new Set(['reference', 'references', 'presence', 'adopters', 'decider']);
const walkReferences = walker((kind) => referring.has(kind.is));

/** Reports references to members or organisations that are not in the file. */
export function checkReferences(network: Network, context: CheckContext): void {
  const { source } = context;
  const unread = {
    members: isUnread('members', network, context),
    organisations: isUnread('organisations', network, context),
  };
  const members = idsOf(network.members);
  const organisations = idsOf(network.organisations);
  const check = (
    fact: Fact<string>,
    ids: ReadonlySet<string>,
    to: keyof typeof lists,
    words: readonly string[] = [],
  ): void => {
    if (fact.is !== 'known' || ids.has(fact.value)) return;
    // Where a list was mistyped, not everybody in it can be found.
    if (to !== 'organisation' && unread.members) return;
    if (to !== 'member' && unread.organisations) return;
    const values = { found: fact.value, to, list: lists[to][source.keys] };
    const candidates = ids.size + words.length;
    const near = meant(source, candidates, () => nearest(fact.value, [...ids, ...words]));
    if (near === undefined && words.length > 0) {
      report(source, 'unknown-decider', fact.at, { ...values, choices: words.join(', ') });
    } else report(source, 'unknown-reference', fact.at, values, near);
  };
  const both = new Set([...members, ...organisations]);
  walkReferences(network, ({ kind, fact, path }) => {
    if (fact.is !== 'known') return;
    switch (kind.is) {
      case 'reference':
        check(fact as Fact<string>, kind.to === 'member' ? members : organisations, kind.to);
        return;
      case 'references':
        for (const one of fact.value as readonly Fact<string>[]) {
          check(one, kind.to === 'member' ? members : organisations, kind.to);
        }
        return;
      case 'presence':
      case 'adopters':
        if (!Array.isArray(fact.value)) return;
        for (const one of fact.value as readonly Fact<string>[]) {
          check(
            one,
            kind.is === 'presence' ? members : organisations,
            kind.is === 'presence' ? 'member' : 'organisation',
          );
        }
        return;
      case 'decider': {
        const value = fact.value as string;
        if (findWord(kind.words, value) !== undefined) return;
        const words = Object.entries(kind.words).map(([english, [dutch = english]]) =>
          source.keys === 'nl' ? dutch : english,
        );
        if (path === 'plan.by') check(fact as Fact<string>, members, 'member', words);
        else check(fact as Fact<string>, both, 'decider', words);
        return;
      }
      default:
    }
  });
}

function idsOf(list: Fact<readonly { readonly id: Fact<string> }[]>): ReadonlySet<string> {
  return new Set((items(list) ?? []).flatMap((item) => known(item.id) ?? []));
}
