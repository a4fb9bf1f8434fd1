import type { Language, Text } from '../base/language.js';
import { plain } from '../report/plain.js';
import { block } from '../report/pretty/paint.js';

/** What `leernet pulse` says. */
const words = {
  formOrImport: {
    nl: '--form maakt een formulier en --import leest antwoorden: geef één van de twee.',
    en: '--form makes a form and --import reads answers: give one of the two.',
  },
  onlyForm: {
    nl: '{option} hoort bij --form: leernet pulse {file} --form {option}',
    en: '{option} goes with --form: leernet pulse {file} --form {option}',
  },
  onlyAnswers: {
    nl: '{option} hoort bij het invoeren van antwoorden, en niet bij --form.',
    en: '{option} goes with taking in answers, and not with --form.',
  },
  largeIsHtml: {
    nl: '--large maakt een bladzijde met grote letters, en hoort dus bij --format html.',
    en: '--large makes a page in large print, and so goes with --format html.',
  },
  badMonth: {
    nl: '"{text}" is geen maand voor --month. Schrijf bijvoorbeeld: {right}',
    en: '"{text}" is not a month for --month. Write for instance: {right}',
  },
  monthAhead: {
    nl: '{month} moet nog komen. Schrijf de maand waarin de ronde begon.',
    en: '{month} has yet to come. Write the month in which the round began.',
  },
  monthTaken: {
    nl: 'Van {month} staat al een peiling in {file}. Een ronde die er staat, blijft zoals zij is: kwam er later een antwoord bij, dan was uit twee verslagen af te leiden wat het zegt. Bewaar late antwoorden voor de volgende ronde. Is dit een andere ronde? Geef dan de maand waarin zij begon: --month {other}',
    en: '{file} has a pulse of {month} already. A round that is there stays as it is: were an answer added later, two reports would tell what it says. Keep late answers for the next round. Is this another round? Then give the month in which it began: --month {other}',
  },
  exists: {
    nl: '{file} bestaat al, en blijft zoals het is. Kies een andere naam, of haal het eerst weg.',
    en: '{file} is there already, and stays as it is. Choose another name, or take it away first.',
  },
  made: { nl: 'Het formulier staat in {file}.', en: 'The form is in {file}.' },
  wrongNetwork: {
    nl: 'Herstel {file} eerst; daarna kan de peiling erbij. Er is niets geschreven.',
    en: 'Mend {file} first; after that the pulse can be added. Nothing was written.',
  },
  wrongAnswers: {
    nl: '{file}: {count} keer iets om te herstellen. Er is niets geschreven.',
    en: '{file}: {count} things to mend. Nothing was written.',
  },
  wrongAnswer: {
    nl: '{file}: één ding om te herstellen. Er is niets geschreven.',
    en: '{file}: one thing to mend. Nothing was written.',
  },
  place: { nl: 'regel {line}, kolom {column}', en: 'line {line}, column {column}' },
  tooFew: {
    nl: 'Dit zijn {count} antwoorden. Een ronde telt vanaf vijf: bij minder is te raden wie wat vond. Er is niets geschreven, ook niet ergens anders. Bewaar de formulieren waar alleen jij erbij kunt, en voer ze samen in als er vijf zijn.',
    en: 'These are {count} answers. A round counts from five on: with fewer one can guess who thought what. Nothing was written, nor anywhere else. Keep the forms where only you can reach them, and enter them together once there are five.',
  },
  oneAnswer: {
    nl: 'Dit is één antwoord. Een ronde telt vanaf vijf: bij minder is te raden wie wat vond. Er is niets geschreven, ook niet ergens anders. Bewaar het formulier waar alleen jij erbij kunt, en voer ze samen in als er vijf zijn.',
    en: 'This is one answer. A round counts from five on: with fewer one can guess who thought what. Nothing was written, nor anywhere else. Keep the form where only you can reach it, and enter them together once there are five.',
  },
  preview: {
    nl: '{count} antwoorden, ronde van {month}. Zo vaak is elke zin ingevuld:',
    en: '{count} answers, round of {month}. So often each sentence was filled in:',
  },
  fewHere: {
    nl: '* minder dan vijf keer ingevuld: die zin telt deze ronde niet mee.',
    en: '* filled in fewer than five times: that sentence does not count in this round.',
  },
  empty: {
    nl: 'Overgeslagen, want helemaal leeg: {count}.',
    en: 'Left out, as nothing was filled in: {count}.',
  },
  goesTo: {
    nl: 'Ze komen in {file} te staan: zonder naam, in een volgorde die niets zegt, afgesloten met {count}. Wie dat bestand heeft, ziet de losse antwoorden.',
    en: 'They go into {file}: without names, in an order that tells nothing, closed with {count}. Whoever has that file sees the separate answers.',
  },
  sure: { nl: 'Zo in {file} zetten?', en: 'Put them into {file} like this?' },
  yes: { nl: 'Ja, zet ze erin', en: 'Yes, put them in' },
  no: { nl: 'Nee, laat het bestand zoals het is', en: 'No, leave the file as it is' },
  addYes: {
    nl: 'Er is niets geschreven: zonder terminal kan niemand ja zeggen. Klopt het zo? Zet er dan --yes bij.',
    en: 'Nothing was written: without a terminal nobody can say yes. Is it right? Then add --yes.',
  },
  noTerminal: {
    nl: 'Antwoorden intypen kan alleen op een terminal. Zonder terminal: leernet pulse {file} --import antwoorden.csv --yes',
    en: 'Answers can only be typed in on a terminal. Without one: leernet pulse {file} --import answers.csv --yes',
  },
  stopped: { nl: 'Gestopt. Er is niets geschreven.', en: 'Stopped. Nothing was written.' },
  changed: {
    nl: '{file} is intussen veranderd. Er is niets geschreven; doe het nog een keer.',
    en: '{file} has changed in the meantime. Nothing was written; please do it again.',
  },
  cannotWrite: {
    nl: '{file} kan niet geschreven worden ({reason}). Het bestand is zoals het was.',
    en: '{file} cannot be written ({reason}). The file is as it was.',
  },
  howMany: {
    nl: 'Hoeveel ingevulde formulieren heb je?',
    en: 'How many filled-in forms do you have?',
  },
  atLeastFive: {
    nl: 'Een ronde telt vanaf vijf: wacht tot er vijf zijn (stoppen: Ctrl-C).',
    en: 'A round counts from five on: wait until there are five (stop: Ctrl-C).',
  },
  aNumber: { nl: 'Typ een getal, zoals 8.', en: 'Type a number, such as 8.' },
  legend: {
    nl: 'Typ per formulier de cijfers van zin 1 tot en met {count} achter elkaar. Een streepje (-) is overgeslagen. < is terug naar het vorige formulier.',
    en: 'For each form type the marks of sentence 1 to {count} in a row. A dash (-) is skipped. < goes back to the form before.',
  },
  typedForm: { nl: 'Formulier {at} van {count}', en: 'Form {at} of {count}' },
  nothingFilled: {
    nl: 'Hier is niets ingevuld. Laat dit formulier weg, of typ wat er staat.',
    en: 'Nothing was filled in here. Leave this form out, or type what it says.',
  },
  done: {
    nl: '{count} antwoorden staan in {file}, als ronde van {month}.',
    en: '{count} answers are in {file}, as the round of {month}.',
  },
  scoreNow: {
    nl: 'De score ligt nu tussen {low} en {high} (was tussen {lowBefore} en {highBefore}).',
    en: 'The score now lies between {low} and {high} (it was between {lowBefore} and {highBefore}).',
  },
  scoreSame: {
    nl: 'De score blijft tussen {low} en {high}.',
    en: 'The score stays between {low} and {high}.',
  },
  settled: {
    nl: 'Niet langer onbekend: {titles}.',
    en: 'No longer unknown: {titles}.',
  },
  asOf: {
    nl: 'De peildatum van {file} ligt vóór {month}. Zet daar een latere dag, of haal de regel weg. Er is niets geschreven.',
    en: 'The as-of day of {file} lies before {month}. Put a later day there, or take that line out. Nothing was written.',
  },
} as const satisfies Record<string, Text>;

/** A few sentences as they fit on a screen, after what belongs to no language was made harmless. */
export function wrapped(text: string): string {
  return `${block(plain(text), '', 80)}\n`;
}

/** What `leernet pulse` says, filled in. */
export function sayPulse(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[key][language].replace(/\{(\w+)\}/g, (braces, name: string) =>
    String(values[name] ?? braces),
  );
}
