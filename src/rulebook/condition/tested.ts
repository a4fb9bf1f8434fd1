import type { Text } from '../../base/language.js';
import { nearest } from '../../network/suggest.js';
import { fillText } from '../fault-words.js';
import type { Condition } from './condition.js';
import type { Found } from './look-up.js';
import type { SentenceFault, Span, Test } from './syntax.js';

/** Checks that a test fits the sort of value that it is about: the condition, or a fault. */
export function tested(
  { operand, sort, name }: Found,
  test: Test,
  at: Span,
  faults: SentenceFault[],
): Condition | undefined {
  const wrong = (
    key: keyof typeof misfits,
    values: Readonly<Record<string, string>> = {},
    suggestion?: string,
  ): undefined => {
    const message = fillText(misfits[key], { name, ...values });
    faults.push(suggestion === undefined ? { at, message } : { at, message, suggestion });
    return undefined;
  };
  if (!('values' in test)) {
    if (sort.is === 'number') return { is: 'number', operand, test };
    return wrong('no-number');
  }
  const numbers = test.values.filter((value) => typeof value === 'number');
  if (sort.is === 'number') {
    if (test.is === 'includes') return wrong('number-no-list');
    if (numbers.length < test.values.length) return wrong('number-no-word');
    return { is: 'number', operand, test: { is: test.is, numbers } };
  }
  if (numbers.length > 0) return wrong('word-no-number');
  if (sort.is === 'list' && test.is !== 'includes') return wrong('list');
  if (sort.is === 'word' && test.is === 'includes') return wrong('no-list');
  const values = test.values.map(String);
  for (const value of values) {
    if (sort.words && !sort.words.includes(value)) {
      const choices = sort.words.join(', ');
      return wrong('no-value', { found: value, choices }, nearest(value, sort.words));
    }
  }
  return { is: 'word', operand, test: test.is, values };
}

/** Where a test does not fit what it is about. */
const misfits = {
  'no-number': {
    nl: '"{name}" is geen getal: vraag ernaar met "is" of "includes".',
    en: '"{name}" is not a number: ask "is" or "includes" of it.',
  },
  'number-no-list': {
    nl: '"{name}" is een getal, geen lijst.',
    en: '"{name}" is a number, not a list.',
  },
  'number-no-word': {
    nl: '"{name}" is een getal, geen woord.',
    en: '"{name}" is a number, not a word.',
  },
  'word-no-number': { nl: '"{name}" is geen getal.', en: '"{name}" is not a number.' },
  list: {
    nl: '"{name}" is een lijst: vraag ernaar met "includes".',
    en: '"{name}" is a list: ask "includes" of it.',
  },
  'no-list': {
    nl: '"{name}" is geen lijst: vraag ernaar met "is".',
    en: '"{name}" is not a list: ask "is" of it.',
  },
  'no-value': {
    nl: '"{found}" kan niet bij "{name}". Kies uit: {choices}.',
    en: '"{found}" is not a value of "{name}" ({choices}).',
  },
} as const satisfies Record<string, Text>;
