import type { Possible } from '../measures/kit/possible.js';
import {
  type Condition,
  type Operand,
  operandKey,
  operandsOf,
} from '../rulebook/condition/condition.js';
import { type Level, phases } from '../rulebook/kinds.js';
import type { Levels, Rule } from '../rulebook/rule.js';
import { holds, type Lookup } from './conditions.js';
import { allOf, type Kleene } from './kleene.js';

/** How a finding stands: see `statusOf`. */
export type Status = 'problem' | 'attention' | 'good' | 'undecided' | 'not-applicable' | 'error';

/** The levels that are still possible, from the worst to the best; one where it is decided. */
export interface Span {
  readonly worst: Level;
  readonly best: Level;
}

/** What came of one rule for one network. */
export interface Judgement {
  readonly rule: Rule;
  /** Whether the rule is about this network at all, in this phase. */
  readonly applies: Kleene;
  /** Why it does not, where it does not. */
  readonly silent?: 'phase' | 'when';
  readonly span: Span;
  readonly status: Status;
  /** A stated habit judged, for want of a log. */
  readonly standsIn: boolean;
  /** What the rule read, by name, in the order in which it stands in the rule. */
  readonly read: ReadonlyMap<string, Possible>;
  /** Those of them that the verdict rests on: not what only says whether the rule applies. */
  readonly rests: readonly string[];
  /** What went wrong in leernet itself, where something did. */
  readonly fault?: string;
}

/**
 * Judges one rule.
 *
 * @param lookup gives what an operand may be
 */
export function judge(rule: Rule, lookup: Lookup): Judgement {
  try {
    return judged(rule, lookup);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    const span: Span = { worst: 'problem', best: 'good' };
    return {
      rule,
      applies: 'maybe',
      span,
      status: 'error',
      standsIn: false,
      read: new Map(),
      rests: [],
      fault,
    };
  }
}

function judged(rule: Rule, lookup: Lookup): Judgement {
  const inPhase = holds(inPhases(rule), lookup);
  const met = rule.when ? holds(rule.when, lookup) : 'yes';
  const applies = allOf([inPhase, met]);
  const instead = rule['stands-in'];
  const standsIn = instead !== undefined && lookup({ is: 'measure', name: instead.for }).unknown;
  const levels = standsIn ? instead : rule;
  const span = spanOf(levels, lookup);
  const rests = [levels.problem, levels.attention].flatMap(operandsOf).map(operandKey);
  const base = { rule, applies, span, standsIn, read: readBy(rule, levels, lookup), rests };
  if (applies === 'no') {
    const silent = inPhase === 'no' ? 'phase' : 'when';
    return { ...base, silent, status: 'not-applicable' };
  }
  return { ...base, status: applies === 'yes' ? statusOf(span) : 'undecided' };
}

/** That the network is in a phase in which a rule speaks. */
function inPhases({ phases: speaking }: Rule): Condition {
  if (speaking.length === phases.length) return { is: 'all', of: [] };
  return { is: 'word', operand: { is: 'field', path: 'phase' }, test: 'is', values: speaking };
}

/** When a rule is about a network at all: its phases, and its `when`. */
export function appliesWhen(rule: Rule): Condition {
  return { is: 'all', of: rule.when ? [inPhases(rule), rule.when] : [inPhases(rule)] };
}

/** The levels still possible: problem first, then attention; what is neither is good. */
export function spanOf({ problem, attention }: Levels, lookup: Lookup): Span {
  const isProblem = holds(problem, lookup);
  if (isProblem === 'yes') return { worst: 'problem', best: 'problem' };
  const isAttention = holds(attention, lookup);
  const best = isAttention === 'yes' ? 'attention' : 'good';
  if (isProblem === 'maybe') return { worst: 'problem', best };
  return { worst: isAttention === 'no' ? 'good' : 'attention', best };
}

/**
 * `problem` when the best that is possible is a problem, `good` when the worst possible is good,
 * `attention` when it is decided or when only a problem is possible beside it; else undecided.
 */
function statusOf({ worst, best }: Span): Status {
  if (best === 'problem') return 'problem';
  if (worst === 'good') return 'good';
  return best === 'attention' ? 'attention' : 'undecided';
}

/** The conditions by which a rule was judged. */
function readBy(rule: Rule, levels: Levels, lookup: Lookup): ReadonlyMap<string, Possible> {
  const conditions: readonly (Condition | undefined)[] = [
    levels.problem,
    levels.attention,
    appliesWhen(rule),
  ];
  const operands: Operand[] = conditions.flatMap((condition) => [...operandsOf(condition)]);
  for (const name of rule.shows ?? []) operands.push({ is: 'measure', name });
  const instead = rule['stands-in'];
  if (instead && levels === instead) operands.push({ is: 'measure', name: instead.for });
  return new Map(operands.map((operand) => [operandKey(operand), lookup(operand)]));
}
