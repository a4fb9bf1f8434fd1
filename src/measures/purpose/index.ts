import type { Measure } from '../kit/measure.js';
import { originFed } from './fed.js';
import { ground, obligationMonths, onlyImposed } from './origin.js';
import { programmeMissing } from './programme.js';
import { monthsSinceMonitored, monthsSinceReported } from './progress.js';
import { monthsSinceReview, sessionsSincePurpose } from './returning.js';

/** The measures of this theme. */
export const purposeMeasures: readonly Measure[] = [
  sessionsSincePurpose,
  programmeMissing,
  monthsSinceMonitored,
  monthsSinceReported,
  monthsSinceReview,
  ground,
  onlyImposed,
  obligationMonths,
  originFed,
];
