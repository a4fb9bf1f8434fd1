import { ABSENT, type Amount, type Fact } from '../facts.js';
import { type Input, type Reader, reportBullet } from '../input.js';
import { isNone, isUnknown } from '../words.js';
import { isBlank, type ScalarNode } from '../yaml/tree.js';
import { readAmount } from './numbers.js';
import { isId, readId, readText, unknown, wrongType } from './scalar.js';

/** Reads a list; `geen` is none; a single value is a list of one. */
export function readList<T>(input: Input, item: Reader<T>): Fact<readonly T[]> {
  if (input === undefined) return ABSENT;
  if ('whole' in input) return { is: input.whole, at: input.at };
  const { node, key, source } = input;
  if (node.kind === 'sequence') {
    node.items.forEach((one, at) => {
      one.path = `${node.path}[${at}]`;
    });
    // A list of lines is shown by its key: its own start is its first item.
    const inLines = key !== undefined && source.text.charAt(node.start) !== '[';
    const at = inLines ? { start: key.start, end: node.end, path: node.path } : node;
    return { is: 'known', value: node.items.map((one) => item({ node: one, source })), at };
  }
  if (node.kind === 'scalar') {
    if (isBlank(node) || isUnknown(node.text)) return unknown(node);
    if (!saysMore(node)) return { is: 'none', at: node };
    if ((item as Reader<unknown>) !== readText && reportBullet(node, source)) return unknown(node);
  }
  const one = { ...node, path: `${node.path}[0]` };
  return { is: 'known', value: [item({ node: one, source })], at: node };
}

/** Whether a text says more than that there is nothing, or that nobody knows. */
function saysMore(node: ScalarNode): boolean {
  const empty = isBlank(node) || node.text.trim() === '';
  return !empty && !isUnknown(node.text) && !isNone(node.text);
}

/** Reads who was there: a number, or a list of member ids. */
export function readPresence(input: Input): Fact<Amount | readonly Fact<string>[]> {
  return amountOrIds(input, 'presence');
}

/** Reads who took it over: a number, or a list of organisation ids. */
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
    return readAmount(input, {
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
      range: true,
      whole: true,
      unit: 'people',
    });
  }
  // More than one word is no id: what was meant is a list of them, or a number.
  if (node.kind === 'scalar' && !isId(node.text) && saysMore(node)) {
    return reportBullet(node, input.source) ? unknown(node) : wrongType(input, expected);
  }
  const ids = readList(input, readId);
  return ids.is === 'none' ? { is: 'known', value: [], at: ids.at } : ids;
}
