import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkText } from '../../src/check.js';
import { measures } from '../../src/measures/all.js';
import {
  compareFiles,
  compareReports,
  type FileMoment,
} from '../../src/programme/compare/compare.js';
import { sameFound } from '../../src/programme/compare/found.js';
import type { NetworkComparison } from '../../src/programme/compare/types.js';
import { reportOf } from '../../src/report/json.js';
import type { NetworkJson } from '../../src/report/json-types.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import { rulebookOf, ruleOf, today } from '../diagnosis/helper.js';
import { AS_OF, networks } from '../measures/generated.js';

/** What a rule found to be another is told too where its verdict stays, with what it was and what it is. */

const core = coreRulebook();
const telling = { measures, language: 'nl' as const };

function sideOf(text: string, asOf = today, rulebook = core): [FileMoment, NetworkJson] {
  const checked = checkText('wij.yaml', text, { today, asOf, rulebook, measures });
  const { id, file, diagnosis, problems } = checked;
  const [reported] = reportOf([checked], { version: '0', rulebook, measures }, 'nl').networks;
  if (!diagnosis || !reported) throw new Error(JSON.stringify(problems));
  return [{ id, file, asOf, rulebook, network: diagnosis.network }, reported];
}

type Side = readonly [FileMoment, NetworkJson];
const compared = ([before]: Side, [after]: Side) => compareFiles(before, after, telling);
const told = ({ shifts }: NetworkComparison) =>
  shifts.flatMap(({ rule, cause, values }) =>
    values.map(
      ({ label, beforeText, afterText }) =>
        `${rule} ${cause} ${label}: ${beforeText} → ${afterText}`,
    ),
  );
const between = (before: string, after: string): readonly string[] =>
  told(compared(sideOf(before), sideOf(after)));
const fixture = (name: string): string => readFileSync(`fixtures/networks/${name}.yaml`, 'utf8');

/** Holds what is told of two sides against what the report of each says was found. */
function expectWhole(found: NetworkComparison, [, before]: Side, [, after]: Side): void {
  const old = new Map(before.findings.map((finding) => [finding.rule, finding]));
  const otherwise = new Set(found.differences.map(({ rule }) => rule));
  const expected = after.findings.flatMap(({ rule, status, found: now }) => {
    if (otherwise.has(rule) || status === 'not-applicable') return [];
    return Object.entries(now).flatMap(([name, value]) => {
      const was = old.get(rule)?.found[name];
      const same = !was || name === 'phase' || sameFound(was, value);
      return same ? [] : [JSON.stringify([rule, name, was, value])];
    });
  });
  const shown = found.shifts.flatMap(({ rule, values }) =>
    values.map((one) => JSON.stringify([rule, one.name, one.before, one.after])),
  );
  expect(new Set(shown).size).toBe(shown.length);
  expect(expected).toEqual(expect.arrayContaining(shown));
  // What no words can tell apart is no difference to anybody.
  const small = expected.filter((one) => !shown.includes(one));
  for (const one of small) {
    const [, , was, is] = JSON.parse(one) as [string, string, Range, Range];
    expect(Math.abs((was.low ?? 0) - (is.low ?? 0))).toBeLessThan(0.01);
    expect(Math.abs((was.high ?? 0) - (is.high ?? 0))).toBeLessThan(0.01);
  }
  for (const { values } of found.shifts) {
    for (const { beforeText, afterText } of values) expect(beforeText).not.toBe(afterText);
  }
}

interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

describe('a rule with the same verdict', () => {
  it('tells that nearly nobody came any more', () => {
    const text = fixture('vliegende-start');
    const lists = [...text.matchAll(/^ {4}aanwezig: .*$/gm)].slice(-3);
    const gone = lists.reduceRight(
      (so, { index, 0: line }) =>
        `${so.slice(0, index)}    aanwezig: [m01]${so.slice(index + line.length)}`,
      text,
    );
    expect(between(text, gone)).toContain('people-attendance changed gewoonlijk aanwezig: 8,5 → 1');
  });

  it('tells that partners who block went from one to four', () => {
    const text = fixture('wie-beslist');
    const blocked = text.replaceAll(
      'steun: actief, vrijblijvendheid: geen',
      'steun: blokkeert, vrijblijvendheid: geen',
    );
    expect(between(text, blocked)).toEqual([
      'yield-partners-move changed organisaties die het tegenhouden: 1 → 4',
      'yield-partners-move changed deel van de organisaties dat niet in beweging komt: 20% → 80%',
    ]);
  });

  it('tells a fact that became known and decides nothing, and one that is not known any more', () => {
    const book = rulebookOf([ruleOf('people-size', 'problem: counts.total below 5')]);
    const side = (total: string): Side =>
      sideOf(`naam: Wij\naantallen: {totaal: ${total}}\n`, today, book);
    const [open, known] = [side('onbekend'), side('4-14')];
    const found = compared(open, known);
    expect(found.differences).toEqual([]);
    expect(found.shifts).toMatchObject([
      {
        rule: 'people-size',
        cause: 'learned',
        stands: { status: 'undecided' },
        values: [
          {
            name: 'counts.total',
            before: { low: 0, high: null },
            after: { low: 4, high: 14 },
            beforeText: '0 of meer',
            afterText: '4 tot 14',
          },
        ],
      },
    ]);
    expect(compared(known, open).shifts).toMatchObject([{ cause: 'learned' }]);
  });

  it('says words as the format has them, and tells values closer by where they are near', () => {
    const book = rulebookOf([
      ruleOf('mandate-x', 'problem: mandate.decides is none'),
      ruleOf('people-x', 'problem: share of members where mandate is yes above 0.9'),
    ]);
    const side = (decides: string, yes: number): Side => {
      const member = (at: number) => `{id: m${at}, mandaat: ${at < yes ? 'ja' : 'nee'}}`;
      const members = Array.from({ length: 300 }, (_, at) => member(at)).join(', ');
      const text = `naam: Wij\nmandaat: {beslist: ${decides}}\nleden: [${members}]\n`;
      return sideOf(text, today, book);
    };
    const [before, after] = [side('leden', 150), side('bestuur', 151)];
    const [people, mandate] = told(compared(before, after));
    expect(mandate).toMatch(/^mandate-x changed .*: leden → bestuur$/);
    expect(people).toMatch(/: 50% → 50,3%$/);
    const english = compareFiles(before[0], after[0], { ...telling, language: 'en' });
    expect(told(english).join('\n')).toMatch(/: members → board$/m);
  });

  it('is silent where only the order of a file is another', () => {
    const book = rulebookOf([
      ruleOf('purpose-x', 'problem: not (origin.kind includes ambition)'),
      ruleOf('people-x', 'problem: count of members where mandate is yes below 1'),
    ]);
    const side = (kinds: string, members: string): Side =>
      sideOf(`naam: Wij\nontstaan: {soort: ${kinds}}\nleden: ${members}\n`, today, book);
    const one = side('[ambitie, bundeling]', '[{id: a, mandaat: ja}, {id: b}]');
    const other = side('[bundeling, ambitie]', '[{id: b}, {id: a, mandaat: ja}]');
    expect(compared(one, other)).toMatchObject({ differences: [], shifts: [] });
  });

  it('parts the values of one rule by their causes', () => {
    const rule = ruleOf(
      'purpose-x',
      'problem: counts.total below 2 or days since last of sessions above 900',
    );
    const book = rulebookOf([rule]);
    const side = (total: string, days: number): Side =>
      sideOf(
        `naam: Wij\naantallen: {totaal: ${total}}\nbijeenkomsten: [{datum: 2026-03-01}]\n`,
        today - days,
        book,
      );
    expect(
      compared(side('8', 40), side('9', 0)).shifts.map(({ cause, values }) => [
        cause,
        values.map(({ name }) => name),
      ]),
    ).toEqual([
      ['changed', ['counts.total']],
      ['became-due', ['days since last of sessions']],
    ]);
  });

  it('that does not apply is not told', () => {
    const book = rulebookOf([
      ruleOf('purpose-x', 'phases: [maintaining]\nproblem: counts.total below 2'),
    ]);
    const side = (total: string): Side =>
      sideOf(`naam: Wij\nfase: formeren\naantallen: {totaal: ${total}}\n`, today, book);
    expect(compared(side('8'), side('9')).shifts).toEqual([]);
  });
});

describe('whatever two networks say', () => {
  const few = { seed: 20_261_122, numRuns: 12 };

  it('each value that is another under the same verdict is told once', () => {
    fc.assert(
      fc.property(networks(), networks(), fc.integer({ min: 0, max: 500 }), (one, other, days) => {
        let sides: readonly [Side, Side];
        try {
          sides = [
            sideOf(stringify({ naam: 'Wij', ...one }), AS_OF - days),
            sideOf(stringify({ naam: 'Wij', ...other }), AS_OF),
          ];
        } catch {
          return;
        }
        expectWhole(compared(...sides), ...sides);
        const [[, before], [, after]] = sides;
        expectWhole(compareReports(before, after, telling), ...sides);
        expect(compared(sides[1], sides[1]).shifts).toEqual([]);
      }),
      few,
    );
  });
});

describe.each(['vliegende-start', 'wie-beslist', 'much-unknown'])('%s', (name) => {
  const text = fixture(name);

  it('on another day finds other values by time alone', () => {
    const sides = [sideOf(text, today - 200), sideOf(text)] as const;
    const found = compared(...sides);
    expect(new Set(found.shifts.map(({ cause }) => cause))).toEqual(new Set(['became-due']));
    expectWhole(found, ...sides);
    expect(compared(sides[1], sides[0]).shifts.map(({ cause }) => cause)).not.toContain('changed');
  });

  it('finds no other values by other rules', () => {
    const other = { ...core, id: 'other', rules: core.rules.filter((_, at) => at % 3 !== 0) };
    expect(compared(sideOf(text), sideOf(text, today, other)).shifts).toEqual([]);
  });

  it('learns and unlearns what an answer tells', () => {
    const less = text.replace(
      /^( +)(erkend|gedeeld|complex|recognised|shared): .*$/gm,
      '$1$2: onbekend',
    );
    for (const [a, b] of [
      [text, less],
      [less, text],
    ] as const) {
      const found = compared(sideOf(a), sideOf(b));
      expect(new Set([...found.shifts, ...found.differences].map(({ cause }) => cause))).toEqual(
        new Set(less === text ? [] : ['learned']),
      );
    }
  });
});

describe('two reports', () => {
  it('tell the same values as their files do, and read the causes from them', () => {
    const text = fixture('wie-beslist');
    const blocked = text.replaceAll(
      'steun: actief, vrijblijvendheid: geen',
      'steun: blokkeert, vrijblijvendheid: geen',
    );
    const sides = [sideOf(text), sideOf(blocked)] as const;
    const [[, before], [, after]] = sides;
    expect(compareReports(before, after, telling).shifts).toEqual(compared(...sides).shifts);
  });

  it('name a query as the report does, and a share in percents', () => {
    const query = 'share of members where mandate is yes';
    const book = rulebookOf([ruleOf('people-x', `problem: ${query} above 0.9`)]);
    const side = (mandate: string): NetworkJson =>
      sideOf(
        `naam: Wij\nleden: [{id: a, mandaat: ${mandate}}, {id: b, mandaat: nee}]\n`,
        today,
        book,
      )[1];
    expect(told(compareReports(side('nee'), side('ja'), telling))).toEqual([
      `people-x changed ${query}: 0% → 50%`,
    ]);
    expect(told(compareReports(side('onbekend'), side('ja'), telling))).toEqual([
      `people-x learned ${query}: 0 tot 50% → 50%`,
    ]);
  });

  it('tell as due what only grew by the days between', () => {
    const text = 'naam: Wij\nfase: onderhoud\ngestart: 2025-01-10\n';
    const [, before] = sideOf(text, today - 61);
    const [, after] = sideOf(text);
    const found = compareReports(before, after, telling);
    expect(found.shifts.length).toBeGreaterThan(0);
    expect(new Set(found.shifts.map(({ cause }) => cause))).toEqual(new Set(['became-due']));
  });
});
