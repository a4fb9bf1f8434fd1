import type { Amount, Fact } from '../facts.js';
import { type Input, report } from '../input.js';
import { isNone } from '../words.js';
import { scalar, unknown, wrongType } from './scalar.js';

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** A number written out, with a point; undefined for anything else. */
export function decimal(text: string): number | undefined {
  return DECIMAL.test(text) ? Number(text) : undefined;
}

/** What a number may be. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  /** Whether `8-10` and `8+` may be written too. */
  readonly range: boolean;
  /** Whether it counts what comes whole. */
  readonly whole?: boolean;
}

/** Reads a number from `min` to `max`. */
export function readAmount(input: Input, { min, max, range, whole = false }: Limits): Fact<Amount> {
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
    if (whole && !isWhole(value)) {
      const right = `${Math.floor(value.low)}-${Math.ceil(highest)}`;
      report(source, 'number-whole', node, { found: node.text }, range ? right : undefined);
      return unknown(node);
    }
    return { is: 'known', value, at: node };
  });
}

function isWhole({ low, high }: Amount): boolean {
  return Number.isInteger(low) && (Number.isInteger(high) || high === Number.POSITIVE_INFINITY);
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
