import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement, Span } from '../../src/diagnosis/judge.js';
import type { Kleene } from '../../src/diagnosis/kleene.js';
import { levelOf, scoreOf } from '../../src/diagnosis/score.js';
import { mended } from '../../src/diagnosis/steps.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import type { Level, Weight } from '../../src/rulebook/kinds.js';

const { scoring } = coreRulebook();
const [template] = coreRulebook().rules;

function judgement(weight: Weight, worst: Level, best: Level, applies: Kleene = 'yes'): Judgement {
  if (!template) throw new Error('no rules');
  return {
    rule: { ...template, weight },
    applies,
    span: { worst, best },
    status: 'undecided',
    standsIn: false,
    read: () => new Map(),
    rests: () => [],
    remedies: () => template.remedies,
  };
}

const spans: readonly Span[] = [
  { worst: 'good', best: 'good' },
  { worst: 'attention', best: 'attention' },
  { worst: 'problem', best: 'problem' },
  { worst: 'attention', best: 'good' },
  { worst: 'problem', best: 'attention' },
  { worst: 'problem', best: 'good' },
];

/** A judgement as the file tells it, and as it would be once all is known. */
const known = fc.constantFrom<Level>('good', 'attention', 'problem');
const rank: Readonly<Record<Level, number>> = { good: 0, attention: 1, problem: 2 };
const arbitrary = fc
  .record({
    weight: fc.constantFrom<Weight>('critical', 'major', 'minor', 'advice'),
    truth: known,
    applies: fc.boolean(),
    said: fc.boolean(),
    loose: fc.constantFrom(...spans),
    open: fc.constantFrom<'no' | 'level' | 'both'>('no', 'level', 'both'),
  })
  .map(({ weight, truth, applies, loose, open }) => {
    const certain = judgement(weight, truth, truth, applies ? 'yes' : 'no');
    const worst = rank[loose.worst] >= rank[truth] ? loose.worst : truth;
    const best = rank[loose.best] <= rank[truth] ? loose.best : truth;
    const told =
      open === 'no'
        ? certain
        : judgement(weight, worst, best, open === 'both' ? 'maybe' : applies ? 'yes' : 'no');
    return { certain, told };
  });

const many = fc.array(arbitrary, { minLength: 1, maxLength: 12 });
const runs = { numRuns: 2000, seed: 20261122 };

describe('the score', () => {
  it('is the weighted mean of the points, low rounded down and high up', () => {
    const score = scoreOf(
      [judgement('major', 'good', 'good'), judgement('minor', 'attention', 'attention')],
      scoring,
    );
    expect(score).toEqual({ low: 83, high: 84, known: 100, cappedBy: [] });
  });

  it('is null where nothing applies for certain', () => {
    expect(scoreOf([], scoring)).toBeNull();
    expect(scoreOf([judgement('major', 'good', 'good', 'no')], scoring)).toBeNull();
    expect(scoreOf([judgement('major', 'good', 'good', 'maybe')], scoring)).toBeNull();
    expect(scoreOf([judgement('advice', 'problem', 'problem')], scoring)).toBeNull();
  });

  it('is kept at 59 by a decided critical problem, at both ends', () => {
    const good = Array.from({ length: 10 }, () => judgement('critical', 'good', 'good'));
    const score = scoreOf([...good, judgement('critical', 'problem', 'problem')], scoring);
    expect(score).toMatchObject({ low: 59, high: 59 });
    expect(score?.cappedBy).toHaveLength(1);
  });

  it('is kept at 59 at the low end only, where a critical problem is possible', () => {
    const good = Array.from({ length: 10 }, () => judgement('critical', 'good', 'good'));
    const score = scoreOf([...good, judgement('critical', 'problem', 'good')], scoring);
    expect(score).toMatchObject({ low: 59, high: 100 });
  });

  it('counts as known what is decided, by weight', () => {
    const score = scoreOf(
      [judgement('critical', 'good', 'good'), judgement('major', 'problem', 'good')],
      scoring,
    );
    expect(score?.known).toBe(66);
  });

  it('has no level where less than 40% is known', () => {
    const open = judgement('critical', 'problem', 'good');
    const score = scoreOf([judgement('major', 'good', 'good'), open], scoring);
    expect(score?.known).toBe(33);
    expect(levelOf(score, scoring)).toBeNull();
  });

  it('names both bands where the span crosses them', () => {
    const score = { low: 39, high: 80, known: 90, cappedBy: [] };
    expect(levelOf(score, scoring)).toEqual({ low: 'in-distress', high: 'sturdy' });
  });
});

describe('whatever is judged', () => {
  it('the true score lies inside the span', () => {
    fc.assert(
      fc.property(many, (all) => {
        const truth = scoreOf(
          all.map(({ certain }) => certain),
          scoring,
        );
        const told = scoreOf(
          all.map((one) => one.told),
          scoring,
        );
        if (!truth || !told) return;
        expect(told.low).toBeLessThanOrEqual(truth.low);
        expect(told.high).toBeGreaterThanOrEqual(truth.high);
      }),
      runs,
    );
  });

  it('one more answer never widens the span, and leaving one out never raises the low end', () => {
    fc.assert(
      fc.property(many, fc.nat(), (all, at) => {
        const before = scoreOf(
          all.map(({ told }) => told),
          scoring,
        );
        const index = at % all.length;
        const after = scoreOf(
          all.map(({ certain, told }, place) => (place === index ? certain : told)),
          scoring,
        );
        if (!before || !after) return;
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeLessThanOrEqual(before.high);
        expect(after.known).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('mending a problem lowers neither end', () => {
    fc.assert(
      fc.property(many, fc.nat(), (all, at) => {
        const judgements = all.map(({ told }) => told);
        const index = at % judgements.length;
        const before = scoreOf(judgements, scoring);
        const after = scoreOf(
          judgements.map((one, place) => (place === index ? mended(one) : one)),
          scoring,
        );
        if (!before || !after) return;
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
      runs,
    );
  });

  it('the order of the rules, and rules that do not apply, change nothing', () => {
    fc.assert(
      fc.property(many, (all) => {
        const judgements = all.map(({ told }) => told);
        const reversed = [...judgements].reverse();
        const padded = [...judgements, judgement('critical', 'problem', 'problem', 'no')];
        const score = scoreOf(judgements, scoring);
        expect({ ...scoreOf(reversed, scoring), cappedBy: null }).toEqual({
          ...score,
          cappedBy: null,
        });
        expect(scoreOf(padded, scoring)).toEqual(score);
      }),
      runs,
    );
  });

  it('low is never above high, both are whole and from 0 to 100', () => {
    fc.assert(
      fc.property(many, (all) => {
        const score = scoreOf(
          all.map(({ told }) => told),
          scoring,
        );
        if (!score) return;
        expect(score.low).toBeLessThanOrEqual(score.high);
        for (const value of [score.low, score.high, score.known]) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
      }),
      runs,
    );
  });
});
