import { compare as inOrder } from '../../base/compare.js';
import { formatDay } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Score } from '../../diagnosis/score.js';
import type { Measure } from '../../measures/kit/measure.js';
import { known } from '../../network/facts.js';
import { sayMoved } from '../../report/compare/values.js';
import { messageOf } from '../../report/message.js';
import { themes } from '../../rulebook/kinds.js';
import { compareJudged, type JudgedMoment } from './judged.js';
import { compareReported, type ReportedNetwork, shiftsReported } from './reported.js';
import type { Moved } from './shifts.js';
import { directionOf, sameStood, stoodOf } from './stood.js';
import type { Difference, Moment, NetworkComparison, ScoreAt, Shift, Stood } from './types.js';

/** A network of a file, at a moment. */
export interface FileMoment extends JudgedMoment {
  readonly id: string;
  readonly file: string;
}

/** What a comparison is told with. */
export interface Telling {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly language: Language;
}

/** Compares a network in two files: what was learned, what changed, what became due, what is measured differently. */
export function compareFiles(
  before: FileMoment,
  after: FileMoment,
  { measures, language }: Telling,
): NetworkComparison {
  const found = compareJudged(before, after, measures);
  const differences = found.differences.map(
    ({ rule, cause, before: was, unchanged, after: judgement }): Difference => {
      const is = judgement && stoodOf(judgement);
      return {
        rule: rule.id,
        title: rule.title[language],
        theme: rule.theme,
        weight: rule.weight,
        cause,
        direction: directionOf(cause === 'changed' || cause === 'learned' ? unchanged : was, is),
        before: was,
        unchanged: between(was, unchanged, is),
        after: is,
        message: judgement ? messageOf(judgement, measures, language) : '',
      };
    },
  );
  return {
    id: after.id,
    name: known(after.network.name) ?? after.id,
    before: momentOf(before, found.before),
    unchanged: { score: scoreAt(found.unchanged) },
    after: momentOf(after, found.after),
    differences: sorted(differences),
    shifts: sorted(
      found.shifts.flatMap(({ cause, after: judgement, moved }) => {
        const { id: rule, title, theme, weight } = judgement.rule;
        const about = { rule, title: title[language], theme, weight, cause };
        return shiftOf({ ...about, stands: stoodOf(judgement) }, moved, { measures, language });
      }),
    ),
  };
}

/** Compares a network in two reports by the same rules. */
export function compareReports(
  before: ReportedNetwork,
  after: ReportedNetwork,
  telling: Telling,
): NetworkComparison {
  const { measures } = telling;
  const found = compareReported(before, after, measures);
  const differences = found.flatMap(({ cause, before: was, after: is }): Difference[] => {
    const about = is ?? was;
    if (!about) return [];
    const { rule, title, theme, weight } = about;
    return [
      {
        rule,
        title,
        theme,
        weight,
        cause,
        direction: directionOf(was, is),
        before: was && plainStood(was),
        unchanged: null,
        after: is && plainStood(is),
        message: is?.message ?? '',
      },
    ];
  });
  return {
    id: after.id,
    name: after.name,
    before: reportedMoment(before),
    unchanged: null,
    after: reportedMoment(after),
    differences: sorted(differences),
    shifts: sorted(
      shiftsReported(before, after, measures).flatMap(({ cause, after: is, moved }) => {
        const { rule, title, theme, weight } = is;
        const about = { rule, title, theme, weight, cause, stands: plainStood(is) };
        return shiftOf(about, moved, telling);
      }),
    ),
  };
}

/** A shift in words; none where no words can tell its values apart. */
function shiftOf(
  about: Omit<Shift, 'values'>,
  moved: readonly Moved[],
  { measures, language }: Telling,
): readonly Shift[] {
  const values = moved.flatMap((one) => sayMoved(one, measures, language) ?? []);
  return values.length === 0 ? [] : [{ ...about, values }];
}

function plainStood({ status, verdict }: Stood): Stood {
  return { status, verdict };
}

/** How it would stand with the old facts, where that tells something. */
function between(was: Stood | null, unchanged: Stood | null, is: Stood | null): Stood | null {
  return sameStood(was, unchanged) || sameStood(unchanged, is) ? null : unchanged;
}

function momentOf({ file, asOf, rulebook }: FileMoment, { phase, score }: Diagnosis): Moment {
  return {
    file,
    asOf: formatDay(asOf),
    phase: phase ?? null,
    score: scoreAt(score),
    rulebook: rulebook.id,
  };
}

function reportedMoment({ file, asOf, phase, score, rulebook }: ReportedNetwork): Moment {
  return { file, asOf, phase: phase.declared, score: scoreAt(score), rulebook };
}

function scoreAt(score: Pick<Score, 'low' | 'high' | 'known'> | null): ScoreAt {
  return score && { low: score.low, high: score.high, known: score.known };
}

function sorted<T extends Difference | Shift>(all: readonly T[]): readonly T[] {
  return [...all].sort(
    (a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || inOrder(a.rule, b.rule),
  );
}
