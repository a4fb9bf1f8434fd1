import type { Language } from '../base/language.js';

/** What the interview says beside its questions. Sentences are short: they are read aloud too. */
const words = {
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  unknown: { nl: 'weet niet', en: "don't know" },
  skip: { nl: 'overslaan', en: 'skip' },
  help: { nl: 'uitleg', en: 'help' },
  back: { nl: 'terug', en: 'back' },
  stop: { nl: 'later verder', en: 'go on later' },
  done: { nl: 'klaar', en: 'done' },
  keep: { nl: 'zo laten', en: 'leave it so' },
  none: { nl: 'geen', en: 'none' },
  noneOfThese: { nl: 'niets daarvan', en: 'none of these' },
  example: { nl: 'zoals: {example}', en: 'such as: {example}' },
  exampleDate: { nl: 'zoals 2026-03-12 of 2026-03', en: 'such as 2026-03-12 or 2026-03' },
  exampleNumber: { nl: 'een getal; 8-10 of 8+ mag ook', en: 'a number; 8-10 or 8+ will do too' },
  exampleWords: { nl: 'met een komma ertussen', en: 'with a comma in between' },
  typeText: { nl: 'typ een paar woorden', en: 'type a few words' },
  typeSome: {
    nl: 'Typ de nummers die kloppen, zoals 1 3.',
    en: 'Type the numbers that fit, such as 1 3.',
  },
  typeTicks: {
    nl: 'Typ de nummers die kloppen, zoals 1 3. Met 2? weet je nummer 2 niet.',
    en: 'Type the numbers that are true, such as 1 3. With 2? you do not know number 2.',
  },
  typeHeads: {
    nl: 'Typ hoeveel, of noem er een paar met een komma ertussen.',
    en: 'Type how many, or name some with a comma in between.',
  },
  restOf: {
    nl: 'Niet genoemd: {labels}. Hoe zit het daarmee?',
    en: 'Not named: {labels}. What about that?',
  },
  restNo: { nl: 'nee, dat niet', en: 'no, not that' },
  restHelp: {
    nl: 'Wat je niet noemt, wordt niet vanzelf een nee. Zo telt iets wat je over het hoofd zag niet tegen je.',
    en: 'What you do not name does not become a no by itself. So nothing that you overlooked counts against you.',
  },
  notWithin: {
    nl: '"{typed}" past niet bij {shown}. Klopt dat niet meer? Verander het dan in het bestand.',
    en: '"{typed}" does not fit {shown}. Is that no longer right? Then change it in the file.',
  },
  forms: {
    nl: 'Wat leden zelf vinden, zeggen zij zonder naam. Hoeveel ingevulde formulieren heb je van {month}?',
    en: 'What members think they say themselves, without a name. How many filled-in forms do you have of {month}?',
  },
  formsHelp: {
    nl: 'Het formulier maak je met leernet pulse --form. Typ de cijfers over zodra er {least} zijn. Bij minder kun je raden wie wat zei, en wordt niets bewaard.',
    en: 'Make the form with leernet pulse --form. Type the marks over once there are {least}. With fewer one could guess who said what, so nothing is kept.',
  },
  noForms: { nl: 'nog geen', en: 'none yet' },
  fewForms: {
    nl: 'Een ronde telt vanaf {least}. Zijn het er nog minder? Sla deze vraag dan over.',
    en: 'A round counts from {least} on. Are there fewer still? Then skip this question.',
  },
  form: { nl: 'Formulier {at} van {count}', en: 'Form {at} of {count}' },
  formHow: {
    nl: 'Typ de cijfers van deze {count} zinnen achter elkaar. Een streepje (-) is overgeslagen. Alles wordt bewaard na het laatste formulier.',
    en: 'Type the marks of these {count} sentences in a row. A dash (-) is skipped. All is kept after the last form.',
  },
  emptyForm: {
    nl: 'Hier is niets ingevuld. Ga terug en tel dit formulier niet mee.',
    en: 'Nothing was filled in here. Go back and do not count this form.',
  },
  others: { nl: 'de andere {count}', en: 'the other {count}' },
  rolesRest: {
    nl: 'Bij {count} leden noemde je geen taak. Hoe zit het daarmee?',
    en: 'You named no task for {count} members. What about them?',
  },
  rolesRestOne: {
    nl: 'Bij {member} noemde je geen taak. Hoe zit het daarmee?',
    en: 'You named no task for {member}. What about them?',
  },
  rolesNo: { nl: 'geen vaste taak', en: 'no set task' },
  way: {
    nl: 'Loop je de leden een voor een langs, of geef je alleen aantallen?',
    en: 'Will you go through the members one by one, or give numbers only?',
  },
  wayHelp: {
    nl: 'Langslopen kost ongeveer tien seconden per lid en vertelt het meest. Namen zijn niet nodig.',
    en: 'Going through them takes about ten seconds a member and tells most. No names are needed.',
  },
  wayList: { nl: 'een voor een, een regel per lid', en: 'one by one, a line for each member' },
  wayCount: { nl: 'alleen aantallen', en: 'numbers only' },
  member: { nl: 'lid {n}', en: 'member {n}' },
  memberWord: { nl: 'lid', en: 'member' },
  organisationOf: { nl: 'organisatie {n}', en: 'organisation {n}' },
  repeat: { nl: 'dit geldt voor {count} leden', en: 'this holds for {count} members' },
  again: { nl: 'als de vorige regel', en: 'as the line before' },
  noLine: { nl: 'van dit lid weet ik het niet', en: 'I do not know it of this member' },
  usual: {
    nl: 'Eerst wat de meesten hebben, dan wie anders is, zoals: {example}',
    en: 'First what most have, then who differs, such as: {example}',
  },
  wrongCode: {
    nl: '"{typed}" staat niet op het scherm. Kies uit: {codes}.',
    en: '"{typed}" is not on screen. Choose from: {codes}.',
  },
  wrongTwice: {
    nl: '"{typed}" noem je twee keer. Noem het een keer.',
    en: 'You name "{typed}" twice. Name it once.',
  },
  wrongNumber: {
    nl: '"{typed}" is geen getal. Typ bijvoorbeeld 8, 8-10 of 8+.',
    en: '"{typed}" is not a number. Type for instance 8, 8-10 or 8+.',
  },
  wrongCount: {
    nl: '"{typed}" kan hier niet: hier wordt geteld. Typ een heel getal, zoals 8, of 8-10.',
    en: '"{typed}" cannot be: this is a count. Type a whole number, such as 8, or 8-10.',
  },
  wrongWhole: {
    nl: 'Typ een heel getal van {min} tot en met {max}.',
    en: 'Type a whole number from {min} to {max}.',
  },
  wrongDate: {
    nl: '"{typed}" is geen datum. Typ bijvoorbeeld 2026-03-12, 2026-03 of 12-3-2026.',
    en: '"{typed}" is not a date. Type for instance 2026-03-12, 2026-03 or 12-3-2026.',
  },
  impossibleDate: {
    nl: '{typed}: die dag bestaat niet.',
    en: '{typed}: there is no such day.',
  },
  otherYear: {
    nl: '{typed}: leernet leest datums van {first} tot en met {last}.',
    en: '{typed}: leernet reads dates from {first} up to and including {last}.',
  },
  futureDate: {
    nl: '{typed} moet nog komen. Dit gaat over iets wat al gebeurd is.',
    en: '{typed} is still to come. This is about something that happened.',
  },
  email: {
    nl: 'Dat lijkt een e-mailadres. Dat hoort niet in dit bestand, vanwege de AVG (privacywet). Typ het antwoord zonder.',
    en: 'That looks like an e-mail address. It does not belong in this file, because of privacy law. Type the answer without it.',
  },
  phone: {
    nl: 'Dat lijkt een telefoonnummer. Dat hoort niet in dit bestand, vanwege de AVG (privacywet). Typ het antwoord zonder.',
    en: 'That looks like a phone number. It does not belong in this file, because of privacy law. Type the answer without it.',
  },
  needed: {
    nl: 'Dit kan niet leeg blijven. Een werknaam is genoeg.',
    en: 'This cannot be left empty. A working name will do.',
  },
  noUnknown: { nl: 'Hier past "weet ik niet" niet.', en: 'Here "I don\'t know" does not fit.' },
  noNone: {
    nl: '"Geen" past hier niet als antwoord.',
    en: '"None" does not fit as an answer here.',
  },
  comma: {
    nl: 'Zet een komma voor het nummer: {right}',
    en: 'Put a comma before the number: {right}',
  },
  noText: {
    nl: 'Begin met een paar woorden, zoals: {example}',
    en: 'Begin with a few words, such as: {example}',
  },
  noSuchLine: {
    nl: 'Er is nog geen regel om te herhalen.',
    en: 'There is no line to repeat yet.',
  },
  tooMany: {
    nl: 'Er zijn nog {left} leden, dus hooguit {left}x.',
    en: 'There are {left} members left, so at most {left}x.',
  },
  understood: { nl: 'Genoteerd als {understood}.', en: 'Noted as {understood}.' },
  contradicts: {
    nl: 'Dat past niet bij een eerder antwoord. Sla deze vraag over, of ga terug.',
    en: 'That does not fit an earlier answer. Skip this question, or go back.',
  },
  firstStep: { nl: 'Dit is de eerste vraag.', en: 'This is the first question.' },
  feeds: { nl: 'Telt mee bij: {rules}.', en: 'Counts for: {rules}.' },
  feedsMore: {
    nl: 'Telt mee bij: {rules}; en nog {count}.',
    en: 'Counts for: {rules}; and {count} more.',
  },
  feedsNone: {
    nl: 'Geen regel hangt hiervan af; het maakt het verslag leesbaar.',
    en: 'No rule hangs on this; it makes the report readable.',
  },
  whereabouts: { nl: 'vraag {number}, nog {time}', en: 'question {number}, {time} to go' },
  underAMinute: { nl: 'minder dan een minuut', en: 'less than a minute' },
  aMinute: { nl: 'ongeveer een minuut', en: 'about a minute' },
  minutes: { nl: 'ongeveer {minutes} minuten', en: 'about {minutes} minutes' },
  scoreBetween: {
    nl: 'de score ligt tussen {low} en {high}',
    en: 'the score lies between {low} and {high}',
  },
  scoreIs: { nl: 'de score is {low}', en: 'the score is {low}' },
  scoreNone: { nl: 'nog geen score', en: 'no score yet' },
  members: { nl: 'lid {first} tot en met {last}', en: 'member {first} to {last}' },
  exampleOne: { nl: 'een getal', en: 'a number' },
} as const satisfies Record<string, { nl: string; en: string }>;

/** A word or sentence of the interview, filled in. */
export function say(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[key][language], values);
}

/** Fills in what stands in braces. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-z]+)\}/g, (braces, name: string) => String(values[name] ?? braces));
}

/** The keys that work at every question. `d` is for don't know, as `w` is for weet niet. */
export const keys = {
  unknown: { nl: 'w', en: 'd' },
  none: { nl: '0', en: '0' },
  help: { nl: '?', en: '?' },
  back: { nl: '<', en: '<' },
  stop: { nl: 'stop', en: 'stop' },
  clear: { nl: '-', en: '-' },
} as const satisfies Record<string, { nl: string; en: string }>;
