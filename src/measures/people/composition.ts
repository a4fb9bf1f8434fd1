import { monthsSinceLast } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { inLiso } from './perspectives.js';

/** What was thought of when people were chosen. */

/**
 * Whether the issue needs students: as stated; left out, yes with `approach: liso` and no with
 * another. Unknown where neither says.
 */
export const studentsNeeded: Measure = {
  name: 'people.students-needed',
  label: { nl: 'studenten nodig', en: 'students needed' },
  unit: 'yes/no',
  reads: ['perspectives.students-needed', 'approach'],
  of(view) {
    const notes = new Notes();
    const stated = view.network.perspectives['students-needed'];
    const answer = notes.yes(stated, 'perspectives.students-needed');
    if (stated.is !== 'absent') return notes.answer(answer, answer === undefined);
    notes.word(view.network.approach, 'approach');
    const liso = inLiso(view);
    return notes.answer(liso, liso === undefined);
  },
};

/**
 * Months since it was last looked at whether the right people are in (`perspectives.reviewed`). A
 * date known to the month or the year gives a range; never is above every bound; unknown where it
 * is left out.
 */
export const monthsSinceComposition: Measure = {
  name: 'people.months-since-composition',
  label: {
    nl: 'maanden sinds de samenstelling is bekeken',
    en: 'months since the composition was looked at',
  },
  unit: 'months',
  reads: ['perspectives.reviewed'],
  of(view) {
    const notes = new Notes();
    return monthsSinceLast(
      view,
      view.network.perspectives.reviewed,
      'perspectives.reviewed',
      notes,
    );
  },
};
