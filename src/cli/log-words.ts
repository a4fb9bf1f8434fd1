import type { Language, Text } from '../base/language.js';
import { fill } from '../interview/words.js';

/** What `leernet log` says beside its questions. */
const words = {
  noTerminal: {
    nl: 'leernet log stelt vragen en heeft daarvoor een terminal nodig. Zonder terminal kan het in één keer: leernet log {file} --date {date} --present 9 --learning 60',
    en: 'leernet log asks questions and needs a terminal for it. Without one it can be done in one go: leernet log {file} --date {date} --present 9 --learning 60',
  },
  recorded: {
    nl: 'Vastgelegd in {file}: de bijeenkomst van {dates}.',
    en: 'Recorded in {file}: the session of {dates}.',
  },
  recordedMany: {
    nl: 'Vastgelegd in {file}: {count} bijeenkomsten, van {first} tot en met {last}.',
    en: 'Recorded in {file}: {count} sessions, from {first} to {last}.',
  },
  would: {
    nl: 'Dit zou er in {file} veranderen (er is niets geschreven):',
    en: 'This would change in {file} (nothing was written):',
  },
  asOf: {
    nl: 'De peildatum wordt {date}: anders telt deze bijeenkomst nog niet mee.',
    en: 'The as-of date becomes {date}: otherwise this session would not count yet.',
  },
  keptAsOf: {
    nl: 'De peildatum blijft {date}: deze bijeenkomst telt pas mee als je die aanpast.',
    en: 'The as-of date stays {date}: this session only counts once you change it.',
  },
  scoreMoved: {
    nl: 'De score lag {before} en ligt nu {after}.',
    en: 'The score was {before} and is now {after}.',
  },
  scoreStays: { nl: 'De score blijft {after}.', en: 'The score stays {after}.' },
  scoreFirst: { nl: 'De score ligt nu {after}.', en: 'The score is now {after}.' },
  noScore: { nl: 'Er is nog geen score.', en: 'There is no score yet.' },
  between: { nl: 'tussen {low} en {high}', en: 'between {low} and {high}' },
  exactly: { nl: 'op {low}', en: 'at {low}' },
  changed: { nl: '{title}: van {from} naar {to}', en: '{title}: from {from} to {to}' },
  andMore: { nl: 'en nog {count}', en: 'and {count} more' },
  nothingElse: { nl: 'Geen oordeel veranderde.', en: 'No verdict changed.' },
  stopped: {
    nl: 'Gestopt; er is niets in {file} geschreven.',
    en: 'Stopped; nothing was written to {file}.',
  },
  goOn: {
    nl: 'Wat je al antwoordde, leg je alsnog vast met:',
    en: 'What you answered already you can still record with:',
  },
  meanwhile: {
    nl: '{file} is intussen op een andere plek gewijzigd. Er is niets geschreven; probeer het opnieuw.',
    en: '{file} was changed elsewhere meanwhile. Nothing was written; try again.',
  },
  cannotWrite: {
    nl: '{file} kan niet geschreven worden ({reason}). Er is niets veranderd.',
    en: '{file} cannot be written ({reason}). Nothing was changed.',
  },
  option: { nl: '{option}: {why}', en: '{option}: {why}' },
  wholeNumber: { nl: 'hier hoort een heel getal.', en: 'a whole number belongs here.' },
  needsYes: {
    nl: 'Op {date} staat er al een bijeenkomst in {file}. Was er die dag nog een? Zet er dan --yes bij.',
    en: '{file} already has a session on {date}. Was there another one that day? Then add --yes.',
  },
  future: {
    nl: '--date: {date} moet nog komen. Leg een bijeenkomst vast als hij geweest is.',
    en: '--date: {date} is still to come. Record a session once it has been held.',
  },
  badDay: {
    nl: '--date: "{text}" is geen dag. Schrijf bijvoorbeeld {date}.',
    en: '--date: "{text}" is not a day. Write for instance {date}.',
  },
  noOpen: {
    nl: '{option}: "{text}" staat niet open. Open staan: {open}.',
    en: '{option}: "{text}" is not open. Open are: {open}.',
  },
  noneOpen: { nl: '{option}: er staat niets open.', en: '{option}: nothing is open.' },
  importAlone: {
    nl: '--import gaat alleen samen met --yes en --dry-run, niet met {options}.',
    en: '--import goes with --yes and --dry-run only, not with {options}.',
  },
  importWrong: {
    nl: '{file} is niet overgenomen; er is niets geschreven.',
    en: '{file} was not taken in; nothing was written.',
  },
  importLine: {
    nl: '{file}, regel {line}{column}: {message}',
    en: '{file}, line {line}{column}: {message}',
  },
  importColumn: { nl: ', kolom {column}', en: ', column {column}' },
  preview: { nl: 'In {file} {staan}:', en: 'In {file} {staan}:' },
  previewOne: { nl: 'staat 1 bijeenkomst', en: 'there is 1 session' },
  previewMany: { nl: 'staan {count} bijeenkomsten', en: 'there are {count} sessions' },
  dutchDates: {
    nl: 'De datums zijn gelezen als dag-maand-jaar (dd-mm-jjjj).',
    en: 'The dates were read as day-month-year (dd-mm-yyyy).',
  },
  americanDates: {
    nl: 'Let op: de datums zijn gelezen als maand-dag-jaar (mm-dd-jjjj).',
    en: 'Mind: the dates were read as month-day-year (mm-dd-yyyy).',
  },
  left: { nl: 'Niet overgenomen: {columns}.', en: 'Not taken in: {columns}.' },
  goAhead: { nl: 'Zal ik dit vastleggen in {file}?', en: 'Shall I record this in {file}?' },
  importTerminal: {
    nl: 'Er is niets geschreven. Klopt dit? Zet er dan --yes bij.',
    en: 'Nothing was written. Is this right? Then add --yes.',
  },
  notTaken: { nl: 'Er is niets geschreven.', en: 'Nothing was written.' },
  badTable: {
    nl: '{file}, regel {line}: dit is geen tabel die leernet kan lezen. Bewaar hem in het rekenblad als CSV (UTF-8), en kijk op deze regel of elk aanhalingsteken gesloten is.',
    en: '{file}, line {line}: this is not a table that leernet can read. Save it in the spreadsheet as CSV (UTF-8), and see on this line whether each quote is closed.',
  },
  emptyTable: { nl: '{file} is leeg.', en: '{file} is empty.' },
  fileWrong: {
    nl: 'Herstel eerst wat er mis is in {file}; daarna kan er een bijeenkomst bij.',
    en: 'First mend what is wrong in {file}; then a session can be added.',
  },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  none: { nl: 'geen', en: 'none' },
  stdin: {
    nl: 'leernet log schrijft in een bestand; een streepje (-) kan hier niet.',
    en: 'leernet log writes to a file; a dash (-) is not possible here.',
  },
} as const satisfies Record<string, Text>;

/** What `leernet log` says, filled in. */
export function sayOf(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[key][language], values);
}

/** A text in both languages, as it stands. */
export function textOf(key: keyof typeof words): Text {
  return words[key];
}
