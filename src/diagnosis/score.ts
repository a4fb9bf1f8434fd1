import type { Scoring } from '../rulebook/rulebook.js';
import type { Judgement } from './judge.js';

/** Where a score lies: whole points from 0 to 100, low rounded down and high rounded up. */
export interface Score {
  readonly low: number;
  readonly high: number;
  /** How much of the weight is decided, in whole percents, rounded down. */
  readonly known: number;
  /** The critical rules that hold it down, ids in the order of the rulebook. */
  readonly cappedBy: readonly string[];
}

/** What one rule brings into the score. */
export interface Term {
  readonly rule: string;
  readonly weight: number;
  /** What its worst and its best verdict are worth, from 0 to 1. */
  readonly worst: number;
  readonly best: number;
  /** It may turn out not to apply, and then leaves the mean. */
  readonly perhaps: boolean;
  /** It is decided, so it counts as known. */
  readonly decided: boolean;
}

/** What every rule that counts brings in; rules without weight, or that do not apply, are not there. */
export function terms(judgements: readonly Judgement[], scoring: Scoring): readonly Term[] {
  return judgements.flatMap(({ rule, applies, span, status }): Term[] => {
    const weight = scoring.weights[rule.weight];
    if (applies === 'no' || weight === 0) return [];
    const worst = scoring.points[span.worst];
    const best = scoring.points[span.best];
    const perhaps = applies === 'maybe';
    const decided = !perhaps && span.worst === span.best && status !== 'error';
    return [{ rule: rule.id, weight, worst, best, perhaps, decided }];
  });
}

/**
 * The score: the weighted mean of the points, low from the worst verdicts and high from the best.
 * A rule that may not apply counts where it makes the span wider, and not where it does not.
 *
 * @returns null where nothing applies for certain: that is no score, not 0 and not 100
 */
export function scoreOf(judgements: readonly Judgement[], scoring: Scoring): Score | null {
  const all = terms(judgements, scoring);
  if (!all.some((term) => !term.perhaps)) return null;
  const lowest = Math.max(0, Math.floor(100 * mean(all, (term) => term.worst, 'lowest') + HAIR));
  const highest = Math.max(0, Math.ceil(100 * mean(all, (term) => term.best, 'highest') - HAIR));
  const critical = judgements.filter(
    ({ rule, applies }) => rule.weight === 'critical' && applies !== 'no',
  );
  const possible = critical.filter(({ span }) => span.worst === 'problem');
  const certain = critical.filter(
    ({ span, applies }) => span.best === 'problem' && applies === 'yes',
  );
  const low = possible.length > 0 ? Math.min(lowest, scoring.cap) : lowest;
  const high = certain.length > 0 ? Math.min(highest, scoring.cap) : highest;
  const holding = high < highest ? certain : low < lowest ? possible : [];
  const total = sum(all.map((term) => term.weight));
  const decided = sum(all.filter((term) => term.decided).map((term) => term.weight));
  return {
    low,
    high,
    known: Math.floor((100 * decided) / total + HAIR),
    cappedBy: holding.map(({ rule }) => rule.id),
  };
}

/** Sums of points come out a hair beside whole numbers; rounding must not feel that. */
const HAIR = 1e-9;

/**
 * The lowest or highest weighted mean that is possible when some terms may be left out: taken in
 * from the lowest (highest) on, as long as they pull the mean further that way.
 */
function mean(
  all: readonly Term[],
  points: (term: Term) => number,
  end: 'lowest' | 'highest',
): number {
  const sure = all.filter((term) => !term.perhaps);
  let weight = sum(sure.map((term) => term.weight));
  let total = sum(sure.map((term) => term.weight * points(term)));
  const sign = end === 'lowest' ? 1 : -1;
  const perhaps = all.filter((term) => term.perhaps).sort((a, b) => sign * (points(a) - points(b)));
  for (const term of perhaps) {
    if (sign * (points(term) - total / weight) >= 0) break;
    weight += term.weight;
    total += term.weight * points(term);
  }
  return total / weight;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The bands that the ends of a score lie in; null where too little is known to give a level. */
export function levelOf(
  score: Score | null,
  scoring: Scoring,
): { readonly low: string; readonly high: string } | null {
  if (!score || score.known < scoring['known-at-least']) return null;
  const band = (points: number): string =>
    scoring.bands.find(({ from }) => points >= from)?.id ?? '';
  return { low: band(score.low), high: band(score.high) };
}
