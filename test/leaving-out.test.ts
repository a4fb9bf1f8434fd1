import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseWhen } from '../src/base/days.js';
import { checkText } from '../src/check.js';
import type { Diagnosis } from '../src/diagnosis/diagnose.js';
import { measures } from '../src/measures/all.js';
import { walker } from '../src/network/walk.js';
import type { Place } from '../src/network/yaml/tree.js';
import { coreRulebook } from '../src/rulebook/core.js';
import { someOf } from './runs.js';

/**
 * Whole networks with one answer turned into `onbekend`: the score only gets less certain, and
 * nothing that was no problem becomes one.
 */

const today = parseWhen('2026-11-22')?.from ?? 0;
const options = { today, rulebook: coreRulebook(), measures };

/**
 * Fields of which the format says what it means that they are left out: no open questions. An
 * answer that was not given in a pulse is no answer.
 */
const meant =
  /(^|\.)id$|^(name|as-of|language|leernet|started|approach|phase|next-session)$|^sessions\.(date|cancelled|invited|announcements-at|minutes\..*)$|^members\.(circle|joined|left|mandate-until|lived-experience|close-to-issue)$|^counts\.|^perspectives\.(needed|students-needed|absent)$|^funding\.|^agreements\.commitment$|^organisations\.commitment$|^ending\.|^waivers\.|^plan\.|^evaluations\.(answers|date)$|^(results|decisions|hurdles|actions|celebrations|evaluations)\.date$|^pulse\./;
const everything = walker(() => true);
const kinds = new Set([
  'yes-no',
  'yes-no-or-text',
  'yes-no-or-mark',
  'yes-no-or-date',
  'number',
  'choice',
  'date',
  'decider',
]);

function diagnosed(text: string): Diagnosis {
  const { diagnosis, problems } = checkText('network.yaml', text, options);
  if (!diagnosis) throw new Error(JSON.stringify(problems));
  return diagnosis;
}

/** The places of the answers that may be taken out. */
function answers(diagnosis: Diagnosis): readonly (Place & { readonly path: string })[] {
  const places: Place[] = [];
  everything(diagnosis.network, ({ path, kind, fact }) => {
    if (fact.is === 'known' && kinds.has(kind.is) && !meant.test(path)) places.push(fact.at);
  });
  return places;
}

function withStatus(diagnosis: Diagnosis, status: string): ReadonlySet<string> {
  return new Set(
    diagnosis.judgements.filter((one) => one.status === status).map(({ rule }) => rule.id),
  );
}

/** Whether a stated habit now judges where the log did, or the other way round. */
function habitsDiffer(a: Diagnosis, b: Diagnosis): boolean {
  return a.judgements.some(({ standsIn }, at) => standsIn !== b.judgements[at]?.standsIn);
}

describe.each([
  ['gezond-tweede-jaar', 1],
  ['vliegende-start', 4],
  ['wie-beslist', 4],
  ['startend', 3],
  ['much-unknown', 1],
])('%s', (name, every) => {
  const text = readFileSync(`fixtures/networks/${name}.yaml`, 'utf8');
  const before = diagnosed(text);
  const places = answers(before).filter((_, at) => at % every === 0);

  it('gets no problem, and no surer score, from an answer that is taken out', () => {
    expect(places.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (const { start, end, path } of someOf(places, 4)) {
      const after = diagnosed(`${text.slice(0, start)}onbekend${text.slice(end)}`);
      if (habitsDiffer(before, after)) continue;
      const problems = withStatus(before, 'problem');
      for (const rule of withStatus(after, 'problem')) {
        if (!problems.has(rule)) wrong.push(`${path}: ${rule} became a problem`);
      }
      if (!before.score || !after.score) continue;
      if (after.score.low > before.score.low) wrong.push(`${path}: the low end rose`);
      if (after.score.high < before.score.high) wrong.push(`${path}: the high end fell`);
    }
    expect(wrong).toEqual([]);
  });
});
