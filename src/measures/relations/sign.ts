import { type Day, MONTH, type When } from '../../base/days.js';
import type { View } from '../kit/view.js';
import { youngerThan } from './age.js';

/** A sign of unrest that shows, or (not certain) may show. */
export interface Sign {
  readonly certain: boolean;
  /** The days on which it may have shown. */
  readonly when: When;
}

/** How long a sign counts, in days. */
const COUNTS = 3 * MONTH;

/** Whether what happened on a date, or on a day that nobody knows, may count. */
export function mayCount(view: View, date: When | undefined): boolean {
  return youngerThan(view.asOf, date, COUNTS) !== false;
}

/** A sign that may show on any day of the last three months. */
export function anyDay(view: View): Sign {
  return { certain: false, when: { from: firstDay(view), to: view.asOf } };
}

function firstDay(view: View): Day {
  return view.asOf - Math.floor(COUNTS);
}

/** A sign on a date, as far as that lies in the last three months. */
export function recent(view: View, certain: boolean, date: When | undefined): readonly Sign[] {
  const counts = youngerThan(view.asOf, date, COUNTS);
  if (counts === false) return [];
  if (!date) return [anyDay(view)];
  const when = { from: Math.max(firstDay(view), date.from), to: Math.min(view.asOf, date.to) };
  return [{ certain: certain && counts === true, when }];
}
