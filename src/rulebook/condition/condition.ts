import type { NumberTest } from './syntax.js';

/** A condition with its names looked up: what a rulebook holds and what is judged. */
export type Condition =
  | { readonly is: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }
  | { readonly is: 'number'; readonly operand: Operand; readonly test: NumberTest | EqualTest }
  | {
      readonly is: 'word';
      readonly operand: Operand;
      readonly test: 'is' | 'is-not' | 'includes';
      readonly values: readonly string[];
    };

/** Whether a number is (or is not) one of a few. */
export interface EqualTest {
  readonly is: 'is' | 'is-not';
  readonly numbers: readonly number[];
}

/** What a condition reads: a named measure, a field of the network file, or a query over a list. */
export type Operand =
  | { readonly is: 'measure'; readonly name: string }
  | { readonly is: 'field'; readonly path: string }
  | {
      readonly is: 'count' | 'share' | 'days-since';
      readonly list: string;
      readonly where?: Condition;
    };

/** A name for an operand, the same for the same operand. */
export function operandKey(operand: Operand): string {
  if (operand.is === 'measure') return operand.name;
  return operand.is === 'field' ? operand.path : queryKey(operand);
}

type Query = Exclude<Operand, { readonly is: 'measure' | 'field' }>;

const keys = new WeakMap<Query, string>();

function queryKey(operand: Query): string {
  let key = keys.get(operand);
  if (key === undefined) {
    key = queryText(operand);
    keys.set(operand, key);
  }
  return key;
}

/** A query as it could be written. */
function queryText(operand: Query): string {
  const query = operand.is === 'days-since' ? 'days since last' : operand.is;
  return operand.where === undefined
    ? `${query} of ${operand.list}`
    : `${query} of ${operand.list} where ${sentenceOf(operand.where)}`;
}

/** A condition as it could be written. */
function sentenceOf(condition: Condition): string {
  switch (condition.is) {
    case 'all':
    case 'any': {
      const joined = condition.of.map(sentenceOf).join(condition.is === 'all' ? ' and ' : ' or ');
      return `(${joined})`;
    }
    case 'not':
      return `not (${sentenceOf(condition.of)})`;
    default:
      return `${operandKey(condition.operand)} ${testOf(condition)}`;
  }
}

function testOf(condition: Extract<Condition, { readonly is: 'number' | 'word' }>): string {
  if (condition.is === 'word') return oneOf(condition.test, condition.values);
  const { test } = condition;
  if ('numbers' in test) return oneOf(test.is, test.numbers);
  const is = test.is.replace('-', ' ');
  return 'number' in test ? `${is} ${test.number}` : `${is} ${test.low} and ${test.high}`;
}

function oneOf(is: string, values: readonly (string | number)[]): string {
  const test = is.replace('-', ' ');
  return values.length === 1 ? `${test} ${values[0]}` : `${test} one of (${values.join(', ')})`;
}

/** Everything that a condition reads, each once, in the order in which it stands there. */
export function operandsOf(condition: Condition | undefined): readonly Operand[] {
  const found = new Map<string, Operand>();
  collect(condition, found);
  return [...found.values()];
}

function collect(condition: Condition | undefined, found: Map<string, Operand>): void {
  if (!condition) return;
  switch (condition.is) {
    case 'all':
    case 'any':
      for (const part of condition.of) collect(part, found);
      return;
    case 'not':
      collect(condition.of, found);
      return;
    default: {
      const key = operandKey(condition.operand);
      if (!found.has(key)) found.set(key, condition.operand);
    }
  }
}

/** A number that something is held against. */
export interface Threshold {
  readonly operand: Operand;
  readonly number: number;
}

/** The numbers of a condition, in the order in which they stand there. */
export function thresholdsOf(condition: Condition | undefined): readonly Threshold[] {
  switch (condition?.is) {
    case undefined:
    case 'word':
      return [];
    case 'all':
    case 'any':
      return condition.of.flatMap(thresholdsOf);
    case 'not':
      return thresholdsOf(condition.of);
    case 'number': {
      const { operand, test } = condition;
      const numbers =
        'numbers' in test ? test.numbers : 'number' in test ? [test.number] : [test.low, test.high];
      return numbers.map((number) => ({ operand, number }));
    }
  }
}
