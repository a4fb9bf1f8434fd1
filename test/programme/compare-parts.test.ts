import { describe, expect, it } from 'vitest';
import { measures } from '../../src/measures/all.js';
import type { Network } from '../../src/network/format/network.js';
import { readNetwork } from '../../src/network/read.js';
import { compareFiles } from '../../src/programme/compare/compare.js';
import { readReport } from '../../src/programme/compare/read-report.js';
import {
  compareReported,
  type ReportedFinding,
  type ReportedNetwork,
} from '../../src/programme/compare/reported.js';
import { differsInKnowing } from '../../src/programme/compare/says-more.js';
import type { FoundJson } from '../../src/report/json-types.js';
import { rulebookOf, ruleOf, today } from '../diagnosis/helper.js';

/** The parts that a cause is worked out of. */

function networkOf(yaml: string): Network {
  const { network, problems } = readNetwork(`naam: Wij\n${yaml}`, { today });
  if (!network) throw new Error(JSON.stringify(problems));
  return network;
}

describe('two versions of a file differ in what is known alone', () => {
  const differ = (a: string, b: string, ...reads: readonly string[]): boolean =>
    differsInKnowing(networkOf(a), networkOf(b), reads);
  const session = (more: string): string => `bijeenkomsten: [{datum: 2026-03-01${more}}]`;

  it.each([
    ['an answer', 'bedoeling: {complex: onbekend}', 'bedoeling: {complex: ja}', 'purpose.complex'],
    ['a section', '', 'bedoeling: {complex: ja}', 'purpose'],
    ['a narrower number', 'aantallen: {totaal: 8-10}', 'aantallen: {totaal: 9}', 'counts.total'],
    ['a finer date', 'gestart: 2025', 'gestart: 2025-03-01', 'started'],
    ['a part of a session', session(''), session(', gevierd: ja'), 'sessions.celebrated'],
    [
      'one of a few words',
      'ontstaan: {soort: [onbekend]}',
      'ontstaan: {soort: [ambitie]}',
      'origin',
    ],
    ['who was there', session(', aanwezig: 8-12'), session(', aanwezig: 9'), 'sessions'],
    ['nothing', session(', aanwezig: 9'), session(', aanwezig: 9'), 'sessions'],
    [
      'a stated none',
      'financiering: {bronnen: onbekend}',
      'financiering: {bronnen: geen}',
      'funding.sources',
    ],
  ])('%s', (_, a, b, read) => {
    expect(differ(a, b, read)).toBe(true);
    expect(differ(b, a, read)).toBe(true);
  });

  it.each([
    ['another answer', 'bedoeling: {complex: nee}', 'bedoeling: {complex: ja}', 'purpose.complex'],
    ['another number', 'aantallen: {totaal: 8-10}', 'aantallen: {totaal: 9-12}', 'counts.total'],
    ['another date', 'gestart: 2025', 'gestart: 2026', 'started'],
    [
      'a session more',
      session(''),
      `${session('').slice(0, -1)}, {datum: 2026-04-01}]`,
      'sessions',
    ],
    [
      'none beside some',
      'financiering: {bronnen: geen}',
      'financiering: {bronnen: [{soort: fonds}]}',
      'funding.sources',
    ],
    [
      'a word more',
      'ontstaan: {soort: [ambitie]}',
      'ontstaan: {soort: [ambitie, bundeling]}',
      'origin',
    ],
    [
      'a list beside a number',
      session(', aanwezig: 1'),
      `leden: [{id: a}]\n${session(', aanwezig: [a]')}`,
      'sessions',
    ],
    ['another text', 'bedoeling: {thema: a}', 'bedoeling: {thema: b}', 'purpose'],
    ['one more and one less', 'bedoeling: {complex: ja}', 'bedoeling: {afgebakend: ja}', 'purpose'],
  ])('but not in %s', (_, a, b, read) => {
    expect(differ(a, b, read)).toBe(false);
    expect(differ(b, a, read)).toBe(false);
  });

  it('whatever stands in fields that are not read', () => {
    expect(differ('bedoeling: {complex: nee}', 'bedoeling: {complex: ja}', 'purpose.shared')).toBe(
      true,
    );
  });
});

describe('what was found in two reports', () => {
  const finding = (
    status: ReportedFinding['status'],
    found: Readonly<Record<string, FoundJson>>,
  ): ReportedFinding => {
    const level = status === 'undecided' ? undefined : status;
    const decided = level === 'problem' || level === 'good' || level === 'attention';
    return {
      rule: 'a-b',
      title: 'A',
      theme: 'people',
      weight: 'major',
      status,
      verdict: decided
        ? { worst: level, best: level }
        : status === 'undecided'
          ? { worst: 'problem', best: 'good' }
          : null,
      message: '',
      found,
    };
  };
  const report = (
    one: ReportedFinding,
    asOf: string,
    phase: 'forming' | 'maintaining' | null = null,
  ): ReportedNetwork => ({
    id: 'wij',
    file: 'wij.yaml',
    name: 'Wij',
    asOf,
    rulebook: 'core@1',
    score: null,
    phase: { declared: phase },
    findings: [one],
  });
  const months = [...measures.values()].find(({ unit }) => unit === 'months')?.name ?? '';
  const days = 'days since last of sessions';
  const cause = (from: ReportedFinding, to: ReportedFinding, apart = 0): string | undefined => {
    const later = apart === 0 ? '2026-03-01' : '2026-05-01';
    return compareReported(report(from, '2026-03-01'), report(to, later), measures)[0]?.cause;
  };
  const span = (low: number | null, high: number | null): FoundJson => ({ low, high });

  it.each([
    ['a narrower number', span(0, 5), span(3, 3), 'learned'],
    ['an open end that closed', span(0, null), span(3, 3), 'learned'],
    [
      'an open number that is never',
      span(0, null),
      { low: null, high: null, never: true as const },
      'learned',
    ],
    ['another number', span(2, 2), span(3, 3), 'changed'],
    [
      'never that became a number',
      { low: null, high: null, never: true as const },
      span(3, 3),
      'changed',
    ],
    ['a choice that was made', { possible: ['yes', 'no'] }, { possible: ['yes'] }, 'learned'],
    ['another choice', { possible: ['no'] }, { possible: ['yes'] }, 'changed'],
    [
      'a list that was closed',
      { sure: ['a'], open: true },
      { sure: ['a', 'b'], open: false },
      'learned',
    ],
    ['a word that went', { sure: ['a'], open: false }, { sure: ['b'], open: false }, 'changed'],
    [
      'a list that grew',
      { sure: ['a'], open: false },
      { sure: ['a', 'b'], open: false },
      'changed',
    ],
    ['another kind of value', { possible: ['no'] }, { sure: [], open: false }, 'changed'],
    ['a list for a number', span(1, 1), { sure: [], open: true }, 'changed'],
    ['a number for a choice', { possible: ['no'] }, span(1, 1), 'changed'],
  ])('%s is told as it is', (_, from, to, expected) => {
    expect(cause(finding('undecided', { x: from }), finding('problem', { x: to }))).toBe(expected);
  });

  it('is learned only where one verdict lies within the other', () => {
    expect(cause(finding('good', { x: span(0, 5) }), finding('problem', { x: span(3, 3) }))).toBe(
      'changed',
    );
  });

  it('became due where it grew or shrank by the time between', () => {
    const was = (name: string, value: FoundJson) => finding('good', { [name]: value });
    const is = (name: string, value: FoundJson) => finding('problem', { [name]: value });
    expect(cause(was(months, span(4, 4)), is(months, span(6, 6)), 1)).toBe('became-due');
    expect(cause(was(months, span(4, null)), is(months, span(2, null)), 1)).toBe('became-due');
    expect(cause(was(months, span(4, 4)), is(months, span(9, 9)), 1)).toBe('changed');
    expect(cause(was(months, span(4, 4)), is(months, span(6, null)), 1)).toBe('changed');
    expect(cause(was(days, span(4, 4)), is(days, span(65, 65)), 1)).toBe('changed');
    expect(cause(was(months, span(4, 4)), is(months, span(6, 6)))).toBe('changed');
    expect(cause(was('x', { possible: ['a'] }), is('x', { possible: ['b'] }), 1)).toBe('changed');
  });

  it('became due where nothing that was found is another, and days went by', () => {
    const same = { x: span(1, 1) };
    expect(cause(finding('good', same), finding('problem', same), 1)).toBe('became-due');
    expect(cause(finding('good', same), finding('problem', same))).toBe('changed');
    expect(cause(finding('undecided', same), finding('problem', same))).toBe('learned');
  });

  it('became due where another phase asks for it', () => {
    const [from, to] = [finding('not-applicable', {}), finding('problem', { x: span(1, 1) })];
    const found = compareReported(
      report(from, '2026-03-01', 'forming'),
      report(to, '2026-03-01', 'maintaining'),
      measures,
    );
    expect(found[0]?.cause).toBe('became-due');
  });

  it('takes a day that is no day for no time between', () => {
    const [from, to] = [finding('good', {}), finding('problem', {})];
    const found = compareReported(report(from, '?'), report(to, '?'), measures);
    expect(found[0]?.cause).toBe('changed');
  });
});

describe('what a rule reads', () => {
  const told = (rule: string, before: string, after: string) => {
    const rulebook = rulebookOf([ruleOf('purpose-x', rule)]);
    const side = (yaml: string) => ({
      id: 'wij',
      file: 'wij.yaml',
      asOf: today,
      rulebook,
      network: networkOf(yaml),
    });
    const { differences } = compareFiles(side(before), side(after), { measures, language: 'en' });
    return differences.map(({ cause }) => cause);
  };

  it.each([
    [
      'a list of words',
      'problem: not (origin.kind includes ambition)',
      'ontstaan: {soort: onbekend}',
      'ontstaan: {soort: [ambitie]}',
      'learned',
    ],
    [
      'a list that lost a word',
      'problem: not (origin.kind includes ambition)',
      'ontstaan: {soort: [ambitie]}',
      'ontstaan: {soort: [bundeling]}',
      'changed',
    ],
    [
      'a word in a list with an unknown',
      'problem: not (origin.kind includes ambition)',
      'ontstaan: {soort: [bundeling, onbekend]}',
      'ontstaan: {soort: [bundeling, ambitie]}',
      'learned',
    ],
    [
      'a query',
      'problem: count of members where mandate is yes below 1',
      'leden: [{id: a}]',
      'leden: [{id: a, mandaat: ja}]',
      'learned',
    ],
    [
      'a query over more members',
      'problem: count of members where mandate is yes below 1',
      'leden: [{id: a, mandaat: onbekend}]',
      'leden: [{id: a, mandaat: onbekend}, {id: b, mandaat: ja}]',
      'changed',
    ],
    [
      'a query without a condition',
      'problem: count of members below 2',
      'leden: onbekend',
      'leden: [{id: a}, {id: b}]',
      'learned',
    ],
  ])('%s', (_, rule, before, after, cause) => {
    expect(told(rule, before, after)).toEqual([cause]);
  });
});

describe('reading a report', () => {
  const words = {
    notJson: { nl: 'geen JSON', en: 'not JSON' },
    noReport: { nl: 'geen verslag', en: 'no report' },
  };
  const read = (text: string) => {
    const found = readReport('r.json', text, words);
    return 'faults' in found
      ? found.faults.map(({ line, column, message }) => `${line}:${column} ${message.en}`)
      : found;
  };
  const network = {
    id: 'wij',
    file: 'wij.yaml',
    name: 'Wij',
    asOf: '2026-03-01',
    rulebook: 'core@1',
    score: null,
    phase: { declared: null, more: 1 },
    findings: [],
  };

  it('takes what it needs, whatever else stands there', () => {
    const text = JSON.stringify({ leernet: '1', language: 'nl', more: [], networks: [network] });
    expect(read(text)).toMatchObject({ language: 'nl', networks: [{ id: 'wij' }] });
  });

  it('tells each mistake with its place', () => {
    const wrong = {
      leernet: '1',
      language: 'fr',
      networks: [{ ...network, id: 3, name: undefined }],
    };
    const told = read(JSON.stringify(wrong, null, 1));
    expect(told).toEqual([
      expect.stringMatching(/^3:2 "fr" cannot stand here/),
      expect.stringMatching(/^6:4 This should be a piece of text/),
      expect.stringMatching(/^\d+:\d+ "name" is missing here/),
    ]);
  });

  it('tells JSON that is no report, and a text that is no JSON', () => {
    expect(read('{"leernet": "1"}')).toEqual(['1:1 no report']);
    expect(read('[1]')).toEqual(['1:1 no report']);
    expect(read('null')).toEqual(['1:1 no report']);
    expect(read('{"a": 1,}')).toEqual(['1:1 not JSON']);
    expect(read('{"a": [1}')).toHaveLength(1);
  });
});
