import { teller } from './tell.js';

/** What `leernet baseline` says. */
const words = {
  nothing: {
    nl: 'Hier is geen netwerkbestand gevonden, dus er is geen baseline gemaakt: {paths}',
    en: 'No network file was found here, so no baseline was made: {paths}',
  },
  noStdin: {
    nl: 'Een baseline gaat over bestanden: standaardinvoer (-) kan er niet in.',
    en: 'A baseline is about files: standard input (-) cannot be in it.',
  },
  exists: {
    nl: '{file} is er al. Haal eruit wat opgelost is met --update, en zet erin wat er nieuw is met --add. Wil je echt opnieuw beginnen, geef dan een andere naam mee (--output) of haal het bestand zelf weg.',
    en: '{file} is there already. Take out what was solved with --update, and put in what is new with --add. To really start anew, give another name (--output) or remove the file yourself.',
  },
  wrongFiles: {
    nl: 'In deze bestanden zijn fouten, dus die doen niet mee: {files}',
    en: 'There are mistakes in these files, so they are left out: {files}',
  },
  noneRight: {
    nl: 'Geen enkel bestand kon worden nagekeken, dus er is niets geschreven.',
    en: 'Not one file could be checked, so nothing was written.',
  },
  made: {
    nl: '{file}: {problems} en {attention}, van {networks}.',
    en: '{file}: {problems} and {attention}, of {networks}.',
  },
  problem: { nl: '1 probleem', en: '1 problem' },
  problems: { nl: '{count} problemen', en: '{count} problems' },
  attentionOne: { nl: '1 aandachtspunt', en: '1 thing to attend to' },
  attentionMany: { nl: '{count} aandachtspunten', en: '{count} things to attend to' },
  network: { nl: '1 netwerk', en: '1 network' },
  networks: { nl: '{count} netwerken', en: '{count} networks' },
  unchanged: {
    nl: '{file}: er is niets veranderd.',
    en: '{file}: nothing has changed.',
  },
  changed: { nl: '{file} is bijgewerkt.', en: '{file} was brought up to date.' },
  out: {
    nl: '{network}: eruit, want het speelt niet meer: {rules}',
    en: '{network}: taken out, as it is gone: {rules}',
  },
  goneOne: {
    nl: '{file}: 1 bevinding eruit, want dit bestand is er niet meer: {rules}',
    en: '{file}: 1 finding taken out, as this file is gone: {rules}',
  },
  goneMany: {
    nl: '{file}: {count} bevindingen eruit, want dit bestand is er niet meer: {rules}',
    en: '{file}: {count} findings taken out, as this file is gone: {rules}',
  },
  lowered: {
    nl: '{network}: van probleem naar aandacht: {rules}',
    en: '{network}: from a problem to something to attend to: {rules}',
  },
  added: { nl: '{network}: erbij: {rules}', en: '{network}: added: {rules}' },
  raised: {
    nl: '{network}: van aandacht naar probleem: {rules}',
    en: '{network}: from something to attend to, to a problem: {rules}',
  },
  notAdded: {
    nl: 'Er is ook iets nieuw of erger. Dat komt er niet vanzelf in; wil je het toch, geef dan --add mee:',
    en: 'Something is new or worse too. It is not put in by itself; if you want it there, add --add:',
  },
  byHand: {
    nl: '{file} is niet veranderd. {why}',
    en: '{file} was not changed. {why}',
  },
  changedMeanwhile: {
    nl: '{file} is intussen door iemand anders veranderd en daarom niet geschreven. Probeer het opnieuw.',
    en: '{file} was changed by somebody else meanwhile, and so it was not written. Try again.',
  },
  addAlone: {
    nl: '--add hoort bij --update: leernet baseline --update --add',
    en: '--add goes with --update: leernet baseline --update --add',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

/** What `leernet baseline` says, filled in. */
export const tellBaseline = teller(words);
