import { type Fact, items } from '../facts.js';
import type { Network } from '../format/network.js';
import { report } from '../input.js';
import { placeOf } from '../kinds.js';
import { isMistyped } from '../sections.js';
import type { Place } from '../yaml/tree.js';
import type { CheckContext } from './all.js';

/** Lists whose items cannot do without a field, with its names. */
export const required = {
  members: { nl: 'id', en: 'id' },
  organisations: { nl: 'id', en: 'id' },
  sessions: { nl: 'datum', en: 'date' },
  waivers: { nl: 'reden', en: 'reason' },
} as const;

/** Reports items that lack what they cannot do without. */
export function checkRequired(network: Network, { source }: CheckContext): void {
  // What is wrong with a value was said where it was read.
  const said = new Set(source.problems.map(({ at }) => spot(at)));
  for (const [list, names] of Object.entries(required)) {
    const facts = network[list as keyof typeof required] as Fact<
      readonly Readonly<Record<string, Fact<unknown>>>[]
    >;
    for (const item of items(facts) ?? []) {
      const fact = item[names.en];
      if (!fact || fact.is === 'known') continue;
      const place = placeOf(item);
      if (place && isMistyped(place, names.en)) continue;
      const at = 'at' in fact ? fact.at : place;
      if (!at || said.has(spot(at))) continue;
      report(
        source,
        'required',
        { start: at.start, end: Math.min(at.end, at.start + 1) },
        { key: names[source.keys] },
      );
    }
  }
}

function spot({ start, end }: Pick<Place, 'start' | 'end'>): string {
  return `${start}-${end}`;
}
