import type { Measure } from '../kit/measure.js';
import { fundingKinds, mixed, structuralShare } from './lasting.js';
import { moneyNeeded } from './needed.js';
import { costConsidered, newPractice } from './practice.js';
import { followUp, runway } from './runway.js';

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
];
