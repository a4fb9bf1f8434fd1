import { type Fact, items } from '../facts.js';
import type { Network } from '../format/network.js';
import { report } from '../input.js';
import { placeOf } from '../kinds.js';
import { isMistyped } from '../sections.js';
import type { Place } from '../yaml/tree.js';
import type { CheckContext } from './all.js';

/** Lists whose items cannot do without a field: its names, Dutch and English. */
const required = {
  members: ['id', 'id', 'id'],
  organisations: ['id', 'id', 'id'],
  sessions: ['date', 'datum', 'date'],
  waivers: ['reason', 'reden', 'reason'],
} as const;

/** Reports items that lack what they cannot do without. */
export function checkRequired(network: Network, { source }: CheckContext): void {
  // What is wrong with a value was said where it was read.
  const said = new Set(source.problems.map(({ at }) => spot(at)));
  for (const [list, [field, nl, en]] of Object.entries(required)) {
    const facts = network[list as keyof typeof required] as Fact<
      readonly Readonly<Record<string, Fact<unknown>>>[]
    >;
    for (const item of items(facts) ?? []) {
      const fact = item[field];
      if (!fact || fact.is === 'known') continue;
      const place = placeOf(item);
      if (place && isMistyped(place, field)) continue;
      const at = 'at' in fact ? fact.at : place;
      if (!at || said.has(spot(at))) continue;
      report(
        source,
        'required',
        { start: at.start, end: Math.min(at.end, at.start + 1) },
        {
          key: source.keys === 'nl' ? nl : en,
        },
      );
    }
  }
}

function spot({ start, end }: Pick<Place, 'start' | 'end'>): string {
  return `${start}-${end}`;
}
