import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Ended, fixture, inside, leernet, TODAY } from './leernet.js';

/** Many files in several threads: the same as in one, and never a run that hangs. */

const folder = mkdtempSync(join(tmpdir(), 'leernet-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kinds = [
  'gezond-tweede-jaar',
  'vijf-fouten',
  'much-unknown',
  'vliegende-start',
  'ending-well',
];

/** Twenty-six files by name; some have mistakes, one is not there, and one is standard input. */
const paths = Array.from({ length: 24 }, (_, at) => {
  const place = at % 7 === 3 ? 'streek' : at % 9 === 4 ? 'kapot' : '.';
  const path = join(place, `netwerk-${String(at).padStart(2, '0')}.yaml`);
  mkdirSync(join(folder, place), { recursive: true });
  cpSync(fixture(kinds[at % kinds.length] ?? ''), join(folder, path));
  return path;
});
paths.splice(11, 0, '-');
paths.splice(17, 0, 'bestaat-niet.yaml');
cpSync('fixtures/packs/zorgring', join(folder, 'streek/regels'), { recursive: true });
writeFileSync(join(folder, 'streek/leernet.config.yaml'), 'rules: [leernet:core, regels]\n');
writeFileSync(join(folder, 'kapot/leernet.config.yaml'), 'rulez: []\n');
const input = readFileSync(fixture('goed-geregeld'));

const check = (workers: number, ...args: readonly string[]): Ended =>
  leernet(['check', '--as-of', TODAY, '--workers', String(workers), ...args], {
    cwd: folder,
    input,
  });

describe('the same with one thread as with several', () => {
  it.each([
    ['on screen', []],
    ['a line a file, in English', ['--quiet', '--lang', 'en', '--fail-on', 'major']],
    ['as JSON', ['--format', 'json']],
    ['a part of the files', ['--format', 'json', '--shard', '2/3']],
  ])('%s', (_, args) => {
    const files = args.includes('--shard') ? paths.filter((path) => path !== '-') : paths;
    const one = check(1, ...args, ...files);
    expect(one.status).toBe(2);
    expect(one.stdout).toContain('netwerk-16.yaml');
    expect(check(3, ...args, ...files)).toEqual(one);
  });

  it('in reports of every form, side by side', () => {
    const forms = ['json', 'markdown', 'sarif', 'junit', 'github', 'gitlab'];
    const written = [1, 3].map((workers) => {
      const to = forms.flatMap((form) => ['--format', `${form}=uit.${form}`]);
      const ended = check(workers, '--format', 'pretty', ...to, ...paths.slice(0, 19));
      return {
        ended,
        reports: forms.map((form) => readFileSync(join(folder, `uit.${form}`), 'utf8')),
      };
    });
    for (const report of written[0]?.reports ?? []) expect(report).toContain('netwerk-16.yaml');
    expect(written[1]).toEqual(written[0]);
  });

  it('beside a baseline', () => {
    const own = kinds.filter((kind) => kind !== 'vijf-fouten').map((kind) => `${kind}.yaml`);
    for (const name of own) cpSync(join('fixtures/networks', name), join(folder, 'vast', name));
    const there = { cwd: join(folder, 'vast') };
    expect(leernet(['baseline', '--as-of', TODAY, ...own.slice(1)], there).status).toBe(0);
    const ran = (workers: string): Ended =>
      leernet(
        [
          'check',
          '--quiet',
          '--baseline',
          'leernet-baseline.yaml',
          '--fail-on',
          'minor',
          '--workers',
          workers,
          ...own,
        ],
        there,
      );
    const one = ran('1');
    expect(one).toMatchObject({ status: 1, stdout: expect.stringContaining('ending-well') });
    expect(ran('3')).toEqual(one);
  });

  it('up to a configuration that cannot be used at all', () => {
    mkdirSync(join(folder, 'mis'), { recursive: true });
    cpSync(fixture('ending-well'), join(folder, 'mis/netwerk.yaml'));
    writeFileSync(join(folder, 'mis/leernet.config.yml'), '');
    const files = [...paths.slice(0, 9), 'mis/netwerk.yaml', ...paths.slice(9)];
    const one = check(1, '--quiet', ...files);
    expect(one.status).toBe(2);
    expect(one.stderr).toContain('leernet.config.yml');
    expect(one.stdout.split('\n')).not.toHaveLength(files.length + 1);
    expect(check(3, '--quiet', ...files)).toEqual(one);
  });
});

/** Each network by so many names. */
function namesFor(count: number): readonly string[] {
  const names = mkdtempSync(join(folder, 'namen-'));
  return Array.from({ length: count }, (_, at) =>
    paths.flatMap((path, order) => {
      if (!existsSync(join(folder, path))) return [];
      const name = join(names, `${at}-${order}.yaml`);
      linkSync(join(folder, path), name);
      return [name];
    }),
  ).flat();
}

describe('a thread that breaks off', () => {
  it.each([
    ['an error', 'throw new Error("kapot")', 'kapot'],
    ['an end', 'process.exit(0)', '(0)'],
  ])('with %s is a fault of leernet, and leaves no half report', (_, does, reason) => {
    const hook = join(folder, 'hook.cjs');
    writeFileSync(
      hook,
      `if (!require('node:worker_threads').isMainThread) setTimeout(() => { ${does} }, 100);\n`,
    );
    const target = join(folder, 'half');
    mkdirSync(target, { recursive: true });
    const many = namesFor(80);
    const { status, stderr } = leernet(
      ['check', '--workers', '2', '--format', `json=${join(target, 'uit.json')}`, ...many],
      { cwd: folder, env: { NODE_OPTIONS: `--require ${hook}` } },
    );
    expect(status).toBe(3);
    expect(stderr).toContain('Er ging iets mis in leernet zelf');
    expect(stderr).toContain(reason);
    expect(readdirSync(target)).toEqual([]);
  });
});

describe('Ctrl-C', () => {
  it('ends all threads at once', async () => {
    const many = namesFor(80);
    const child = spawn(
      process.execPath,
      [resolve('bin/leernet.cjs'), 'check', '--quiet', '--workers', '2', ...many],
      { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let lines = 0;
    child.stdout.on('data', (text: Buffer) => {
      lines += text.toString().split('\n').length - 1;
    });
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [, signal] = (await once(child, 'close')) as [number | null, string | null];
    expect(signal).toBe('SIGINT');
    expect(lines).toBeLessThan(many.length);
  });
});

describe('how many threads', () => {
  it.each(['0', '65', '-1', '1.5', 'veel', ''])('is not "%s"', async (text) => {
    const ended = await inside(['check', `--workers=${text}`, fixture('ending-well')]);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain(`"${text}" kan niet bij --workers`);
    expect(ended.stderr).toContain('1 tot 64');
  });

  it('is one for a few files, where nothing of threads is loaded', () => {
    const hook = join(folder, 'loaded.cjs');
    writeFileSync(
      hook,
      "process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')));\n",
    );
    const env = { NODE_OPTIONS: `--require ${hook}` };
    const loaded = (...args: readonly string[]): string =>
      leernet(['check', '--quiet', ...args, 'netwerk-00.yaml', 'netwerk-01.yaml'], {
        cwd: folder,
        env,
      }).stderr;
    expect(loaded()).toContain('cli.cjs');
    expect(loaded()).not.toContain('threads.cjs');
    expect(loaded('--workers', '2')).toContain('threads.cjs');
  });
});
