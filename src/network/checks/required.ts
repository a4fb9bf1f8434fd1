import { type Fact, items } from '../facts.js';
import type { Network } from '../format/network.js';
import { report } from '../input.js';
import { placeOf } from '../kinds.js';
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
  for (const [list, [field, nl, en]] of Object.entries(required)) {
    const facts = network[list as keyof typeof required] as Fact<
      readonly Readonly<Record<string, Fact<unknown>>>[]
    >;
    for (const item of items(facts) ?? []) {
      const fact = item[field];
      if (!fact || fact.is === 'known') continue;
      const at = 'at' in fact ? fact.at : placeOf(item);
      if (!at || source.problems.some((problem) => problem.at.start === at.start)) continue;
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
