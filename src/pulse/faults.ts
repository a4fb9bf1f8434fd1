import type { Language, Text } from '../base/language.js';

/** What can be wrong with answers that come in. */
const words = {
  'no-header': {
    nl: 'De eerste regel hoort te zeggen welke zin in welke kolom staat, zoals: 1;2;3 of sfeer;klik;gehoord.',
    en: 'The first line should say which sentence stands in which column, such as: 1;2;3 or atmosphere;click;heard.',
  },
  'no-answers': {
    nl: 'Er staan geen antwoorden in dit bestand.',
    en: 'There are no answers in this file.',
  },
  quote: {
    nl: 'Hier staat een aanhalingsteken dat nergens wordt gesloten, of dat er te veel is.',
    en: 'Here is a quotation mark that is not closed, or one too many.',
  },
  person: {
    nl: 'De kolom "{column}" zegt van wie een antwoord is. In een peiling staan geen namen, adressen of nummers. Haal de kolom weg.',
    en: 'The column "{column}" says whose answer it is. A pulse holds no names, addresses or numbers. Take the column out.',
  },
  moment: {
    nl: 'De kolom "{column}" zegt wanneer iemand antwoordde, en dat kan zeggen wie het was. Haal de kolom weg; leernet schrijft voor iedereen dezelfde maand op.',
    en: 'The column "{column}" says when somebody answered, and that may say who it was. Take the column out; leernet writes the same month for all.',
  },
  background: {
    nl: 'De kolom "{column}" zegt uit welke groep iemand komt. In een kleine groep wijst dat één mens aan. Haal de kolom weg.',
    en: 'The column "{column}" says which group somebody is from. In a small group that points to one person. Take the column out.',
  },
  column: {
    nl: 'De kolom "{column}" is geen zin van het formulier. Open antwoorden en andere kolommen horen niet in een peiling: haal de kolom weg.',
    en: 'The column "{column}" is not a sentence of the form. Free text and other columns do not belong in a pulse: take the column out.',
  },
  'column-near': {
    nl: 'De kolom "{column}" is geen zin van het formulier. Bedoel je {near}? Haal de kolom anders weg.',
    en: 'The column "{column}" is not a sentence of the form. Do you mean {near}? Else take the column out.',
  },
  twice: {
    nl: 'De kolom "{column}" gaat over dezelfde zin als kolom {other}. Houd er één over.',
    en: 'The column "{column}" is about the same sentence as column {other}. Keep one of them.',
  },
  'too-long': {
    nl: 'Op deze regel staan {count} vakken, en er zijn {columns} kolommen.',
    en: 'This line has {count} cells, and there are {columns} columns.',
  },
  mark: {
    nl: '"{found}" is geen cijfer van 1 tot 5, en ook geen woord van de schaal. Wie een zin oversloeg, laat je leeg.',
    en: '"{found}" is not a mark from 1 to 5, nor a word of the scale. Leave open what somebody skipped.',
  },
  text: {
    nl: 'Hier staat een stuk tekst. Dat kan zeggen van wie het is, en hoort niet in een peiling. Haal het weg.',
    en: 'Here is a piece of text. It may tell whose it is, and does not belong in a pulse. Take it out.',
  },
  contact: {
    nl: 'Hier staat een e-mailadres of een telefoonnummer. In een peiling staan geen gegevens van mensen. Haal het weg.',
    en: 'Here is an e-mail address or a phone number. A pulse holds no details of people. Take it out.',
  },
  'line-short': {
    nl: 'Dit zijn er {count}; er horen er {columns}, één voor elke zin. Overgeslagen? Typ een streepje (-).',
    en: 'These are {count}; there should be {columns}, one for each sentence. Skipped? Type a dash (-).',
  },
  'line-mark': {
    nl: '"{found}" kan hier niet: typ cijfers van 1 tot 5, en een streepje (-) voor een overgeslagen zin.',
    en: '"{found}" cannot stand here: type marks from 1 to 5, and a dash (-) for a sentence that was skipped.',
  },
} as const satisfies Record<string, Text>;

export type FaultCode = keyof typeof words;

/** One thing that is wrong with what came in, and where: line and column count from 1. */
export interface Fault {
  readonly code: FaultCode;
  readonly line: number;
  readonly column: number;
  readonly values?: Readonly<Record<string, string>>;
}

/** What is wrong, in one or two sentences. */
export function sayFault(
  { code, values = {} }: Pick<Fault, 'code' | 'values'>,
  language: Language,
) {
  return words[code][language].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
