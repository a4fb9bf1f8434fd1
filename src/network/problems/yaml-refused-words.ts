import type { Words } from './sentences.js';

/** What is said of what leernet takes in no network file, however well it is put together. */
export const yamlRefusedWords = {
  'yaml-too-many': {
    says: {
      nl: 'Verder dan hier leest leernet niet: tot 50.000 velden en waarden, of 100.000 regels.',
      en: 'leernet reads no further than this: up to 50,000 fields and values, or 100,000 lines.',
    },
    mend: {
      nl: 'Een netwerkbestand is een paar bladzijden tekst. Kijk of je het goede bestand koos.',
      en: 'A network file is a few pages of text. See whether you chose the right file.',
    },
  },
  'yaml-control': {
    says: {
      nl: 'Hier staat een onzichtbaar teken dat niet in een tekst hoort.',
      en: 'There is an invisible character here that does not belong in a text.',
    },
    mend: {
      nl: 'Haal dit stukje weg en typ het opnieuw.',
      en: 'Take this bit out and type it again.',
    },
  },
  'yaml-line-end': {
    says: {
      nl: 'De regels in dit bestand eindigen op een manier die leernet niet kent.',
      en: 'The lines of this file end in a way that leernet does not know.',
    },
    mend: {
      nl: 'Bewaar het bestand opnieuw, met gewone regeleinden (LF of CRLF).',
      en: 'Save the file again, with plain line ends (LF or CRLF).',
    },
  },
  'yaml-escape': {
    says: {
      nl: 'Tussen dubbele aanhalingstekens heeft een schuine streep \\ een eigen betekenis.',
      en: 'Between double quotes a backslash \\ has a meaning of its own.',
    },
    mend: {
      nl: 'Typ hem twee keer, of zet de tekst tussen enkele aanhalingstekens.',
      en: 'Type it twice, or put the text in single quotes.',
    },
  },
  'yaml-depth': {
    says: {
      nl: 'Hier liggen meer dan 64 lijsten of secties in elkaar.',
      en: 'More than 64 lists or sections lie inside each other here.',
    },
    mend: {
      nl: 'Een netwerkbestand gaat hooguit een stuk of vijf lagen diep.',
      en: 'A network file goes about five layers deep at the most.',
    },
  },
  'yaml-documents': {
    says: {
      nl: 'Hier begint een tweede document. Eén bestand beschrijft één netwerk.',
      en: 'A second document begins here. One file describes one network.',
    },
    mend: {
      nl: 'Zet het tweede netwerk in een eigen bestand, of haal deze streepjes of puntjes weg.',
      en: 'Put the second network in a file of its own, or take out these dashes or dots.',
    },
  },
  'yaml-alias': {
    says: {
      nl: 'Een woord dat met * begint, verwijst naar iets wat hierboven niet staat.',
      en: 'A word that begins with * refers to something that is not there above.',
    },
    mend: {
      nl: 'Zet de tekst tussen aanhalingstekens, of schrijf uit wat er moet staan.',
      en: 'Put the text in quotes, or write out what should stand there.',
    },
  },
  'yaml-alias-bomb': {
    says: {
      nl: 'De verwijzingen (*) in dit bestand staan samen voor te veel waarden.',
      en: 'The references (*) in this file stand for too many values together.',
    },
    mend: { nl: 'Schrijf uit wat er moet staan.', en: 'Write out what should stand there.' },
  },
  'yaml-key': {
    says: {
      nl: 'Een lijst of sectie kan geen veldnaam zijn.',
      en: 'A list or a section cannot be the name of a field.',
    },
    mend: { nl: 'Zet de tekst tussen aanhalingstekens.', en: 'Put the text in quotes.' },
  },
  'yaml-no-key': {
    says: {
      nl: 'Voor deze dubbele punt ontbreekt de naam van een veld.',
      en: 'The name of a field is missing in front of this colon.',
    },
    mend: {
      nl: 'Schrijf een veld zo: regio: Salland',
      en: 'Write a field like this: region: Salland',
    },
  },
  'yaml-tag': {
    says: {
      nl: 'Een woord met een uitroepteken ervoor heeft een eigen betekenis, die leernet niet gebruikt.',
      en: 'A word with an exclamation mark in front has a meaning of its own, which leernet does not use.',
    },
    mend: {
      nl: 'Haal het uitroepteken weg, of zet de tekst tussen aanhalingstekens.',
      en: 'Take out the exclamation mark, or put the text in quotes.',
    },
  },
} as const satisfies Readonly<Record<string, Words>>;
