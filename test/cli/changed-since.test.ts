import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, fixture, leernet } from './leernet.js';

/** Only the files that differ from a version of git. */

const top = mkdtempSync(join(tmpdir(), 'leernet-changed-'));
const folder = join(top, 'programma');
afterAll(() => rmSync(top, { recursive: true, force: true }));

function git(...args: readonly string[]): void {
  const who = [
    '-c',
    'user.name=Wij',
    '-c',
    'user.email=wij@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'pipe' });
}

const write = (name: string, more = ''): void =>
  writeFileSync(join(folder, name), `${readFileSync(fixture('startend'), 'utf8')}${more}`);
const NAMES = ['a', 'b c', 'committed', 'gone', 'moved', 'staged', 'unstaged', 'ongewoon ë'];
const given = [...NAMES, 'new', 'renamed', 'link', 'loop'].map((name) => `n/${name}.yaml`);

const check = (args: readonly string[], cwd = folder, env = {}): Ended =>
  leernet(['check', '--quiet', '--fail-on', 'never', ...args], { cwd, env });
const checked = ({ stdout }: Ended): readonly string[] =>
  stdout.split('\n').flatMap((line) => /^(.*\.yaml): /.exec(line)?.[1] ?? []);

beforeAll(() => {
  mkdirSync(join(folder, 'n'), { recursive: true });
  git('init', '--quiet', '-b', 'main');
  for (const name of NAMES) write(`n/${name}.yaml`);
  symlinkSync('a.yaml', join(folder, 'n/link.yaml'));
  symlinkSync('staged.yaml', join(folder, 'n/loop.yaml'));
  git('add', '-A');
  git('commit', '--quiet', '-m', 'begin');
  git('tag', 'begin');
  write('n/committed.yaml', '\n');
  git('commit', '--quiet', '-am', 'more');
  write('n/staged.yaml', '\n');
  git('add', '-A');
  write('n/unstaged.yaml', '\n');
  write('n/ongewoon ë.yaml', '\n');
  write('n/new.yaml');
  git('mv', 'n/moved.yaml', 'n/renamed.yaml');
  rmSync(join(folder, 'n/gone.yaml'));
});

describe('check --changed-since', () => {
  it('checks what was committed, staged, changed, made, renamed, or is linked to', () => {
    const ended = check([...given, '--changed-since', 'begin']);
    expect(checked(ended)).toEqual(
      ['committed', 'staged', 'unstaged', 'ongewoon ë', 'new', 'renamed', 'loop'].map(
        (name) => `n/${name}.yaml`,
      ),
    );
    expect(ended.status).toBe(0);
  });

  it('counts from the version that was named', () => {
    const ended = check([...given, '--changed-since', 'HEAD']);
    expect(checked(ended)).not.toContain('n/committed.yaml');
    expect(checked(ended)).toContain('n/staged.yaml');
  });

  it('finds the repository of the files, also from elsewhere and from within a hook', () => {
    const file = join(folder, 'n/unstaged.yaml');
    const env = { GIT_DIR: '/nergens', GIT_INDEX_FILE: 'x' };
    expect(
      checked(check([file, join(folder, 'n/a.yaml'), '--changed-since', 'begin'], top, env)),
    ).toEqual([file]);
  });

  it('that finds nothing says so, and is no failure', () => {
    const { status, stdout, stderr } = check([
      'n/a.yaml',
      'n/b c.yaml',
      '--changed-since',
      'begin',
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe(
      'leernet: Geen van de netwerkbestanden (2) verschilt van begin. Er is niets nagekeken, en er hoefde ook niets.\n',
    );
    const json = check(['n/a.yaml', '--changed-since', 'begin', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ networks: [], problems: [] });
  });

  it('still says that a file is not there, and still checks standard input', () => {
    const missing = check(['n/weg.yaml', 'weg/a.yaml', '--changed-since', 'begin']);
    expect(missing.status).toBe(2);
    expect(checked(missing)).toEqual(['n/weg.yaml', 'weg/a.yaml']);
    const piped = leernet(['check', '-', '--quiet', '--changed-since', 'begin'], {
      cwd: folder,
      input: 'naam: Wij\nfase: onderhoud\n',
    });
    expect(piped.stdout).toMatch(/^stdin: /);
  });

  it.each([
    ['nergens', /^leernet: git kent geen versie "nergens" \(--changed-since\)\.\n$/],
    ['--output=x', /^leernet: "--output=x" kan geen naam van een versie zijn/],
    ['', /^leernet: "" kan geen naam/],
    ['HEAD:n', /^leernet: git kent geen versie "HEAD:n"/],
    ['$(touch x)', /^leernet: git kent geen versie "\$\(touch x\)"/],
  ])('with %j as a version says what is wrong', (ref, said) => {
    const { status, stdout, stderr } = check(['n/a.yaml', `--changed-since=${ref}`]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it('says what to do in a copy without its history', () => {
    const copy = join(top, 'ondiep');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, copy], {
      stdio: 'pipe',
    });
    const { status, stderr } = check(
      ['n/a.yaml', '--changed-since', 'HEAD~1', '--lang', 'en'],
      copy,
    );
    expect(status).toBe(2);
    expect(stderr).toContain('git fetch --unshallow');
  });

  it('says that it needs a repository, and git', () => {
    cpSync(fixture('startend'), join(top, 'los.yaml'));
    const outside = check(['los.yaml', '--changed-since', 'HEAD'], top, {
      GIT_CEILING_DIRECTORIES: top,
    });
    expect(outside.status).toBe(2);
    expect(outside.stderr).toContain('los.yaml ligt niet in een git-repository');
    const without = check(['n/a.yaml', '--changed-since', 'HEAD'], folder, { PATH: '/nergens' });
    expect(without.status).toBe(2);
    expect(without.stderr).toContain('git is hier niet te vinden');
  });
});
