import { teller } from '../tell.js';

/** The help of `leernet config`. */
const words = {
  config: {
    nl: 'laat zien wat er voor een netwerk geldt, en waar dat staat',
    en: 'shows what holds for a network, and where that is said',
  },
  configFile: {
    nl: 'een netwerkbestand of een map (anders: deze map, met hoeveel netwerken elk patroon vindt)',
    en: 'a network file or a folder (else this folder, with how many networks each pattern finds)',
  },
  configFormat: { nl: 'pretty of json', en: 'pretty or json' },
  asInCheck: { nl: 'zoals bij check', en: 'as with check' },
  configExamples: {
    nl: '  leernet config\n  leernet config regio-zuid/wijk.yaml\n  leernet config --format json',
    en: '  leernet config\n  leernet config region-south/quarter.yaml\n  leernet config --format json',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

/** The help of this command. */
export const say = teller(words);
