import { compare } from '../base/compare.js';
import type { Possible } from '../measures/kit/possible.js';
import {
  type Condition,
  type Operand,
  operandKey,
  operandsOf,
  thresholdsOf,
} from '../rulebook/condition/condition.js';
import type { Levels } from '../rulebook/rule.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { holds, type Lookup } from './conditions.js';
import { type Judgement, spanOf } from './judge.js';
import { appliesWhen } from './plan.js';

/** A fact that nobody wrote down, and how far knowing it could narrow the score. */
export interface Asking {
  /** The English path of the field. */
  readonly path: string;
  /** By how many points of the score its answer can narrow the span, whole points. */
  readonly narrows: number;
  /** The rules that wait for it. */
  readonly rules: readonly string[];
}

/**
 * What to ask next: the facts that undecided rules wait for, the most telling first. For each one
 * the most favourable answer is tried on every rule that waits for it; where a value waits for more
 * facts than one, it is taken to settle its part.
 */
export function asking(
  judgements: readonly Judgement[],
  lookup: Lookup,
  { scoring, questions }: Rulebook,
): readonly Asking[] {
  const total = judgements
    .filter(({ applies }) => applies !== 'no')
    .reduce((sum, { rule }) => sum + scoring.weights[rule.weight], 0);
  const found = new Map<string, { gain: number; rules: string[] }>();
  for (const judgement of judgements) {
    if (!isOpen(judgement) || judgement.status === 'error') continue;
    const weight = scoring.weights[judgement.rule.weight];
    for (const path of missingOf(judgement)) {
      if (!Object.hasOwn(questions, path)) continue;
      const entry = found.get(path) ?? { gain: 0, rules: [] };
      entry.gain += weight * narrowing(judgement, path, lookup, scoring.points);
      entry.rules.push(judgement.rule.id);
      found.set(path, entry);
    }
  }
  return [...found]
    .map(([path, { gain, rules }]) => ({
      path,
      rules,
      gain,
      narrows: total === 0 ? 0 : Math.round((100 * gain) / total),
    }))
    .sort((a, b) => b.gain - a.gain || b.rules.length - a.rules.length || compare(a.path, b.path))
    .map(({ path, rules, narrows }) => ({ path, rules, narrows }));
}

/** Whether a verdict, or whether the rule applies at all, is still open. */
export function isOpen({ applies, span }: Judgement): boolean {
  return applies === 'maybe' || (applies === 'yes' && span.worst !== span.best);
}

/** The facts that a judgement waits for, by their English paths, each once. */
export function missingOf({ read }: Judgement): readonly string[] {
  return [...new Set([...read().values()].flatMap(({ missing }) => missing))].sort(compare);
}

type Points = Rulebook['scoring']['points'];

/** How much of a rule's points the most telling answer to one fact settles, from 0 to 1. */
function narrowing(judgement: Judgement, path: string, lookup: Lookup, points: Points): number {
  const { rule, read } = judgement;
  const levels: Levels = judgement.standsIn ? (rule['stands-in'] ?? rule) : rule;
  const applies = appliesWhen(rule);
  const conditions = [applies, levels.problem, levels.attention];
  const operands = new Map(
    conditions.flatMap(operandsOf).map((operand) => [operandKey(operand), operand]),
  );
  const waiting = [...operands].filter(([key]) => read().get(key)?.missing.includes(path));
  const before = openness(applies, levels, lookup, points);
  let best = 0;
  for (const [key, operand] of waiting) {
    const value = lookup(operand);
    const part = 1 / Math.max(1, value.missing.length);
    for (const answer of answers(value, operand, conditions)) {
      const tried: Lookup = (other) => (operandKey(other) === key ? answer : lookup(other));
      best = Math.max(best, part * (before - openness(applies, levels, tried, points)));
    }
  }
  return best;
}

/** How far apart the points of a rule can still lie; where it may not apply, at least half. */
function openness(when: Condition, levels: Levels, lookup: Lookup, points: Points): number {
  const applies = holds(when, lookup);
  if (applies === 'no') return 0;
  const { worst, best } = spanOf(levels, lookup);
  const span = points[best] - points[worst];
  return applies === 'maybe' ? Math.max(span, 0.5) : span;
}

/** The values that a further answer may lead to: the ends of a range, and the numbers asked about. */
function answers(
  value: Possible,
  operand: Operand,
  conditions: readonly (Condition | undefined)[],
): readonly Possible[] {
  switch (value.is) {
    case 'choice':
      return value.values.map((one) => ({ ...value, values: [one] }));
    case 'list':
      return [{ ...value, open: false }];
    case 'number': {
      const asked = conditions
        .flatMap(thresholdsOf)
        .filter((threshold) => operandKey(threshold.operand) === operandKey(operand))
        .map(({ number }) => number);
      const points = [
        value.low,
        value.high,
        ...asked.flatMap((one) => [one, one - 0.01, one + 0.01]),
      ];
      return points
        .filter((point) => Number.isFinite(point) && point >= value.low && point <= value.high)
        .map((point) => ({ ...value, low: point, high: point }));
    }
  }
}
