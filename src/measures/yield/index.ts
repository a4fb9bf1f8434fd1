import type { Measure } from '../kit/measure.js';
import { anchoredShare, followUpShare, jobShare } from './anchored.js';
import { inCurriculum, monthsSincePolicy } from './embedding.js';
import { reviewOverdue } from './ending.js';
import { clientViews, kinds, lessons, teachingOnly, valueForms } from './kinds.js';
import { blocking, educationIn, policyParty, unmovingShare } from './partners.js';
import { professionals } from './professionals.js';
import { directValue, results, resultsRecent, sharedShare, unexpected } from './results.js';
import { roundingLeft } from './rounding.js';
import { cancelled, daysSilent, nextPlanned, nextRuledOut } from './silence.js';
import { inUse, lastingShare, movingChange, users } from './use.js';
import { worth } from './worth.js';

/** The measures of this theme. */
export const yieldMeasures: readonly Measure[] = [
  worth,
  results,
  resultsRecent,
  directValue,
  sharedShare,
  unexpected,
  kinds,
  lessons,
  clientViews,
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
  professionals,
  jobShare,
  followUpShare,
  anchoredShare,
  reviewOverdue,
  daysSilent,
  nextPlanned,
  nextRuledOut,
  cancelled,
  roundingLeft,
];
