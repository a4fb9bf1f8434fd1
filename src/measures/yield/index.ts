import type { Measure } from '../kit/measure.js';
import { inCurriculum, monthsSincePolicy } from './embedding.js';
import { kinds, lessons, teachingOnly, valueForms } from './kinds.js';
import { blocking, educationIn, policyParty, unmovingShare } from './partners.js';
import { directValue, results, resultsRecent, sharedShare } from './results.js';
import { inUse, lastingShare, movingChange, users } from './use.js';
import { worth } from './worth.js';

/** The measures of this theme. */
export const yieldMeasures: readonly Measure[] = [
  worth,
  results,
  resultsRecent,
  directValue,
  sharedShare,
  kinds,
  lessons,
  teachingOnly,
  valueForms,
  inUse,
  users,
  lastingShare,
  movingChange,
  blocking,
  unmovingShare,
  educationIn,
  policyParty,
  inCurriculum,
  monthsSincePolicy,
];
