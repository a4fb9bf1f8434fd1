import type { Language, Text } from '../../base/language.js';
import { checkWords } from './check-words.js';
import { withCounted } from './counted.js';
import { fieldWords } from './field-words.js';
import { fileWords } from './file-words.js';
import type { Problem, ProblemCode } from './problem.js';
import type { Words } from './sentences.js';
import { yamlRefusedWords } from './yaml-refused-words.js';
import { yamlWords } from './yaml-words.js';

/** What is said of each problem. */
export const problemWords: Readonly<Record<ProblemCode, Words>> = {
  ...fileWords,
  ...yamlWords,
  ...yamlRefusedWords,
  ...fieldWords,
  ...checkWords,
};

/** Names of fields that messages speak of, besides those that a problem brings along itself. */
const fieldNames: Readonly<Record<string, Text>> = {
  notes: { nl: 'notities', en: 'notes' },
  'as-of': { nl: 'peildatum', en: 'as-of' },
  joined: { nl: 'sinds', en: 'joined' },
  left: { nl: 'tot', en: 'left' },
  until: { nl: 'tot', en: 'until' },
  guests: { nl: 'gasten', en: 'guests' },
  answers: { nl: 'aantal', en: 'answers' },
  counts: { nl: 'aantallen', en: 'counts' },
  total: { nl: 'totaal', en: 'total' },
};

/** Words for values that are not shown as they are: what was expected, to whom a reference goes. */
const valueWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  expected: {
    text: { nl: 'een stuk tekst', en: 'a piece of text' },
    id: { nl: 'een id: één woord, zoals lid-3', en: 'an id: one word, such as member-3' },
    'yes-no': { nl: 'ja of nee', en: 'yes or no' },
    'yes-no-or-text': {
      nl: 'ja, nee, of een tekst die zegt wat',
      en: 'yes, no, or a text that says what',
    },
    'yes-no-or-mark': {
      nl: 'ja, nee, of een cijfer van 1 tot 10',
      en: 'yes, no, or a mark from 1 to 10',
    },
    'yes-no-or-date': {
      nl: 'ja, nee, of een datum, zoals 2026-03-01',
      en: 'yes, no, or a date, such as 2026-03-01',
    },
    number: { nl: 'een getal, zoals 4', en: 'a number, such as 4' },
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
    choice: { nl: 'één woord', en: 'one word' },
    section: {
      nl: 'een groepje velden, op de regels eronder en ingesprongen',
      en: 'a group of fields, on the lines below it and indented',
    },
    list: {
      nl: 'een lijst, met een streepje voor elk',
      en: 'a list, with a dash before each',
    },
    presence: {
      nl: 'een getal of een lijst van leden, zoals 8 of [lid-1, lid-2]',
      en: 'a number or a list of members, such as 8 or [member-1, member-2]',
    },
    adopters: {
      nl: 'een getal of een lijst van organisaties, zoals 2 of [organisatie-1, organisatie-2]',
      en: 'a number or a list of organisations, such as 2 or [organisation-1, organisation-2]',
    },
  },
  node: {
    mapping: { nl: 'een groepje velden', en: 'a group of fields' },
    sequence: { nl: 'een lijst', en: 'a list' },
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
    'no-guide': { nl: 'daar staat geen procesbegeleider', en: 'no process guide is there' },
    combined: {
      nl: 'daar is één mens trekker en procesbegeleider',
      en: 'one person is lead and process guide there',
    },
    separate: {
      nl: 'daar is de procesbegeleider een ander dan de trekker',
      en: 'the process guide is another than the lead there',
    },
  },
};

/** What is wrong, in one sentence. */
export function sayProblem(problem: Problem, language: Language): string {
  return filled(problemWords[problem.code].says[language], problem, language);
}

/** What to write instead, in one sentence; empty where there is nothing to say. */
export function sayMend(problem: Problem, language: Language): string {
  const { suggests, mend, mends } = problemWords[problem.code];
  const own = mends?.[problem.values.mend ?? ''] ?? mend;
  const text = problem.suggestion !== undefined && suggests ? suggests : own;
  return text ? filled(text[language], problem, language) : '';
}

function filled(text: string, problem: Problem, language: Language): string {
  return text.replace(/\{([=#]?)([a-z-]+)\}/g, (_, sort: string, name: string) => {
    if (sort === '=') return fieldName(name, problem, language);
    const value = valueText(name, problem, language);
    return sort === '#' ? withCounted(name, value, language) : value;
  });
}

/** The name of a field in the language of the file; without a file, in that of the reader. */
function fieldName(name: string, { values }: Problem, language: Language): string {
  return (
    fieldNames[name]?.[values.keys === 'nl' || values.keys === 'en' ? values.keys : language] ??
    name
  );
}

const LONGEST = 60;

function valueText(name: string, problem: Problem, language: Language): string {
  const { values, suggestion = '' } = problem;
  if (name === 'suggestion') return suggestion;
  if (name === 'said') return values[language] ?? '';
  if (name === 'limits') return limits(problem, language);
  const value = values[name] ?? '';
  if (name === 'reason') return reasonWords(value, language);
  if (name === 'found' && problem.code === 'wrong-type') {
    return valueWords.node?.[values.node ?? '']?.[language] ?? `"${shortened(value)}"`;
  }
  if (name === 'total' && language === 'nl') return value.replace('.', ',');
  const words = valueWords[name];
  const word = words && Object.hasOwn(words, value) ? words[value] : undefined;
  return word?.[language] ?? (name === 'choices' ? value : shortened(value));
}

/** A text of the file as a message shows it: not the whole of a long one, and on one line. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${Array.from(line).slice(0, LONGEST).join('')}…` : line;
}

function limits({ values }: Problem, language: Language): string {
  const { min = '0', max = '' } = values;
  if (min === max) return language === 'nl' ? `alleen ${min} kan` : `only ${min} will do`;
  if (max === '') {
    return language === 'nl' ? `het moet minstens ${min} zijn` : `it must be at least ${min}`;
  }
  return language === 'nl'
    ? `het moet tussen ${min} en ${max} liggen`
    : `it must lie between ${min} and ${max}`;
}

/** Why the system cannot read a file, where it says so by a code that people meet. */
const reasons: Readonly<Record<string, Text>> = {
  EACCES: { nl: 'geen toestemming', en: 'no permission' },
  EPERM: { nl: 'geen toestemming', en: 'no permission' },
  EBUSY: { nl: 'een ander programma houdt het vast', en: 'another program holds it' },
  EMFILE: { nl: 'er zijn te veel bestanden open', en: 'too many files are open' },
};

function reasonWords(reason: string, language: Language): string {
  return Object.hasOwn(reasons, reason) ? (reasons[reason]?.[language] ?? reason) : reason;
}
