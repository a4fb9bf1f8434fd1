import { formatDay, parseWhen } from '../base/days.js';
import type { Measure } from '../measures/kit/measure.js';
import { aboutField, type Kind, type Shape } from '../network/field.js';
import {
  type Condition,
  type Operand,
  operandKey,
  type Threshold,
} from '../rulebook/condition/condition.js';
import { fieldAt, networkShape } from '../rulebook/condition/names.js';
import { CASE_DAY } from './run.js';

/** Facts of a network, by their Dutch keys. */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * Facts that make what a rule reads take one value or another: around each number that it is held
 * against, each word that it may be. None where that cannot be worked out.
 */
export function knobOf(
  operand: Operand,
  thresholds: readonly Threshold[],
  measures: ReadonlyMap<string, Measure>,
): readonly Facts[] {
  const key = operandKey(operand);
  const numbers = thresholds
    .filter((one) => operandKey(one.operand) === key)
    .map(({ number }) => number);
  if (operand.is === 'field') return fieldKnob(operand.path, numbers);
  if (operand.is === 'measure') {
    const measure = measures.get(operand.name);
    const share = measure?.unit === 'share';
    return (measure?.reads ?? []).flatMap((path) => fieldKnob(path, share ? [] : numbers));
  }
  return queryKnob(operand, numbers);
}

/** What may stand in one field of the file; of a list, only how many of its items say yes. */
function fieldKnob(path: string, numbers: readonly number[]): readonly Facts[] {
  const field = fieldAt(path, networkShape());
  if (field?.lists.length === 1 && field.kind.is === 'yes-no') return listKnob(path);
  if (!field || field.lists.length > 0 || path === 'phase') return [];
  return valuesOf(field.kind, numbers).map((value) => at(path, value));
}

/** A list of ten of which none to all say yes. */
function listKnob(path: string): readonly Facts[] {
  const list = path.split('.').slice(0, -1).join('.');
  const kind = fieldAt(list, networkShape())?.kind;
  if (kind?.is !== 'list') return [];
  const key = dutchKeys(path, networkShape()).at(-1) ?? '';
  return Array.from({ length: TENTHS + 1 }, (_, yes) =>
    at(
      list,
      Array.from({ length: TENTHS }, (_item, n) => ({
        ...stub(kind.shape, n),
        [key]: n < yes ? 'ja' : 'nee',
      })),
    ),
  );
}

function valuesOf(kind: Kind, numbers: readonly number[]): readonly unknown[] {
  switch (kind.is) {
    case 'number':
      return around(numbers, 1).filter(
        (number) =>
          number >= kind.min && number <= kind.max && (!kind.whole || Number.isInteger(number)),
      );
    case 'yes-no':
    case 'yes-no-or-text':
    case 'yes-no-or-mark':
    case 'yes-no-or-date':
      return ['ja', 'nee'];
    case 'choice':
      return Object.values(kind.words).map(([first]) => first);
    case 'choices':
      return [...Object.values(kind.words).map(([first]) => [first]), 'geen'];
    case 'text':
      return ['iets', 'geen'];
    default:
      return [];
  }
}

/** Each number, and what lies a step beside it. */
function around(numbers: readonly number[], step: number): readonly number[] {
  return [...new Set(numbers.flatMap((number) => [number - step, number, number + step]))];
}

/** Facts under the Dutch keys of a path: `aantallen: {kern: 4}`. */
function at(path: string, value: unknown): Facts {
  const keys = dutchKeys(path, networkShape());
  return keys.reduceRight<unknown>((inside, key) => ({ [key]: inside }), value) as Facts;
}

function dutchKeys(path: string, shape: Shape): readonly string[] {
  const [first = '', ...rest] = path.split('.');
  const field = shape[first];
  if (!field) return [first];
  const { nl, kind } = aboutField(field);
  const inside = kind.is === 'section' || kind.is === 'list' ? kind.shape : {};
  return rest.length === 0 ? [nl] : [nl, ...dutchKeys(rest.join('.'), inside)];
}

type Query = Exclude<Operand, { readonly is: 'measure' | 'field' }>;

/** How many items a list has where a share of it is tried. */
const TENTHS = 10;

function queryKnob({ is, list, where }: Query, numbers: readonly number[]): readonly Facts[] {
  const field = fieldAt(list, networkShape());
  if (field?.kind.is !== 'list') return [];
  const { shape } = field.kind;
  const fits = where ? factsFor(where, true, shape) : {};
  const other = where ? factsFor(where, false, shape) : {};
  const items = (yes: number, no: number): Facts =>
    at(list, [
      ...Array.from({ length: yes }, (_, n) => ({ ...stub(shape, n), ...fits })),
      ...Array.from({ length: no }, (_, n) => ({ ...stub(shape, yes + n), ...other })),
    ]);
  if (is === 'share') {
    return around(
      numbers.map((number) => Math.round(number * TENTHS)),
      1,
    )
      .filter((yes) => yes >= 0 && yes <= TENTHS)
      .map((yes) => items(yes, TENTHS - yes));
  }
  if (is === 'count') {
    const one = where ? 1 : 0;
    return around(numbers, 1).flatMap((yes) => (yes < 0 ? [] : [items(yes, one)]));
  }
  if (!Object.hasOwn(shape, 'date')) return [];
  const today = parseWhen(CASE_DAY)?.from ?? 0;
  const dates = around(numbers, 1).filter((days) => days >= 0);
  return [
    ...dates.map((days) =>
      at(list, [{ ...stub(shape, 0), ...fits, datum: formatDay(today - days) }]),
    ),
    ...(where ? [items(0, 1)] : []),
  ];
}

/** What every item of a list needs: an id, a date, what it is about. */
function stub(shape: Shape, n: number): Facts {
  const has = (key: string): boolean => Object.hasOwn(shape, key);
  const today = parseWhen(CASE_DAY)?.from ?? 0;
  return {
    ...(has('id') &&
      !has('date') && { id: `${'abcdefghijklmnopqrstuvwxyz'.charAt(n % 26)}${n + 1}` }),
    ...(has('date') && { datum: formatDay(today - 7 * (n + 1)) }),
    ...(has('what') && { wat: 'iets' }),
  };
}

/** Facts of one item that make a condition true, or false. */
function factsFor(condition: Condition, truth: boolean, shape: Shape): Facts {
  switch (condition.is) {
    case 'not':
      return factsFor(condition.of, !truth, shape);
    case 'all':
    case 'any': {
      // For `all` to hold each part must, and for `any` to fail each part must.
      const each = (condition.is === 'all') === truth;
      const parts = each ? condition.of : condition.of.slice(0, 1);
      return Object.assign({}, ...parts.map((part) => factsFor(part, truth, shape)));
    }
    default: {
      const { operand } = condition;
      const path = operand.is === 'field' ? operand.path : '';
      const value =
        condition.is === 'word' ? word(condition, truth, path, shape) : number(condition, truth);
      const keys = dutchKeys(path, shape);
      return keys.reduceRight<unknown>((inside, key) => ({ [key]: inside }), value) as Facts;
    }
  }
}

function word(
  { test, values }: Extract<Condition, { readonly is: 'word' }>,
  truth: boolean,
  path: string,
  shape: Shape,
): unknown {
  const kind = fieldAt(path, shape)?.kind;
  const words: Readonly<Record<string, readonly string[]>> =
    kind && 'words' in kind ? kind.words : { yes: ['ja'], no: ['nee'] };
  const wanted = (test === 'is-not') !== truth;
  const name = Object.keys(words).find((one) => values.includes(one) === wanted);
  const said =
    name === undefined ? (values.includes('none') === wanted ? 'geen' : 'iets') : words[name]?.[0];
  return kind?.is === 'choices' ? [said] : said;
}

function number({ test }: Extract<Condition, { readonly is: 'number' }>, truth: boolean): number {
  switch (test.is) {
    case 'at-least':
      return truth ? test.number : Math.max(0, test.number - 1);
    case 'above':
      return truth ? test.number + 1 : test.number;
    case 'at-most':
      return truth ? test.number : test.number + 1;
    case 'below':
      return truth ? Math.max(0, test.number - 1) : test.number;
    case 'between':
      return truth ? test.low : test.high + 1;
    case 'is':
    case 'is-not': {
      const [first = 0] = test.numbers;
      return (test.is === 'is') === truth ? first : Math.max(...test.numbers) + 1;
    }
  }
}
