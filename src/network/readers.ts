import type { When } from '../base/days.js';
import { readWhen, rightDate } from './dates.js';
import { ABSENT, type Amount, type Fact, type Unknown } from './facts.js';
import {
  foundIn,
  type Input,
  type Reader,
  report,
  type Source,
  type Words,
  type Written,
} from './input.js';
import { nearest, nearestOption } from './suggest.js';
import { findWord, isNone, isUnknown, yesOrNo } from './words.js';
import { isBlank, type Place, type ScalarNode } from './yaml/tree.js';

/** What `expected` needs to be said in words: see `expected` in problems/words.ts. */
type Expected =
  | 'text'
  | 'id'
  | 'yes-no'
  | 'yes-no-or-text'
  | 'yes-no-or-mark'
  | 'yes-no-or-date'
  | 'number'
  | 'number-or-range'
  | 'date'
  | 'date-or-never'
  | 'choice'
  | 'presence'
  | 'adopters';

function wrongType(input: Written, expected: Expected, right?: string): Unknown {
  report(input.source, 'wrong-type', input.node, { expected, ...foundIn(input.node) }, right);
  return unknown(input.node);
}

function unknown(at: Place): Unknown {
  return { is: 'unknown', at };
}

/** Reads what every field may say: nothing, `geen`, `onbekend`; else hands the text on. */
function scalar<T>(
  input: Input,
  expected: Expected,
  read: (node: ScalarNode, source: Source) => Fact<T>,
): Fact<T> {
  if (input === undefined) return ABSENT;
  if ('whole' in input) return { is: input.whole, at: input.at };
  const { node, source } = input;
  if (node.kind !== 'scalar') return wrongType(input, expected);
  if (isBlank(node) || isUnknown(node.text)) return unknown(node);
  return read(node, source);
}

export function readText(input: Input): Fact<string> {
  return scalar(input, 'text', (node) =>
    node.text.trim() === '' || isNone(node.text)
      ? { is: 'none', at: node }
      : { is: 'known', value: node.text, at: node },
  );
}

/** Ids are nearly all plain letters; the tables of all letters there are take long to load. */
const PLAIN_SLUG = /^[a-z0-9][a-z0-9._-]*$/i;
const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

export function readId(input: Input): Fact<string> {
  return scalar(input, 'id', (node, source) => {
    if (isNone(node.text)) return { is: 'none', at: node };
    if (!PLAIN_SLUG.test(node.text) && !SLUG.test(node.text)) {
      report(source, 'slug', node, { found: node.text }, slug(node.text));
      return unknown(node);
    }
    return { is: 'known', value: node.text, at: node };
  });
}

function slug(text: string): string | undefined {
  const made = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
  return made === '' ? undefined : made;
}

export function readYesNo(input: Input): Fact<boolean> {
  return answer(input, 'yes-no', () => undefined);
}

export function readTextOrYes(input: Input): Fact<boolean> {
  return answer(input, 'yes-no-or-text', (text) => {
    const word = text.trim().toLowerCase();
    // What stands for ja or nee elsewhere says nothing of what was celebrated.
    const says = word !== '' && decimal(word) === undefined && !LIKE_YES.has(word);
    return says && !LIKE_NO.has(word) ? true : undefined;
  });
}

export function readYesNoOrMark(input: Input): Fact<boolean> {
  return answer(input, 'yes-no-or-mark', (text) => {
    const mark = decimal(text);
    return mark !== undefined && mark >= 1 && mark <= 10 ? true : undefined;
  });
}

export function readYesNoOrDate(input: Input): Fact<boolean> {
  return answer(input, 'yes-no-or-date', (text) => (readWhen(text) ? true : undefined));
}

/** Reads ja or nee; `geen` is nee; `other` says what any other text means, if anything. */
function answer(
  input: Input,
  expected: Expected,
  other: (text: string) => boolean | undefined,
): Fact<boolean> {
  if (input !== undefined && 'whole' in input && input.whole === 'none') {
    return { is: 'known', value: false, at: input.at };
  }
  return scalar(input, expected, (node, source) => {
    const value = yesOrNo(node.text) ?? (isNone(node.text) ? false : other(node.text));
    if (value !== undefined) return { is: 'known', value, at: node };
    if (expected === 'yes-no-or-date' && wrongDate(node, source)) return unknown(node);
    return wrongType({ node, source }, expected, meantAnswer(node.text, source));
  });
}

/** What people write for ja and nee, and what the format does not take. */
const LIKE_YES = new Set(['j', 'y', '1', 'x', 'waar', 'klopt']);
const LIKE_NO = new Set(['n', '0', 'onwaar', 'niet', 'nog niet', 'not yet']);

/** The ja or nee that a mistyped one stands for, in the language of the file. */
function meantAnswer(text: string, source: Source): string | undefined {
  const [yes, no] = source.keys === 'nl' ? ['ja', 'nee'] : ['yes', 'no'];
  const word = text.trim().toLowerCase();
  if (LIKE_YES.has(word)) return yes;
  if (LIKE_NO.has(word)) return no;
  return nearest(word, [yes, no]);
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

function decimal(text: string): number | undefined {
  return DECIMAL.test(text) ? Number(text) : undefined;
}

export function readAmount(
  input: Input,
  { min, max, range }: { min: number; max: number; range: boolean },
): Fact<Amount> {
  if (input !== undefined && 'whole' in input && input.whole === 'none') {
    return { is: 'known', value: { low: 0, high: 0 }, at: input.at };
  }
  const expected = range ? 'number-or-range' : 'number';
  return scalar(input, expected, (node, source) => {
    if (isNone(node.text) && min > 0) return { is: 'none', at: node };
    const value = isNone(node.text) ? { low: 0, high: 0 } : amount(node.text, range);
    if (!value || (max === Number.MAX_SAFE_INTEGER && THOUSANDS.test(node.text))) {
      return wrongType({ node, source }, expected, meantNumber(node.text, range));
    }
    const highest = value.high === Number.POSITIVE_INFINITY ? value.low : value.high;
    if (value.low < min || highest > max) {
      const limits = { min: String(min), max: max === Number.MAX_SAFE_INTEGER ? '' : String(max) };
      report(source, 'number-range', node, { found: node.text, ...limits });
      return unknown(node);
    }
    return { is: 'known', value, at: node };
  });
}

/** `12.500`: to YAML twelve and a half, and in Dutch twelve and a half thousand. */
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/** `7,5`, `40%`, `€ 1.200`, `8 tot 10` and `10-8` as the number or range that they stand for. */
function meantNumber(text: string, range: boolean): string | undefined {
  const [low, high, ...more] = text.split(/\s*(?:[-–/]|\b(?:tot|of|to|or)\b|à)\s*/);
  if (high !== undefined && range && more.length === 0) {
    const ends = [meantNumber(low ?? '', false), meantNumber(high, false)];
    const sorted = ends.flatMap((end) => end ?? []).sort((a, b) => Number(a) - Number(b));
    return sorted.length === 2 ? sorted.join('-') : undefined;
  }
  const digits = text
    .replace(/[\s%€]|euro/g, '')
    .replace(/\.(?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  return decimal(digits) === undefined ? undefined : digits;
}

/** `8`, and where a range may stand `8-10` and `8+`. */
function amount(text: string, range: boolean): Amount | undefined {
  const exact = decimal(text);
  if (exact !== undefined) return { low: exact, high: exact };
  if (!range) return undefined;
  const parts = /^(\d+(?:\.\d+)?)\s*(?:(\+)|[-\u2013]\s*(\d+(?:\.\d+)?))$/.exec(text);
  if (!parts) return undefined;
  const low = Number(parts[1]);
  const high = parts[2] ? Number.POSITIVE_INFINITY : Number(parts[3]);
  return high < low ? undefined : { low, high };
}

export function readDate(input: Input, { never }: { never: boolean; past: boolean }): Fact<When> {
  return scalar(input, never ? 'date-or-never' : 'date', (node, source) => {
    if (isNone(node.text)) return { is: 'none', at: node };
    const value = readWhen(node.text);
    if (value) return { is: 'known', value, at: node };
    if (wrongDate(node, source)) return unknown(node);
    return wrongType({ node, source }, never ? 'date-or-never' : 'date');
  });
}

/** Says what is wrong with a date in another form, or with one that the calendar does not have. */
function wrongDate(node: ScalarNode, source: Source): boolean {
  const right = rightDate(node.text);
  if (right.is === 'form') {
    report(source, 'date-form', node, { found: node.text }, right.date);
  } else if (right.is === 'impossible') {
    report(source, 'date-impossible', node, { found: node.text });
  }
  return right.is !== 'no-date';
}

export function readChoice<W extends Words>(input: Input, words: W): Fact<keyof W & string> {
  const none = noneOf(words) as (keyof W & string) | undefined;
  if (none !== undefined && input !== undefined && 'whole' in input && input.whole === 'none') {
    return { is: 'known', value: none, at: input.at };
  }
  return scalar(input, 'choice', (node, source) => {
    const word = findWord(words, node.text);
    if (word !== undefined) return { is: 'known', value: word as keyof W & string, at: node };
    if (isNone(node.text)) {
      return none === undefined ? { is: 'none', at: node } : { is: 'known', value: none, at: node };
    }
    unknownWord(node, source, words);
    return unknown(node);
  });
}

/** The word of a choice that says that there is none, where it has one. */
function noneOf(words: Words): string | undefined {
  return ['none', 'never', 'nobody'].find((one) => Object.hasOwn(words, one));
}

function unknownWord(node: ScalarNode, source: Source, words: Words): void {
  const options = Object.entries(words).flatMap(([english, dutch]) => {
    const [first = english, ...more] = dutch;
    if (source.keys === 'en') return [{ shown: english, names: dutch }];
    const others = more.map((name) => ({ shown: name, names: [] }));
    return [{ shown: first, names: [english] }, ...others];
  });
  const shown = Object.entries(words).map(([en, nl]) =>
    source.keys === 'nl' ? (nl[0] ?? en) : en,
  );
  const near = nearestOption(node.text, options);
  report(source, 'unknown-value', node, { found: node.text, choices: shown.join(', ') }, near);
}

export function readDecider(input: Input, words: Words): Fact<string> {
  const none = noneOf(words);
  if (none !== undefined && input !== undefined && 'whole' in input && input.whole === 'none') {
    return { is: 'known', value: none, at: input.at };
  }
  return scalar(input, 'id', (node) => {
    const word = findWord(words, node.text) ?? (isNone(node.text) ? none : undefined);
    if (word !== undefined) return { is: 'known', value: word, at: node };
    return isNone(node.text)
      ? { is: 'none', at: node }
      : readId({ node, source: (input as Written).source });
  });
}

/** Reads a list; `geen` is none; a single value is a list of one. */
export function readList<T>(input: Input, item: Reader<T>): Fact<readonly T[]> {
  if (input === undefined) return ABSENT;
  if ('whole' in input) return { is: input.whole, at: input.at };
  const { node, source } = input;
  if (node.kind === 'sequence') {
    node.items.forEach((one, at) => {
      one.path = `${node.path}[${at}]`;
    });
    return { is: 'known', value: node.items.map((one) => item({ node: one, source })), at: node };
  }
  if (node.kind === 'scalar') {
    if (isBlank(node) || isUnknown(node.text)) return unknown(node);
    if (isNone(node.text) || node.text.trim() === '') return { is: 'none', at: node };
  }
  const one = { ...node, path: `${node.path}[0]` };
  return { is: 'known', value: [item({ node: one, source })], at: node };
}

export function readPresence(input: Input): Fact<Amount | readonly Fact<string>[]> {
  return amountOrIds(input, 'presence');
}

export function readAdopters(input: Input): Fact<Amount | readonly Fact<string>[]> {
  return amountOrIds(input, 'adopters');
}

/** A number, or a list of ids. `geen` is an empty list. */
function amountOrIds(
  input: Input,
  expected: 'presence' | 'adopters',
): Fact<Amount | readonly Fact<string>[]> {
  if (input === undefined) return ABSENT;
  if ('whole' in input) return { is: input.whole, at: input.at };
  const { node } = input;
  if (node.kind === 'mapping') return wrongType(input, expected);
  if (node.kind === 'scalar' && /^-?\d/.test(node.text)) {
    return readAmount(input, { min: 0, max: Number.MAX_SAFE_INTEGER, range: true });
  }
  const ids = readList(input, readId);
  return ids.is === 'none' ? { is: 'known', value: [], at: ids.at } : ids;
}
