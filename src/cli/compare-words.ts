import { teller } from './tell.js';

/** What `leernet compare` says beside the comparison. */
const words = {
  noStdin: {
    nl: 'Vergelijken gaat met bestanden: standaardinvoer (-) kan er niet bij.',
    en: 'Comparing is for files: standard input (-) cannot be one of them.',
  },
  notThere: {
    nl: '{given} is er niet: geef een bestand, een map, een verslag (json), of versie:pad van git, zoals HEAD~1:netwerk.yaml',
    en: '{given} is not there: give a file, a folder, a report (json), or version:path of git, such as HEAD~1:network.yaml',
  },
  asOfReport: {
    nl: '{given} is een verslag, en dat is al op een dag beoordeeld: --as-of kan daar niet bij. Vergelijk de bestanden zelf.',
    en: '{given} is a report, which was judged on a day already: --as-of cannot go with it. Compare the files themselves.',
  },
  otherRules: {
    nl: '{name} is in {before} met andere regels beoordeeld ({one}) dan in {after} ({other}). Zonder de bestanden is dan niet te zeggen wat er veranderde. Vergelijk de bestanden zelf, of maak beide verslagen opnieuw.',
    en: '{name} was judged by other rules in {before} ({one}) than in {after} ({other}). Without the files it cannot be said what changed then. Compare the files themselves, or make both reports anew.',
  },
  noNetworks: {
    nl: 'In {given} is geen netwerk gevonden.',
    en: 'No network was found in {given}.',
  },
  nothing: {
    nl: 'Er is niets vergeleken: geen enkel netwerk staat aan beide kanten.',
    en: 'Nothing was compared: not one network is on both sides.',
  },
  alone: { nl: 'Alleen in {side}: {names}', en: 'Only in {side}: {names}' },
  wrongFiles: {
    nl: 'In deze bestanden zijn fouten, dus die zijn niet vergeleken: {files}',
    en: 'There are mistakes in these files, so they were not compared: {files}',
  },
  notJson: {
    nl: 'Dit is geen JSON. Maak een verslag met: leernet check --format json=verslag.json',
    en: 'This is not JSON. Make a report with: leernet check --format json=report.json',
  },
  noReport: {
    nl: 'Dit is geen verslag van leernet. Maak er een met: leernet check --format json=verslag.json',
    en: 'This is no report of leernet. Make one with: leernet check --format json=report.json',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

/** What `leernet compare` says, filled in. */
export const tellCompare = teller(words);
