import { teller } from './tell.js';

/** What is said of spreading the work over threads and machines. */
const words = {
  shardForm: {
    nl: '"{text}" kan niet bij --shard. Schrijf welk deel van hoeveel, zoals: --shard 2/5',
    en: '"{text}" cannot stand with --shard. Write which part of how many, such as: --shard 2/5',
  },
  shardNone: {
    nl: 'Er is geen deel {text}: delen tellen vanaf 1, en het laatste is even hoog als hun aantal, zoals 5/5 (--shard).',
    en: 'There is no part {text}: parts count from 1, and the last is as high as their number, such as 5/5 (--shard).',
  },
  shardInput: {
    nl: 'Standaardinvoer (-) kan niet verdeeld worden: laat --shard weg, of geef bestanden of mappen.',
    en: 'Standard input (-) cannot be divided: leave out --shard, or give files or folders.',
  },
  shardEmpty: {
    nl: 'In deel {part} van {of} is geen bestand: er zijn er {files}, en die vallen in de eerste delen.',
    en: 'There is no file in part {part} of {of}: there are {files} in all, and they fall to the first parts.',
  },
  workers: {
    nl: '"{text}" kan niet bij --workers. Geef een heel getal van 1 tot {most}, zoals: --workers 4',
    en: '"{text}" cannot stand with --workers. Give a whole number from 1 to {most}, such as: --workers 4',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

/** Says how the work is spread. */
export const say = teller(words);
