import { once } from '../base/once.js';
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
import type { Kleene } from './kleene.js';

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
  /**
   * What the rule reads, by name, in the order in which it stands in the rule; worked out when it is
   * called for: a verdict rests on no more of it than settles it.
   */
  readonly read: () => ReadonlyMap<string, Possible>;
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
    return {
      rule,
      applies: 'maybe',
      span: OPEN,
      status: 'error',
      standsIn: false,
      read: () => NOTHING,
      rests: [],
      fault,
    };
  }
}

function judged(rule: Rule, lookup: Lookup): Judgement {
  const { inPhase, applies: condition, reads } = planOf(rule);
  const applies = holds(condition, lookup);
  if (applies === 'no') {
    const silent = holds(inPhase, lookup) === 'no' ? 'phase' : 'when';
    const read = once(() => readBy(reads[silent], lookup));
    return {
      rule,
      applies,
      silent,
      span: OPEN,
      status: 'not-applicable',
      standsIn: false,
      read,
      rests: [],
    };
  }
  const instead = rule['stands-in'];
  const standsIn = instead !== undefined && lookup({ is: 'measure', name: instead.for }).unknown;
  const span = standsIn ? habitSpan(instead, rule, lookup) : spanOf(rule, lookup);
  const status = applies === 'yes' ? statusOf(span) : 'undecided';
  const { all, rests } = standsIn ? reads.habit : reads.log;
  const read = once(() => readBy(all, lookup));
  return { rule, applies, span, status, standsIn, read, rests };
}

/** Nothing is known of the level. */
const OPEN: Span = { worst: 'problem', best: 'good' };

/** What is read of a rule that crashed. */
const NOTHING: ReadonlyMap<string, Possible> = new Map();

/** What a rule reads, by name. */
type Reads = readonly (readonly [string, Operand])[];

/** What is worked out of a rule once, whatever the network. */
interface Plan {
  /** That the network is in a phase in which the rule speaks. */
  readonly inPhase: Condition;
  /** That, and its `when`. */
  readonly applies: Condition;
  /** What it reads where the log judges, where a stated habit does, and where it does not apply. */
  readonly reads: Readonly<
    Record<'log' | 'habit', { all: Reads; rests: readonly string[] }> &
      Record<'phase' | 'when', Reads>
  >;
}

const plans = new WeakMap<Rule, Plan>();

function planOf(rule: Rule): Plan {
  const known = plans.get(rule);
  if (known) return known;
  const inPhase = inPhases(rule);
  const applies: Condition = { is: 'all', of: rule.when ? [inPhase, rule.when] : [inPhase] };
  const measure = (name: string): Operand => ({ is: 'measure', name });
  const shown = (rule.shows ?? []).map(measure);
  const instead = rule['stands-in'];
  const reading = ({ problem, attention }: Levels, more: readonly Operand[]) => ({
    all: named([...operandsIn([problem, attention, applies]).map(([, one]) => one), ...more]),
    rests: operandsIn([problem, attention]).map(([name]) => name),
  });
  const reads = {
    log: reading(rule, shown),
    habit: instead ? reading(instead, [...shown, measure(instead.for)]) : reading(rule, shown),
    phase: operandsIn([inPhase]),
    when: operandsIn([applies]),
  };
  const plan = { inPhase, applies, reads };
  plans.set(rule, plan);
  return plan;
}

/** That the network is in a phase in which a rule speaks. */
function inPhases({ phases: speaking }: Rule): Condition {
  if (speaking.length === phases.length) return { is: 'all', of: [] };
  return { is: 'word', operand: { is: 'field', path: 'phase' }, test: 'is', values: speaking };
}

/** When a rule is about a network at all: its phases, and its `when`. */
export function appliesWhen(rule: Rule): Condition {
  return planOf(rule).applies;
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
 * What a stated habit makes of it. One of which nothing is said rules nothing out, and so does not
 * stand in: then the log, once it is told, may come to any level that it knows.
 */
function habitSpan(habit: Levels, log: Levels, lookup: Lookup): Span {
  const span = spanOf(habit, lookup);
  const mildest = span.best === 'good';
  const gravest = span.worst === (habit.problem ? 'problem' : 'attention');
  if (!mildest || !gravest) return span;
  const { worst } = spanOf(log, lookup);
  return { worst: worst === 'problem' ? worst : span.worst, best: span.best };
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

function operandsIn(conditions: readonly (Condition | undefined)[]): Reads {
  return named(conditions.flatMap(operandsOf));
}

function named(operands: readonly Operand[]): Reads {
  return [...new Map(operands.map((operand) => [operandKey(operand), operand]))];
}

/** What crashes here is not what the verdict rests on, and is left out. */
function readBy(reads: Reads, lookup: Lookup): ReadonlyMap<string, Possible> {
  const read = new Map<string, Possible>();
  for (const [name, operand] of reads) {
    try {
      read.set(name, lookup(operand));
    } catch {}
  }
  return read;
}
