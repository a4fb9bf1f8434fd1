import type { Measure } from '../kit/measure.js';
import { byDecider, decider } from './decider.js';
import { idleSessions } from './idle.js';
import { leaveEnding, leaveShare } from './leave.js';
import { managementShare, managements } from './management.js';
import { commitmentTalked, directorsAgreed } from './partners.js';
import { heardShare, minorityKept, reasonsShare } from './recorded.js';
import { standing, untaken } from './taken.js';

/** The measures of this theme. */
export const mandateMeasures: readonly Measure[] = [
  decider,
  byDecider,
  standing,
  untaken,
  heardShare,
  reasonsShare,
  minorityKept,
  idleSessions,
  commitmentTalked,
  directorsAgreed,
  leaveShare,
  leaveEnding,
  managements,
  managementShare,
];
