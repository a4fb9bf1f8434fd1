import type { Text } from '../base/language.js';

/** What each key of a configuration is for, by its path; `*` is an item, or the id of a rule. */
const about: Readonly<Record<string, Text>> = {
  networks: {
    nl: 'waar de netwerken zijn: mappen, bestanden of patronen, vanaf de map van dit bestand; ! ervoor haalt iets weg. Dit wordt nagekeken als je leernet check typt zonder meer.',
    en: 'where the networks are: folders, files or patterns, from the folder of this file; ! in front takes something out. This is checked when you type leernet check and no more.',
  },
  'networks.*': {
    nl: 'een map (netwerken), een bestand, een patroon (regio-*/**) of iets wat eruit gaat (!archief/**)',
    en: 'a folder (networks), a file, a pattern (region-*/**), or what is taken out (!archive/**)',
  },
  rules: {
    nl: 'de pakketten met regels: leernet:core, leernet:liso, of een map met eigen regels',
    en: 'the packs of rules: leernet:core, leernet:liso, or a folder with rules of your own',
  },
  'rules.*': {
    nl: 'leernet:core, leernet:liso, of een map vanaf de map van dit bestand',
    en: 'leernet:core, leernet:liso, or a folder, from the folder of this file',
  },
  overrides: {
    nl: 'wat hier anders is dan in het regelboek, per regel',
    en: 'what differs here from the rulebook, by rule',
  },
  'overrides.*': { nl: 'de naam van een regel', en: 'the name of a rule' },
  'overrides.*.off': { nl: 'true: de regel telt niet mee', en: 'true: the rule does not judge' },
  'overrides.*.weight': { nl: 'een ander gewicht', en: 'another weight' },
  'overrides.*.phases': {
    nl: 'de fasen waarin de regel geldt',
    en: 'the phases in which the rule holds',
  },
  'overrides.*.phases.*': { nl: 'een fase', en: 'a phase' },
  'overrides.*.thresholds': {
    nl: 'de zinnen van de regel opnieuw, met andere getallen',
    en: 'the sentences of the rule anew, with other numbers',
  },
  'overrides.*.thresholds.when': {
    nl: 'wanneer de regel geldt',
    en: 'when the rule holds',
  },
  'overrides.*.thresholds.problem': {
    nl: 'wanneer het een probleem is',
    en: 'when it is a problem',
  },
  'overrides.*.thresholds.attention': {
    nl: 'wanneer het aandacht vraagt',
    en: 'when it needs attention',
  },
  'overrides.*.reason': {
    nl: 'waarom; verplicht, en het komt in elk verslag',
    en: 'why; required, and shown in each report',
  },
  'fail-on': {
    nl: 'welke problemen exit status 1 geven: critical (zo staat het), major, minor of never',
    en: 'which problems give exit status 1: critical (the default), major, minor or never',
  },
  'min-score': {
    nl: 'exit status 1 als de onderkant van de score lager is dan dit getal, van 0 tot 100',
    en: 'exit status 1 when the low end of the score is below this number, from 0 to 100',
  },
  'min-known': {
    nl: 'exit status 1 als er minder procent bekend is, van 0 tot 100',
    en: 'exit status 1 when less percent is known, from 0 to 100',
  },
  language: {
    nl: 'de taal van het verslag waar het netwerk zelf geen taal noemt: nl (zo staat het) of en',
    en: 'the language of the report where the network itself names none: nl (the default) or en',
  },
  formats: {
    nl: 'de verslagen: pretty, json en meer; met =BESTAND gaat het naar een bestand, vanaf de map van dit bestand',
    en: 'the reports: pretty, json and more; with =FILE it goes to a file, from the folder of this file',
  },
  'formats.*': { nl: 'zoals json=verslag.json', en: 'such as json=report.json' },
  baseline: {
    nl: 'het bestand met wat er al was: alleen wat nieuw of erger is, telt; vanaf de map van dit bestand',
    en: 'the file with what was there already: only what is new or worse counts; from the folder of this file',
  },
  folders: {
    nl: 'wat anders is voor de netwerken in een map; wat later staat, gaat voor',
    en: 'what differs for the networks in a folder; what stands later goes first',
  },
  'folders.*': { nl: 'een map, met wat daar anders is', en: 'a folder, with what differs there' },
  'folders.*.path': {
    nl: 'een map (regio-zuid), een bestand of een patroon (regio-*/pilot/**), vanaf de map van dit bestand',
    en: 'a folder (region-south), a file or a pattern (region-*/pilot/**), from the folder of this file',
  },
  'folders.*.overrides.*.off': {
    nl: 'true: de regel telt hier niet mee; false: hier juist wel',
    en: 'true: the rule does not judge here; false: here it does',
  },
};

/** What a key is for; in a folder the same as outside it, unless something else is said. */
export function aboutConfig(path: string): Text | undefined {
  return about[path] ?? about[path.replace(/^folders\.\*\./, '')];
}
