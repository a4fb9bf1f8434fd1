import { MONTH, parseWhen } from '../../base/days.js';
import type { Measure } from '../../measures/kit/measure.js';
import type { FindingJson, FoundJson, NetworkJson } from '../../report/json-types.js';
import { isNested, sameStood } from './stood.js';
import type { Cause, ScoreAt } from './types.js';

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
  const days = (parseWhen(after.asOf)?.to ?? 0) - (parseWhen(before.asOf)?.to ?? 0);
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
  const names = Object.keys(is.found).filter((name) => name !== 'phase');
  const moved = names.flatMap((name) => {
    const [from, to] = [was.found[name], is.found[name]];
    if (!from || !to || same(from, to)) return [];
    return [{ from, to, unit: measures.get(name)?.unit }];
  });
  if (moved.length === 0) {
    if (turned || days !== 0) return 'became-due';
    return isNested(was, is) ? 'learned' : 'changed';
  }
  const aged = moved.every(({ from, to, unit }) => isAged(from, to, unit, days));
  if (aged) return 'became-due';
  const nested = moved.every(({ from, to }) => within(from, to) || within(to, from));
  return nested && isNested(was, is) ? 'learned' : 'changed';
}

function same(a: FoundJson, b: FoundJson): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
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

/** Whether what was found lies within what else was found. */
function within(inner: FoundJson, outer: FoundJson): boolean {
  if ('low' in inner) {
    if (!('low' in outer) || (inner.never ?? false) !== (outer.never ?? false))
      return isWide(outer);
    const low = outer.low === null || (inner.low !== null && inner.low >= outer.low);
    return low && (outer.high === null || (inner.high !== null && inner.high <= outer.high));
  }
  if ('possible' in inner) {
    return 'possible' in outer && inner.possible.every((one) => outer.possible.includes(one));
  }
  if (!('sure' in outer) || !outer.sure.every((one) => inner.sure.includes(one))) return false;
  return outer.open || (!inner.open && inner.sure.length === outer.sure.length);
}

/** Whether a number may be anything up to never. */
function isWide(found: FoundJson): boolean {
  return 'low' in found && found.never !== true && found.high === null;
}
