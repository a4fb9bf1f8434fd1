import type { Amount, Fact } from '../facts.js';
import { type Input, report } from '../input.js';
import { isNone } from '../words.js';
import { decimal, meantNumber, type Unit } from './meant-number.js';
import { scalar, unknown, wrongType } from './scalar.js';

/** What a number may be. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  /** Whether `8-10` and `8+` may be written too. */
  readonly range: boolean;
  /** Whether it counts what comes whole. */
  readonly whole?: boolean;
  /** What it is counted in. */
  readonly unit?: Unit;
}

/** Reads a number from `min` to `max`. */
export function readAmount(input: Input, limits: Limits): Fact<Amount> {
  const { min, max, range, whole = false } = limits;
  if (input !== undefined && 'whole' in input && input.whole === 'none') {
    return { is: 'known', value: { low: 0, high: 0 }, at: input.at };
  }
  const expected = range ? 'number-or-range' : 'number';
  return scalar(input, expected, (node, source) => {
    if (isNone(node.text) && min > 0) return { is: 'none', at: node };
    const value = isNone(node.text) ? { low: 0, high: 0 } : amount(node.text, range);
    if (!value || (max === Number.MAX_SAFE_INTEGER && THOUSANDS.test(node.text))) {
      return wrongType({ node, source }, expected, meantAmount(node.text, limits));
    }
    const highest = value.high === Number.POSITIVE_INFINITY ? value.low : value.high;
    if (value.low < min || highest > max) {
      const most = max === Number.MAX_SAFE_INTEGER ? '' : String(max);
      report(source, 'number-range', node, { found: node.text, min: String(min), max: most });
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

/** The number or range that a text stands for, where the field can take it. */
function meantAmount(text: string, { min, max, range, unit }: Limits): string | undefined {
  const meant = meantNumber(text, range, unit);
  const value = meant === undefined ? undefined : amount(meant, range);
  return value && value.low >= min && value.high <= max ? meant : undefined;
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
