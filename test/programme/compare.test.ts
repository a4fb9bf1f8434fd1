import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkText } from '../../src/check.js';
import { measures } from '../../src/measures/all.js';
import { walker } from '../../src/network/walk.js';
import {
  compareFiles,
  compareReports,
  type FileMoment,
} from '../../src/programme/compare/compare.js';
import { type Matchable, matched } from '../../src/programme/compare/pair.js';
import { directionOf, isNested, sameStood, stoodOf } from '../../src/programme/compare/stood.js';
import { causes, type NetworkComparison, type Stood } from '../../src/programme/compare/types.js';
import type { CheckedFile } from '../../src/report/checked.js';
import { reportOf } from '../../src/report/json.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import { rulebookOf, ruleOf, today } from '../diagnosis/helper.js';
import { AS_OF, networks, type Section } from '../measures/generated.js';

/** A change between two moments is one of four things, and each difference has just one of them. */

const core = coreRulebook();
const telling = { measures, language: 'nl' as const };

function checked(text: string, asOf = today, rulebook = core): CheckedFile {
  const found = checkText('wij.yaml', text, { today, asOf, rulebook, measures });
  if (!found.diagnosis) throw new Error(JSON.stringify(found.problems));
  return found;
}

function moment(text: string, asOf = today, rulebook = core): FileMoment {
  const { id, file, diagnosis } = checked(text, asOf, rulebook);
  if (!diagnosis) throw new Error(text);
  return { id, file, asOf, rulebook, network: diagnosis.network };
}

const compared = (before: FileMoment, after: FileMoment): NetworkComparison =>
  compareFiles(before, after, telling);

function expectWhole(found: NetworkComparison, before: CheckedFile, after: CheckedFile): void {
  const stands = (file: CheckedFile): ReadonlyMap<string, Stood> =>
    new Map(file.diagnosis?.judgements.map((one) => [one.rule.id, stoodOf(one)]));
  const [old, now] = [stands(before), stands(after)];
  const differing = [...now.keys()].filter(
    (rule) => !sameStood(old.get(rule) ?? null, now.get(rule) ?? null),
  );
  expect(found.differences.map(({ rule }) => rule).sort()).toEqual(differing.sort());
  for (const { rule, cause, before: was, after: is } of found.differences) {
    expect(causes).toContain(cause);
    expect(was).toEqual(old.get(rule));
    expect(is).toEqual(now.get(rule));
  }
}

const textOf = (section: Section): string => stringify({ naam: 'Wij', ...section });
const fixture = (name: string): string => readFileSync(`fixtures/networks/${name}.yaml`, 'utf8');
const some = ['vliegende-start', 'wie-beslist', 'startend', 'much-unknown'] as const;
const few = { seed: 20_261_122, numRuns: 12 };

describe('whatever two networks say', () => {
  it('each rule that stands otherwise has one cause, and no other rule has any', () => {
    fc.assert(
      fc.property(networks(), networks(), fc.integer({ min: 0, max: 500 }), (one, other, days) => {
        const [a, b] = [textOf(one), textOf(other)];
        let sides: readonly [CheckedFile, CheckedFile];
        try {
          sides = [checked(a, AS_OF - days), checked(b, AS_OF)];
        } catch {
          return;
        }
        const found = compared(moment(a, AS_OF - days), moment(b, AS_OF));
        expectWhole(found, ...sides);
        expect(JSON.stringify(compared(moment(a, AS_OF - days), moment(b, AS_OF)))).toBe(
          JSON.stringify(found),
        );
      }),
      few,
    );
  });

  it('a network differs in nothing from itself', () => {
    fc.assert(
      fc.property(networks(), (one) => {
        const text = textOf(one);
        let same: FileMoment;
        try {
          same = moment(text, AS_OF);
        } catch {
          return;
        }
        expect(compared(same, moment(text, AS_OF)).differences).toEqual([]);
      }),
      few,
    );
  });
});

describe.each(some)('%s', (name) => {
  const text = fixture(name);

  it('differs on another day by what became due alone, either way', () => {
    for (const [from, to] of [
      [today - 200, today],
      [today, today - 200],
    ] as const) {
      const found = compared(moment(text, from), moment(text, to));
      expect(new Set(found.differences.map(({ cause }) => cause))).toEqual(
        new Set(found.differences.length === 0 ? [] : ['became-due']),
      );
      expectWhole(found, checked(text, from), checked(text, to));
    }
  });

  it('differs under other rules by how it is measured alone', () => {
    const other = { ...core, id: 'other', rules: core.rules.filter((_, at) => at % 3 !== 0) };
    const found = compared(moment(text), moment(text, today, other));
    expect(found.differences.length).toBeGreaterThan(10);
    for (const { cause, after } of found.differences) {
      expect([cause, after]).toEqual(['measured-differently', null]);
    }
  });
});

describe('an answer that is left out', () => {
  const everything = walker(() => true);
  const kinds = new Set(['yes-no', 'choice', 'number']);

  it.each(some)('is learned the other way round (%s)', (name) => {
    const text = fixture(name);
    const whole = moment(text);
    const places: { start: number; end: number; path: string }[] = [];
    everything(whole.network, ({ path, kind, fact }) => {
      const own =
        /^(name|leernet|language|phase|approach)$|^counts\.|^ending\.|\.(id|cancelled|circle)$|^pulse|^sessions\.minutes/;
      if (fact.is === 'known' && kinds.has(kind.is) && !own.test(path)) places.push(fact.at);
    });
    const every = Math.ceil(places.length / 10);
    let differences = 0;
    for (const { start, end, path } of places.filter((_, at) => at % every === 0)) {
      const less = `${text.slice(0, start)}onbekend${text.slice(end)}`;
      const [open, full] = [checked(less), checked(text)];
      const habits = open.diagnosis?.judgements.some(
        ({ standsIn }, at) => standsIn !== full.diagnosis?.judgements[at]?.standsIn,
      );
      if (habits) continue;
      const found = compared(moment(less), whole);
      const back = compared(whole, moment(less));
      for (const { rule, cause, direction } of found.differences) {
        expect([path, rule, cause, direction]).toEqual([path, rule, 'learned', 'surer']);
      }
      for (const { rule, cause, direction } of back.differences) {
        expect([path, rule, cause, direction]).toEqual([path, rule, 'learned', 'less-sure']);
      }
      differences += found.differences.length;
    }
    expect(differences).toBeGreaterThan(0);
  });
});

describe('what it is called', () => {
  const rule = ruleOf(
    'purpose-clear',
    'problem: purpose.complex is no\nattention: purpose.bounded is no',
  );
  const since = ruleOf(
    'relations-party',
    'problem: days since last of sessions where celebrated is yes above 100',
  );
  const later = ruleOf('purpose-later', 'phases: [maintaining]\nproblem: purpose.topical is no');
  const book = rulebookOf([rule, since, later]);
  const of = (before: string, after: string, days = 0, oldBook = book) =>
    compared(
      moment(`naam: Wij\n${before}`, today - days, oldBook),
      moment(`naam: Wij\n${after}`, today, book),
    );
  const told = (...args: Parameters<typeof of>) =>
    of(...args).differences.map(({ rule: id, cause, direction }) => [id, cause, direction]);

  it('changed, for better or for worse', () => {
    expect(told('bedoeling: {complex: nee}', 'bedoeling: {complex: ja, afgebakend: nee}')).toEqual([
      ['purpose-clear', 'changed', 'better'],
    ]);
    expect(told('bedoeling: {complex: ja, afgebakend: ja}', 'bedoeling: {complex: nee}')).toEqual([
      ['purpose-clear', 'changed', 'worse'],
    ]);
  });

  it('learned, or known no more', () => {
    expect(told('bedoeling: {complex: onbekend}', 'bedoeling: {complex: nee}')).toEqual([
      ['purpose-clear', 'learned', 'surer'],
    ]);
    expect(told('bedoeling: {complex: nee}', 'bedoeling: {}')).toEqual([
      ['purpose-clear', 'learned', 'less-sure'],
    ]);
    expect(told('bedoeling: {actueel: nee}', 'fase: formeren\nbedoeling: {actueel: nee}')).toEqual([
      ['purpose-later', 'learned', 'surer'],
    ]);
  });

  it('changed, where an event was added that makes it known', () => {
    const first = '{datum: 2026-10-20}';
    const party = '{datum: 2026-11-01, gevierd: ja}';
    expect(told(`bijeenkomsten: [${first}]`, `bijeenkomsten: [${first}, ${party}]`)).toEqual([
      ['relations-party', 'changed', 'surer'],
    ]);
    expect(
      told(`bijeenkomsten: [${first}]`, 'bijeenkomsten: [{datum: 2026-10-20, gevierd: ja}]'),
    ).toEqual([['relations-party', 'learned', 'surer']]);
  });

  it('became due, by time or by phase', () => {
    const party = 'bijeenkomsten: [{datum: 2026-06-01, gevierd: ja}]';
    expect(told(party, party, 120)).toEqual([['relations-party', 'became-due', 'worse']]);
    const [before, after] = ['formeren', 'onderhoud'].map(
      (phase) => `fase: ${phase}\nbedoeling: {actueel: nee}`,
    );
    expect(told(before ?? '', after ?? '')).toEqual([['purpose-later', 'became-due', null]]);
  });

  it('measured differently, where other rules judge', () => {
    const stricter = ruleOf('purpose-clear', 'problem: purpose.bounded is no');
    const text = 'bedoeling: {complex: ja, afgebakend: nee}';
    const found = told(text, text, 0, rulebookOf([stricter, since]));
    expect(found).toEqual([
      ['purpose-clear', 'measured-differently', 'better'],
      ['purpose-later', 'measured-differently', null],
    ]);
  });

  it('changed, with how it would stand otherwise, where time worked against it', () => {
    const old =
      'bijeenkomsten: [{datum: 2026-01-10, gevierd: onbekend}, {datum: 2026-06-01, gevierd: ja}]';
    const two = ruleOf(
      'relations-party',
      'problem: days since last of sessions where celebrated is yes above 100\nattention: days since last of sessions where celebrated is yes above 10',
    );
    const book2 = rulebookOf([two]);
    const found = compared(
      moment(`naam: Wij\n${old}`, today - 170, book2),
      moment(`naam: Wij\nbijeenkomsten: [{datum: 2026-11-01, gevierd: ja}]`, today, book2),
    ).differences[0];
    expect(found).toMatchObject({ cause: 'changed', direction: 'better' });
    expect(found?.unchanged).toMatchObject({ status: 'problem' });
  });

  it('tells what the score would be had nothing changed', () => {
    const party = 'bijeenkomsten: [{datum: 2026-06-01, gevierd: ja}]';
    const { before, unchanged, after } = of(party, `${party}\nbedoeling: {complex: ja}`, 120);
    expect(before.score?.high).toBe(100);
    expect(unchanged?.score?.high).toBeLessThan(100);
    expect(after.score?.low).toBeGreaterThanOrEqual(unchanged?.score?.low ?? 100);
  });
});

describe('two reports', () => {
  const reported = (text: string, asOf = today) => {
    const [network] = reportOf(
      [checked(text, asOf)],
      { version: '0', rulebook: core, measures },
      'nl',
    ).networks;
    if (!network) throw new Error(text);
    return network;
  };
  const causesOf = (found: NetworkComparison) =>
    new Set(found.differences.map(({ cause }) => cause));

  it.each(some)('of %s differ in the same rules as its files do, each with one cause', (name) => {
    const text = fixture(name);
    const after = text.replace(
      /^( +erkend| +gedeeld| +recognised| +shared): .*$/gm,
      '$1: onbekend',
    );
    const found = compareReports(reported(text, today - 90), reported(after), telling);
    expectWhole(found, checked(text, today - 90), checked(after));
    expect(found.unchanged).toBeNull();
    expect(compareReports(reported(text), reported(text), telling).differences).toEqual([]);
  });

  it('call it learned where what was found lies within what it was, on the same day', () => {
    const open = compareReports(
      reported('naam: Wij\nfase: onderhoud\n'),
      reported('naam: Wij\nfase: onderhoud\nmandaat: {beslist: niemand}\n'),
      telling,
    );
    expect(causesOf(open)).toEqual(new Set(['learned']));
  });

  it('call it changed where it does not', () => {
    const found = compareReports(
      reported('naam: Wij\nfase: onderhoud\nmandaat: {beslist: leden, erkend: ja}\n'),
      reported('naam: Wij\nfase: onderhoud\nmandaat: {beslist: niemand, erkend: ja}\n'),
      telling,
    );
    expect(found.differences.find(({ rule }) => rule === 'mandate-decider')?.cause).toBe('changed');
  });

  it('call it due where only days went by, or another phase asks for it', () => {
    const text =
      'naam: Wij\nfase: onderhoud\nprogramma: {terugkoppeling-beleid: 2026-01-05, voortgang-gevolgd: 2026-01-05, voortgang-gedeeld: 2026-01-05}\n';
    const aged = compareReports(reported(text, today - 300), reported(text), telling);
    expect(aged.differences.length).toBeGreaterThan(0);
    expect(causesOf(aged)).toEqual(new Set(['became-due']));
    const turned = compareReports(
      reported('naam: Wij\nfase: formeren\n'),
      reported('naam: Wij\nfase: onderhoud\n'),
      telling,
    );
    expect(causesOf(turned)).toEqual(new Set(['became-due']));
  });

  it('call it measured differently where a rule is there in one of them alone', () => {
    const whole = reported('naam: Wij\n');
    const less = { ...whole, findings: whole.findings.slice(1) };
    expect(causesOf(compareReports(less, whole, telling))).toEqual(
      new Set(['measured-differently']),
    );
    const gone = compareReports(whole, less, telling).differences;
    expect(gone).toMatchObject([{ cause: 'measured-differently', after: null, message: '' }]);
  });
});

describe('which networks belong together', () => {
  const one = (id: string, path: string, stated = false): Matchable => ({ id, path, stated });
  const told = (before: readonly Matchable[], after: readonly Matchable[]) => {
    const { pairs, onlyBefore, onlyAfter } = matched(before, after);
    const name = ({ path }: Matchable): string => path;
    return [pairs.map((pair) => pair.map(name)), onlyBefore.map(name), onlyAfter.map(name)];
  };

  it('go by id, wherever their files lie, in the order of their ids', () => {
    expect(
      told(
        [one('zuid', 'z1'), one('noord', 'n1'), one('weg', 'w')],
        [one('noord', 'n2'), one('zuid', 'z2'), one('nieuw', 'x')],
      ),
    ).toEqual([
      [
        ['n1', 'n2'],
        ['z1', 'z2'],
      ],
      ['w'],
      ['x'],
    ]);
  });

  it('go by path where an id is not one network alone', () => {
    expect(
      told(
        [one('netwerk', 'a/netwerk'), one('netwerk', 'b/netwerk')],
        [one('netwerk', 'b/netwerk'), one('netwerk', 'c/netwerk')],
      ),
    ).toEqual([[['b/netwerk', 'b/netwerk']], ['a/netwerk'], ['c/netwerk']]);
  });

  it('are the two that were given, unless they say that they are not', () => {
    expect(told([one('oud', 'oud')], [one('nieuw', 'nieuw')])).toEqual([
      [['oud', 'nieuw']],
      [],
      [],
    ]);
    expect(told([one('oud', 'oud', true)], [one('nieuw', 'nieuw')])[0]).toHaveLength(1);
    expect(told([one('a', 'a', true)], [one('b', 'b', true)])).toEqual([[], ['a'], ['b']]);
    expect(told([], [one('b', 'b')])).toEqual([[], [], ['b']]);
  });
});

describe('which way a rule went', () => {
  const stood = (
    status: Stood['status'],
    worst?: 'problem' | 'attention' | 'good',
    best = worst,
  ): Stood => ({ status, verdict: worst && best ? { worst, best } : null });
  const problem = stood('problem', 'problem');
  const good = stood('good', 'good');
  const open = stood('undecided', 'problem', 'good');
  const silent = stood('not-applicable');
  it.each([
    [problem, good, 'better'],
    [good, problem, 'worse'],
    [open, problem, 'surer'],
    [problem, open, 'less-sure'],
    [open, silent, 'surer'],
    [silent, problem, null],
    [null, problem, null],
    [stood('attention', 'problem', 'attention'), stood('attention', 'attention'), 'surer'],
    [stood('undecided', 'problem', 'good'), stood('undecided', 'problem', 'good'), null],
  ] as const)('%j to %j is %s', (from, to, direction) => {
    expect(directionOf(from, to)).toBe(direction);
  });

  it('is not nested where neither lies within the other', () => {
    expect(isNested(problem, good)).toBe(false);
    expect(isNested(open, good)).toBe(true);
  });
});
