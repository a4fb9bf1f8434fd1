import type { Text } from '../base/language.js';
import type { Why } from './find.js';
import { teller } from './tell.js';

/** What is said of looking for network files. */
const words = {
  noNetworks: {
    nl: '{written}: er is geen netwerkbestand gevonden.',
    en: '{written}: no network file was found.',
  },
  noYaml: {
    nl: '{written}: er is geen netwerkbestand gevonden; er staat ook geen ander YAML-bestand.',
    en: '{written}: no network file was found; there is no other YAML file either.',
  },
  noMatch: {
    nl: '{written}: dit patroon past op geen enkel YAML-bestand.',
    en: '{written}: this pattern matches no YAML file.',
  },
  notOut: {
    nl: '{written}: dit patroon haalt niets weg.',
    en: '{written}: this pattern takes nothing out.',
  },
  noneHere: {
    nl: 'De netwerken van {config} liggen niet in deze map. Sta in een andere map, of geef een map of bestand mee.',
    en: 'The networks of {config} do not lie in this folder. Stand in another folder, or give a folder or a file.',
  },
  thisFolder: { nl: 'deze map', en: 'this folder' },
  passedOver: { nl: 'overgeslagen ({why}): {files}', en: 'passed over ({why}): {files}' },
  idleFolder: {
    nl: '{place}: {path} past op geen enkel netwerk; wat daar anders is, telt nergens.',
    en: '{place}: {path} matches no network; what differs there counts nowhere.',
  },
  andMore: {
    nl: '{files} en nog {count} (--verbose noemt alles)',
    en: '{files} and {count} more (--verbose names all)',
  },
  whatIsOne: {
    nl: 'Een netwerkbestand heeft een naam, en nog iets: fase, leden, bijeenkomsten of een ander onderdeel. Een bestand dat je bij naam geeft, wordt altijd nagekeken.',
    en: 'A network file has a name, and something more: phase, members, sessions or another section. A file that you give by name is always checked.',
  },
  skipped: { nl: 'overgeslagen: {path} ({why})', en: 'passed over: {path} ({why})' },
  onlyName: {
    nl: '{path}: overgeslagen, want er staat alleen een naam in. Schrijf er iets bij, zoals de fase, of geef het bestand bij naam.',
    en: '{path}: passed over, as there is only a name in it. Add something, such as the phase, or give the file by name.',
  },
  closed: {
    nl: '{folder}: in deze map kan niet gekeken worden ({reason}), dus of er netwerken in staan is niet bekend.',
    en: '{folder}: this folder cannot be looked into ({reason}), so whether it holds networks is not known.',
  },
} as const satisfies Record<string, Text>;

const reasons: Readonly<Record<Why, Text>> = {
  ignored: { nl: 'git laat het weg: .gitignore', en: 'git leaves it out: .gitignore' },
  excluded: { nl: 'een patroon met ! haalt het weg', en: 'a pattern with ! takes it out' },
  never: { nl: 'hierin staan geen netwerken', en: 'no networks are kept in it' },
  'link-out': { nl: 'een link naar buiten de map', en: 'a link to outside the folder' },
  'link-inside': {
    nl: 'een link; wat erin staat, telt onder zijn eigen naam',
    en: 'a link; what is in it counts under its own name',
  },
  'link-same': {
    nl: 'een link naar een bestand dat al meedoet',
    en: 'a link to a file that is checked already',
  },
  'link-broken': {
    nl: 'een link naar iets wat er niet is',
    en: 'a link to something that is not there',
  },
  config: { nl: 'de configuratie van leernet', en: "leernet's own configuration" },
  pack: { nl: 'hoort bij een pakket met regels', en: 'belongs to a pack of rules' },
  'no-file': { nl: 'geen gewoon bestand', en: 'no ordinary file' },
  empty: { nl: 'er staat niets in', en: 'there is nothing in it' },
  'no-keys': { nl: 'er staan geen velden in', en: 'there are no keys in it' },
  'no-name': {
    nl: 'er staat geen naam in, en te weinig van een netwerk',
    en: 'there is no name in it, and too little of a network',
  },
  'only-name': { nl: 'er staat alleen een naam in', en: 'there is only a name in it' },
  foreign: {
    nl: 'wel een naam, maar niets wat bij een netwerk hoort',
    en: 'a name, but nothing that belongs to a network',
  },
};

/** What is said of looking for network files, filled in. */
export const tellFind = teller(words);

/** Why something was passed over. */
export const tellWhy = teller(reasons);
