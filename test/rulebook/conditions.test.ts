import { describe, expect, it } from 'vitest';
import { holds } from '../../src/diagnosis/conditions.js';
import { measures } from '../../src/measures/all.js';
import type { Possible } from '../../src/measures/kit/possible.js';
import { operandKey, operandsOf, thresholdsOf } from '../../src/rulebook/condition/condition.js';
import { parseCondition } from '../../src/rulebook/condition/parse.js';

const trail = { unknown: false, evidence: [], missing: [] };

function condition(sentence: string) {
  const parsed = parseCondition(sentence, { measures });
  if ('condition' in parsed) return parsed.condition;
  throw new Error(parsed.faults.map(({ message }) => message.en).join('; '));
}

function faults(sentence: string) {
  const parsed = parseCondition(sentence, { measures });
  return 'faults' in parsed ? parsed.faults : [];
}

function number(low: number, high = low): Possible {
  return { is: 'number', low, high, ...trail };
}

function choice(...values: readonly string[]): Possible {
  return { is: 'choice', values, ...trail };
}

describe('a condition on a number', () => {
  it.each([
    ['people.core at least 5', 5, 'yes'],
    ['people.core at least 5', 4, 'no'],
    ['people.core at most 5', 5, 'yes'],
    ['people.core at most 5', 6, 'no'],
    ['people.core above 5', 5, 'no'],
    ['people.core above 5', 6, 'yes'],
    ['people.core below 5', 5, 'no'],
    ['people.core below 5', 4, 'yes'],
    ['people.core between 5 and 20', 5, 'yes'],
    ['people.core between 5 and 20', 20, 'yes'],
    ['people.core between 5 and 20', 21, 'no'],
    ['people.core is 3', 3, 'yes'],
    ['people.core is one of (3, 4)', 4, 'yes'],
    ['people.core is not 3', 3, 'no'],
    ['people.core is not one of (3, 4)', 5, 'yes'],
  ])('"%s" of %d is %s', (sentence, value, expected) => {
    expect(holds(condition(sentence), () => number(value))).toBe(expected);
  });

  it.each([
    ['people.core at least 5', 4, 5],
    ['people.core at most 5', 5, 6],
    ['people.core above 5', 5, 6],
    ['people.core below 5', 4, 5],
    ['people.core between 5 and 20', 4, 30],
    ['people.core is 3', 3, 4],
    ['people.core is not 3', 3, 4],
  ])('"%s" is maybe from %d to %d', (sentence, low, high) => {
    expect(holds(condition(sentence), () => number(low, high))).toBe('maybe');
  });

  it('does not feel the last bit of a sum of shares', () => {
    const share = 1 - 0.7;
    expect(share).not.toBe(0.3);
    const above = condition('people.attendance-drop above 0.30');
    expect(holds(above, () => number(0.30000000000000004))).toBe('no');
    expect(holds(condition('people.attendance-drop at least 0.30'), () => number(share))).toBe(
      'yes',
    );
  });
});

describe('a condition on a word', () => {
  it.each([
    ['mandate.decider is none', ['none'], 'yes'],
    ['mandate.decider is none', ['named'], 'no'],
    ['mandate.decider is none', ['none', 'left'], 'maybe'],
    ['mandate.decider is one of (none, left)', ['none', 'left'], 'yes'],
    ['mandate.decider is not none', ['none', 'left'], 'maybe'],
    ['mandate.decider is not one of (none, left)', ['named'], 'yes'],
  ])('"%s" of %j is %s', (sentence, values, expected) => {
    expect(holds(condition(sentence), () => choice(...values))).toBe(expected);
  });

  it.each([
    [['municipality'], false, 'yes'],
    [['municipality'], true, 'yes'],
    [['care'], false, 'no'],
    [['care'], true, 'maybe'],
    [[], true, 'maybe'],
  ] as const)('a list of %j, open %s, includes it: %s', (sure, open, expected) => {
    const list: Possible = { is: 'list', sure, open, ...trail };
    expect(holds(condition('organisations.kind includes municipality'), () => list)).toBe(expected);
  });
});

describe('conditions joined', () => {
  const values: Record<string, Possible> = {
    'purpose.complex': choice('yes'),
    'purpose.topical': choice('no'),
    'purpose.vision': choice('yes', 'no'),
  };
  const truth = (sentence: string) =>
    holds(condition(sentence), (operand) => values[operandKey(operand)] ?? choice());

  it.each([
    ['purpose.complex is yes and purpose.topical is no', 'yes'],
    ['purpose.topical is yes and purpose.vision is yes', 'no'],
    ['purpose.complex is yes and purpose.vision is yes', 'maybe'],
    ['purpose.complex is yes or purpose.vision is yes', 'yes'],
    ['purpose.topical is yes or purpose.vision is yes', 'maybe'],
    ['purpose.topical is yes or purpose.complex is no', 'no'],
    ['not purpose.vision is yes', 'maybe'],
    ['not (purpose.topical is yes or purpose.complex is no)', 'yes'],
    ['purpose.topical is yes and purpose.vision is yes or purpose.complex is yes', 'yes'],
    ['purpose.topical is yes and (purpose.vision is yes or purpose.complex is yes)', 'no'],
  ])('"%s" is %s', (sentence, expected) => {
    expect(truth(sentence)).toBe(expected);
  });

  it('gives what it reads, each once, and its numbers', () => {
    const read = condition('people.core below 3 or people.core at least 25 and phase is forming');
    expect(operandsOf(read).map(operandKey)).toEqual(['people.core', 'phase']);
    expect(thresholdsOf(read).map(({ number: one }) => one)).toEqual([3, 25]);
  });
});

describe('a wrong sentence', () => {
  it.each([
    ['people.cor at least 5', 'not a measure or a field', 'people.core'],
    ['phase is formin', 'not a value of "phase"', 'forming'],
    ['people.core is yes', 'is a number, not a word', undefined],
    ['people.core includes 3', 'is a number, not a list', undefined],
    ['purpose.complex at least 3', 'is not a number', undefined],
    ['purpose.complex is 3', 'is not a number', undefined],
    ['purpose.complex includes yes', 'is not a list', undefined],
    ['organisations.kind is municipality', 'is a list', undefined],
    ['count of member at least 3', 'not a list of the network file', 'members'],
    ['count of members where mandat is yes at least 3', 'not a field of this list', 'mandate'],
    ['purpose is yes', 'not a measure or a field', undefined],
    ['people.core at leest 5', 'gets stuck here at "', undefined],
    ['people.core', 'stops too early', undefined],
    ['', 'the name of a measure', undefined],
  ])('"%s" is said to be wrong: %s', (sentence, message, suggestion) => {
    const [fault] = faults(sentence);
    expect(fault?.message.en).toContain(message);
    expect(fault?.suggestion).toBe(suggestion);
  });

  it('gives all that is wrong, each at its place', () => {
    const sentence = 'people.cor at least 5 and phase is formin';
    const places = faults(sentence).map(({ at }) => sentence.slice(at.start, at.end));
    expect(places).toEqual(['people.cor', 'phase is formin']);
  });
});
