import { inHolidays } from '../kit/log.js';
import type { Dated } from '../kit/view.js';

/** The sessions outside the holiday weeks: like is compared with like. */

/** Sessions outside the holiday weeks, as far as their dates tell. */
export interface Ordinary {
  /** How many there are: for certain, and at the most. */
  readonly low: number;
  readonly high: number;
  /** The sessions that may be among the first so many of them, oldest first. */
  readonly first: (size: number) => readonly Dated[];
  /** The sessions that may be among the last so many of them, newest first. */
  readonly last: (size: number) => readonly Dated[];
}

/** Finds the sessions outside the holiday weeks: 1 July to 31 August, 20 December to 7 January. */
export function ordinaryOf(held: readonly Dated[]): Ordinary {
  const found = held.flatMap((dated): readonly Found[] => {
    const holiday = isHoliday(dated);
    return holiday === true ? [] : [{ dated, sure: holiday === false }];
  });
  return {
    low: found.filter(({ sure }) => sure).length,
    high: found.length,
    first: (size) => reach(found, size),
    last: (size) => reach([...found].reverse(), size),
  };
}

interface Found {
  readonly dated: Dated;
  readonly sure: boolean;
}

/** As many as it takes to have so many that are sure, with those in between that may count. */
function reach(found: readonly Found[], size: number): readonly Dated[] {
  const reached: Dated[] = [];
  let sure = 0;
  for (const one of found) {
    if (sure >= size) break;
    reached.push(one.dated);
    if (one.sure) sure += 1;
  }
  return reached;
}

/** Whether a session lies in the holiday weeks; undefined where its date may. */
function isHoliday({ date }: Dated): boolean | undefined {
  const first = inHolidays(date.from);
  for (let day = date.from + 1; day <= date.to; day += 1) {
    if (inHolidays(day) !== first) return undefined;
  }
  return first;
}
