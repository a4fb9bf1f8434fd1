import type { Amount } from '../../network/facts.js';
import { add, countYes } from './interval.js';

/** How many something holds of, and of how many it does not. */
export interface Tally {
  readonly part: Amount;
  readonly rest: Amount;
}

/**
 * Counts yes and no among those who count for certain, those who perhaps count at all, and (of whom
 * nothing is known) those who are not listed.
 */
export function tally(
  sure: readonly (boolean | undefined)[],
  perhaps: readonly (boolean | undefined)[],
  unlisted = 0,
): Tally {
  const certain = countYes(sure);
  const possible = countYes(perhaps);
  const not = { low: sure.length - certain.high, high: sure.length - certain.low };
  return {
    part: add(certain, { low: 0, high: possible.high + unlisted }),
    rest: add(not, { low: 0, high: perhaps.length - possible.low + unlisted }),
  };
}
