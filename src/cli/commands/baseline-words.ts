import { teller } from '../tell.js';

/** The help of `leernet baseline`. */
const words = {
  baseline: {
    nl: 'legt vast wat er al speelt, zodat een controle alleen op nieuwe problemen let',
    en: 'writes down what is already there, so that a check looks at new problems only',
  },
  paths: {
    nl: 'netwerkbestanden en mappen (anders: de netwerken van de configuratie, of de map waarin je staat)',
    en: 'network files and folders (else the networks of the configuration, or the folder that you are in)',
  },
  output: {
    nl: 'de baseline (anders: die van de configuratie, of leernet-baseline.yaml)',
    en: 'the baseline (else that of the configuration, or leernet-baseline.yaml)',
  },
  update: {
    nl: 'haal uit een baseline die er al is, wat niet meer speelt; ook van bestanden die er niet meer zijn in de mappen die je noemt; andere netwerken, en jullie opmerkingen, blijven staan',
    en: 'take out of a baseline that is there what is gone, also of files that are no longer in the folders that you name; other networks, and your remarks, stay',
  },
  add: {
    nl: 'met --update: zet er ook in wat nieuw of erger is',
    en: 'with --update: put in what is new or worse as well',
  },
  examples: {
    nl: '  leernet baseline netwerken\n  leernet check netwerken --baseline leernet-baseline.yaml\n  leernet baseline netwerken --update\n  leernet baseline netwerken/noord.yaml --update --add',
    en: '  leernet baseline networks\n  leernet check networks --baseline leernet-baseline.yaml\n  leernet baseline networks --update\n  leernet baseline networks/north.yaml --update --add',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

/** A help text of `leernet baseline`. */
export const say = teller(words);
