import type { Language, Text } from '../../base/language.js';
import { fill } from '../words.js';

const words = {
  noField: { nl: 'dit is geen veld van een bijeenkomst', en: 'this is not a field of a session' },
  yesNo: {
    nl: '"{text}" is geen ja of nee. Schrijf ja of nee.',
    en: '"{text}" is not a yes or no. Write yes or no.',
  },
  mark: {
    nl: '"{text}" is geen ja, nee of cijfer van 1 tot 10.',
    en: '"{text}" is not a yes, a no or a mark from 1 to 10.',
  },
  number: {
    nl: '"{text}" is geen getal. Schrijf bijvoorbeeld 8, 8-10 of 8+.',
    en: '"{text}" is not a number. Write for instance 8, 8-10 or 8+.',
  },
  count: {
    nl: '"{text}" kan hier niet: hier wordt geteld. Schrijf een heel getal, zoals 8, of 8-10.',
    en: '"{text}" cannot be: this is a count. Write a whole number, such as 8, or 8-10.',
  },
  date: {
    nl: '"{text}" is geen datum. Schrijf bijvoorbeeld 2026-11-21.',
    en: '"{text}" is not a date. Write for instance 2026-11-21.',
  },
  choice: {
    nl: '"{text}" past hier niet. Kies uit: {choices}.',
    en: '"{text}" does not fit here. Choose from: {choices}.',
  },
  choiceNear: {
    nl: '"{text}" past hier niet. Bedoel je {near}? Kies uit: {choices}.',
    en: '"{text}" does not fit here. Did you mean {near}? Choose from: {choices}.',
  },
  noDate: { nl: 'er staat geen datum', en: 'there is no date' },
  ambiguous: {
    nl: '"{text}" kan {one} of {other} zijn. Schrijf 2026-11-21: jaar, maand, dag.',
    en: '"{text}" may be {one} or {other}. Write 2026-11-21: year, month, day.',
  },
  notADay: {
    nl: '"{text}" is geen hele dag. Schrijf bijvoorbeeld 2026-11-21.',
    en: '"{text}" is not a whole day. Write for instance 2026-11-21.',
  },
  future: { nl: '{text} moet nog komen', en: '{text} is still to come' },
  there: {
    nl: 'op {text} staat er al een bijeenkomst in het bestand. Haal deze regel weg.',
    en: 'the file already has a session on {text}. Take this line out.',
  },
  twice: {
    nl: '{text} staat ook op regel {line}',
    en: '{text} also stands on line {line}',
  },
  column: { nl: 'deze kolom ken ik niet.', en: 'this column is not known.' },
  columnNear: {
    nl: 'deze kolom ken ik niet. Bedoel je {near}?',
    en: 'this column is not known. Did you mean {near}?',
  },
  columnTwice: { nl: 'deze kolom staat er twee keer', en: 'this column is there twice' },
  columnBoth: {
    nl: 'er is al een kolom met wie er waren; kies een van beide',
    en: 'there is a column with who was there already; choose one of the two',
  },
  noDateColumn: {
    nl: 'er is geen kolom datum. Zet boven de kolom met dagen: datum',
    en: 'there is no column date. Put above the column of days: date',
  },
  mark2: {
    nl: '"{text}" is geen ja of nee. Zet een x bij wie er was, en niets of nee bij wie er niet was.',
    en: '"{text}" is not a yes or no. Put an x for who was there, and nothing or no for who was not.',
  },
  nothing: { nl: 'er staat geen enkele bijeenkomst in', en: 'there is not a single session in it' },
  cells: {
    nl: 'er staan {count} vakjes op deze regel en {columns} kolommen in de eerste',
    en: 'there are {count} cells on this line and {columns} columns on the first',
  },
} as const satisfies Record<string, Text>;

/** What is wrong with a value in a table or behind an option. */
export function sayCell(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[key][language], values);
}
