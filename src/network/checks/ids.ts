import { type Fact, items, known } from '../facts.js';
import type { Network } from '../format/network.js';
import { report } from '../input.js';
import { nearest } from '../suggest.js';
import { walk } from '../walk.js';
import { findWord } from '../words.js';
import type { CheckContext } from './all.js';

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

/** Reports references to members or organisations that are not in the file. */
export function checkReferences(network: Network, { source }: CheckContext): void {
  const members = idsOf(network.members);
  const organisations = idsOf(network.organisations);
  const check = (fact: Fact<string>, ids: ReadonlySet<string>, to: string): void => {
    if (fact.is !== 'known' || ids.has(fact.value)) return;
    report(
      source,
      'unknown-reference',
      fact.at,
      { found: fact.value, to },
      nearest(fact.value, [...ids]),
    );
  };
  const both = new Set([...members, ...organisations]);
  walk(network, ({ kind, fact, path }) => {
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
        const onlyMembers = path === 'plan.by';
        check(
          fact as Fact<string>,
          onlyMembers ? members : both,
          onlyMembers ? 'member' : 'decider',
        );
        return;
      }
      default:
    }
  });
}

function idsOf(list: Fact<readonly { readonly id: Fact<string> }[]>): ReadonlySet<string> {
  return new Set((items(list) ?? []).flatMap((item) => known(item.id) ?? []));
}
