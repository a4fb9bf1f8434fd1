import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonJson } from '../../src/programme/compare/types.js';
import { type Ended, fixture, leernet, TODAY } from './leernet.js';

/** What is different between two moments, as a person asks it. */

const folder = mkdtempSync(join(tmpdir(), 'leernet-compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const whole = readFileSync(fixture('vliegende-start'), 'utf8');
const later = whole
  .replace('peildatum: 2026-05-20', 'peildatum: 2026-11-01')
  .replace('wegblijvers-gesproken: nee', 'wegblijvers-gesproken: ja')
  .replace('uitkomst-bekend: nee', 'uitkomst-bekend: onbekend');
const small = (more: string): string => `naam: Wij\nfase: onderhoud\n${more}`;
const sides = {
  problem: small('mandaat: {beslist: niemand}\n'),
  good: small('mandaat: {beslist: leden, erkend: ja}\n'),
};

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const compare = (...args: readonly string[]): Ended =>
  leernet(['compare', ...args], { cwd: folder });
const json = (...args: readonly string[]): ComparisonJson =>
  JSON.parse(compare(...args, '--format', 'json').stdout) as ComparisonJson;
const causes = (found: ComparisonJson) =>
  found.networks.flatMap(({ differences }) => differences.map(({ rule, cause }) => [rule, cause]));

function git(env: Record<string, string>, ...args: readonly string[]): void {
  const who = [
    '-c',
    'user.name=Wij',
    '-c',
    'user.email=wij@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  const options = { cwd: folder, stdio: 'pipe' as const, env: { ...process.env, ...env } };
  execFileSync('git', [...who, ...args], options);
}

beforeAll(() => {
  for (const name of ['toen/sub', 'nu/sub', 'leeg'])
    mkdirSync(join(folder, name), { recursive: true });
  write('toen.yaml', whole);
  write('nu.yaml', later);
  write('toen/noord.yaml', sides.problem);
  write('toen/weg.yaml', small('id: weg\n'));
  write('toen/sub/zelfde.yaml', sides.good);
  write('toen/config.yaml', 'versie: 1\n');
  write('nu/noord.yaml', sides.good);
  write('nu/nieuw.yaml', small('id: nieuw\n'));
  write('nu/sub/zelfde.yaml', sides.good);
  write('fout.yaml', 'naam: Wij\nfaze: onderhoud\n');
  const check = (name: string, ...more: readonly string[]): void => {
    const options = ['check', '--quiet', '--fail-on', 'never', ...more, '--format'];
    expect(leernet([...options, `json=${name}.json`, `${name}.yaml`], { cwd: folder }).status).toBe(
      0,
    );
  };
  check('toen');
  check('nu');
  write('netwerk.yaml', small('bijeenkomsten: [{datum: 2026-01-10, gevierd: ja}]\n'));
  git({}, 'init', '--quiet', '-b', 'main');
  git({}, 'add', '-A');
  const date = '2026-02-01T00:30:00+0200';
  git({ GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date }, 'commit', '--quiet', '-m', 'toen');
});

describe('leernet compare', () => {
  it('tells of two files what changed, what was learned and what became due', () => {
    const { status, stdout, stderr } = compare('toen.yaml', 'nu.yaml');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const found = json('toen.yaml', 'nu.yaml');
    expect(causes(found)).toEqual(
      expect.arrayContaining([
        ['people-absentees', 'changed'],
        ['purpose-outcome-open', 'learned'],
      ]),
    );
    expect(new Set(causes(found).map(([, cause]) => cause))).toEqual(
      new Set(['changed', 'learned', 'became-due']),
    );
    for (const part of [
      'Iedereen naar school',
      '20 mei 2026 → 1 november 2026',
      'Wat er veranderd is (',
      'Wat er geleerd is (',
      'Wat er aan de beurt kwam (',
    ]) {
      expect(stdout).toContain(part);
    }
    const en = compare('toen.yaml', 'nu.yaml', '--lang', 'en').stdout;
    for (const part of [
      'What has changed (',
      'What was learned (',
      'What became due (',
      'sound → unknown',
    ]) {
      expect(en).toContain(part);
    }
  });

  it('finds nothing different in a file beside itself', () => {
    const { status, stdout } = compare('toen.yaml', 'toen.yaml');
    expect(status).toBe(0);
    expect(stdout).toContain('Geen enkele regel staat er anders voor.');
  });

  it('judges both on the day that was asked for', () => {
    const found = json('toen.yaml', 'nu.yaml', '--as-of', '2026-11');
    expect(found.networks[0]?.before.asOf).toBe('2026-11-30');
    expect(causes(found).map(([, cause]) => cause)).not.toContain('became-due');
  });

  it('compares folders by network, and tells which are on one side', () => {
    const found = json('toen', 'nu');
    expect(found.networks.map(({ id, differences }) => [id, differences.length > 0])).toEqual([
      ['noord', true],
      ['zelfde', false],
    ]);
    expect(found.onlyBefore.map(({ id }) => id)).toEqual(['weg']);
    expect(found.onlyAfter.map(({ id }) => id)).toEqual(['nieuw']);
    const { stdout } = compare('toen', 'nu');
    expect(stdout).toContain('Duidelijk wie beslist');
    expect(stdout).toContain('Zonder verschil (1): Wij');
    expect(stdout).toContain('Alleen in toen (1): Wij');
    expect(stdout).toContain('Alleen in nu (1): Wij');
  });

  it('tells other values with the same verdict, and calls no such network the same', () => {
    mkdirSync(join(folder, 'eerst'));
    mkdirSync(join(folder, 'daarna'));
    const partners = readFileSync(fixture('wie-beslist'), 'utf8');
    const blocked = partners.replaceAll(
      'steun: actief, vrijblijvendheid: geen',
      'steun: blokkeert, vrijblijvendheid: geen',
    );
    for (const [name, text, total] of [
      ['eerst', partners, 'onbekend'],
      ['daarna', blocked, '0-40'],
    ] as const) {
      write(`${name}/erf.yaml`, text);
      write(`${name}/open.yaml`, `naam: Open\naantallen: {totaal: ${total}}\n`);
      write(`${name}/zelfde.yaml`, sides.good);
    }
    const { stdout } = compare('eerst', 'daarna');
    expect(stdout).toContain('deel van de organisaties dat niet in beweging komt: 20% → 80%');
    expect(stdout).toContain('Geleerd, met hetzelfde oordeel (');
    expect(stdout).toContain('Zonder verschil (1): Wij');
    const found = json('eerst', 'daarna').networks.find(({ id }) => id === 'open');
    expect(found?.differences).toEqual([]);
    expect(new Set(found?.shifts.map(({ cause }) => cause))).toEqual(new Set(['learned']));
    const markdown = compare('eerst', 'daarna', '--format', 'markdown').stdout;
    expect(markdown).toContain('**Partners komen in beweging** (probleem): organisaties die');
  });

  it('compares with a version of git, each on its own day', () => {
    write(
      'netwerk.yaml',
      small('bijeenkomsten: [{datum: 2026-01-10, gevierd: ja}]\nregio: Noord\n'),
    );
    for (const before of ['HEAD:netwerk.yaml', 'main:./netwerk.yaml']) {
      const found = json(before, 'netwerk.yaml');
      expect(found.networks[0]?.before).toMatchObject({ file: before, asOf: '2026-02-01' });
      expect(new Set(causes(found).map(([, cause]) => cause))).toEqual(new Set(['became-due']));
    }
    const folders = json('HEAD:toen', 'nu');
    expect(folders.networks.map(({ before }) => before.file)).toEqual([
      'HEAD:toen/noord.yaml',
      'HEAD:toen/sub/zelfde.yaml',
    ]);
    const within = leernet(['compare', 'HEAD:./noord.yaml', 'noord.yaml', '--format', 'json'], {
      cwd: join(folder, 'nu'),
    });
    expect((JSON.parse(within.stdout) as ComparisonJson).networks).toHaveLength(1);
    expect(causes(json('HEAD:toen.json', 'HEAD:nu.json')).length).toBeGreaterThan(0);
  });

  it('compares two reports, and says that their causes are read from numbers', () => {
    const files = json('toen.yaml', 'nu.yaml');
    const reports = json('toen.json', 'nu.json');
    const rules = (found: ComparisonJson) => causes(found).map(([rule]) => rule);
    expect(rules(reports)).toEqual(rules(files));
    const { stdout } = compare('toen.json', 'nu.json');
    expect(stdout).toContain('Een verslag bevat geen feiten');
    expect(json('toen.json', 'toen.yaml').networks[0]?.differences).toEqual([]);
  });

  it('cannot compare reports by different rules, and says so', () => {
    const report = readFileSync(join(folder, 'toen.json'), 'utf8');
    write('anders.json', report.replaceAll(/"rulebook": "[^"]*"/g, '"rulebook": "andere@1"'));
    const { status, stdout, stderr } = compare('anders.json', 'nu.json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('andere@1');
    expect(stderr).toContain('Vergelijk de bestanden zelf');
  });

  it('judges files of folders with other rules by the rules of now, and tells what those make', () => {
    for (const [name, rules] of [
      ['oud', '[leernet:core, leernet:liso]'],
      ['jong', '[leernet:core]'],
    ] as const) {
      mkdirSync(join(folder, name));
      write(`${name}/leernet.config.yaml`, `rules: ${rules}\n`);
      write(`${name}/noord.yaml`, sides.good);
    }
    const found = json('oud', 'jong');
    expect(new Set(causes(found).map(([, cause]) => cause))).toEqual(
      new Set(['measured-differently']),
    );
    expect(compare('oud', 'jong').stdout).toContain('Wat er anders gemeten wordt (');
  });

  it('says it in the language of the network unless another was asked for', () => {
    write('en-a.yaml', 'name: We\nlanguage: en\nphase: maintaining\nmandate: {decides: none}\n');
    write(
      'en-b.yaml',
      'name: We\nlanguage: en\nphase: maintaining\nmandate: {decides: members, recognised: yes}\n',
    );
    expect(compare('en-a.yaml', 'en-b.yaml').stdout).toContain('What has changed');
    expect(compare('en-a.yaml', 'en-b.yaml', '--lang', 'nl').stdout).toContain(
      'Wat er veranderd is',
    );
  });

  it('leaves out a file with mistakes, tells them, and ends with 2', () => {
    const single = compare('fout.yaml', 'nu.yaml');
    expect({ status: single.status, stdout: single.stdout }).toEqual({ status: 2, stdout: '' });
    expect(single.stderr).toContain('fout.yaml:2:1');
    mkdirSync(join(folder, 'half'));
    write('half/noord.yaml', sides.good);
    write('half/weg.yaml', 'naam: Wij\nfaze: onderhoud\nleden: []\n');
    const both = compare('toen', 'half');
    expect(both.status).toBe(2);
    expect(both.stdout).toContain('Duidelijk wie beslist');
    expect(both.stderr).toContain('niet vergeleken: half/weg.yaml');
  });

  it('that finds nothing to compare ends with 3', () => {
    const empty = compare('leeg', 'nu');
    expect({ status: empty.status, stdout: empty.stdout }).toEqual({ status: 3, stdout: '' });
    expect(empty.stderr).toContain('In leeg is geen netwerk gevonden.');
    const other = compare('toen/weg.yaml', 'nu/nieuw.yaml');
    expect(other.status).toBe(3);
    expect(other.stderr).toContain('Alleen in toen/weg.yaml: weg');
  });

  it.each([
    [['nu.yml', 'nu.yaml'], 'Bedoel je nu.yaml?'],
    [['-', 'nu.yaml'], 'standaardinvoer'],
    [['HEAD:weg.yaml', 'nu.yaml'], 'In versie "HEAD" is er geen weg.yaml'],
    [['zomaar:nu.yaml', 'nu.yaml'], 'git kent geen versie "zomaar"'],
    [['toen.json', 'nu.json', '--as-of', '2026-01-01'], 'is een verslag'],
    [['toen.yaml', 'nu.yaml', '--format', 'markdwn'], 'Bedoel je markdown?'],
    [['toen.yaml', 'nu.yaml', '--as-of', 'gisteren'], 'is geen dag'],
    [['toen.yaml'], 'Hier hoort nog bij: nu'],
  ])('%j says what is wrong', (args, said) => {
    const { status, stdout, stderr } = compare(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it.each([
    ['{"leernet": "1", "networks": [{"id": 3}]}', 'r.json:1:'],
    ['{"a": 1', 'r.json:1:'],
    ['{"a": 1,}', 'Dit is geen JSON'],
    ['[]', 'Dit is geen verslag van leernet'],
    ['\xFF\xFE', 'r.json'],
  ])('a report that is %j is told with its place', (text, said) => {
    write('r.json', text);
    const { status, stdout, stderr } = compare('r.json', 'nu.json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('a report that is no text is told as such', () => {
    writeFileSync(join(folder, 'bytes.json'), new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]));
    const bytes = compare('bytes.json', 'nu.json');
    expect({ status: bytes.status, stdout: bytes.stdout }).toEqual({ status: 2, stdout: '' });
    expect(bytes.stderr).toContain('bytes.json: ');
    expect(bytes.stderr).toContain('UTF-8');
  });

  it('gives the same bytes each time, whatever the day of the files', () => {
    for (const format of ['pretty', 'json', 'markdown']) {
      const once = compare('toen', 'nu', '--format', format, '--as-of', TODAY).stdout;
      expect(compare('toen', 'nu', '--format', format, '--as-of', TODAY).stdout).toBe(once);
    }
  });
});
