import { type Day, MONTH, type When } from '../../base/days.js';
import type { Amount } from '../../network/facts.js';

/** Days in a year, counted in months as the measures count them. */
export const YEAR = 12 * MONTH;

/**
 * How many days old something was on a day; a range where its date is. A date known to the month
 * that the day lies in is no later than that day.
 */
export function ageOn(day: Day, date: When): Amount {
  return { low: Math.max(0, day - date.to), high: day - date.from };
}

/** Whether something was at most so many days old on a day; undefined where that is open. */
export function youngerThan(day: Day, date: When | undefined, days: number): boolean | undefined {
  if (!date) return undefined;
  const age = ageOn(day, date);
  if (age.high < 0) return false;
  return age.high <= days ? true : age.low > days ? false : undefined;
}
