import type { Measure } from '../kit/measure.js';
import { programmeMissing } from './programme.js';
import { monthsSinceMonitored, monthsSinceReported } from './progress.js';
import { sessionsSincePurpose } from './returning.js';

/** The measures of this theme. */
export const purposeMeasures: readonly Measure[] = [
  sessionsSincePurpose,
  programmeMissing,
  monthsSinceMonitored,
  monthsSinceReported,
];
