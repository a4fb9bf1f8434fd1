import { teller } from '../tell.js';

/** The help of `leernet merge`. */
const words = {
  merge: {
    nl: 'voegt de JSON-verslagen van delen (check --shard) samen tot één verslag',
    en: 'puts the JSON reports of parts (check --shard) together into one report',
  },
  reportWord: { nl: 'verslag', en: 'report' },
  reports: {
    nl: 'de JSON-verslagen van alle delen; het hele verslag komt op stdout',
    en: 'the JSON reports of all parts; the whole report goes to stdout',
  },
  examples: {
    nl: '  leernet check netwerken/*.yaml --shard 1/2 --format json=deel-1.json\n  leernet check netwerken/*.yaml --shard 2/2 --format json=deel-2.json\n  leernet merge deel-1.json deel-2.json > verslag.json',
    en: '  leernet check networks/*.yaml --shard 1/2 --format json=part-1.json\n  leernet check networks/*.yaml --shard 2/2 --format json=part-2.json\n  leernet merge part-1.json part-2.json > report.json',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

/** Says what `leernet merge` does. */
export const say = teller(words);
