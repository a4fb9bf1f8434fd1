import type { Measure } from '../kit/measure.js';
import { workBetweenShare } from './between.js';
import { hoursSpare } from './hours.js';
import { fundingKinds, mixed, structuralShare } from './lasting.js';
import { moneyNeeded } from './needed.js';
import { costConsidered, newPractice } from './practice.js';
import { pullers, pullersSpare } from './pullers.js';
import { followUp, runway } from './runway.js';
import { unpaidMembers, withoutAllowance } from './unpaid.js';

/** The measures of this theme. */
export const meansMeasures: readonly Measure[] = [
  runway,
  followUp,
  moneyNeeded,
  fundingKinds,
  structuralShare,
  mixed,
  newPractice,
  costConsidered,
  hoursSpare,
  pullers,
  pullersSpare,
  workBetweenShare,
  unpaidMembers,
  withoutAllowance,
];
