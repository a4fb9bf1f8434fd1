import { compare } from '../base/compare.js';
import type { Remedy } from '../rulebook/rule.js';
import type { Scoring } from '../rulebook/rulebook.js';
import type { Judgement } from './judge.js';
import { type Score, scoreOf } from './score.js';

/** A remedy to begin with, and what it would do to the score. */
export interface Step {
  readonly rule: string;
  readonly remedy: Remedy;
  /** By how many points the low end of the score would rise. */
  readonly gains: number;
  /** Where the score would then lie. */
  readonly score: Score | null;
}

const soon: Readonly<Record<Remedy['when'], number>> = {
  'before-next-session': 0,
  'next-session': 1,
  'this-quarter': 2,
  'this-year': 3,
};

/**
 * What to do first: the remedies that win most for their effort, each for a rule of its own.
 *
 * @param judgements all of a network; only problems and what needs attention have a remedy to begin with
 * @param waived the rules that the network sets aside, by their ids: they get no step
 * @param scoring the points of each level, and what effort costs
 */
export function firstSteps(
  judgements: readonly Judgement[],
  waived: ReadonlyMap<string, unknown>,
  scoring: Scoring,
): readonly Step[] {
  const now = scoreOf(judgements, scoring);
  const candidates = judgements
    .filter(
      ({ rule, status }) =>
        (status === 'problem' || status === 'attention') && !waived.has(rule.id),
    )
    .flatMap((judgement) =>
      judgement.remedies().map((remedy) => ({
        judgement,
        remedy,
        worth: wins(judgement, scoring) / scoring.effort[remedy.effort],
      })),
    )
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        soon[a.remedy.when] - soon[b.remedy.when] ||
        compare(a.judgement.rule.id, b.judgement.rule.id),
    );
  const chosen = new Map<string, Step>();
  for (const { judgement, remedy } of candidates) {
    if (chosen.size >= scoring['first-steps']) break;
    const { id } = judgement.rule;
    if (chosen.has(id)) continue;
    const score = scoreOf(
      judgements.map((one) => (one === judgement ? mended(one) : one)),
      scoring,
    );
    chosen.set(id, { rule: id, remedy, gains: (score?.low ?? 0) - (now?.low ?? 0), score });
  }
  return [...chosen.values()];
}

/** What mending a rule wins: its weight, times the points that it lacks. */
function wins({ rule, span }: Judgement, scoring: Scoring): number {
  return scoring.weights[rule.weight] * (scoring.points.good - scoring.points[span.best]);
}

/** The judgement that a rule would get once it is good. */
export function mended(judgement: Judgement): Judgement {
  return { ...judgement, span: { worst: 'good', best: 'good' }, status: 'good' };
}
