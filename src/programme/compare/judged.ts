import type { Day } from '../../base/days.js';
import { type Diagnosis, diagnose } from '../../diagnosis/diagnose.js';
import { Facts } from '../../diagnosis/facts.js';
import { type Judgement, judge } from '../../diagnosis/judge.js';
import type { Score } from '../../diagnosis/score.js';
import type { Measure } from '../../measures/kit/measure.js';
import { viewOf } from '../../measures/kit/view.js';
import type { Network } from '../../network/format/network.js';
import type { Rule } from '../../rulebook/rule.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { isLearnedOf, type TwoFacts } from './learned.js';
import { type JudgedShift, shiftsOf } from './shifts.js';
import { isNested, sameStood, stoodOf } from './stood.js';
import type { Cause, Stood } from './types.js';

type Measures = ReadonlyMap<string, Measure>;

/** A network at a moment: its facts, the day, and what judges. */
export interface JudgedMoment {
  readonly network: Network;
  readonly asOf: Day;
  readonly rulebook: Rulebook;
}

/** A rule that stands otherwise, and why. */
export interface JudgedDifference {
  readonly rule: Rule;
  readonly cause: Cause;
  readonly before: Stood | null;
  /** With the old facts, on the new day, in the new phase and by the new rules. */
  readonly unchanged: Stood | null;
  readonly after: Judgement | null;
}

/** A network at two moments, judged. */
export interface JudgedComparison {
  readonly before: Diagnosis;
  readonly unchanged: Score | null;
  readonly after: Diagnosis;
  readonly differences: readonly JudgedDifference[];
  readonly shifts: readonly JudgedShift[];
}

/**
 * Compares a network at two moments. The way from the one to the other goes by two stops: the old facts
 * by the new rules, and then on the new day and in the new phase. So each difference has one cause: the
 * facts where they make it on the same day and by the same rules, else time or phase, else the rules.
 */
export function compareJudged(
  before: JudgedMoment,
  after: JudgedMoment,
  measures: Measures,
): JudgedComparison {
  const { rulebook, asOf, network } = after;
  const first = diagnose(before.network, before.asOf, before.rulebook, measures);
  const ruled =
    before.rulebook === rulebook
      ? first
      : diagnose(before.network, before.asOf, rulebook, measures);
  const old = inPhaseOf(before.network, network);
  const still = old === before.network && before.asOf === asOf;
  const due = still ? ruled : diagnose(old, asOf, rulebook, measures);
  const last = diagnose(network, asOf, rulebook, measures);
  const facts = {
    old: new Facts(viewOf(old, asOf), measures),
    now: new Facts(viewOf(network, asOf), measures),
  };
  const stops = [first, ruled, due, last].map(byRule);
  const [atFirst, atRuled, atDue, atLast] = stops;
  const rules = new Map(
    [...last.judgements, ...first.judgements].map(({ rule }) => [rule.id, rule] as const),
  );
  const differences = [...rules.values()].flatMap((rule): JudgedDifference[] => {
    const at = (stop: ReadonlyMap<string, Judgement> | undefined): Stood | null => {
      const judgement = stop?.get(rule.id);
      return judgement ? stoodOf(judgement) : null;
    };
    const [was, byRules, unchanged, is] = [at(atFirst), at(atRuled), at(atDue), at(atLast)];
    if (sameStood(was, is)) return [];
    const cause: Cause = !sameStood(unchanged, is)
      ? isLearned(rule, unchanged, is, facts, measures)
        ? 'learned'
        : 'changed'
      : sameStood(byRules, unchanged)
        ? 'measured-differently'
        : 'became-due';
    return [{ rule, cause, before: was, unchanged, after: atLast?.get(rule.id) ?? null }];
  });
  const shifts = [...(atFirst ?? [])].flatMap(([id, was]) => {
    const [unchanged, is] = [atDue?.get(id), atLast?.get(id)];
    return unchanged && is ? shiftsOf({ was, unchanged, is }, facts, measures) : [];
  });
  return { before: first, unchanged: due.score, after: last, differences, shifts };
}

function byRule({ judgements }: Diagnosis): ReadonlyMap<string, Judgement> {
  return new Map(judgements.map((judgement) => [judgement.rule.id, judgement]));
}

/**
 * The old facts in the new phase. A phase that was not known, or is not known any more, is no other
 * phase: knowing it is learned.
 */
function inPhaseOf(old: Network, now: Network): Network {
  const { phase } = now;
  if (old.phase.is !== 'known' || phase.is !== 'known') return old;
  return old.phase.value === phase.value ? old : { ...old, phase };
}

/**
 * Whether a rule stands otherwise for no more than that facts became known, or are not known any more:
 * with those values alone it would stand as it does.
 */
function isLearned(
  rule: Rule,
  from: Stood | null,
  to: Stood | null,
  facts: TwoFacts,
  measures: Measures,
): boolean {
  if (!from || !to || !isNested(from, to)) return false;
  const learned = judge(rule, (operand) => {
    return isLearnedOf(operand, facts, measures) ? facts.now.of(operand) : facts.old.of(operand);
  });
  return sameStood(stoodOf(learned), to);
}
