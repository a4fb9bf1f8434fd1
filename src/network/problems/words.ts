import type { Language, Text } from '../../base/language.js';
import type { Problem, ProblemCode } from './problem.js';

/**
 * What is said of each problem, and (in `mend`) what to write instead. Names between braces are
 * filled in from the problem's values; `{suggestion}` is its suggestion.
 */
interface Words {
  readonly says: Text;
  /** Said where the problem has a suggestion. */
  readonly suggests?: Text;
  /** Said where it has none, or always where there can be none. */
  readonly mend?: Text;
}

const didYouMean: Text = { nl: 'Bedoel je "{suggestion}"?', en: 'Did you mean "{suggestion}"?' };
const writeInstead: Text = { nl: 'Schrijf: {suggestion}', en: 'Write: {suggestion}' };

export const problemWords: Readonly<Record<ProblemCode, Words>> = {
  empty: {
    says: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
    mend: {
      nl: 'Begin met een regel als: naam: Netwerk Ouderen Zuid',
      en: 'Begin with a line such as: name: Older People South',
    },
  },
  'not-utf8': {
    says: { nl: 'Dit bestand is geen tekst in UTF-8.', en: 'This file is not text in UTF-8.' },
    mend: {
      nl: 'Bewaar het opnieuw als platte tekst, met UTF-8 als codering.',
      en: 'Save it again as plain text, with UTF-8 as its encoding.',
    },
  },
  'too-large': {
    says: {
      nl: 'Dit bestand is groter dan 5 MB. Een netwerkbestand is een paar bladzijden tekst.',
      en: 'This file is larger than 5 MB. A network file is a few pages of text.',
    },
    mend: { nl: 'Kijk of je het goede bestand koos.', en: 'See whether you chose the right file.' },
  },
  'is-folder': {
    says: { nl: 'Dit is een map, geen bestand.', en: 'This is a folder, not a file.' },
    mend: {
      nl: 'Geef de naam van een netwerkbestand, zoals netwerk.yaml.',
      en: 'Give the name of a network file, such as network.yaml.',
    },
  },
  'not-found': {
    says: { nl: 'Dit bestand is er niet.', en: 'There is no such file.' },
    suggests: didYouMean,
    mend: {
      nl: 'Kijk of de naam klopt en of je in de goede map staat.',
      en: 'See whether the name is right and you are in the right folder.',
    },
  },
  unreadable: {
    says: {
      nl: 'Dit bestand kan niet gelezen worden ({reason}).',
      en: 'This file cannot be read ({reason}).',
    },
    mend: { nl: 'Kijk of jij het mag openen.', en: 'See whether you are allowed to open it.' },
  },
  yaml: {
    says: {
      nl: 'Hier klopt de opbouw van de tekst niet: {reason}.',
      en: 'The text is not put together right here: {reason}.',
    },
    mend: {
      nl: 'Kijk naar deze regel en die erboven: staat er een spatie na elke dubbele punt, springt alles gelijk in, en is elk aanhalingsteken of haakje weer gesloten?',
      en: 'Look at this line and the one above: is there a space after each colon, does everything line up, and is each quote or bracket closed again?',
    },
  },
  'yaml-tab': {
    says: {
      nl: 'Hier staat een tab. Inspringen gaat met spaties.',
      en: 'There is a tab here. Indent with spaces.',
    },
    mend: {
      nl: 'Haal de tab weg en typ twee spaties.',
      en: 'Take out the tab and type two spaces.',
    },
  },
  'yaml-colon': {
    says: {
      nl: 'In deze tekst staat een dubbele punt; die leest als een nieuw veld.',
      en: 'There is a colon in this text, which reads as a new field.',
    },
    mend: { nl: 'Zet de hele tekst tussen aanhalingstekens.', en: 'Put the whole text in quotes.' },
  },
  'yaml-character': {
    says: {
      nl: 'Een tekst kan niet met dit teken beginnen.',
      en: 'A text cannot begin with this character.',
    },
    mend: { nl: 'Zet de tekst tussen aanhalingstekens.', en: 'Put the text in quotes.' },
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
      nl: 'Hier begint een tweede document (---). Eén bestand beschrijft één netwerk.',
      en: 'A second document (---) begins here. One file describes one network.',
    },
    mend: {
      nl: 'Zet het tweede netwerk in een bestand van zichzelf.',
      en: 'Put the second network in a file of its own.',
    },
  },
  'yaml-alias': {
    says: {
      nl: 'Een woord dat met * begint, verwijst naar iets wat er niet staat.',
      en: 'A word that begins with * refers to something that is not there.',
    },
    mend: { nl: 'Zet de tekst tussen aanhalingstekens.', en: 'Put the text in quotes.' },
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
  'yaml-tag': {
    says: {
      nl: 'Een woord met een uitroepteken ervoor (een YAML-tag) wordt hier niet gebruikt.',
      en: 'A word with an exclamation mark in front (a YAML tag) is not used here.',
    },
    mend: {
      nl: 'Haal het weg, of zet de tekst tussen aanhalingstekens.',
      en: 'Take it out, or put the text in quotes.',
    },
  },
  'not-a-mapping': {
    says: {
      nl: 'Een netwerkbestand bestaat uit velden met een dubbele punt.',
      en: 'A network file is made of fields with a colon.',
    },
    mend: {
      nl: 'Begin met een regel als: naam: Netwerk Ouderen Zuid',
      en: 'Begin with a line such as: name: Older People South',
    },
  },
  'unknown-key': {
    says: {
      nl: 'Het veld "{key}" bestaat niet op deze plek.',
      en: 'There is no field "{key}" in this place.',
    },
    suggests: didYouMean,
    mend: {
      nl: 'Hier kan staan: {choices}. Eigen opmerkingen horen onder "notities".',
      en: 'What may stand here: {choices}. Remarks of your own go under "notes".',
    },
  },
  'duplicate-key': {
    says: {
      nl: 'Het veld "{key}" staat er twee keer (eerder als "{other}").',
      en: 'The field "{key}" stands there twice (before as "{other}").',
    },
    mend: { nl: 'Voeg de twee samen tot één.', en: 'Make one of the two.' },
  },
  required: {
    says: { nl: 'Hier ontbreekt "{key}".', en: '"{key}" is missing here.' },
    mend: { nl: 'Voeg een regel toe: {key}: …', en: 'Add a line: {key}: …' },
  },
  'wrong-type': {
    says: {
      nl: 'Hier staat {found}; er hoort {expected}.',
      en: '{found} stands here; it should be {expected}.',
    },
    suggests: writeInstead,
  },
  'unknown-value': {
    says: { nl: '"{found}" kan hier niet staan.', en: '"{found}" cannot stand here.' },
    suggests: didYouMean,
    mend: { nl: 'Kies uit: {choices}.', en: 'Choose from: {choices}.' },
  },
  'number-range': {
    says: { nl: '{found} kan hier niet: {limits}.', en: '{found} cannot be: {limits}.' },
  },
  'date-form': {
    says: {
      nl: '"{found}" is geen datum zoals leernet die leest: jaar-maand-dag.',
      en: '"{found}" is not a date as leernet reads it: year-month-day.',
    },
    suggests: writeInstead,
  },
  'date-impossible': {
    says: { nl: 'De dag "{found}" bestaat niet.', en: 'There is no such day as "{found}".' },
    mend: {
      nl: 'Kijk het na in de agenda. Weet je de dag niet, schrijf dan alleen jaar en maand.',
      en: 'Look it up in your diary. If you do not know the day, write only year and month.',
    },
  },
  'date-future': {
    says: {
      nl: 'Dit is al gebeurd, maar de datum ligt na {today}.',
      en: 'This has happened, but its date lies after {today}.',
    },
    mend: {
      nl: 'Kijk de datum na. Gaat het om iets van later, zet dan ook "peildatum" later.',
      en: 'Look the date up. If it is about a later day, set "as-of" to it.',
    },
  },
  slug: {
    says: {
      nl: '"{found}" kan geen id zijn: een id is één woord van letters, cijfers en streepjes.',
      en: '"{found}" cannot be an id: an id is one word of letters, digits and hyphens.',
    },
    suggests: writeInstead,
    mend: { nl: 'Schrijf bijvoorbeeld lid-3.', en: 'Write member-3, for instance.' },
  },
  'unknown-reference': {
    says: {
      nl: '{to} "{found}" staat niet in dit bestand.',
      en: '{to} "{found}" is not in this file.',
    },
    suggests: didYouMean,
    mend: {
      nl: 'Voeg het toe aan de lijst, of verwijs naar een id die er wel staat.',
      en: 'Add it to the list, or refer to an id that is there.',
    },
  },
  'duplicate-id': {
    says: { nl: 'De id "{id}" is al gebruikt.', en: 'The id "{id}" has been used before.' },
    mend: { nl: 'Geef ieder een eigen id.', en: 'Give each an id of its own.' },
  },
  'left-before-joined': {
    says: { nl: 'Dit lid stopte voordat het begon.', en: 'This member left before joining.' },
    mend: { nl: 'Kijk "sinds" en "tot" na.', en: 'Look at "joined" and "left" again.' },
  },
  'until-before-from': {
    says: { nl: 'Het einde ligt voor het begin.', en: 'The end lies before the beginning.' },
    mend: { nl: 'Kijk beide datums na.', en: 'Look at both dates again.' },
  },
  'present-above-members': {
    says: {
      nl: 'Er waren {present} aanwezigen, en het netwerk had die dag {members} leden.',
      en: '{present} were present, and the network had {members} members that day.',
    },
    mend: {
      nl: 'Gasten tellen niet mee: zet die onder "gasten". Staan niet alle leden in de lijst, zet dan hun aantal bij "aantallen: {totaal: …}".',
      en: 'Guests do not count: put them under "guests". If not all members are listed, give their number in "counts: {total: …}".',
    },
  },
  'present-above-invited': {
    says: {
      nl: 'Er waren {present} aanwezigen, en er waren {invited} mensen uitgenodigd.',
      en: '{present} were present, and {invited} people were invited.',
    },
    mend: {
      nl: 'Kijk beide getallen na. Gasten tellen niet mee: zet die onder "gasten".',
      en: 'Look at both numbers. Guests do not count: put them under "guests".',
    },
  },
  'present-twice': {
    says: {
      nl: '"{id}" staat er twee keer als aanwezig.',
      en: '"{id}" is listed as present twice.',
    },
    mend: { nl: 'Haal er één weg.', en: 'Take one out.' },
  },
  'parts-above-present': {
    says: {
      nl: 'Er staan {part} vervangers bij {present} aanwezigen; vervangers tellen daarin mee.',
      en: 'There are {part} stand-ins with {present} present; stand-ins are among those.',
    },
    mend: { nl: 'Kijk beide getallen na.', en: 'Look at both numbers.' },
  },
  'shares-above-100': {
    says: {
      nl: 'De bronnen die nu lopen, zijn samen {total} procent.',
      en: 'The sources that run now make up {total} percent together.',
    },
    mend: { nl: 'Maak er samen hooguit 100 van.', en: 'Let them be 100 together at the most.' },
  },
  'count-below-list': {
    says: {
      nl: 'Hier staat {count}, maar in de lijst van leden zijn het er al {listed}.',
      en: 'This says {count}, but the list of members has {listed} already.',
    },
    mend: { nl: 'Pas het aantal aan, of de lijst.', en: 'Change the number, or the list.' },
  },
  'count-above-total': {
    says: {
      nl: 'Hier staat {count}, maar meer dan {possible} kan niet volgens de rest van het bestand.',
      en: 'This says {count}, but by the rest of the file it cannot be more than {possible}.',
    },
    mend: { nl: 'Pas het aantal aan, of de lijst.', en: 'Change the number, or the list.' },
  },
  'guidance-contradicts': {
    says: {
      nl: 'Dit spreekt de rollen in de lijst van leden tegen: {roles}.',
      en: 'This contradicts the roles in the list of members: {roles}.',
    },
    mend: {
      nl: 'Laat een van beide weg, of maak ze gelijk.',
      en: 'Leave one of them out, or make them agree.',
    },
  },
  'personal-data': {
    says: {
      nl: 'Hier lijkt {what} te staan. Dat hoort niet in een netwerkbestand (AVG, privacywet).',
      en: 'This looks like {what}. That does not belong in a network file (GDPR).',
    },
    mend: {
      nl: 'Haal het weg; een schuilnaam als lid-3 is genoeg.',
      en: 'Take it out; a pseudonym such as member-3 is enough.',
    },
  },
  'waiver-unknown-rule': {
    says: {
      nl: 'Er is geen regel "{rule}" om opzij te zetten.',
      en: 'There is no rule "{rule}" to set aside.',
    },
    suggests: didYouMean,
    mend: { nl: 'Zie alle regels met: leernet rules', en: 'See all rules with: leernet rules' },
  },
  'waiver-expired': {
    says: {
      nl: 'De uitzondering voor "{rule}" is verlopen; de regel telt weer mee.',
      en: 'The waiver for "{rule}" has ended; the rule counts again.',
    },
    mend: {
      nl: 'Haal haar weg, of geef een nieuwe datum met de reden.',
      en: 'Take it out, or give a new date with the reason.',
    },
  },
};

/** Words for values that are not shown as they are: what was expected, to whom a reference goes. */
const valueWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  expected: {
    text: { nl: 'een stuk tekst', en: 'a piece of text' },
    texts: { nl: 'een lijst van teksten', en: 'a list of texts' },
    id: { nl: 'een id (één woord)', en: 'an id (one word)' },
    'yes-no': { nl: 'ja of nee', en: 'yes or no' },
    'yes-no-or-text': {
      nl: 'ja, nee, of een tekst die zegt wat',
      en: 'yes, no, or a text that says what',
    },
    'yes-no-or-mark': {
      nl: 'ja, nee, of een cijfer van 1 tot 10',
      en: 'yes, no, or a mark from 1 to 10',
    },
    'yes-no-or-date': { nl: 'ja, nee, of een datum', en: 'yes, no, or a date' },
    number: { nl: 'een getal', en: 'a number' },
    'number-or-range': {
      nl: 'een getal, zoals 8, 8-10 of 8+',
      en: 'a number, such as 8, 8-10 or 8+',
    },
    date: {
      nl: 'een datum, zoals 2026-03-01 of 2026-03',
      en: 'a date, such as 2026-03-01 or 2026-03',
    },
    'date-or-never': {
      nl: 'een datum, zoals 2026-03-01 of 2026-03, of nooit',
      en: 'a date, such as 2026-03-01 or 2026-03, or never',
    },
    choice: { nl: 'één woord uit een vaste rij', en: 'one word from a fixed row' },
    section: {
      nl: 'een sectie: velden eronder, ingesprongen',
      en: 'a section: fields below it, indented',
    },
    presence: { nl: 'een getal of een lijst van leden', en: 'a number or a list of members' },
    adopters: {
      nl: 'een getal of een lijst van organisaties',
      en: 'a number or a list of organisations',
    },
  },
  found: {
    mapping: { nl: 'een sectie', en: 'A section' },
    sequence: { nl: 'een lijst', en: 'A list' },
  },
  to: {
    member: { nl: 'Het lid', en: 'The member' },
    organisation: { nl: 'De organisatie', en: 'The organisation' },
    decider: { nl: 'Het lid of de organisatie', en: 'The member or organisation' },
  },
  what: {
    email: { nl: 'een e-mailadres', en: 'an e-mail address' },
    phone: { nl: 'een telefoonnummer', en: 'a phone number' },
  },
  roles: {
    lead: { nl: 'daar staat een trekker', en: 'a lead is there' },
    'no-lead': { nl: 'daar staat geen trekker', en: 'no lead is there' },
    guide: { nl: 'daar staat een procesbegeleider', en: 'a process guide is there' },
    separate: {
      nl: 'daar begeleidt iemand anders dan de trekker',
      en: 'someone other than the lead guides there',
    },
    'no-guide': { nl: 'daar staat geen procesbegeleider', en: 'no process guide is there' },
    combined: { nl: 'daar is één mens beide', en: 'one person is both there' },
  },
};

/** What is wrong, in one sentence. */
export function sayProblem(problem: Problem, language: Language): string {
  return filled(problemWords[problem.code].says[language], problem, language);
}

/** What to write instead, in one sentence; empty where there is nothing to say. */
export function sayMend(problem: Problem, language: Language): string {
  const { suggests, mend } = problemWords[problem.code];
  const text = problem.suggestion !== undefined && suggests ? suggests : mend;
  return text ? filled(text[language], problem, language) : '';
}

const LONGEST = 60;

function filled(text: string, problem: Problem, language: Language): string {
  return text.replace(/\{([a-z]+)\}/g, (braces, name: string) => {
    if (name === 'suggestion') return problem.suggestion ?? '';
    if (name === 'limits') return limits(problem, language);
    const value = problem.values[name];
    if (value === undefined) return braces;
    if (name === 'reason') return reasonWords(value, language);
    const word = Object.hasOwn(valueWords, name) ? valueWords[name]?.[value] : undefined;
    if (word) return word[language];
    const short =
      name !== 'choices' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
    return name === 'found' && problem.code === 'wrong-type' ? `"${short}"` : short;
  });
}

function limits({ values }: Problem, language: Language): string {
  const { min = '0', max = '' } = values;
  if (max === '') return language === 'nl' ? `het is minstens ${min}` : `it is at least ${min}`;
  return language === 'nl'
    ? `het ligt tussen ${min} en ${max}`
    : `it lies between ${min} and ${max}`;
}

/** What the YAML reader and the system say most, in Dutch; the rest stays as it is. */
const reasons: Readonly<Record<string, string>> = {
  'deficient indentation': 'deze regel springt te weinig in, of een haakje is niet gesloten',
  'bad indentation of a mapping entry': 'deze regel springt niet gelijk in met de velden ernaast',
  'bad indentation of a sequence entry': 'dit streepje springt niet gelijk in met de andere',
  'can not read a block mapping entry; a multiline key may not be an implicit key':
    'er mist een dubbele punt, of een tekst loopt door op de volgende regel',
  'can not read an implicit mapping pair; a colon is missed': 'er mist een dubbele punt',
  'unexpected end of the stream within a double quoted scalar':
    'een aanhalingsteken is niet gesloten',
  'unexpected end of the stream within a single quoted scalar':
    'een aanhalingsteken is niet gesloten',
  'unexpected end of the stream within a flow collection': 'een haakje is niet gesloten',
  'missed comma between flow collection entries': 'er mist een komma tussen haakjes',
  'end of the stream or a document separator is expected':
    'hier had het bestand al klaar moeten zijn; kijk naar het inspringen',
  EACCES: 'geen toestemming',
  EPERM: 'geen toestemming',
};

function reasonWords(reason: string, language: Language): string {
  return language === 'nl' ? (reasons[reason] ?? reason) : reason;
}
