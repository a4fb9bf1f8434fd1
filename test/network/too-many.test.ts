import { describe, expect, it } from 'vitest';
import { fileScreen } from '../../src/cli/screen.js';
import { reportOf } from '../../src/report/json.js';
import { prettyReport } from '../../src/report/pretty/pretty.js';
import { checked, context } from '../report/networks.js';

/** Files with far more in them than anybody writes: told soon, and no more than can be read. */

const look = { screen: fileScreen, quiet: false, verbose: false, explainScore: false };

describe('a file with very many mistakes', () => {
  const wrong = Array.from({ length: 600 }, (_, at) => `fout-${at}: x`).join('\n');
  const file = checked(`naam: X\n${wrong}\n`);

  it('has the first 500 told, and how many there are beyond', () => {
    expect(file.diagnosis).toBeUndefined();
    expect(file.problems).toHaveLength(501);
    const { problems } = reportOf([file], context, 'nl');
    expect(problems[499]).toMatchObject({ line: 501, code: 'unknown-key' });
    expect(problems[500]).toMatchObject({ line: 502, code: 'more-problems', severity: 'error' });
    expect(problems[500]?.message).toBe('Vanaf hier is er nog 100 keer iets mis.');
    expect(prettyReport(file, context, look)).toContain('netwerk.yaml:502:1');
  });

  it('has them all told where one more line would not make it shorter', () => {
    const exact = wrong.split('\n').slice(0, 501).join('\n');
    const { problems } = checked(`naam: X\n${exact}\n`);
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)?.code).toBe('unknown-key');
  });

  it('has warnings counted as warnings, and is judged', () => {
    const waivers = Array.from({ length: 600 }, (_, at) => `  - {regel: geen-${at}, reden: x}`);
    const { diagnosis, problems } = checked(`naam: X\nuitzonderingen:\n${waivers.join('\n')}\n`);
    expect(diagnosis).toBeDefined();
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', severity: 'warning' });
  });

  it('gets no more suggestions once looking for them would take too long', () => {
    const members = Array.from({ length: 3000 }, (_, at) => `  - {id: lid-${at}}`).join('\n');
    const absent = Array.from({ length: 400 }, (_, at) => `ldi-${at}`).join(', ');
    const text = `naam: X\nleden:\n${members}\nbijeenkomsten:\n  - {datum: 2026-03-01, aanwezig: [${absent}]}\n`;
    const references = checked(text).problems.filter(({ code }) => code === 'unknown-reference');
    expect(references).toHaveLength(400);
    expect(references[0]?.suggestion).toBe('lid-0');
    expect(references.at(-1)?.suggestion).toBeUndefined();
  });
});

describe('a list as long as leernet reads', () => {
  const list = (item: (at: number) => string, count: number): string =>
    Array.from({ length: count }, (_, at) => item(at)).join(', ');
  const day = (at: number): string =>
    new Date(1.79e12 - at * 86_400_000).toISOString().slice(0, 10);

  // Held each against each other these would take minutes.
  it.each([
    [
      'decisions in one session',
      `bijeenkomsten: [{datum: 2026-03-01, besluiten: [${list(() => '{}', 15_000)}]}]`,
    ],
    ['decisions without a date', `besluiten: [${list(() => '{wat: x}', 8000)}]`],
    ['decisions of one year', `besluiten: [${list(() => '{datum: 2026}', 8000)}]`],
    ['decisions on many days', `besluiten: [${list((at) => `{datum: ${day(at % 9000)}}`, 8000)}]`],
    [
      'sessions that were cancelled',
      `bijeenkomsten: [${list((at) => `{datum: ${day(at % 9000)}, afgelast: ja, id: s${at}}`, 7000)}]`,
    ],
    [
      'sessions of one year',
      `bijeenkomsten: [${list((at) => `{datum: 2025, afgelast: ja, id: s${at}}`, 7000)}]`,
    ],
  ])('is judged in no more than seconds: %s', (_, text) => {
    const before = process.cpuUsage();
    const { diagnosis } = checked(`naam: X\n${text}\n`);
    const { user, system } = process.cpuUsage(before);
    expect(diagnosis).toBeDefined();
    expect((user + system) / 1e6).toBeLessThan(4);
  });
});

describe('a name without an end', () => {
  it('does not push the report off the screen', () => {
    const name = 'Een netwerk met een lange naam 😀 '.repeat(3000);
    const text = prettyReport(checked(`naam: ${name}\nregio: ${name}\n`), context, look);
    const head = text.slice(0, text.indexOf('Score'));
    expect(head.length).toBeLessThan(1000);
    expect(head).toContain('…');
  });
});
