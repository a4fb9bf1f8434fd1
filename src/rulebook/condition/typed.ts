import type { Text } from '../../base/language.js';
import type { Shape } from '../../network/field.js';
import { nearest } from '../../network/suggest.js';
import { fillText } from '../fault-words.js';
import type { Condition, Operand } from './condition.js';
import { fieldAt, fieldPaths, type Names, networkShape } from './names.js';
import type { OperandSentence, Sentence, SentenceFault, Span, Test } from './syntax.js';

/** What sort of value an operand has, and so which tests make sense. */
type Sort =
  | { readonly is: 'number' }
  | { readonly is: 'word'; readonly words: readonly string[] | undefined }
  | { readonly is: 'list'; readonly words: readonly string[] | undefined };

/**
 * Looks up the names of a sentence and checks that each test fits what it is about.
 *
 * @param sentence what the parser made of it
 * @returns the condition, or all that is wrong with it
 */
export function typeCondition(
  sentence: Sentence,
  names: Names,
): { condition: Condition } | { faults: readonly SentenceFault[] } {
  const faults: SentenceFault[] = [];
  const condition = typed(sentence, { names, shape: networkShape(), inQuery: false }, faults);
  return condition && faults.length === 0 ? { condition } : { faults };
}

interface Scope {
  readonly names: Names;
  readonly shape: Shape;
  /** In a query names are the fields of an item, and there are no measures. */
  readonly inQuery: boolean;
}

function typed(sentence: Sentence, scope: Scope, faults: SentenceFault[]): Condition | undefined {
  switch (sentence.is) {
    case 'all':
    case 'any': {
      const of = sentence.of.map((part) => typed(part, scope, faults));
      return { is: sentence.is, of: of.filter((part) => part !== undefined) };
    }
    case 'not': {
      const of = typed(sentence.of, scope, faults);
      return of && { is: 'not', of };
    }
    case 'test': {
      const found = lookUp(sentence.operand, scope, faults);
      return found && tested(found, sentence.test, sentence.at, faults);
    }
  }
}

interface Found {
  readonly operand: Operand;
  readonly sort: Sort;
  readonly name: string;
}

function lookUp(
  operand: OperandSentence,
  scope: Scope,
  faults: SentenceFault[],
): Found | undefined {
  if (operand.is === 'name') return lookUpName(operand.name, operand.at, scope, faults);
  const list = fieldAt(operand.list.name, scope.shape);
  if (!list || !['list', 'texts', 'choices', 'references'].includes(list.kind.is)) {
    const lists = fieldPaths(scope.shape).filter(
      (path) => fieldAt(path, scope.shape)?.kind.is === 'list',
    );
    faults.push(unknownName(operand.list.name, operand.list.at, 'list', lists));
    return undefined;
  }
  const shape = list.kind.is === 'list' ? list.kind.shape : {};
  const where =
    operand.where && typed(operand.where, { names: scope.names, shape, inQuery: true }, faults);
  return {
    operand: { is: operand.is, list: operand.list.name, ...(where && { where }) },
    sort: { is: 'number' },
    name: `${operand.is} of ${operand.list.name}`,
  };
}

function lookUpName(
  name: string,
  at: Span,
  scope: Scope,
  faults: SentenceFault[],
): Found | undefined {
  const measure = scope.inQuery ? undefined : scope.names.measures.get(name);
  if (measure) {
    const words =
      measure.unit === 'yes/no' ? ['yes', 'no'] : measure.values && Object.keys(measure.values);
    const sort: Sort =
      measure.unit === 'list'
        ? { is: 'list', words }
        : measure.unit === 'yes/no' || measure.unit === 'choice'
          ? { is: 'word', words }
          : { is: 'number' };
    return { operand: { is: 'measure', name }, sort, name };
  }
  const field = fieldAt(name, scope.shape);
  const sort = field && sortOf(field.kind, field.lists.length > 0);
  if (!sort) {
    const measures = scope.inQuery ? [] : [...scope.names.measures.keys()];
    const kind = scope.inQuery ? 'item' : 'any';
    faults.push(unknownName(name, at, kind, [...measures, ...fieldPaths(scope.shape)]));
    return undefined;
  }
  return { operand: { is: 'field', path: name }, sort, name };
}

/** What a name should have been. */
const sorts = {
  list: { nl: 'lijst in het netwerkbestand', en: 'a list of the network file' },
  item: { nl: 'veld van deze lijst', en: 'a field of this list' },
  any: {
    nl: 'maat en geen veld van het netwerkbestand',
    en: 'a measure or a field of the network file',
  },
} as const satisfies Record<string, Text>;

function unknownName(
  name: string,
  at: Span,
  kind: keyof typeof sorts,
  candidates: readonly string[],
): SentenceFault {
  const near = nearest(
    name,
    candidates.filter((candidate) => candidate !== name),
  );
  const message = {
    nl: `"${name}" is geen ${sorts[kind].nl}.`,
    en: `"${name}" is not ${sorts[kind].en}.`,
  };
  return near === undefined ? { at, message } : { at, message, suggestion: near };
}

function sortOf(kind: import('../../network/field.js').Kind, inList: boolean): Sort | undefined {
  const listed = (words: readonly string[] | undefined): Sort => ({ is: 'list', words });
  switch (kind.is) {
    case 'yes-no':
    case 'yes-no-or-text':
    case 'yes-no-or-mark':
    case 'yes-no-or-date':
      return inList ? listed(['yes', 'no']) : { is: 'word', words: ['yes', 'no'] };
    case 'choice':
      return inList
        ? listed(Object.keys(kind.words))
        : { is: 'word', words: [...new Set([...Object.keys(kind.words), 'none'])] };
    case 'choices':
      return listed(Object.keys(kind.words));
    case 'number':
      return inList ? undefined : { is: 'number' };
    case 'decider':
      return inList ? listed(undefined) : { is: 'word', words: undefined };
    case 'text':
    case 'date':
    case 'id':
    case 'reference':
      return inList ? undefined : { is: 'word', words: ['none'] };
    case 'texts':
    case 'references':
    case 'presence':
    case 'adopters':
    case 'section':
    case 'list':
      return undefined;
  }
}

function tested(
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
