import type { Judgement } from '../../diagnosis/judge.js';
import { planOf } from '../../diagnosis/plan.js';
import type { Measure } from '../../measures/kit/measure.js';
import type { Possible } from '../../measures/kit/possible.js';
import { foundOf } from '../../report/json-finding.js';
import type { FoundJson } from '../../report/json-types.js';
import type { Operand } from '../../rulebook/condition/condition.js';
import type { Rule } from '../../rulebook/rule.js';
import { sameFound } from './found.js';
import { isLearnedOf, type TwoFacts } from './learned.js';
import { sameStood, stoodOf } from './stood.js';
import { type ShiftCause, shiftCauses } from './types.js';

/** A value that is another than it was. */
export interface Moved {
  readonly name: string;
  /** What the value is of; undefined where only its name is known. */
  readonly operand: Operand | undefined;
  readonly before: FoundJson;
  readonly after: FoundJson;
}

/** Values of one cause that a rule found to be others, while it stands as it did. */
export interface JudgedShift {
  readonly cause: ShiftCause;
  readonly after: Judgement;
  readonly moved: readonly Moved[];
}

/** A rule at three stops: as it was, with the old facts on the new day and in the new phase, and as it is. */
interface Stops {
  readonly was: Judgement;
  readonly unchanged: Judgement;
  readonly is: Judgement;
}

/**
 * What a rule found to be another, where that makes no other verdict. Each value has one cause: the facts
 * where they make it on the same day, else time or phase. A value alone is never measured differently, as
 * rules judge and do not measure. The phase is left out: that is told of the network.
 */
export function shiftsOf(
  { was, unchanged, is }: Stops,
  facts: TwoFacts,
  measures: ReadonlyMap<string, Measure>,
): readonly JudgedShift[] {
  if (!sameStood(stoodOf(was), stoodOf(is)) || !speaks(is) || unchanged.status === 'error') {
    return [];
  }
  const [before, after] = [foundOf(was.read(), measures), foundOf(is.read(), measures)];
  const operands = operandsIn(is.rule);
  const found = new Map<ShiftCause, Moved[]>();
  for (const [name, now] of Object.entries(after)) {
    const [old, operand] = [before[name], operands.get(name)];
    if (!old || !operand || name === 'phase' || sameFound(old, now)) continue;
    const cause = causeOf(operand, name, now, facts, measures);
    const own = found.get(cause) ?? [];
    found.set(cause, [...own, { name, operand, before: old, after: now }]);
  }
  return shiftCauses.flatMap((cause) => {
    const moved = found.get(cause);
    return moved ? [{ cause, after: is, moved }] : [];
  });
}

/** Whether a rule is about the network, so that what it found bears on anything. */
export function speaks({ status }: Pick<Judgement, 'status'>): boolean {
  return status !== 'not-applicable' && status !== 'error';
}

function causeOf(
  operand: Operand,
  name: string,
  now: FoundJson,
  facts: TwoFacts,
  measures: ReadonlyMap<string, Measure>,
): ShiftCause {
  const read: ReadonlyMap<string, Possible> = new Map([[name, facts.old.of(operand)]]);
  const unchanged = foundOf(read, measures)[name];
  if (unchanged && sameFound(unchanged, now)) return 'became-due';
  return isLearnedOf(operand, facts, measures) ? 'learned' : 'changed';
}

function operandsIn(rule: Rule): ReadonlyMap<string, Operand> {
  const { log, habit } = planOf(rule).reads;
  return new Map([...log.all, ...habit.all]);
}
