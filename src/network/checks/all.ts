import type { Day } from '../../base/days.js';
import type { Network } from '../format/network.js';
import type { Source } from '../input.js';
import type { YamlNode } from '../yaml/tree.js';
import { checkAttendance } from './attendance.js';
import { checkCounts } from './counts.js';
import { checkFutures, checkOrders } from './dates.js';
import { checkGuidance } from './guidance.js';
import { checkDuplicateIds, checkReferences } from './ids.js';
import { checkMisplaced } from './misplaced.js';
import { checkPersonalData } from './personal-data.js';
import { checkPerspectives } from './perspectives.js';
import { suggestNames } from './present-names.js';
import { checkPulse } from './pulse.js';
import { checkRequired } from './required.js';
import { checkShares } from './shares.js';
import { withoutUnread } from './unread.js';

/** What the checks know beside the network. */
export interface CheckContext {
  readonly source: Source;
  readonly root: YamlNode;
  /** The day that the report is about. */
  readonly asOf: Day;
  /** What happened cannot lie after this day; undefined where nobody can say. */
  readonly horizon: Day | undefined;
}

/** Checks what no field can see by itself; what is wrong goes to the source's problems. */
export function checkNetwork(network: Network, context: CheckContext): void {
  checkMisplaced(context);
  suggestNames(network, context);
  checkRequired(network, context);
  checkDuplicateIds(network, context);
  checkReferences(network, context);
  checkFutures(network, context);
  checkOrders(network, context);
  const told = withoutUnread(network, context);
  checkAttendance(told, context);
  checkCounts(told, context);
  checkGuidance(told, context);
  checkPerspectives(told, context);
  checkShares(network, context);
  checkPulse(network, context);
  checkPersonalData(context);
}
