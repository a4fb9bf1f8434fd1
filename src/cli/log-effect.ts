import type { Day } from '../base/days.js';
import type { Language } from '../base/language.js';
import { checkText } from '../check.js';
import type { Diagnosis } from '../diagnosis/diagnose.js';
import type { Score } from '../diagnosis/score.js';
import { measures } from '../measures/all.js';
import { plain } from '../report/plain.js';
import { sayStatus } from '../report/words.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { sayOf } from './log-words.js';

/** How many verdicts that changed are named. */
const NAMED = 3;

/**
 * What sessions changed in the diagnosis, in one line. Both texts are judged on the day that the new
 * one is about: what changed by time alone is no news of a session.
 */
export function effectOf(
  before: string,
  after: string,
  { today, rulebook, language }: { today: Day; rulebook: Rulebook; language: Language },
): string {
  const read = checkText('', after, { today, rulebook, measures, language });
  const earlier = checkText('', before, { today, asOf: read.asOf, rulebook, measures, language });
  if (!read.diagnosis || !earlier.diagnosis) return '';
  return [
    scoreLine(earlier.diagnosis.score, read.diagnosis.score, language),
    verdictLine(earlier.diagnosis, read.diagnosis, rulebook, language),
  ].join(' ');
}

function scoreLine(before: Score | null, after: Score | null, language: Language): string {
  if (!after) return sayOf('noScore', language);
  const span = ({ low, high }: Score): string =>
    sayOf(low === high ? 'exactly' : 'between', language, { low, high });
  if (!before) return sayOf('scoreFirst', language, { after: span(after) });
  const moved = before.low !== after.low || before.high !== after.high;
  const values = { before: span(before), after: span(after) };
  return sayOf(moved ? 'scoreMoved' : 'scoreStays', language, values);
}

/** The verdicts that changed, those that weigh most first. */
function verdictLine(
  before: Diagnosis,
  after: Diagnosis,
  { scoring }: Rulebook,
  language: Language,
): string {
  const old = new Map(before.judgements.map(({ rule, status }) => [rule.id, status]));
  const changed = after.judgements
    .map((judgement) => ({ ...judgement, from: old.get(judgement.rule.id) ?? judgement.status }))
    .filter(({ status, from }) => status !== from)
    .sort((a, b) => scoring.weights[b.rule.weight] - scoring.weights[a.rule.weight]);
  if (changed.length === 0) return sayOf('nothingElse', language);
  const said = changed.slice(0, NAMED).map(({ rule, status, from }) =>
    sayOf('changed', language, {
      title: plain(rule.title[language]),
      from: sayStatus(from, language),
      to: sayStatus(status, language),
    }),
  );
  const rest = changed.length - said.length;
  return `${[...said, ...(rest > 0 ? [sayOf('andMore', language, { count: rest })] : [])].join('; ')}.`;
}
