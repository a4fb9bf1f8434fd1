import type { Judgement } from '../../diagnosis/judge.js';
import { levels } from '../../rulebook/kinds.js';
import type { Direction, Stood } from './types.js';

/** How a judgement stands, as a report has it. */
export function stoodOf({ status, span }: Judgement): Stood {
  return { status, verdict: status === 'not-applicable' || status === 'error' ? null : span };
}

/** Whether a rule stands the same; one that does not judge on either side does. */
export function sameStood(a: Stood | null, b: Stood | null): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(stood: Stood | null): string {
  if (!stood) return '';
  const { status, verdict } = stood;
  return `${status} ${verdict?.worst ?? ''} ${verdict?.best ?? ''}`;
}

/**
 * What may still come of a rule. Of what is undecided a report does not say whether it may turn out
 * not to apply, so that is always among it.
 */
export function outcomesOf(stood: Stood): ReadonlySet<string> {
  const { status, verdict } = stood;
  if (!verdict) return new Set([status]);
  const from = levels.indexOf(verdict.best);
  const all: string[] = levels.slice(from, levels.indexOf(verdict.worst) + 1);
  return new Set(status === 'undecided' ? [...all, 'not-applicable'] : all);
}

/** Whether one verdict lies within the other: the same was said with more or with less certainty. */
export function isNested(a: Stood, b: Stood): boolean {
  return lies(a, b) || lies(b, a);
}

function lies(inner: Stood, outer: Stood): boolean {
  const whole = outcomesOf(outer);
  return [...outcomesOf(inner)].every((one) => whole.has(one));
}

/** Which way a rule went. */
export function directionOf(from: Stood | null, to: Stood | null): Direction | null {
  if (!from || !to) return null;
  if (lies(to, from)) return lies(from, to) ? null : 'surer';
  if (lies(from, to)) return 'less-sure';
  if (!from.verdict || !to.verdict) return null;
  const points = ({ worst, best }: NonNullable<Stood['verdict']>): number =>
    levels.indexOf(worst) + levels.indexOf(best);
  const change = points(to.verdict) - points(from.verdict);
  if (change === 0) return null;
  return change < 0 ? 'better' : 'worse';
}
