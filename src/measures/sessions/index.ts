import type { Measure } from '../kit/measure.js';
import { actionsDone, actionsPerSession } from './actions.js';
import { announcementShare, announcementsFirst } from './announcements.js';
import { firstFollowed, firstMissing, firstMonths } from './first.js';
import { hurdlesMet, hurdlesSolved, hurdlesStuck } from './hurdles.js';
import { introRounds } from './introductions.js';
import { age, held } from './log.js';
import { medianGap } from './rhythm.js';
import { perspectivesPresent } from './room.js';

/** The measures of the theme sessions. */
export const sessionsMeasures: readonly Measure[] = [
  held,
  age,
  firstMonths,
  firstMissing,
  firstFollowed,
  announcementShare,
  announcementsFirst,
  introRounds,
  actionsDone,
  actionsPerSession,
  perspectivesPresent,
  medianGap,
  hurdlesMet,
  hurdlesSolved,
  hurdlesStuck,
];
