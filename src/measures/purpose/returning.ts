import { type Amount, known } from '../../network/facts.js';
import { exactly } from '../kit/interval.js';
import { monthsSinceLast, sessionsSince } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';

/**
 * Sessions held since the purpose last came up (0: in the newest one); all sessions held where it
 * never did. A review of the purpose between sessions counts as the session before it. In sessions.
 * Where a session does not say, it may have been one: low counts it as yes, high as no; where the
 * file does not say when the purpose was reviewed, that may have been since the newest session.
 * Unknown as a whole until one session says whether the purpose came up, or a review has a date.
 */
export const sessionsSincePurpose: Measure = {
  name: 'purpose.sessions-since',
  label: {
    nl: 'bijeenkomsten sinds de bedoeling ter sprake kwam',
    en: 'sessions since the purpose came up',
  },
  unit: 'number',
  reads: ['sessions.date', 'sessions.purpose-revisited', 'purpose.reviewed'],
  of(view) {
    const notes = new Notes();
    const { held } = view;
    if (!held) {
      notes.lacks('sessions');
      return notes.open();
    }
    const review = sinceReview(view, held, notes);
    const told = held.some(({ session }) => known(session['purpose-revisited']) !== undefined);
    if (!told && !review.dated) {
      notes.lacks('sessions.purpose-revisited');
      return notes.open(0, held.length);
    }
    // What happened before the review cannot change the answer, and is not worth asking.
    const since = sessionsSince(held.slice(held.length - review.ago.high), ({ session }) =>
      notes.yes(session['purpose-revisited'], 'sessions.purpose-revisited'),
    );
    if (!review.told && since.high > 0) notes.lacks('purpose.reviewed');
    return notes.range(Math.min(since.low, review.ago.low), since.high);
  },
};

/** How many sessions were held since the last review of the purpose. */
function sinceReview(
  view: View,
  held: readonly Dated[],
  notes: Notes,
): { readonly ago: Amount; readonly told: boolean; readonly dated: boolean } {
  const { reviewed } = view.network.purpose;
  const when = known(reviewed);
  if (reviewed.is === 'none') {
    notes.saw(reviewed);
    return { ago: exactly(held.length), told: true, dated: false };
  }
  if (!when || when.from > view.asOf) {
    return { ago: { low: 0, high: held.length }, told: when !== undefined, dated: false };
  }
  notes.saw(reviewed);
  const low = held.filter(({ date }) => date.from > when.to).length;
  const high = held.filter(({ date }) => date.to > when.from).length;
  return { ago: { low, high }, told: true, dated: true };
}

/**
 * Months since purpose and question were last looked at again; coming back to the purpose in a
 * session is no such review. A date known to the month or the year gives a range; a stated never is
 * above every bound. Unknown as a whole without a date.
 */
export const monthsSinceReview: Measure = {
  name: 'purpose.months-since-review',
  label: {
    nl: 'maanden sinds bedoeling en vraagstuk zijn herijkt',
    en: 'months since purpose and question were reviewed',
  },
  unit: 'months',
  reads: ['purpose.reviewed'],
  of: (view) =>
    monthsSinceLast(view, view.network.purpose.reviewed, 'purpose.reviewed', new Notes()),
};
