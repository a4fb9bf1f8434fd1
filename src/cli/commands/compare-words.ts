import { teller } from '../tell.js';

/** The help of `leernet compare`. */
const words = {
  compare: {
    nl: 'laat zien wat er anders is dan toen, en waardoor',
    en: 'shows what is different from then, and why',
  },
  beforeWord: { nl: 'toen', en: 'then' },
  afterWord: { nl: 'nu', en: 'now' },
  before: {
    nl: 'een netwerkbestand, een map, een verslag (json), of versie:pad van git',
    en: 'a network file, a folder, a report (json), or version:path of git',
  },
  after: { nl: 'hetzelfde, van een later moment', en: 'the same, of a later moment' },
  format: {
    nl: 'pretty (zo staat het), json of markdown',
    en: 'pretty (the default), json or markdown',
  },
  asOf: {
    nl: 'beoordeel allebei op deze dag (anders: de peildatum van het bestand, anders de dag van de versie in git, anders vandaag)',
    en: 'judge both on this day (else the as-of of the file, else the day of the version in git, else today)',
  },
  causes: {
    nl: 'Elk verschil heeft één oorzaak:\n  veranderd        er gebeurde iets in het netwerk\n  geleerd          iets onbekends werd bekend, of andersom\n  aan de beurt     de tijd ging verder, of het is een andere fase\n  anders gemeten   er gelden andere regels',
    en: 'Each difference has one cause:\n  changed                something happened in the network\n  learned                something unknown became known, or the other way round\n  became due             time went on, or it is another phase\n  measured differently   other rules judge',
  },
  examples: {
    nl: '  leernet compare netwerk-2025.yaml netwerk.yaml\n  leernet compare HEAD~1:netwerk.yaml netwerk.yaml\n  leernet compare vorig-jaar netwerken\n  leernet compare oud.json nieuw.json --format markdown\n\nAfloop (exit status):\n  0  vergeleken\n  2  er is iets mis met een bestand of met de opdracht\n  3  er viel niets te vergelijken',
    en: '  leernet compare network-2025.yaml network.yaml\n  leernet compare HEAD~1:network.yaml network.yaml\n  leernet compare last-year networks\n  leernet compare old.json new.json --format markdown\n\nExit status:\n  0  compared\n  2  something is wrong with a file or with the command\n  3  there was nothing to compare',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

/** A help text of `leernet compare`. */
export const say = teller(words);
