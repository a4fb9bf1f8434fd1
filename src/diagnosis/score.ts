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
  const found: Term[] = [];
  for (const { rule, applies, span, status } of judgements) {
    const weight = scoring.weights[rule.weight];
    if (applies === 'no' || weight === 0) continue;
    const worst = scoring.points[span.worst];
    const best = scoring.points[span.best];
    const perhaps = applies === 'maybe';
    const decided = !perhaps && span.worst === span.best && status !== 'error';
    found.push({ rule: rule.id, weight, worst, best, perhaps, decided });
  }
  return found;
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
  const perhaps = all.filter((term) => term.perhaps);
  const lowest = Math.max(0, Math.floor(100 * mean(all, perhaps, 'worst') + HAIR));
  const highest = Math.max(0, Math.ceil(100 * mean(all, perhaps, 'best') - HAIR));
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
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const decided = all.reduce((sum, { weight, decided }) => (decided ? sum + weight : sum), 0);
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
 * The lowest (`worst`) or highest (`best`) weighted mean that is possible when some terms may be
 * left out: these are taken in from the lowest (highest) on, as long as they pull the mean further
 * that way.
 */
function mean(all: readonly Term[], perhaps: readonly Term[], end: 'worst' | 'best'): number {
  let weight = 0;
  let total = 0;
  for (const term of all) {
    if (term.perhaps) continue;
    weight += term.weight;
    total += term.weight * term[end];
  }
  const sign = end === 'worst' ? 1 : -1;
  for (const term of [...perhaps].sort((a, b) => sign * (a[end] - b[end]))) {
    if (sign * (term[end] - total / weight) >= 0) break;
    weight += term.weight;
    total += term.weight * term[end];
  }
  return total / weight;
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
