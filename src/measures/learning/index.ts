import type { Measure } from '../kit/measure.js';
import { caseSessions, casesFollowed } from './cases.js';
import { evaluationFollowedUp, evaluationMark, monthsSinceEvaluation } from './evaluation.js';
import { felt } from './felt.js';
import { methods, sessionsSinceTalk } from './forms.js';
import { processes, processesMissing } from './processes.js';
import { monthsSinceNew, newKnowledge } from './renewed.js';
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
  caseSessions,
  casesFollowed,
  processes,
  processesMissing,
  newKnowledge,
  monthsSinceNew,
  felt,
];
