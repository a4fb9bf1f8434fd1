import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/measures/kit/measure.js';
import type { Possible } from '../../src/measures/kit/possible.js';
import { describe as say } from '../../src/report/describe.js';
import { sayNumber, sayValue } from '../../src/report/values.js';
import { parseCondition } from '../../src/rulebook/condition/parse.js';
import { context } from './networks.js';

/** Conditions and values in words, as `leernet explain` and the reports say them. */

const trail = { unknown: false, evidence: [], missing: [] };

function measure(name: string, unit: Measure['unit'], nl: string, en: string): Measure {
  return {
    name,
    unit,
    label: { nl, en },
    ...(unit === 'choice' && {
      values: {
        fresh: { nl: 'vers', en: 'fresh' },
        lasting: { nl: 'blijvend', en: 'lasting' },
        none: { nl: 'geen', en: 'none' },
      },
    }),
    reads: [],
    of: (): Possible => ({ is: 'number', low: 0, high: 0, ...trail }),
  };
}

const measures = new Map(
  [
    measure('test.core', 'number', 'leden in de kern', 'core members'),
    measure('test.drop', 'share', 'daling', 'drop'),
    measure('test.age', 'months', 'maanden sinds de start', 'months since the start'),
    measure('test.gap', 'days', 'dagen ertussen', 'days between'),
    measure('test.held', 'yes/no', 'of het gehouden is', 'whether it was held'),
    measure('test.unrest', 'choice', 'onrust', 'unrest'),
  ].map((one) => [one.name, one]),
);

function inWords(sentence: string): { nl: string; en: string } {
  const parsed = parseCondition(sentence, { measures });
  if (!('condition' in parsed)) throw new Error(JSON.stringify(parsed.faults));
  return { nl: say(parsed.condition, measures, 'nl'), en: say(parsed.condition, measures, 'en') };
}

describe('a condition in words', () => {
  it.each([
    ['test.core at least 5', 'leden in de kern: minstens 5', 'core members: at least 5'],
    ['test.core at most 5', 'leden in de kern: hooguit 5', 'core members: at most 5'],
    ['test.core above 5', 'leden in de kern: meer dan 5', 'core members: more than 5'],
    ['test.core below 5', 'leden in de kern: minder dan 5', 'core members: less than 5'],
    [
      'test.core between 5 and 20',
      'leden in de kern: van 5 tot en met 20',
      'core members: from 5 to 20',
    ],
    ['test.core is 3', 'leden in de kern: 3', 'core members: 3'],
    ['test.core is not 3', 'leden in de kern: niet 3', 'core members: not 3'],
    ['test.core is one of (1, 2)', 'leden in de kern: 1 of 2', 'core members: 1 or 2'],
    ['test.core is not one of (1, 2)', 'leden in de kern: niet 1 of 2', 'core members: not 1 or 2'],
    ['test.drop above 0.3', 'daling: meer dan 30%', 'drop: more than 30%'],
    ['test.drop between 0.1 and 0.25', 'daling: van 10% tot en met 25%', 'drop: from 10% to 25%'],
    ['test.drop is 0', 'daling: 0%', 'drop: 0%'],
    [
      'test.age below 1.5',
      'maanden sinds de start: minder dan 1,5',
      'months since the start: less than 1.5',
    ],
    ['test.gap above 42', 'dagen ertussen: meer dan 42', 'days between: more than 42'],
    ['test.held is yes', 'of het gehouden is: ja', 'whether it was held: yes'],
    ['test.held is not no', 'of het gehouden is: niet nee', 'whether it was held: not no'],
    ['test.unrest is lasting', 'onrust: blijvend', 'unrest: lasting'],
    ['test.unrest is one of (none, fresh)', 'onrust: geen of vers', 'unrest: none or fresh'],
    [
      'phase is forming',
      'de fase waarin het netwerk is: formeren',
      'the phase that the network is in: forming',
    ],
    [
      'perspectives.needed includes policy',
      'de perspectieven die dit thema nodig heeft: waaronder beleid',
      'the perspectives that this theme needs: including policy',
    ],
  ])('%s', (sentence, nl, en) => {
    expect(inWords(sentence)).toEqual({ nl, en });
  });

  it.each([
    [
      'test.core below 5 or test.core above 20',
      'leden in de kern: minder dan 5; ofwel leden in de kern: meer dan 20',
      'core members: less than 5; or core members: more than 20',
    ],
    [
      'test.held is no and (test.core below 5 or test.drop above 0.5)',
      'of het gehouden is: nee; en (leden in de kern: minder dan 5; ofwel daling: meer dan 50%)',
      'whether it was held: no; and (core members: less than 5; or drop: more than 50%)',
    ],
    [
      'not (test.held is yes and test.core at least 5)',
      'niet (of het gehouden is: ja; en leden in de kern: minstens 5)',
      'not (whether it was held: yes; and core members: at least 5)',
    ],
  ])('joined: %s', (sentence, nl, en) => {
    expect(inWords(sentence)).toEqual({ nl, en });
  });

  it.each([
    [
      'count of sessions above 3',
      'aantal bijeenkomsten: meer dan 3',
      'number of sessions: more than 3',
    ],
    [
      'count of members where lived-experience is yes at least 2',
      'aantal leden waarvoor geldt (of dit lid het thema uit eigen ervaring kent: ja): minstens 2',
      'number of members for which (whether this member knows the theme from lived experience: yes): at least 2',
    ],
    [
      'share of organisations where kind is one of (education, municipality) at least 0.5',
      'deel van de organisaties waarvoor geldt (wat voor organisatie dit is: onderwijs of gemeente): minstens 50%',
      'share of the organisations for which (what kind of organisation this is: education or municipality): at least 50%',
    ],
    [
      'days since last of sessions where celebrated is yes above 90',
      'dagen sinds de laatste van de bijeenkomsten waarvoor geldt (of er iets is gevierd: ja): meer dan 90',
      'days since the last of the sessions for which (whether something was celebrated: yes): more than 90',
    ],
  ])('a query: %s', (sentence, nl, en) => {
    expect(inWords(sentence)).toEqual({ nl, en });
  });

  it('has words for all that the rules of leernet read', () => {
    const { rulebook, measures: all } = context;
    for (const rule of rulebook.rules) {
      const instead = rule['stands-in'];
      for (const condition of [
        ...[rule.when, rule.problem, rule.attention, instead?.problem, instead?.attention],
      ]) {
        if (!condition) continue;
        for (const language of ['nl', 'en'] as const) {
          const said = say(condition, all, language);
          // A path of a field or the name of a measure in it would be one without words.
          expect(said).not.toMatch(/[{}]|undefined|[a-z]\.[a-z]/);
        }
      }
    }
  });
});

describe('a value in words', () => {
  const core = measures.get('test.core');
  const drop = measures.get('test.drop');
  const range = (low: number, high: number, of = core): { nl: string; en: string } => {
    const value = { is: 'number', low, high, ...trail } as const;
    return { nl: sayValue(value, of, 'nl'), en: sayValue(value, of, 'en') };
  };
  const never = Number.POSITIVE_INFINITY;

  it.each([
    ['one number', range(8, 8), '8', '8'],
    ['a range', range(4, 6), '4 tot 6', '4 to 6'],
    ['a mean, with one decimal', range(3.4, 3.46), '3,4 tot 3,5', '3.4 to 3.5'],
    ['a range that rounds to one number', range(3.01, 3.04), '3', '3'],
    ['no upper end', range(8, never), '8 of meer', '8 or more'],
    ['no lower end', range(-never, 8), 'hooguit 8', 'at most 8'],
    ['no end at all', range(-never, never), 'onbekend', 'unknown'],
    ['never', range(never, never), 'nooit', 'never'],
    ['a share', range(0.31, 0.31, drop), '31%', '31%'],
    ['a range of shares', range(0.31, 0.456, drop), '31 tot 46%', '31 to 46%'],
    ['a share without upper end', range(0.31, never, drop), '31% of meer', '31% or more'],
    ['months, whole', range(7.6, 8.4, measures.get('test.age')), '8', '8'],
    ['days, whole', range(41.5, 42, measures.get('test.gap')), '42', '42'],
    ['a query, which has no measure', range(2, 3, undefined), '2 tot 3', '2 to 3'],
  ])('%s', (_, said, nl, en) => {
    expect(said).toEqual({ nl, en });
  });

  it.each([
    ['yes', ['yes'], 'test.held', 'ja', 'yes'],
    ['yes or no', ['yes', 'no'], 'test.held', 'ja of nee', 'yes or no'],
    ['one of a choice', ['lasting'], 'test.unrest', 'blijvend', 'lasting'],
    ['a few of a choice', ['fresh', 'none'], 'test.unrest', 'vers of geen', 'fresh or none'],
  ])('%s', (_, values, name, nl, en) => {
    const value = { is: 'choice', values, ...trail } as const;
    expect(sayValue(value, measures.get(name), 'nl')).toBe(nl);
    expect(sayValue(value, measures.get(name), 'en')).toBe(en);
  });

  it.each([
    ['a list', ['a', 'b'], false, 'a, b', 'a, b'],
    ['a list that may hold more', ['a'], true, 'a en misschien meer', 'a and perhaps more'],
    ['a list with nothing in it', [], false, 'geen', 'none'],
    ['a list of which nothing is known', [], true, 'onbekend', 'unknown'],
  ])('%s', (_, sure, open, nl, en) => {
    const value = { is: 'list', sure, open, ...trail } as const;
    expect(sayValue(value, undefined, 'nl')).toBe(nl);
    expect(sayValue(value, undefined, 'en')).toBe(en);
  });

  it('names the words of a list as its measure does', () => {
    const value = { is: 'list', sure: ['fresh', 'lasting'], open: false, ...trail } as const;
    expect(sayValue(value, measures.get('test.unrest'), 'nl')).toBe('vers, blijvend');
    expect(sayValue(value, measures.get('test.unrest'), 'en')).toBe('fresh, lasting');
  });

  it('has a comma for its decimals in Dutch, and no zeros at the end', () => {
    expect(sayNumber(3.456, 2, 'nl')).toBe('3,46');
    expect(sayNumber(3.456, 2, 'en')).toBe('3.46');
    expect(sayNumber(3.5, 2, 'nl')).toBe('3,5');
    expect(sayNumber(3, 2, 'nl')).toBe('3');
    expect(sayNumber(-0.001, 1, 'nl')).toBe('0');
  });
});
