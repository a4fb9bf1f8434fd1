import type { Measure } from '../kit/measure.js';
import { attitude, equal, heard, innovative, lowShare, owner, safe } from './pulse.js';
import { sessionsSinceCelebration, socialMinutes } from './together.js';
import { unrest, unrestLookedAt } from './unrest.js';

/** The measures of this theme. */
export const relationsMeasures: readonly Measure[] = [
  heard,
  safe,
  equal,
  owner,
  attitude,
  innovative,
  lowShare,
  sessionsSinceCelebration,
  socialMinutes,
  unrest,
  unrestLookedAt,
];
