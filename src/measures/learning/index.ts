import type { Measure } from '../kit/measure.js';
import { evaluationFollowedUp, evaluationMark, monthsSinceEvaluation } from './evaluation.js';
import { methods, sessionsSinceTalk } from './forms.js';
import { learningShare, streakWithout, traceShare } from './time.js';

/** The measures of the theme learning. */
export const learningMeasures: readonly Measure[] = [
  learningShare,
  streakWithout,
  traceShare,
  sessionsSinceTalk,
  methods,
  monthsSinceEvaluation,
  evaluationFollowedUp,
  evaluationMark,
];
