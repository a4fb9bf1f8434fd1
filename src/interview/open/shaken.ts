import { Facts } from '../../diagnosis/facts.js';
import { type Judgement, judge } from '../../diagnosis/judge.js';
import { viewOf } from '../../measures/kit/view.js';
import type { Network } from '../../network/format/network.js';
import { type Level, levels } from '../../rulebook/kinds.js';
import type { Rule } from '../../rulebook/rule.js';
import type { Judging } from '../look.js';

/**
 * Whether a network with more in it could make a verdict less sure, or another, than it is.
 *
 * @returns the rules of which the verdict could be shaken
 */
export function shaken(
  network: Network,
  others: readonly Network[],
  asOf: number,
  { rulebook, measures }: Judging,
): readonly Rule[] {
  const look = (one: Network): readonly Judgement[] => {
    const facts = new Facts(viewOf(one, asOf), measures);
    return rulebook.rules.map((rule) => judge(rule, facts.of));
  };
  const now = look(network);
  const after = others.map(look);
  return rulebook.rules.filter((_, at) => after.some((one) => isShakenAt(now, one, at)));
}

/** Whether one of the verdicts is less sure than it was, or another. */
export function shakes(before: readonly Judgement[], after: readonly Judgement[]): boolean {
  return before.some((_, at) => isShakenAt(before, after, at));
}

function isShakenAt(
  before: readonly Judgement[],
  after: readonly Judgement[],
  at: number,
): boolean {
  const was = before[at];
  const is = after[at];
  return was !== undefined && is !== undefined && isShaken(was, is);
}

function isShaken(was: Judgement, is: Judgement): boolean {
  if (was.applies !== 'maybe' && was.applies !== is.applies) return true;
  if (was.applies === 'no' || is.applies === 'no') return false;
  return rank(is.span.worst) > rank(was.span.worst) || rank(is.span.best) < rank(was.span.best);
}

function rank(level: Level): number {
  return levels.indexOf(level);
}
