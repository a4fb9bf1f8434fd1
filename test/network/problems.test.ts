import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/network/problems/problem.js';
import { problemWords } from '../../src/network/problems/words.js';
import { everyField, fileWith, fixture, reading, type Shown, said, shown } from './helper.js';
import {
  checkRows,
  ELSEWHERE,
  type Row,
  shapeRows,
  valueRows,
  warningRows,
  yamlRows,
} from './problem-rows.js';

const NAME = 'naam: X';
const ENGLISH = 'name: X';

const errorRows = [...yamlRows, ...shapeRows, ...valueRows, ...checkRows];

describe('a wrong file', () => {
  it.each(errorRows)('is told of $name', (wrong) => {
    expectOnly(wrong, 'error');
    expect(reading(wrong.text).network).toBeUndefined();
  });

  it.each(warningRows)('is warned of $name, and is read', (wrong) => {
    expectOnly(wrong, 'warning');
    expect(reading(wrong.text).network).toBeDefined();
  });

  it('has a row here for every kind of problem', () => {
    const tried = new Set<string>([...errorRows, ...warningRows].map(({ code }) => code));
    // What is wrong with a configuration brings its own words along: see test/packs.
    const left = Object.keys(problemWords).filter((code) => code !== 'setup' && !tried.has(code));
    expect(left).toEqual([...ELSEWHERE, 'unknown-reference'].sort(inOrder));
  });

  it.each(ELSEWHERE)('is told in both languages of what is found elsewhere: %s', (code) => {
    const problem: Problem = {
      code,
      severity: 'error',
      at: { start: 0, end: 0 },
      values: { reason: 'EACCES', rule: 'people-lead', count: '12' },
    };
    const message = { nl: said(problem, 'nl'), en: said(problem, 'en') };
    expectPlain({ ...message, code, severity: 'error', line: 1, column: 1, suggestion: undefined });
  });

  it('gets all its problems together, in the order of the file', () => {
    const text = fixture('vijf-fouten');
    expect(shown(text).map(({ line, code, suggestion }) => [line, code, suggestion])).toEqual([
      [6, 'date-form', '2026-03-01'],
      [12, 'unknown-key', 'afgebakend'],
      [28, 'wrong-type', undefined],
      [31, 'unknown-reference', 'wijkverpleegkundige'],
      [36, 'present-above-invited', undefined],
    ]);
  });

  it('gets ten problems for ten mistakes', () => {
    const text = [
      'naaam: X',
      'fase: onderhout',
      'gestart: 1 maart 2026',
      'leden:',
      '  - {id: lid-1, kringg: schil}',
      '  - {id: lid-2, mandaat: misschien, sinds: 2026-05, tot: 2026-04}',
      '  - {id: lid-2, organisatie: gemente}',
      'organisaties: [{id: gemeente}]',
      'bijeenkomsten:',
      '  - daatum: 2026-02-01',
      '  - {datum: 2026-03-01, minuten: {leren: -5}}',
    ].join('\n');
    expect(shown(text).map(({ line, code }) => [line, code])).toEqual([
      [1, 'unknown-key'],
      [2, 'unknown-value'],
      [3, 'date-form'],
      [5, 'unknown-key'],
      [6, 'wrong-type'],
      [6, 'left-before-joined'],
      [7, 'duplicate-id'],
      [7, 'unknown-reference'],
      [10, 'unknown-key'],
      [11, 'number-range'],
    ]);
  });

  it('gets one problem for one slip, whatever depends on it', () => {
    const codes = (...lines: string[]) =>
      shown(`${NAME}\n${lines.join('\n')}`).map(({ code }) => code);
    expect(codes('ledenn: [{id: a}]', 'acties: [{door: a}]')).toEqual(['unknown-key']);
    expect(codes('peildatum: 1-1-2027', 'opbrengsten: [{datum: 2026-12-01}]')).toEqual([
      'date-form',
    ]);
    expect(codes('peildatumm: 2027-01-01', 'opbrengsten: [{datum: 2026-12-01}]')).toEqual([
      'unknown-key',
    ]);
    expect(codes('leden: [{id: lid 1}]')).toEqual(['slug']);
    expect(codes('leden: [lid-1]')).toEqual(['wrong-type']);
    expect(shown('naam: [X]').map(({ code }) => code)).toEqual(['wrong-type']);
  });
});

describe('a reference to nobody', () => {
  const references = everyField().filter(({ kind }) =>
    ['reference', 'references', 'decider', 'presence', 'adopters'].includes(kind.is),
  );

  it('is looked for in every field that refers', () => {
    expect(references.map(({ path }) => path)).toEqual([
      'members.organisation',
      'mandate.decides',
      'funding.sources.organisation',
      'sessions.present',
      'sessions.newcomers',
      'sessions.decisions.by',
      'sessions.actions.by',
      'decisions.by',
      'actions.by',
      'results.adopted-by',
      'plan.by',
    ]);
  });

  it.each(references)('is told in $nl, with the nearest id', ({ path, kind }) => {
    const list = ['references', 'presence', 'adopters'].includes(kind.is);
    const value = (id: string) => (list ? [id] : id);
    const toOrganisation = /organisation|adopted/.test(path);
    const right = toOrganisation ? 'buurtzorg' : 'buurtcoach';
    const text = (id: string) => withLists(path, value(id));
    expect(shown(text(right))).toEqual([]);
    const [problem, ...more] = shown(text(`${right}x`));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'unknown-reference', suggestion: right });
    expect(text(`${right}x`).split('\n')[(problem?.line ?? 0) - 1]).toContain(`${right}x`);
    expect(problem?.nl).toContain(`"${right}x" staat niet in dit bestand. Bedoel je "${right}"?`);
    expect(problem?.en).toContain(`"${right}x" is not in this file. Did you mean "${right}"?`);
    expectPlain(problem);
  });

  it('says which list it should be in, in the language of the file', () => {
    const [dutch] = shown(`${NAME}\nacties: [{door: jo}]\n`);
    const [english] = shown(`${ENGLISH}\nactions: [{by: jo}]\n`);
    expect(dutch?.nl).toContain('Zet het in de lijst onder "leden"');
    expect(dutch?.en).toContain('Put it in the list under "leden"');
    expect(english?.nl).toContain('Zet het in de lijst onder "members"');
  });

  it('suggests a word of the field too', () => {
    expect(shown(`${NAME}\nmandaat: {beslist: bestur}\n`)[0]?.suggestion).toBe('bestuur');
    expect(shown(`${ENGLISH}\nmandate: {decides: bord}\n`)[0]?.suggestion).toBe('board');
    expect(shown(`${NAME}\nplan: [{door: trekkr}]\n`)[0]?.suggestion).toBe('trekker');
  });
});

describe('dates in the future', () => {
  const dates = everyField().filter(({ kind }) => kind.is === 'date');
  const happened = dates.filter(({ kind }) => kind.is === 'date' && kind.past);

  it.each(happened)('are wrong in $nl', ({ path }) => {
    const codes = (date: string) => reading(fileWith(path, date)).problems.map(({ code }) => code);
    expect(codes('2026-11-01')).toEqual([]);
    expect(codes('2026-11')).toEqual([]);
    expect(codes('2026-11-02')).toEqual(['date-future']);
    expect(codes('2027')).toEqual(['date-future']);
  });

  it.each(dates.filter((date) => !happened.includes(date)))('are fine in $nl', ({ path }) => {
    expect(reading(fileWith(path, '2199-12-31')).problems).toEqual([]);
  });

  it('are known of for all that has happened', () => {
    expect(happened.map(({ path }) => path)).toEqual([
      ...['purpose.reviewed', 'programme.progress-monitored', 'programme.progress-reported'],
      ...['programme.fed-back-to-policy', 'perspectives.reviewed', 'celebrations.date'],
      ...['evaluations.date', 'decisions.date', 'hurdles.date', 'actions.date', 'results.date'],
      'pulse.date',
    ]);
  });

  it('are measured by the day of the file, where it gives one', () => {
    const text = `${NAME}\npeildatum: 2027-03\nopbrengsten: [{datum: 2027-03-31}]\n`;
    expect(shown(text)).toEqual([]);
  });
});

describe('what is not wrong', () => {
  it.each([
    [
      'a member who may have been there',
      'leden: [{id: a, tot: 2026-03}, {id: b}]',
      'aanwezig: 2',
      '2026-03',
    ],
    [
      'a member who came in that month',
      'leden: [{id: a, sinds: 2026-03}, {id: b}]',
      'aanwezig: 2',
      '2026-03-31',
    ],
    [
      'a member who left on a day unknown',
      'leden: [{id: a, tot: onbekend}, {id: b}]',
      'aanwezig: 2',
      '2026-03-01',
    ],
    [
      'a list that is not all',
      'leden: [{id: a}]\naantallen: {totaal: 9}',
      'aanwezig: 9',
      '2026-03-01',
    ],
    ['a range that may be so', 'leden: [{id: a}]', 'aanwezig: 1-4', '2026-03-01'],
    ['more invited than members', 'leden: [{id: a}]', 'aanwezig: 4, uitgenodigd: 4+', '2026-03-01'],
    ['a session that lies ahead', 'leden: [{id: a}]', 'aanwezig: 4', '2026-12-01'],
  ])('is %s', (_, lists, present, date) => {
    expect(shown(`${NAME}\n${lists}\nbijeenkomsten: [{datum: ${date}, ${present}}]\n`)).toEqual([]);
  });

  it.each([
    ['shares that make up 100', 'financiering: {bronnen: [{aandeel: 33.3}, {aandeel: 66.7}]}'],
    [
      'shares that took turns',
      'financiering: {bronnen: [{aandeel: 90, tot: 2025}, {aandeel: 90}]}',
    ],
    [
      'a member of whom the circle is unknown',
      'leden: [{id: a, kring: onbekend}]\naantallen: {kern: 0}',
    ],
    [
      'a member who may have come',
      'leden: [{id: a, sinds: 2026, mandaat: ja}]\naantallen: {mandaat: 1}',
    ],
    [
      'a member who may have left',
      'leden: [{id: a, tot: 2026-11, mandaat: ja}]\naantallen: {mandaat: 0}',
    ],
    [
      'a perspective that may be the one',
      'leden: [{id: a, perspectieven: ["?"]}]\naantallen: {perspectieven: {beleid: 1}}',
    ],
    [
      'a count of a list that is open',
      'leden: [{id: a}]\naantallen: {totaal: onbekend, mandaat: 40}',
    ],
    [
      'a lead whose role is not known',
      'leden: [{id: a, rollen: ["?"]}]\nbegeleiding: {trekker: ja}',
    ],
    [
      'a lead who is not listed',
      'leden: [{id: a, rollen: geen}]\naantallen: {totaal: 2}\nbegeleiding: {trekker: ja}',
    ],
    [
      'a lead who has left',
      'leden: [{id: a, rollen: trekker, tot: 2026-01}]\nbegeleiding: {trekker: nee}',
    ],
    [
      'a lead who may have left',
      'leden: [{id: a, rollen: trekker, tot: 2026-11}]\nbegeleiding: {trekker: nee}',
    ],
    [
      'a perspective that nobody brings in any more',
      'leden: [{id: a, perspectieven: beleid, tot: 2026-01}]\nperspectieven: {afwezig: beleid}',
    ],
    [
      'numbers that are no phone',
      'financiering: {bronnen: [{bedrag: 1061234567890}]}\nnotities: 2026-03-01 10 20 30',
    ],
    ['a day with a time', 'notities: om 01.02.2026 10:30, en 01-02-2026 10 uur'],
    ['an address that is no e-mail', 'notities: thuis@ en @thuis en a@b'],
    ['a very long line', `regio: ${'woord '.repeat(200_000)}`],
    ['a very long word', `regio: ${'o'.repeat(1_000_000)}`],
    ['a very long row of signs', `regio: "${'a@.-'.repeat(250_000)}"`],
  ])('is %s', (_, text) => {
    expect(shown(`${NAME}\n${text}\n`)).toEqual([]);
  });
});

describe('hostile texts', () => {
  it.each([
    ['a long line that is wrong', `${NAME}\nregio: "${'a '.repeat(500_000)}\nfase: x`],
    ['a long line of dashes', `${NAME}\n${'-'.repeat(500_000)}]: x\n  ]: [`],
    ['a long line of colons', `${NAME}\nregio: ${'a: '.repeat(250_000)}`],
    ['a long line of exclamation marks', `${NAME}\n${'!'.repeat(500_000)}`],
    ['a long row of quotes', `${NAME}\nregio: '${"''".repeat(500_000)}`],
    ['many empty lines', `${NAME}\n${'\n'.repeat(500_000)} x: [`],
    ['a long date', `${NAME}\ngestart: ${'1 '.repeat(500_000)}`],
    ['a long number', `${NAME}\naantallen: {totaal: ${'1 - '.repeat(250_000)}}`],
    ['a long key', `${NAME}\n${'k'.repeat(500_000)}: x`],
    ['many marks', `${NAME}\n${'---\n'.repeat(100_000)}`],
    ['many aliases of one member', `${NAME}\nleden: [&a {}, ${'*a, '.repeat(10_000)}]`],
  ])('are refused at once: %s', (_, text) => {
    // Time of the processor: what others do on the machine does not count.
    const start = process.cpuUsage();
    const { network, problems } = reading(text);
    const { user, system } = process.cpuUsage(start);
    expect(network).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    // Far more than it takes, and far less than what reads a line over and over.
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});

/** Expects the one problem of a row, with messages that a person can do something with. */
function expectOnly({ text, code, at, suggestion, nl, en }: Row, severity: string): void {
  const problems = shown(text);
  const [problem] = problems;
  expect(problems.map((one) => `${one.line}:${one.column} ${one.code} ${one.severity}`)).toEqual([
    `${at} ${code} ${severity}`,
  ]);
  expect(problem?.suggestion).toBe(suggestion);
  if (nl) expect(problem?.nl).toContain(nl);
  if (en) expect(problem?.en).toContain(en);
  if (suggestion !== undefined) {
    expect(problem?.nl).toContain(suggestion);
    expect(problem?.en).toContain(suggestion);
  }
  expectPlain(problem);
}

/** Words that the other language does not have: one of them, and a message is not translated. */
const FOREIGN = {
  nl: /\b(?:the|and|this|that|with|here|not|be|it|must|should|cannot|write|put|look|there|you)\b/i,
  en: /\b(?:de|het|een|niet|geen|kan|hier|staat|schrijf|zet|moet|wordt|je|dit|dat|voor|met)\b/i,
};

function expectPlain(problem: Shown | undefined): void {
  for (const language of ['nl', 'en'] as const) {
    const message = problem?.[language] ?? '';
    // What stands in quotes, or is to be copied, is of the file.
    const own = message
      .replaceAll(problem?.suggestion ?? '\n', 'X')
      .replace(/"[^"]*"/g, 'X')
      .replace(/(?:Kies uit|Choose from|Hier kan staan|What may stand here): [^.]*\./, 'X.');
    expect(own.length).toBeGreaterThan(20);
    expect(own).not.toMatch(FOREIGN[language]);
    expect(own).not.toMatch(/undefined|null\b|\[object|=\}/);
    expect(message).not.toMatch(/\{=?[a-z]/);
    if (problem?.code.includes('-')) expect(own).not.toContain(problem.code);
    expect(message).toMatch(/^\S.*\S$/);
    expect(own).not.toMatch(/ {2}\S|[.:] [.:]/);
  }
}

/** A file with one field, named by its English path, and with somebody to refer to. */
function withLists(path: string, value: unknown): string {
  const file = JSON.parse(fileWith(path, value)) as { members?: readonly object[] };
  const members = [{ ...file.members?.[0], id: 'buurtcoach' }];
  const organisations = [{ id: 'buurtzorg' }];
  return JSON.stringify({ ...file, members, organisations }, null, 1);
}

const order = Object.keys(problemWords);

function inOrder(a: string, b: string): number {
  return order.indexOf(a) - order.indexOf(b);
}
