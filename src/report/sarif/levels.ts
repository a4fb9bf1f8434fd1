import type { ReportingConfiguration, Result } from 'sarif';
import type { Gravity } from '../gravity.js';
import type { FindingJson } from '../json-types.js';

/** How grave a finding is, as SARIF and the annotations of GitHub have it. */
export function levelOf(gravity: Gravity): NonNullable<ReportingConfiguration.level> {
  if (gravity === 'critical') return 'error';
  return gravity === 'major' ? 'warning' : 'note';
}

/**
 * What kind of result a finding is. What is advice only is for people to weigh (`review`); a rule that
 * crashed gives no result but a notification.
 */
export function kindOf({ status, weight }: FindingJson): Result.kind | undefined {
  switch (status) {
    case 'good':
      return 'pass';
    case 'undecided':
      return 'open';
    case 'not-applicable':
      return 'notApplicable';
    case 'error':
      return undefined;
    default:
      return weight === 'advice' ? 'review' : 'fail';
  }
}
