import type { Measure } from '../kit/measure.js';
import { engines, motivatedDrop } from './energy.js';
import {
  atmosphere,
  attitude,
  click,
  equal,
  heard,
  innovative,
  lowShare,
  motivated,
  owner,
  room,
  safe,
  sharp,
} from './pulse.js';
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
  motivated,
  motivatedDrop,
  engines,
  click,
  atmosphere,
  sharp,
  room,
  sessionsSinceCelebration,
  socialMinutes,
  unrest,
  unrestLookedAt,
];
