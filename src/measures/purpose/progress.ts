import { monthsSinceLast } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';

/**
 * Months since the group last looked at progress on the shared goal. A date known to the month or
 * the year gives a range; a stated never is above every bound. Unknown as a whole without a date.
 */
export const monthsSinceMonitored: Measure = {
  name: 'purpose.months-since-monitored',
  label: {
    nl: 'maanden sinds de voortgang is bekeken',
    en: 'months since progress was looked at',
  },
  unit: 'months',
  reads: ['programme.progress-monitored'],
  of(view) {
    const fact = view.network.programme['progress-monitored'];
    return monthsSinceLast(view, fact, 'programme.progress-monitored', new Notes());
  },
};

/**
 * Months since members and partners were last told how things stand. A date known to the month or
 * the year gives a range; a stated never is above every bound. Unknown as a whole without a date.
 */
export const monthsSinceReported: Measure = {
  name: 'purpose.months-since-reported',
  label: {
    nl: 'maanden sinds anderen van de voortgang hoorden',
    en: 'months since others heard of the progress',
  },
  unit: 'months',
  reads: ['programme.progress-reported'],
  of(view) {
    const fact = view.network.programme['progress-reported'];
    return monthsSinceLast(view, fact, 'programme.progress-reported', new Notes());
  },
};
