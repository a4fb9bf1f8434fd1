/** A day, as the number of days since 1 January 1970. */
export type Day = number;

/** A date as far as it is known: the first and the last day that it may be. */
export interface When {
  readonly from: Day;
  readonly to: Day;
}

const MS_A_DAY = 86_400_000;

/** Days in a month and in half a year, as the measures count them. */
export const MONTH = 30.4;
export const HALF_YEAR = 183;

/**
 * The day of a year, month (1 to 12) and day of the month.
 *
 * @returns the day, or undefined where the calendar has no such day
 */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? ms / MS_A_DAY : undefined;
}

/** The last day of a month (1 to 12). */
export function lastOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month, 0) / MS_A_DAY;
}

/**
 * Reads `2026`, `2026-03` or `2026-03-01`.
 *
 * @returns the days that it may be; undefined for another form or an impossible date
 */
export function parseWhen(text: string): When | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { from: yearStart(year), to: lastOfMonth(year, 12) };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  if (parts[3] === undefined) {
    return { from: lastOfMonth(year, month - 1) + 1, to: lastOfMonth(year, month) };
  }
  const day = dayOf(year, month, Number(parts[3]));
  return day === undefined ? undefined : { from: day, to: day };
}

/** A day as `2026-03-01`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/**
 * Year, month (1 to 12) and day of the month of a day, reckoned from 1 March of the year 0, so that
 * a leap day comes last (H. Hinnant, "chrono-compatible low-level date algorithms").
 */
export function calendar(day: Day): { year: number; month: number; day: number } {
  const since = day + 719_468;
  const era = Math.floor(since / 146_097);
  const ofEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

function yearStart(year: number): Day {
  return lastOfMonth(year - 1, 12) + 1;
}
