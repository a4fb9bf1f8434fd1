import { MONTH, parseWhen } from '../../base/days.js';
import type { Measure } from '../../measures/kit/measure.js';
import type { FindingJson, FoundJson, NetworkJson } from '../../report/json-types.js';
import { sameFound, within } from './found.js';
import { type Moved, speaks } from './shifts.js';
import { isNested, sameStood } from './stood.js';
import { type Cause, type ScoreAt, type ShiftCause, shiftCauses } from './types.js';

/** What is read of a network in a report. */
export interface ReportedNetwork
  extends Pick<NetworkJson, 'id' | 'file' | 'name' | 'asOf' | 'rulebook'> {
  readonly score: ScoreAt;
  readonly phase: Pick<NetworkJson['phase'], 'declared'>;
  readonly findings: readonly ReportedFinding[];
}

/** What is read of a finding in a report. */
export type ReportedFinding = Pick<
  FindingJson,
  'rule' | 'title' | 'theme' | 'weight' | 'status' | 'verdict' | 'message' | 'found'
>;

/** A rule that stands otherwise in one report than in another. */
export interface ReportedDifference {
  readonly cause: Cause;
  readonly before: ReportedFinding | null;
  readonly after: ReportedFinding | null;
}

/**
 * Compares a network in two reports by the same rules. A report holds what was found and no facts, so
 * the old facts cannot be judged on the new day: a cause is read from the numbers. What only grew by
 * the days between, became due; what lies within what it was, was learned; all else changed.
 */
export function compareReported(
  before: ReportedNetwork,
  after: ReportedNetwork,
  measures: ReadonlyMap<string, Measure>,
): readonly ReportedDifference[] {
  const old = new Map(before.findings.map((finding) => [finding.rule, finding]));
  const now = new Map(after.findings.map((finding) => [finding.rule, finding]));
  const rules = [...new Set([...now.keys(), ...old.keys()])];
  const days = daysBetween(before, after);
  const phase = [before.phase.declared, after.phase.declared];
  const turned = phase[0] !== null && phase[1] !== null && phase[0] !== phase[1];
  return rules.flatMap((rule): ReportedDifference[] => {
    const was = old.get(rule) ?? null;
    const is = now.get(rule) ?? null;
    if (sameStood(was, is)) return [];
    if (!was || !is) return [{ cause: 'measured-differently', before: was, after: is }];
    const cause = causeOf(was, is, { days, turned, measures });
    return [{ cause, before: was, after: is }];
  });
}

/** A rule that stands as it did in both reports, on other values of one cause. */
export interface ReportedShift {
  readonly cause: ShiftCause;
  readonly after: ReportedFinding;
  readonly moved: readonly Moved[];
}

/** The rules of two reports that stand as they did on other values; causes are read from the numbers. */
export function shiftsReported(
  before: ReportedNetwork,
  after: ReportedNetwork,
  measures: ReadonlyMap<string, Measure>,
): readonly ReportedShift[] {
  const old = new Map(before.findings.map((finding) => [finding.rule, finding]));
  const days = daysBetween(before, after);
  return after.findings.flatMap((is): readonly ReportedShift[] => {
    const was = old.get(is.rule);
    if (!was || !sameStood(was, is) || !speaks(is)) return [];
    const moved = movedIn(was, is).map(({ name, from, to }) => ({
      cause: causeOfValue(from, to, measures.get(name)?.unit, days),
      value: { name, operand: undefined, before: from, after: to },
    }));
    return shiftCauses.flatMap((cause) => {
      const own = moved.filter((one) => one.cause === cause).map(({ value }) => value);
      return own.length === 0 ? [] : [{ cause, after: is, moved: own }];
    });
  });
}

function causeOfValue(
  from: FoundJson,
  to: FoundJson,
  unit: string | undefined,
  days: number,
): ShiftCause {
  if (isAged(from, to, unit, days)) return 'became-due';
  return within(from, to) || within(to, from) ? 'learned' : 'changed';
}

/** The values that are others; the phase is told of the network. */
function movedIn(
  was: ReportedFinding,
  is: ReportedFinding,
): readonly { readonly name: string; readonly from: FoundJson; readonly to: FoundJson }[] {
  return Object.entries(is.found).flatMap(([name, to]) => {
    const from = was.found[name];
    return !from || name === 'phase' || sameFound(from, to) ? [] : [{ name, from, to }];
  });
}

function daysBetween(before: ReportedNetwork, after: ReportedNetwork): number {
  return (parseWhen(after.asOf)?.to ?? 0) - (parseWhen(before.asOf)?.to ?? 0);
}

function causeOf(
  was: ReportedFinding,
  is: ReportedFinding,
  given: {
    readonly days: number;
    readonly turned: boolean;
    readonly measures: ReadonlyMap<string, Measure>;
  },
): Cause {
  const { days, turned, measures } = given;
  if (turned && (was.status === 'not-applicable' || is.status === 'not-applicable')) {
    return 'became-due';
  }
  const moved = movedIn(was, is);
  if (moved.length === 0) {
    if (turned || days !== 0) return 'became-due';
    return isNested(was, is) ? 'learned' : 'changed';
  }
  const aged = moved.every(({ name, from, to }) =>
    isAged(from, to, measures.get(name)?.unit, days),
  );
  if (aged) return 'became-due';
  const nested = moved.every(({ from, to }) => within(from, to) || within(to, from));
  return nested && isNested(was, is) ? 'learned' : 'changed';
}

/** Whether a number of days or months went up or down by just the days between. */
function isAged(from: FoundJson, to: FoundJson, unit: string | undefined, days: number): boolean {
  if (days === 0 || !('low' in from) || !('low' in to)) return false;
  const between = unit === 'months' ? days / MONTH : unit === 'days' ? days : undefined;
  if (between === undefined) return false;
  const room = unit === 'months' ? 0.1 : 1;
  const went = (a: number | null, b: number | null): number | undefined =>
    a === null || b === null ? (a === b ? 0 : undefined) : b - a;
  return [1, -1].some((way) =>
    (['low', 'high'] as const).every((end) => {
      const change = went(from[end], to[end]);
      if (change === undefined) return false;
      return from[end] === null || Math.abs(change - way * between) <= room;
    }),
  );
}
