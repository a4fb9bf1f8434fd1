import { known } from '../../network/facts.js';
import { any } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';

/** Whether a day lies before another; undefined where its date leaves that open. */
function before(when: { from: number; to: number }, day: number): boolean | undefined {
  return when.to < day ? true : when.from >= day ? false : undefined;
}

/**
 * Whether the moment to weigh going on has slipped by: `ending.review-on` has passed without a
 * `purpose.reviewed` on or after it, or `ending.ends-on` has passed. No where neither day was set
 * (left out, or stated to be none). Open as long as one open answer can change it.
 */
export const reviewOverdue: Measure = {
  name: 'yield.review-overdue',
  label: { nl: 'een weegmoment dat voorbij is', en: 'a weighing moment that has passed' },
  unit: 'yes/no',
  reads: ['ending.review-on', 'ending.ends-on', 'purpose.reviewed'],
  of(view) {
    const notes = new Notes();
    const { 'ends-on': endsOn } = view.network.ending;
    notes.saw(endsOn);
    const day = known(endsOn);
    const ended = day ? before(day, view.asOf) : false;
    if (ended) return notes.answer(true);
    if (ended === undefined) notes.lacks('ending.ends-on');
    return notes.answer(any([ended, slippedBy(view, notes)]));
  },
};

/** Whether the day for weighing has passed without looking at the purpose again. */
function slippedBy(view: View, notes: Notes): boolean | undefined {
  const { 'review-on': reviewOn } = view.network.ending;
  notes.saw(reviewOn);
  const day = known(reviewOn);
  const passed = day ? before(day, view.asOf) : false;
  if (!day || passed === false) return false;
  const reviewed = notes.date(view.network.purpose.reviewed, 'purpose.reviewed');
  const since =
    reviewed === 'never'
      ? false
      : reviewed === undefined || reviewed.from > view.asOf
        ? undefined
        : notBefore(reviewed, day);
  if (since === true) return false;
  if (passed === undefined) notes.lacks('ending.review-on');
  return passed === true && since === false ? true : undefined;
}

/** Whether a date is another one or later; undefined where that is open. */
function notBefore(
  when: { from: number; to: number },
  other: { from: number; to: number },
): boolean | undefined {
  return when.from >= other.to ? true : when.to < other.from ? false : undefined;
}
