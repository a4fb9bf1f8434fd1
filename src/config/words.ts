import type { Text } from '../base/language.js';
import { fillText } from '../rulebook/fault-words.js';

/** What can be wrong with a configuration beside its form. */
const words = {
  'no-built-in': {
    nl: 'leernet heeft geen pakket dat "{name}" heet. Er zijn: {names}.',
    en: 'leernet has no pack called "{name}". There are: {names}.',
  },
  'pack-twice': { nl: 'Dit pakket staat er twee keer.', en: 'This pack stands there twice.' },
  'no-folder': { nl: 'De map {folder} is er niet.', en: 'There is no folder {folder}.' },
  'no-path': {
    nl: '{path} is er niet. Een pad telt vanaf de map van dit bestand.',
    en: 'There is no {path}. A path counts from the folder of this file.',
  },
  outside: {
    nl: '{path} ligt buiten de map van dit bestand. Een configuratie gaat over haar eigen map en wat daarin ligt.',
    en: '{path} lies outside the folder of this file. A configuration is about its own folder and what lies in it.',
  },
  'in-git': {
    nl: '{path} hoort bij git zelf; een verslag daar maakt de repository stuk. Kies een andere plek.',
    en: '{path} belongs to git itself; a report there would break the repository. Choose another place.',
  },
  'no-format': {
    nl: '"{format}" is geen vorm van een verslag. Kies uit: {formats}.',
    en: '"{format}" is not a form of report. Choose from: {formats}.',
  },
  'no-file-named': {
    nl: 'Achter = hoort de naam van een bestand, zoals {format}=verslag.{format}',
    en: 'Behind = there should be the name of a file, such as {format}=report.{format}',
  },
  'to-a-network': {
    nl: '{path} eindigt als een netwerkbestand. Een verslag krijgt een andere naam, zodat het nooit over een netwerk heen gaat.',
    en: '{path} ends like a network file. A report gets another name, so that it never goes over a network.',
  },
  'two-to-screen': {
    nl: 'Hooguit één verslag kan naar het scherm; geef de andere een bestand mee, zoals json=verslag.json',
    en: 'At most one report can go to the screen; give the others a file, such as json=report.json',
  },
  'only-exclusions': {
    nl: 'Hier wordt alleen iets weggehaald. Noem ook waar de netwerken wel zijn, zoals netwerken of "**".',
    en: 'This only takes things out. Name where the networks are too, such as networks or "**".',
  },
  'folder-says-nothing': {
    nl: 'Hier staat niet wat er in deze map anders is: overrides, fail-on, min-score, min-known of language.',
    en: 'It does not say what differs in this folder: overrides, fail-on, min-score, min-known or language.',
  },
  'off-there': {
    nl: 'De regel "{rule}" staat uit voor alle netwerken. Schrijf off: false als hij hier wel telt, of haal dit weg.',
    en: 'The rule "{rule}" is off for all networks. Write off: false where it is to judge here, or take this out.',
  },
  'no-folder-here': {
    nl: 'De map {folder} is er niet. Een pad telt vanaf de map van dit bestand.',
    en: 'There is no folder {folder}. A path counts from the folder of this file.',
  },
  'outside-repository': {
    nl: '{path} ligt buiten deze git-repository, en daar leest leernet niets via een configuratie. Zet het pakket in de repository, of geef het mee op de opdrachtregel met --rules.',
    en: '{path} lies outside this git repository, and leernet reads nothing there by way of a configuration. Put the pack in the repository, or give it on the command line with --rules.',
  },
  'not-a-folder': {
    nl: '{folder} is geen map. Noem de map van het pakket, waarin pack.yaml staat.',
    en: '{folder} is not a folder. Name the folder of the pack, in which pack.yaml stands.',
  },
  'no-pack-file': {
    nl: 'In de map {folder} staat geen pack.yaml, dus het is geen pakket.',
    en: 'There is no pack.yaml in the folder {folder}, so it is no pack.',
  },
  'same-name': {
    nl: 'Twee pakketten heten "{name}". Geef een van beide een andere naam in zijn pack.yaml.',
    en: 'Two packs are called "{name}". Give one of them another name in its pack.yaml.',
  },
  'no-rule': {
    nl: 'Er is geen regel die "{rule}" heet. Alle regels zie je met: leernet rules',
    en: 'There is no rule called "{rule}". See all rules with: leernet rules',
  },
  'rule-off-already': {
    nl: 'De regel "{rule}" doet niet mee: het pakket waar hij in zit, staat niet bij rules.',
    en: 'The rule "{rule}" does not judge: its pack is not listed under rules.',
  },
  'rule-twice': {
    nl: '"{rule}" is dezelfde regel als "{other}": zet alles bij één van beide.',
    en: '"{rule}" is the same rule as "{other}": put everything under one of them.',
  },
  'changes-nothing': {
    nl: 'Dit verandert niets aan de regel. Schrijf wat er anders is (off: true, weight, phases of thresholds), of haal het weg.',
    en: 'This changes nothing about the rule. Write what differs (off: true, weight, phases or thresholds), or take it out.',
  },
  'same-as-it-is': {
    nl: 'Zo is het al: dit verandert niets. Haal het weg.',
    en: 'So it is already: this changes nothing. Take it out.',
  },
  'off-and-more': {
    nl: 'De regel staat uit, dus dit doet niets. Haal het weg, of haal off weg.',
    en: 'The rule is off, so this does nothing. Take it out, or take off out.',
  },
  'no-such-sentence': {
    nl: 'De regel heeft geen {level}. Wil je dat wel, schrijf dan een eigen regel (leernet new-rule).',
    en: 'The rule has no {level}. If you want one, write a rule of your own (leernet new-rule).',
  },
  'more-than-numbers': {
    nl: 'Alleen de getallen mogen anders zijn dan in de regel: {sentence}. Wil je iets anders vragen, schrijf dan een eigen regel (leernet new-rule) en zet deze uit.',
    en: 'Only the numbers may differ from those of the rule: {sentence}. To ask something else, write a rule of your own (leernet new-rule) and turn this one off.',
  },
} as const satisfies Record<string, Text>;

/** What is wrong with a configuration, filled in. */
export function configText(
  key: keyof typeof words,
  values: Readonly<Record<string, string>> = {},
): Text {
  return fillText(words[key], values);
}
