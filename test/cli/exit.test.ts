import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/check.js';
import { judgeFile } from '../../src/cli/gate.js';
import { measures } from '../../src/measures/all.js';
import type { ReportJson } from '../../src/report/json-types.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import { type Ended, fixture, inside, leernet, TODAY } from './leernet.js';

/** Each row of the exit statuses that leernet promises, and what is on which stream. */

const folder = mkdtempSync(join(tmpdir(), 'leernet-exit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const sound = fixture('gezond-tweede-jaar');
const critical = fixture('vliegende-start');
const minor = fixture('much-unknown');
const wrong = fixture('vijf-fouten');
/** A single problem, of a rule that weighs heavily. */
const major = file(
  'major.yaml',
  'naam: Vast\nfase: onderhoud\nbedoeling:\n  uitkomst-bekend: ja\nprogramma:\n  bijstelbaar: nee\n',
);

const check = (...args: readonly string[]): Ended => leernet(['check', '--as-of', TODAY, ...args]);

describe('0: checked, and fine by what was asked', () => {
  it.each([
    ['a sound network', [sound]],
    ['a critical problem that nobody asked about', [critical, '--fail-on', 'never']],
    ['a problem that weighs less than what was asked about', [minor, '--fail-on', 'major']],
    ['a low end that reaches what was asked', [sound, '--min-score', '90']],
    ['as much known as was asked', [sound, '--min-known', '90']],
    ['a critical problem that the network sets aside', [file('waived.yaml', waived())]],
    // One rule is judged here, of so little weight that 0 percent is known.
    [
      'hardly anything known',
      [file('hardly.yaml', 'naam: Wij\nfase: onderhoud\nmandaat: {gehoord: [bewoners]}\n')],
    ],
  ])('%s', (_, args) => {
    const { status, stdout, stderr } = check(...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Score');
  });

  function waived(): string {
    return 'naam: Wij\nfase: onderhoud\nmandaat: {beslist: niemand}\nuitzonderingen:\n  - {regel: mandate-decider, reden: we zijn eraan bezig}\n';
  }
});

describe('1: checked, and short of what was asked', () => {
  it.each([
    ['a critical problem, without asking', [critical], 'people-attendance'],
    ['a major problem', [major, '--fail-on', 'major'], 'purpose-outcome-open'],
    ['a minor problem', [minor, '--fail-on', 'minor'], 'yield-policy-feedback'],
    ['a low end below what was asked', [minor, '--min-score', '50'], '--min-score'],
    ['less known than was asked', [minor, '--min-known', '50'], '--min-known'],
  ])('%s', (_, args, named) => {
    const { status, stdout, stderr } = check(...args);
    expect(status).toBe(1);
    expect(stdout).toContain('Score');
    expect(stderr).toContain(named);
  });

  it('holds the low end against --min-score, not the high end', () => {
    const { low, high } = report(check(minor, '--format', 'json')).networks[0]?.score ?? {};
    expect(low).toBeLessThan(high ?? 0);
    expect(check(minor, '--min-score', String(low)).status).toBe(0);
    expect(check(minor, '--min-score', String((low ?? 0) + 1)).status).toBe(1);
  });

  it('does not fail on what weighs less than what was asked', () => {
    expect(check(major).status).toBe(0);
    expect(check(minor).status).toBe(0);
  });
});

describe('2: wrong input', () => {
  const latin = Uint8Array.from([...Buffer.from('naam: Caf'), 0xe9, 0x0a]);
  const utf16 = Buffer.from('\uFEFFnaam: Proef\n', 'utf16le');
  const near = file('netwerk-zuid.yaml', 'naam: Zuid\n');
  it.each([
    ['a file with mistakes', wrong, 'Schrijf: 2026-03-01'],
    ['a file that is not there', join(folder, 'netwerk-zuit.yaml'), near],
    ['a file that is not there and looks like none', join(folder, 'q', 'r.yaml'), 'is er niet'],
    ['a file that is not UTF-8', file('latin.yaml', latin), 'UTF-8'],
    ['a file in UTF-16', file('utf16.yaml', utf16), 'UTF-8'],
    ['a file of more than 5 MB', file('large.yaml', '#'.repeat(5_000_001)), '5 MB'],
    ['an empty file', file('empty.yaml', ''), 'leeg'],
    ['a file of comments alone', file('comments.yaml', '# nog niets\n'), 'leeg'],
  ])('%s', async (_, path, says) => {
    const { status, stdout, stderr } = check(path);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(stdout).toContain('✖ fout');
    expect(stdout.replace(/\s+/g, ' ')).toContain(says);

    const json = await inside(['check', path, '--format', 'json']);
    expect({ status: json.status, stderr: json.stderr }).toEqual({ status: 2, stderr: '' });
    expect(report(json).networks).toEqual([]);
    expect(report(json).problems.length).toBeGreaterThan(0);
    for (const problem of report(json).problems) expect(problem.file).toBe(path);
  });

  it('standard input with nothing in it', () => {
    const { status, stdout } = leernet(['check', '-', '--format', 'json']);
    expect(status).toBe(2);
    expect(report({ stdout }).problems.map(({ code }) => code)).toEqual(['empty']);
  });
});

describe('2: wrong usage', () => {
  it.each([
    ['an option that is not there', ['check', sound, '--fail-no', 'never'], '--fail-on'],
    ['a command that is not there', ['chekc', sound], 'check'],
    ['help with a command that is not there', ['help', 'chek'], 'check'],
    ['a format that is not there', ['check', sound, '--format', 'jsn'], 'json'],
    ['a format that is not there, to a file', ['check', sound, '--format', 'jsn=a.json'], 'json'],
    ['two reports to the screen', ['check', sound, '--format', 'json', '--format', 'pretty'], '='],
    [
      'two reports to one file',
      ['check', sound, '--format', 'json=a.json', '--format', 'sarif=./a.json'],
      './a.json',
    ],
    ['a level that is not there', ['check', sound, '--fail-on', 'criticl'], 'critical'],
    ['a language that is not there', ['check', sound, '--lang', 'de'], 'nl, en'],
    ['a date in another form', ['check', sound, '--as-of', '1-3-2026'], '2026-03-01'],
    ['a day that no calendar has', ['check', sound, '--as-of', '2026-02-30'], '2026-02-30'],
    ['a score that is no number', ['check', sound, '--min-score', 'hoog'], '0'],
    ['a score above 100', ['check', sound, '--min-score', '101'], '100'],
    ['a share below 0', ['check', sound, '--min-known=-1'], '0'],
    ['an option without its value', ['check', sound, '--format'], '--format'],
    ['a rule that is not there', ['explain', 'people-atendance'], 'people-attendance'],
    ['no rule to explain', ['explain'], 'regel'],
    ['a schema that is not there', ['schema', 'netwrok'], 'network'],
    ['too many arguments', ['rules', 'people', 'mandate'], 'te veel'],
    ['a format that rules do not have', ['rules', '--format', 'jsno'], 'json'],
  ])('%s', (_, args, hint) => {
    const { status, stdout, stderr } = leernet(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^leernet: [^\n]+\n$/);
    expect(stderr).toContain(hint);
  });

  it('says it in English to who asked for English', () => {
    const { status, stderr } = leernet(['check', sound, '--fail-no', 'never', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'leernet: There is no option --fail-no. Did you mean --fail-on? Help: leernet --help\n',
    );
  });

  it('shows the help to who typed nothing at all', () => {
    const { status, stdout, stderr } = leernet([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('leernet check netwerk.yaml');
  });
});

describe('3: nothing was checked', () => {
  it('no file was given: says what to type, and what lies in this folder', () => {
    const here = join(folder, 'here');
    mkdirSync(here);
    writeFileSync(join(here, 'zuid.yaml'), 'naam: Zuid\n');
    const { status, stdout, stderr } = leernet(['check'], { cwd: here });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain('leernet check netwerk.yaml');
    expect(stderr).toContain('zuid.yaml');
  });

  it('no rule applies for certain: that is said, and no success', () => {
    // Some rule of leernet's own always applies; a programme's own may not.
    const core = coreRulebook();
    const rulebook = { ...core, rules: core.rules.filter(({ when }) => when !== undefined) };
    const context = { rulebook, measures, today: 20_779 };
    const checked = checkText('leeg.yaml', 'naam: Leeg\n', context);
    expect(checked.diagnosis?.score).toBeNull();
    for (const failOn of ['critical', 'never'] as const) {
      const gate = { failOn, minScore: 0, minKnown: 0 };
      const { exit, says } = judgeFile(checked, gate);
      expect(exit).toBe(3);
      expect(says.join()).toContain('leeg.yaml: er is geen regel die zeker');
    }
  });

  it('a rule that crashes is a fault of leernet, whatever was asked', () => {
    const core = coreRulebook();
    const lead = measures.get('people.lead');
    const broken = new Map(measures);
    if (!lead) throw new Error('there is no measure people.lead');
    broken.set('people.lead', {
      ...lead,
      of: () => {
        throw new Error('a broken measure');
      },
    });
    const options = { rulebook: core, measures: broken, today: 20_779 };
    const checked = checkText('wij.yaml', 'naam: Wij\nfase: onderhoud\n', options);
    const gate = { failOn: 'never', minScore: undefined, minKnown: undefined } as const;
    const { exit, says } = judgeFile(checked, gate);
    expect(exit).toBe(3);
    expect(says.join()).toContain('people-lead');
  });
});

describe('of many files', () => {
  it.each([
    ['fine and short', [sound, critical], 1],
    ['short and wrong', [critical, wrong], 2],
    ['wrong before all others', [wrong, sound, critical], 2],
    ['absent and fine', ['is-er-niet.yaml', sound], 2],
    ['fine and fine', [sound, fixture('ending-well')], 0],
  ])('the worst counts: %s', (_, paths, status) => {
    expect(check(...paths, '--quiet').status).toBe(status);
  });

  it('one wrong file does not hide the others', () => {
    const json = report(check(wrong, sound, critical, '--format', 'json'));
    expect(json.networks.map((network) => network.file)).toEqual([sound, critical]);
    expect(new Set(json.problems.map((problem) => problem.file))).toEqual(new Set([wrong]));
    const { stdout } = check(wrong, sound, '--quiet');
    expect(stdout.split('\n').map((line) => line.split(':')[0])).toEqual([wrong, sound, '']);
  });
});

function report({ stdout }: Pick<Ended, 'stdout'>): ReportJson {
  return JSON.parse(stdout) as ReportJson;
}
