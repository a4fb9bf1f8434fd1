import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReportJson } from '../../src/report/json-types.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import { type Ended, fixture, inside, leernet, TODAY } from './leernet.js';

/** What `leernet check` does, as a person sees it. */

const folder = mkdtempSync(join(tmpdir(), 'leernet-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sound = fixture('gezond-tweede-jaar');
const busy = fixture('vliegende-start');
const unknown = fixture('much-unknown');
const { rules } = coreRulebook();

const check = (...args: readonly string[]): Promise<Ended> =>
  inside(['check', '--fail-on', 'never', ...args]);
const report = ({ stdout }: Pick<Ended, 'stdout'>): ReportJson => JSON.parse(stdout) as ReportJson;

describe('check', () => {
  it('reads standard input as it reads a file', () => {
    const input = readFileSync(busy, 'utf8');
    const args = ['check', '--fail-on', 'never', '--lang', 'nl'];
    const piped = leernet([...args, '-'], { input });
    const named = leernet([...args, busy]);
    expect(piped.status).toBe(0);
    expect(piped.stdout.replaceAll('stdin', busy)).toBe(named.stdout);
  });

  it('reports on every file, in the order in which they were given', async () => {
    const json = report(await check(busy, sound, unknown, '--format', 'json'));
    expect(json.networks.map(({ file }) => file)).toEqual([busy, sound, unknown]);
    const { stdout } = await check(busy, sound);
    expect(stdout.indexOf('Iedereen naar school')).toBe(0);
    const [, second, last, ...more] = stdout.split(/^─+\n\n/m);
    expect(second).toMatch(/^Thuis met dementie\n/);
    // What is said of both together is apart from what is said of each.
    expect({ last, more }).toEqual({
      last: expect.stringMatching(/^Over 2 netwerken heen\n/),
      more: [],
    });
  });

  it('says it in the language that was asked for, else in that of the file, else in Dutch', async () => {
    expect((await check(busy, '--lang', 'en')).stdout).toContain('What you could do first');
    expect((await check(fixture('ending-well'))).stdout).toContain('as of');
    expect((await check(fixture('ending-well'), '--lang', 'nl')).stdout).toContain('stand van');
    const plain = { input: 'name: North\n' };
    expect((await inside(['check', '-'], plain)).stdout).toContain('Per thema');
  });

  it('judges on the day that was asked for; a month is its last day', async () => {
    for (const [asked, day] of [
      ['2026-06-01', '2026-06-01'],
      ['2026-06', '2026-06-30'],
      ['2026', '2026-12-31'],
    ]) {
      const json = report(await check(busy, '--as-of', String(asked), '--format', 'json'));
      expect(json.networks[0]?.asOf).toBe(day);
    }
  });

  it('judges on the day of the file, else on that of today', async () => {
    const asOf = async (input: string): Promise<string | undefined> =>
      report(await inside(['check', '-', '--format', 'json'], { input })).networks[0]?.asOf;
    expect(await asOf('naam: Wij\n')).toBe(TODAY);
    expect(await asOf('naam: Wij\npeildatum: 2026-03-01\n')).toBe('2026-03-01');
  });

  it('with --quiet gives one line a file', async () => {
    const { stdout } = await check(busy, fixture('vijf-fouten'), unknown, '--quiet');
    const lines = stdout.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^\S+vliegende-start\.yaml: \d+ tot \d+, \d+ problemen, /);
    expect(lines[1]).toMatch(/^\S+vijf-fouten\.yaml: 5 fouten in het bestand$/);
    expect(lines[2]).toMatch(/^\S+much-unknown\.yaml: /);
  });

  it.each(['nl', 'en'] as const)('with --verbose names every rule (%s)', async (language) => {
    const { stdout } = await check(unknown, '--verbose', '--lang', language);
    const text = stdout.replace(/\s+/g, ' ');
    for (const { id, title } of rules) {
      expect(text).toContain(title[language]);
      expect(stdout.replace(/\n +/g, ' ')).toContain(id);
    }
  });
});

describe('check --format', () => {
  it('gives a report to a file and one to the screen', async () => {
    const target = join(folder, 'beside.json');
    const { stdout, stderr } = await check(
      busy,
      '--format',
      `json=${target}`,
      '--format',
      'pretty',
    );
    expect(stderr).toBe('');
    expect(stdout).toBe((await check(busy)).stdout);
    expect(readFileSync(target, 'utf8')).toBe((await check(busy, '--format', 'json')).stdout);
  });

  it('writes to files alone where no report is for the screen', async () => {
    const [json, text] = [join(folder, 'a.json'), join(folder, 'a=b.txt')];
    const { stdout, stderr } = await check(
      ...[busy, unknown, '--format', `json=${json}`, '--format', `pretty=${text}`],
    );
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
    expect(report({ stdout: readFileSync(json, 'utf8') }).networks).toHaveLength(2);
    expect(readFileSync(text, 'utf8')).toContain('Rondkomen in Parkstad');
  });

  it('writes a file whole, over what was there, and leaves nothing beside it', () => {
    const here = join(folder, 'whole');
    mkdirSync(here);
    writeFileSync(join(here, 'report.json'), 'what was there before\n'.repeat(1000));
    const target = join(here, 'report.json');
    const { status } = leernet(['check', sound, '--format', `json=${target}`]);
    expect(status).toBe(0);
    expect(readdirSync(here)).toEqual(['report.json']);
    expect(report({ stdout: readFileSync(target, 'utf8') }).networks).toHaveLength(1);
  });

  it.each([
    ['a folder that is not there', join(folder, 'nowhere', 'report.json')],
    ['a folder itself', folder],
  ])('tells that %s cannot be written to, and still gives the other report', (_, target) => {
    const before = readdirSync(folder);
    const { status, stdout, stderr } = leernet([
      'check',
      sound,
      '--format',
      `json=${target}`,
      '--format',
      'pretty',
    ]);
    expect(status).toBe(2);
    expect(stdout).toContain('Score');
    expect(stderr).toContain(target);
    expect(stderr).toMatch(/^leernet: [^\n]+\n$/);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('writes wrong files to a file too, with their problems', async () => {
    const target = join(folder, 'wrong.json');
    const { status, stdout } = await check(fixture('vijf-fouten'), '--format', `json=${target}`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(report({ stdout: readFileSync(target, 'utf8') }).problems).toHaveLength(5);
  });
});

describe('check --explain-score', () => {
  const points: Readonly<Record<string, number>> = { '0': 0, '½': 0.5, '1': 1 };

  it.each([
    'vliegende-start',
    'much-unknown',
    'wie-beslist',
    'gezond-tweede-jaar',
    'mixed-keys',
    'startend',
    'ending-well',
  ])('shows terms that add up to the score: %s', async (name) => {
    const { stdout } = await check(fixture(name), '--explain-score', '--lang', 'en');
    const json = report(await check(fixture(name), '--format', 'json'));
    const score = json.networks[0]?.score;
    if (!score) throw new Error('there is no score');
    const terms = [...stdout.matchAll(/^ +(\d+) +([01½–]) +([01½–]) {2}([a-z-]+)/gm)];
    const end = (column: number): number => {
      const counted = terms.filter((term) => term[column] !== '–');
      const weight = counted.reduce((sum, term) => sum + Number(term[1]), 0);
      const won = counted.reduce(
        (sum, term) => sum + Number(term[1]) * (points[String(term[column])] ?? Number.NaN),
        0,
      );
      return (100 * won) / weight;
    };
    const cap = (value: number, holds: boolean): number => (holds ? Math.min(value, 59) : value);
    const capped = score.cappedBy.length > 0;
    expect(score.low).toBe(cap(Math.floor(end(2) + 1e-9), capped));
    expect([Math.ceil(end(3) - 1e-9), 59]).toContain(score.high);
    if (capped) expect(stdout).toMatch(/59 at the most/);
    const last = stdout.slice(stdout.indexOf('Why the score is what it is'));
    const said = score.low === score.high ? `${score.low}` : `${score.low} to ${score.high}`;
    expect(last).toContain(`Score: ${said}\n`);
  });
});

describe('the same input and date', () => {
  it.each(['pretty', 'json'])('give the same bytes everywhere: %s', (format) => {
    const args = [
      ...['check', busy, unknown, sound, '--as-of', TODAY, '--fail-on', 'never'],
      ...['--format', format, '--explain-score'],
    ];
    const first = leernet(args);
    expect(first.status).toBe(0);
    for (const env of [
      {},
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
    ]) {
      expect(leernet(args, { env })).toEqual(first);
    }
  });
});
