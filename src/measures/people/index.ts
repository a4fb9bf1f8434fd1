import type { Measure } from '../kit/measure.js';
import { absentShare } from './absentees.js';
import { attendanceDrop, attendanceNow } from './attendance.js';
import { perspectivesBrought } from './brought.js';
import { committed } from './committed.js';
import { monthsSinceComposition, studentsNeeded } from './composition.js';
import { stepBack } from './fresh-start.js';
import { gainKnown } from './gain.js';
import { closeShare, core, lived, students } from './group.js';
import { handedOver, leavingSoon, roleChanges, roleOpenMonths } from './handover.js';
import { hasInitiator, initiatorMissing } from './initiator.js';
import { lead, processGuide, succession } from './lead.js';
import { frontrunnerShare, voluntaryShare } from './motives.js';
import { largestShare, organisations, organisationsInCore } from './organisations.js';
import { perspectivesAbsent, perspectivesMissing, perspectivesNeeded } from './perspectives.js';
import { educationAndPractice } from './practice.js';
import { sessionsSinceRenewal } from './renewal.js';
import { unseatedShare, unwillingUnseated } from './seats.js';
import { champions, roleOrganisations } from './shared.js';
import { monthsUnchanged, ringAsked, steady } from './steady.js';
import { leadTaskShare } from './tasks.js';
import { turnover } from './turnover.js';
import { newcomers, newcomersBriefed, newcomersStay } from './welcome.js';

/** The measures of this theme. */
export const peopleMeasures: readonly Measure[] = [
  core,
  organisations,
  attendanceNow,
  attendanceDrop,
  absentShare,
  closeShare,
  monthsSinceComposition,
  perspectivesNeeded,
  perspectivesMissing,
  perspectivesAbsent,
  perspectivesBrought,
  studentsNeeded,
  students,
  turnover,
  steady,
  ringAsked,
  monthsUnchanged,
  newcomers,
  newcomersBriefed,
  newcomersStay,
  lived,
  unseatedShare,
  unwillingUnseated,
  organisationsInCore,
  largestShare,
  lead,
  processGuide,
  roleChanges,
  handedOver,
  roleOpenMonths,
  leavingSoon,
  succession,
  leadTaskShare,
  roleOrganisations,
  champions,
  educationAndPractice,
  frontrunnerShare,
  committed,
  gainKnown,
  voluntaryShare,
  sessionsSinceRenewal,
  stepBack,
  hasInitiator,
  initiatorMissing,
];
