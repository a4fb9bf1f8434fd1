import { describe, expect, it } from 'vitest';
import { missingOf } from '../../src/cases/demands.js';
import { proposeCases } from '../../src/cases/propose.js';
import { runCase } from '../../src/cases/run.js';
import { sayCaseName, sayMissing } from '../../src/cases/say.js';
import { measures } from '../../src/measures/all.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import { ruleOf } from '../diagnosis/helper.js';
import { someOf } from '../runs.js';

/** Cases that leernet thinks of by itself. */

const { rules } = coreRulebook();

describe('the cases that are proposed', () => {
  it('are right, for every rule of leernet, and what is missing can be said', () => {
    let count = 0;
    const tried = someOf(rules, 4);
    for (const rule of tried) {
      const proposed = proposeCases(rule, measures);
      count += proposed.length;
      for (const one of proposed) {
        expect(runCase(rule, { cases: [] }, one.case, measures).passed).toBe(true);
        for (const language of ['nl', 'en'] as const) {
          expect(sayCaseName(rule, one, measures, language)).toMatch(/\S/);
        }
      }
      for (const missing of missingOf(rule, proposed, measures)) {
        for (const language of ['nl', 'en'] as const) {
          expect(sayMissing(missing, measures, language)).toMatch(/^[^{}]+$/);
        }
      }
    }
    expect(count).toBeGreaterThan(2 * tried.length);
  });

  /** The levels that leernet finds a network for. */
  const levels = (problem: string, more = ''): readonly string[] => [
    ...new Set(
      proposeCases(ruleOf('people-x', `problem: ${problem}\n${more}`), measures).map(
        (one) => one.case.expect,
      ),
    ),
  ];

  it.each([
    ...['above 2', 'at least 2', 'at most 2', 'below 2', 'between 2 and 4', 'is 2', 'is not 2'],
    'is one of (2, 4)',
  ])('try a count that %s from both sides', (test) => {
    const found = levels(`count of members where hours-per-month ${test} at least 2`);
    expect(found).toEqual(expect.arrayContaining(['problem', 'good', 'undecided']));
  });

  it.each([
    ...['above 2', 'at least 2', 'at most 2', 'below 2', 'between 2 and 4', 'is 2', 'is not 2'],
  ])('try an item for which not (number %s)', (test) => {
    const found = levels(`count of members where not (hours-per-month ${test}) at least 1`);
    expect(found).toEqual(expect.arrayContaining(['problem', 'good']));
  });

  it.each([
    ['a word of a choice', 'guidance.process-guide is none'],
    ['words of a list', 'guidance.tasks is none or origin.kind includes imposed'],
    ['a text', 'purpose.theme is none'],
    ['a list of words in an item', 'count of members where roles includes lead is 0'],
    ['either of two', 'count of members where (mandate is yes or voluntary is yes) below 2'],
    ['an item that says nothing', 'count of members where name is none at least 2'],
    ['an item that says something', 'count of members where name is not none at least 2'],
    ['a list without a question', 'count of results below 2'],
    ['the last one of all', 'days since last of celebrations above 100'],
    ['a share', 'share of members where mandate is yes below 0.5'],
  ])('find networks for %s', (_, problem) => {
    expect(levels(problem)).toEqual(expect.arrayContaining(['problem', 'good']));
  });

  it('keep to a phase in which the rule speaks', () => {
    const rule = ruleOf('people-x', 'problem: counts.total below 4\nphases: [ending]');
    const proposed = proposeCases(rule, measures);
    const phases = proposed.map((one) => [one.case.expect, one.case.network?.fase]);
    expect(phases).toContainEqual(['problem', 'eindigen']);
    expect(phases).toContainEqual(['not-applicable', 'formeren']);
  });

  it('are none for what has no date, and for a list of texts', () => {
    expect(levels('days since last of members above 30')).not.toContain('problem');
    expect(levels('count of programme.methods at least 2')).not.toContain('problem');
  });
});
