import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Ended, fixture, leernet, TODAY } from './leernet.js';

/** What was already there, as a person writes it down and holds a check against it. */

const folder = mkdtempSync(join(tmpdir(), 'leernet-baseline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Ended => leernet(args, { cwd: folder });
const baseline = (...args: readonly string[]): Ended => run('baseline', '--as-of', TODAY, ...args);
const check = (...args: readonly string[]): Ended =>
  run('check', '--as-of', TODAY, '--quiet', '--baseline', 'leernet-baseline.yaml', ...args);
const text = (): string => readFileSync(join(folder, 'leernet-baseline.yaml'), 'utf8');
const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);

const busy = 'netwerken/vliegende-start.yaml';
const decider = 'netwerken/wie-beslist.yaml';

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'netwerken'));
  for (const name of ['vliegende-start', 'wie-beslist']) {
    cpSync(fixture(name), join(folder, `netwerken/${name}.yaml`));
  }
});

describe('the reports beside a baseline', () => {
  const reported = (format: string, file: string): string =>
    run('check', '--as-of', TODAY, '--baseline', 'leernet-baseline.yaml', file, '--format', format)
      .stdout;

  it('mark what was there already, and tell what is new as ever', () => {
    expect(baseline(busy).status).toBe(0);
    expect(reported('junit', busy)).not.toContain('<failure');
    expect(reported('junit', busy)).toContain('Stond al in de baseline');
    expect(reported('junit', decider)).toContain('<failure type="critical"');
    expect(reported('github', busy)).not.toMatch(/^::(error|warning)/m);
    expect(reported('github', busy)).toContain('Stond al in de baseline.');
    expect(reported('github', decider)).toMatch(/^::error/m);
    const states = (file: string): unknown => {
      const { runs } = JSON.parse(reported('sarif', file)) as {
        runs: readonly { results: readonly { kind: string; baselineState?: string }[] }[];
      };
      const failing = runs[0]?.results.filter(({ kind }) => kind === 'fail');
      return [...new Set(failing?.map(({ baselineState }) => baselineState))];
    };
    expect(states(busy)).toEqual(['unchanged']);
    expect(states(decider)).toEqual(['new']);
  });
});

describe('leernet baseline', () => {
  it('writes down what is there, and then no check falls short of it', () => {
    expect(run('check', '--as-of', TODAY, '--quiet', busy, decider).status).toBe(1);
    const made = baseline('netwerken');
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toMatch(
      /^leernet-baseline\.yaml: \d+ problemen en \d+ aandachtspunten, van 2 netwerken\.\n$/,
    );
    expect(text()).toContain(`  - {file: ${decider}, rule: mandate-decider, level: problem}\n`);
    for (const level of ['critical', 'major', 'minor']) {
      expect(check(busy, decider, '--fail-on', level)).toMatchObject({ status: 0, stderr: '' });
    }
  });

  it('goes by the id of a network where it has one, wherever its file lies', () => {
    const id = `id: erf\n${readFileSync(resolve(fixture('wie-beslist')), 'utf8')}`;
    write('a.yaml', id);
    expect(baseline('a.yaml').status).toBe(0);
    expect(text()).toContain('  - {network: erf, rule: mandate-decider, level: problem}\n');
    rmSync(join(folder, 'a.yaml'));
    write('netwerken/b.yaml', id);
    expect(check('netwerken/b.yaml')).toMatchObject({ status: 0, stderr: '' });
    write('c.yaml', id);
    const twice = check('c.yaml', 'netwerken/b.yaml');
    expect(twice.status).toBe(2);
    expect(twice.stderr).toContain('hetzelfde id');
    const made = baseline('c.yaml', 'netwerken/b.yaml', '--output', 'nieuw.yaml');
    expect(made.status).toBe(2);
    expect(made.stderr).toContain('hetzelfde id');
  });

  it('follows the configuration where no path and no name is given', () => {
    write('leernet.config.yaml', 'networks: [netwerken]\nbaseline: bekend.yaml\nlanguage: en\n');
    cpSync(fixture('wie-beslist'), join(folder, 'elders.yaml'));
    const missing = run('check', '--as-of', TODAY);
    expect(missing).toMatchObject({ status: 2, stdout: '' });
    expect(missing.stderr).toContain('There is no baseline bekend.yaml (leernet.config.yaml:2).');
    const made = baseline();
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toMatch(/^bekend\.yaml: .* of 2 networks\.\n$/);
    expect(readFileSync(join(folder, 'bekend.yaml'), 'utf8')).not.toContain('elders');
    expect(run('check', '--as-of', TODAY, '--quiet')).toMatchObject({ status: 0, stderr: '' });
    expect(baseline('--update').stdout).toMatch(/^bekend\.yaml/);
    expect(baseline('--output', 'bekend.yaml').status).toBe(2);
  });

  it('takes a network that is named twice once', () => {
    expect(baseline(busy, busy).stdout).toContain('van 1 netwerk.');
  });

  it('counts paths from the folder of the baseline, wherever one stands', () => {
    expect(baseline('netwerken').status).toBe(0);
    const within = leernet(
      [
        'check',
        '--quiet',
        '--as-of',
        TODAY,
        '--baseline',
        '../leernet-baseline.yaml',
        'wie-beslist.yaml',
      ],
      { cwd: join(folder, 'netwerken') },
    );
    expect(within).toMatchObject({ status: 0, stderr: '' });
  });

  it('says what is new, what is worse and what went, and fails on the first two alone', () => {
    baseline('netwerken');
    const lines = text().split('\n');
    const without = lines.filter((line) => !line.includes('mandate-decider'));
    write(
      'leernet-baseline.yaml',
      `${without.join('\n').replace('people-attendance, level: problem', 'people-attendance, level: attention')}  - {file: ${busy}, rule: means-gone, level: problem}\n`,
    );
    const nl = check(busy, decider);
    expect(nl.status).toBe(1);
    expect(nl.stderr.split('\n')).toEqual([
      `leernet: ${busy}: vroeg in de baseline aandacht, en is nu een probleem (--fail-on critical): people-attendance`,
      `leernet: ${busy}: staat in de baseline, en speelt niet meer: means-gone`,
      `leernet: ${decider}: nieuwe problemen, die niet in de baseline staan (--fail-on critical): mandate-decider`,
      'leernet: Werk de baseline bij, dan valt het op als dit terugkomt: leernet baseline --update --output leernet-baseline.yaml',
      '',
    ]);
    const solved = check(busy, '--fail-on', 'never', '--lang', 'en');
    expect(solved.status).toBe(0);
    expect(solved.stderr).toContain('in the baseline, and gone: means-gone');
  });

  it('takes out what went with --update, and adds nothing unless it is asked to', () => {
    baseline('netwerken');
    const whole = text();
    const own = whole
      .replace('known:', 'known: # van ons')
      .split('\n')
      .filter((line) => !line.includes('mandate-decider'))
      .join('\n');
    const gone = `  - {file: ${busy}, rule: means-gone, level: problem}\n`;
    const elsewhere = '  - {network: zuid, rule: people-core, level: problem}\n';
    write('leernet-baseline.yaml', own + gone + elsewhere);
    const updated = baseline('netwerken', '--update');
    expect(updated.status).toBe(0);
    expect(updated.stdout).toContain(`${busy}: eruit, want het speelt niet meer: means-gone`);
    expect(updated.stderr).toContain(`${decider}: mandate-decider`);
    expect(text()).toBe(own + elsewhere);
    const added = baseline('netwerken', '--update', '--add', '--lang', 'en');
    expect(added).toMatchObject({ status: 0, stderr: '' });
    expect(added.stdout).toContain(`${decider}: added: mandate-decider`);
    expect(text()).toBe(whole.replace('known:', 'known: # van ons') + elsewhere);
    const again = baseline('netwerken', '--update', '--lang', 'en');
    expect(again.stdout).toBe('leernet-baseline.yaml: nothing has changed.\n');
  });

  it('leaves out a network that is not checked, so that a part of the networks is enough', () => {
    baseline('netwerken');
    const before = text();
    expect(baseline(busy, '--update').stdout).toContain('niets veranderd');
    expect(text()).toBe(before);
    expect(check(busy).stderr).toBe('');
  });

  it('never writes over a baseline that is there', () => {
    write('leernet-baseline.yaml', 'leernet-baseline: 1\nknown: # van ons\n');
    const { status, stderr } = baseline('netwerken');
    expect(status).toBe(2);
    expect(stderr).toContain('--update');
    expect(text()).toContain('# van ons');
  });

  it('leaves a file with mistakes out, says so, and takes the others', () => {
    write('netwerken/fout.yaml', 'naam: Fout\nfaze: onderhoud\nleden: []\n');
    const { status, stdout, stderr } = baseline('netwerken');
    expect(status).toBe(2);
    expect(stdout).toContain('van 2 netwerken');
    expect(stderr).toContain('fout.yaml:2:1');
    expect(stderr).toContain('die doen niet mee: netwerken/fout.yaml');
  });

  it('made of nothing is no baseline', () => {
    mkdirSync(join(folder, 'leeg'));
    const nothing = baseline('leeg');
    expect(nothing.status).toBe(3);
    expect(nothing.stderr).toContain('geen baseline gemaakt');
    write('fout.yaml', 'naam: Fout\nfaze: onderhoud\n');
    const wrong = baseline('fout.yaml');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('niets geschreven');
    expect(readdirSync(folder)).not.toContain('leernet-baseline.yaml');
  });

  it.each([
    [['--add'], '--add hoort bij --update'],
    [['-'], 'standaardinvoer'],
    [['--update'], 'Er is geen baseline leernet-baseline.yaml. Maak er een met: leernet baseline'],
    [['netwerken', '--output', 'weg/b.yaml'], 'die map bestaat niet'],
  ])('with %j says what is wrong', (args, said) => {
    const { status, stderr, stdout } = baseline(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('a file of the baseline that is gone', () => {
  const decided = (): number =>
    text()
      .split('\n')
      .filter((line) => line.includes(decider)).length;

  it('is taken out by --update of its folder, and told by its name', () => {
    baseline('netwerken');
    const [whole, count] = [text(), decided()];
    expect(count).toBeGreaterThan(1);
    rmSync(join(folder, decider));
    const updated = baseline('netwerken', '--update');
    expect(updated).toMatchObject({ status: 0, stderr: '' });
    expect(updated.stdout).toContain('leernet-baseline.yaml is bijgewerkt.');
    expect(updated.stdout).toContain(
      `  ${decider}: ${count} bevindingen eruit, want dit bestand is er niet meer: `,
    );
    expect(text()).toBe(
      whole
        .split('\n')
        .filter((line) => !line.includes(decider))
        .join('\n'),
    );
    expect(baseline('--update', '--lang', 'en').stdout).toContain('nothing has changed');
  });

  it('is taken out where no path is given too, and its new name comes in by --add alone', () => {
    baseline('netwerken');
    const count = decided();
    cpSync(join(folder, decider), join(folder, 'netwerken/anders.yaml'));
    rmSync(join(folder, decider));
    const updated = baseline('--update', '--lang', 'en');
    expect(updated.status).toBe(0);
    expect(updated.stdout).toContain(
      `${decider}: ${count} findings taken out, as this file is gone: `,
    );
    expect(updated.stderr).toMatch(/^ {2}netwerken\/anders\.yaml: .*mandate-decider/m);
    expect(text()).not.toContain('anders');
    expect(baseline('--update', '--add').status).toBe(0);
    expect(text()).toContain('{file: netwerken/anders.yaml, rule: mandate-decider');
  });

  it('stays where another file, folder or pattern was asked for', () => {
    mkdirSync(join(folder, 'zuid'));
    cpSync(join(folder, busy), join(folder, 'zuid/a.yaml'));
    baseline('.');
    const whole = text();
    rmSync(join(folder, decider));
    for (const path of [busy, 'zuid', 'zuid/*.yaml']) {
      expect(baseline(path, '--update').stdout).toContain('niets veranderd');
      expect(check(path).stderr).toBe('');
    }
    expect(text()).toBe(whole);
  });

  it('is another than one that is there and was not checked', () => {
    baseline('netwerken');
    const whole = text();
    write('leernet.config.yaml', `networks: [${busy}]\n`);
    expect(baseline('--update').stdout).toContain('niets veranderd');
    expect(check().stderr).not.toContain('die er niet meer');
    write('leernet.config.yaml', `networks: [netwerken, "!${decider}"]\n`);
    expect(baseline('--update').stdout).toContain('niets veranderd');
    expect(text()).toBe(whole);
  });

  it('counts from the folder of the baseline, wherever one stands', () => {
    baseline('netwerken');
    rmSync(join(folder, decider));
    const within = (...args: readonly string[]): Ended =>
      leernet([...args, '--as-of', TODAY], { cwd: join(folder, 'netwerken') });
    const checked = within('check', '--quiet', '--baseline', '../leernet-baseline.yaml', '.');
    expect(checked.status).toBe(0);
    expect(checked.stderr).toBe(
      'leernet: In ../leernet-baseline.yaml staat nog een bestand dat er niet meer is: wie-beslist.yaml. Haal het eruit met: leernet baseline . --update --output ../leernet-baseline.yaml\n',
    );
    const updated = within('baseline', '.', '--update', '--output', '../leernet-baseline.yaml');
    expect(updated.stdout).toContain('  wie-beslist.yaml: ');
    expect(text()).not.toContain(decider);
  });

  it('is told by a check of its folder in one line, and fails nothing', () => {
    baseline('netwerken');
    const more = ['a', 'b', 'c']
      .map((name) => `  - {file: netwerken/${name}.yaml, rule: people-core, level: problem}\n`)
      .join('');
    write('leernet-baseline.yaml', text() + more);
    rmSync(join(folder, decider));
    const checked = check('netwerken', '--lang', 'en');
    expect(checked.status).toBe(0);
    expect(checked.stderr).toBe(
      'leernet: leernet-baseline.yaml still holds 4 files that are gone: netwerken/a.yaml, netwerken/b.yaml, netwerken/c.yaml (+1). Take them out with: leernet baseline netwerken --update --output leernet-baseline.yaml\n',
    );
    expect(check('netwerken', '--shard', '1/2').stderr).not.toContain('die er niet meer');
  });
});

describe('check --baseline', () => {
  it('with a wrong baseline tells every mistake, and checks nothing', () => {
    write('leernet-baseline.yaml', 'leernet-baseline: 1\nknown:\n  - {rule: a-b, level: erg}\n');
    const { status, stdout, stderr } = check(busy);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('leernet-baseline.yaml:3:5');
    expect(stderr).toContain('leernet-baseline.yaml:3:17');
  });

  it('with a merge half done names its line', () => {
    write(
      'leernet-baseline.yaml',
      'leernet-baseline: 1\nknown:\n<<<<<<< HEAD\n=======\n>>>>>>> zuid\n',
    );
    const { status, stderr } = check(busy, '--lang', 'en');
    expect(status).toBe(2);
    expect(stderr).toContain('leernet-baseline.yaml:3:1');
    expect(stderr.replace(/\s+/g, ' ')).toContain('Keep the lines of both sides');
  });

  it('without a baseline there says how to make one', () => {
    const { status, stderr } = check(busy);
    expect(status).toBe(2);
    expect(stderr).toContain('Maak er een met: leernet baseline --output leernet-baseline.yaml');
  });

  it('still asks for the score and the share known that were asked for', () => {
    baseline('netwerken');
    expect(check(busy, '--min-score', '90').status).toBe(1);
    expect(check(busy, '--min-known', '95').status).toBe(1);
  });
});
