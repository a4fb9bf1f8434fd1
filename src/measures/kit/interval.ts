import type { Amount } from '../../network/facts.js';

/** Reckoning with numbers that are known only as a range from `low` to `high`. */

/** A number that is known. */
export function exactly(value: number): Amount {
  return { low: value, high: value };
}

export function add(a: Amount, b: Amount): Amount {
  return { low: a.low + b.low, high: a.high + b.high };
}

export function subtract(a: Amount, b: Amount): Amount {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** The sum of ranges; 0 of none. */
export function sum(ranges: readonly Amount[]): Amount {
  return ranges.reduce(add, exactly(0));
}

/** The mean of ranges; undefined of none. */
export function mean(ranges: readonly Amount[]): Amount | undefined {
  if (ranges.length === 0) return undefined;
  const total = sum(ranges);
  return { low: total.low / ranges.length, high: total.high / ranges.length };
}

/** The middle of some numbers, or the mean of the two in the middle; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

/**
 * The median of so many out of some ranges, when it is not known which; of all of them, where there
 * are no more.
 */
export function medianOf(ranges: readonly Amount[], size = ranges.length): Amount {
  const lows = ranges.map(({ low }) => low).sort((a, b) => a - b);
  const highs = ranges.map(({ high }) => high).sort((a, b) => b - a);
  return { low: median(lows.slice(0, size)), high: median(highs.slice(0, size)) };
}

/** Whether a number is above 0; undefined where it may or may not be. */
export function isSome(amount: Amount | undefined): boolean | undefined {
  if (!amount) return undefined;
  if (amount.low > 0) return true;
  return amount.high > 0 ? undefined : false;
}

/** The larger of two. */
export function larger(a: Amount, b: Amount): Amount {
  return { low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** The smaller of two. */
export function lesser(a: Amount, b: Amount): Amount {
  return { low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) };
}

/** The narrowest range that holds both. */
export function hull(a: Amount, b: Amount): Amount {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/**
 * What lies in both ranges. Two ranges that cannot both be true (which the file's checks report)
 * give the nearest point of the first.
 */
export function both(a: Amount, b: Amount): Amount {
  const low = Math.min(Math.max(a.low, b.low), a.high);
  return { low, high: Math.max(low, Math.min(a.high, b.high)) };
}

/**
 * The share of a part in a whole of which the part is one piece: `part / (part + rest)`, both not
 * below 0.
 *
 * @returns a range from 0 to 1; undefined where part and rest are 0 for certain
 */
export function shareOf(part: Amount, rest: Amount): Amount | undefined {
  if (part.high + rest.high === 0) return undefined;
  const ratio = (a: number, b: number, empty: number): number => {
    if (a === Number.POSITIVE_INFINITY) return 1;
    if (b === Number.POSITIVE_INFINITY) return 0;
    return a + b === 0 ? empty : a / (a + b);
  };
  return { low: ratio(part.low, rest.high, 0), high: ratio(part.high, rest.low, 1) };
}

/** How many are yes, when each may be yes, no or (undefined) open. */
export function countYes(answers: readonly (boolean | undefined)[]): Amount {
  let low = 0;
  let open = 0;
  for (const answer of answers) {
    if (answer === true) low += 1;
    else if (answer === undefined) open += 1;
  }
  return { low, high: low + open };
}

/** The share that is yes, when each may be yes, no or (undefined) open; undefined of none. */
export function shareYes(answers: readonly (boolean | undefined)[]): Amount | undefined {
  if (answers.length === 0) return undefined;
  const count = countYes(answers);
  return { low: count.low / answers.length, high: count.high / answers.length };
}

/**
 * The share that is yes among those that count for certain and those that perhaps count too.
 *
 * @returns a range from 0 to 1; undefined where there is nobody to count
 */
export function shareWith(
  sure: readonly (boolean | undefined)[],
  perhaps: readonly (boolean | undefined)[],
): Amount | undefined {
  const surely = countYes(sure);
  const possibly = countYes(perhaps);
  const all = sure.length + perhaps.length;
  return shareOf(
    { low: surely.low, high: surely.high + possibly.high },
    { low: sure.length - surely.high, high: all - surely.low - possibly.low },
  );
}

/** Whether all are yes: false as soon as one is no, undefined while one is open. */
export function all(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** Whether one is yes: true as soon as one is, undefined while one is open. */
export function any(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
