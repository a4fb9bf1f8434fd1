import { once } from '../base/once.js';
import type { Possible } from '../measures/kit/possible.js';
import { operandKey } from '../rulebook/condition/condition.js';
import type { Level } from '../rulebook/kinds.js';
import type { Levels, Remedy, Rule } from '../rulebook/rule.js';
import { groundsOf, holds, type Lookup } from './conditions.js';
import type { Kleene } from './kleene.js';
import { planOf, type Reads } from './plan.js';

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
   * What the rule read, by name, in the order in which it stands in the rule; put together when it is
   * called for.
   */
  readonly read: () => ReadonlyMap<string, Possible>;
  /**
   * Those of them that the verdict rests on: what makes it a problem or in need of attention, else
   * all but what only says whether the rule applies.
   */
  readonly rests: () => readonly string[];
  /** The remedies of the rule that fit what is there, in the order of the rule. */
  readonly remedies: () => readonly Remedy[];
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
      rests: () => [],
      remedies: () => rule.remedies,
      fault,
    };
  }
}

function judged(rule: Rule, lookup: Lookup): Judgement {
  const remedies = fitting(rule, lookup);
  const { inPhase, applies: condition, reads } = planOf(rule);
  const applies = holds(condition, lookup);
  if (applies === 'no') {
    const silent = holds(inPhase, lookup) === 'no' ? 'phase' : 'when';
    const read = reading(reads[silent], lookup);
    return {
      rule,
      applies,
      silent,
      span: OPEN,
      status: 'not-applicable',
      standsIn: false,
      read,
      rests: () => [],
      remedies,
    };
  }
  const instead = rule['stands-in'];
  const standsIn = instead !== undefined && lookup({ is: 'measure', name: instead.for }).unknown;
  const span = standsIn ? habitSpan(instead, rule, lookup) : spanOf(rule, lookup);
  const status = applies === 'yes' ? statusOf(span) : 'undecided';
  const { all, rests: every } = standsIn ? reads.habit : reads.log;
  const read = reading(all, lookup);
  const levels = standsIn ? instead : rule;
  const rests = once(() =>
    status === 'problem' || status === 'attention'
      ? groundsOf(levels[status], lookup).map(operandKey)
      : every,
  );
  return { rule, applies, span, status, standsIn, read, rests, remedies };
}

/** All remedies but those that do not fit for certain. */
function fitting(rule: Rule, lookup: Lookup): () => readonly Remedy[] {
  if (!rule.fits) return () => rule.remedies;
  const unfit = new Set<string>();
  for (const [id, fits] of Object.entries(rule.fits)) {
    if (holds(fits, lookup) === 'no') unfit.add(id);
  }
  return () => rule.remedies.filter(({ id }) => !unfit.has(id));
}

/** Nothing is known of the level. */
const OPEN: Span = { worst: 'problem', best: 'good' };

/** What is read of a rule that crashed. */
const NOTHING: ReadonlyMap<string, Possible> = new Map();

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

/** Reads all at once, so that what crashes is the rule's, and gives it by name when that is called for. */
function reading(reads: Reads, lookup: Lookup): Judgement['read'] {
  for (const [, operand] of reads) lookup(operand);
  return once(() => new Map(reads.map(([name, operand]) => [name, lookup(operand)])));
}
