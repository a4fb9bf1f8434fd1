import type { Text } from '../base/language.js';
import { teller } from './tell.js';

/** What `leernet config` says. */
const words = {
  folderHere: { nl: 'Deze map', en: 'This folder' },
  noConfig: {
    nl: 'Er is geen leernet.config.yaml in deze map of een map erboven: wat ingebouwd is, geldt.',
    en: 'There is no leernet.config.yaml in this folder or above it: what is built in holds.',
  },
  fallsUnder: { nl: 'Configuratie: {config}', en: 'Configuration: {config}' },
  settings: { nl: 'Instellingen', en: 'Settings' },
  rules: { nl: 'Regels', en: 'Rules' },
  networks: { nl: 'Waar de netwerken zijn', en: 'Where the networks are' },
  folders: { nl: 'Mappen waar iets anders geldt', en: 'Folders where something differs' },
  builtIn: { nl: 'ingebouwd', en: 'built in' },
  notChosen: { nl: 'niet gekozen', en: 'not chosen' },
  option: { nl: 'opdrachtregel: {option}', en: 'command line: {option}' },
  network: { nl: '{place}, het netwerk zelf', en: '{place}, the network itself' },
  languageNl: { nl: 'nl, of wat het netwerk zelf zegt', en: 'nl, or what the network itself says' },
  languageEn: { nl: 'en, of wat het netwerk zelf zegt', en: 'en, or what the network itself says' },
  noChanges: { nl: 'Geen regel is aangepast.', en: 'No rule is changed.' },
  holdsHere: { nl: 'geldt hier', en: 'holds here' },
  holdsNotHere: { nl: 'geldt hier niet', en: 'does not hold here' },
  oneNetwork: { nl: '1 netwerk', en: '1 network' },
  someNetworks: { nl: '{count} netwerken', en: '{count} networks' },
  noNetwork: {
    nl: 'past op geen enkel netwerk',
    en: 'matches no network',
  },
  takesOut: { nl: 'haalt iets weg', en: 'takes something out' },
  takesNothing: { nl: 'haalt niets weg', en: 'takes nothing out' },
} as const satisfies Record<string, Text>;

export const tellConfig = teller(words);
