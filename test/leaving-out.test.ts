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

/**
 * All networks of fixtures that read without errors, and which of their answers are taken out: each
 * first, second or third of them. `LEAVE_OUT=all` takes out every one.
 */
const networks = [
  ['gezond-tweede-jaar', 1],
  ['healthy-english', 3],
  ['goed-geregeld', 3],
  ['ending-well', 2],
  ['mixed-keys', 1],
  ['vliegende-start', 2],
  ['wie-beslist', 2],
  ['startend', 1],
  ['much-unknown', 1],
] as const;

/** A few hundred checks of each network. */
const LONGEST = 120_000;

const today = parseWhen('2026-11-22')?.from ?? 0;
const options = { today, rulebook: coreRulebook(), measures };

/** Fields that are no answers, or of which the format says what it means that they are left out. */
const meant: Readonly<Record<string, string>> = {
  'sessions.date': 'a session cannot do without',
  'as-of': 'another day is another question',
  started: 'left out: the first session held',
  'sessions.invited': 'left out: the core of that day',
  'members.left': 'unknown: has left, nobody knows when',
  'members.mandate-until': 'left out: no end in sight',
  'funding.sources.until': 'left out for lasting money, or of a kind that lasts: no end',
};
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

/** The places of the answers that may be taken out, and their fields. */
function answers(diagnosis: Diagnosis): readonly (Place & { readonly field: string })[] {
  const places: (Place & { readonly field: string })[] = [];
  everything(diagnosis.network, ({ path, kind, fact }) => {
    if (fact.is === 'known' && kinds.has(kind.is) && !Object.hasOwn(meant, path)) {
      places.push({ ...fact.at, field: path });
    }
  });
  return places;
}

function withStatus(diagnosis: Diagnosis, status: string): ReadonlySet<string> {
  return new Set(
    diagnosis.judgements.filter((one) => one.status === status).map(({ rule }) => rule.id),
  );
}

/** The rules that a stated habit now judges where the log did, or the other way round. */
function habitsThatDiffer(a: Diagnosis, b: Diagnosis): ReadonlySet<string> {
  const differ = a.judgements.filter(({ standsIn }, at) => standsIn !== b.judgements[at]?.standsIn);
  return new Set(differ.map(({ rule }) => rule.id));
}

/** What is worse, or surer, in a network of which one answer was taken out. */
function wrongIn(before: Diagnosis, after: Diagnosis, field: string): readonly string[] {
  const habits = habitsThatDiffer(before, after);
  const problems = withStatus(before, 'problem');
  const wrong = [...withStatus(after, 'problem')]
    .filter((rule) => !problems.has(rule) && !habits.has(rule))
    .map((rule) => `${rule} became a problem`);
  // A mean is one of the answers that were given: the score may move with it, but warns of nothing.
  if (habits.size > 0 || field.startsWith('pulse.') || !before.score || !after.score) return wrong;
  if (after.score.low > before.score.low) wrong.push('the low end rose');
  if (after.score.high < before.score.high) wrong.push('the high end fell');
  return wrong;
}

describe.each(networks)('%s', (name, every) => {
  const text = readFileSync(`fixtures/networks/${name}.yaml`, 'utf8');
  const before = diagnosed(text);
  const each = process.env.LEAVE_OUT === 'all' ? 1 : every;
  const places = answers(before).filter((_, at) => at % each === 0);

  it(
    'gets no problem, and no surer score, from an answer that is taken out',
    () => {
      expect(places.length).toBeGreaterThan(20);
      const wrong = someOf(places, 4).flatMap(({ start, end, path, field }) => {
        const after = diagnosed(`${text.slice(0, start)}onbekend${text.slice(end)}`);
        return wrongIn(before, after, field).map((what) => `${path}: ${what}`);
      });
      expect(wrong).toEqual([]);
    },
    LONGEST,
  );
});
