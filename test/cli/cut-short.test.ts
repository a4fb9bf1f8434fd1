import { execFileSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { WholeFile } from '../../src/cli/files.js';
import type { ReportJson } from '../../src/report/json-types.js';
import { fixture, leernet } from './leernet.js';
import { start, startShell, until } from './started.js';

/**
 * Runs that are cut short: by a full disk, by a reader that stops, by Ctrl-C. In bash, `$PIPESTATUS`
 * is the status of the first in a pipe.
 */

const root = mkdtempSync(join(tmpdir(), 'leernet-cut-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
function emptyFolder(): string {
  folders += 1;
  const folder = join(root, String(folders));
  mkdirSync(folder);
  return folder;
}

const sound = fixture('gezond-tweede-jaar');
const text = readFileSync(sound, 'utf8');

/** So many networks, each a name of its own for the same file. */
function many(count: number): readonly string[] {
  const folder = emptyFolder();
  return Array.from({ length: count }, (_, at) => {
    const path = join(folder, `${at}.yaml`);
    if (at === 0) cpSync(sound, path);
    else linkSync(join(folder, '0.yaml'), path);
    return path;
  });
}

const networksIn = (json: string): number => (JSON.parse(json) as ReportJson).networks.length;
const STACK = /^ +at |node:internal/m;

describe('a full disk', () => {
  it.each([
    ['nl', 'leernet: stdout kan niet geschreven worden (de schijf is vol).\n'],
    ['en', 'leernet: stdout cannot be written (the disk is full).\n'],
  ])('behind stdout is told, and is no success (%s)', async (lang, says) => {
    const { said, ended } = startShell('"$@" > /dev/full', ['check', sound, '--lang', lang]);
    expect(await ended).toEqual({ status: 2, signal: null });
    expect(said.stderr).toBe(says);
  });

  it('behind one report does not stop the other', () => {
    const { status, stdout, stderr } = leernet([
      ...['check', ...many(2), '--format', 'json=/dev/full', '--format', 'pretty'],
    ]);
    expect(status).toBe(2);
    expect(stderr).toBe('leernet: /dev/full kan niet geschreven worden (de schijf is vol).\n');
    expect(stdout.match(/^Score/gm)).toHaveLength(2);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it('in the middle of a report leaves the report that was there, and nothing beside it', async () => {
    const folder = emptyFolder();
    const target = join(folder, 'verslag.json');
    writeFileSync(target, 'wat er was\n');
    // No file may grow past 512 KB: as on a disk that is full, a part is still taken.
    const { said, ended } = startShell('ulimit -f 512; exec "$@"', [
      ...['check', ...many(20), '--format', `json=${target}`, '--lang', 'en'],
    ]);
    expect(await ended).toEqual({ status: 2, signal: null });
    expect(said.stdout).toBe('');
    expect(said.stderr).toBe(`leernet: ${target} cannot be written (there is no room for it).\n`);
    expect(readFileSync(target, 'utf8')).toBe('wat er was\n');
    expect(readdirSync(folder)).toEqual(['verslag.json']);
  });

  it.runIf(mayMount())('that is really full does so too', async () => {
    const folder = emptyFolder();
    const { said, ended } = startShell(
      `mount -t tmpfs -o size=256k tmpfs ${folder} && echo er was > ${folder}/verslag.json
      "$@"; echo "status $?"; ls -A ${folder}; cat ${folder}/verslag.json; umount ${folder}`,
      ['check', ...many(20), '--format', `json=${folder}/verslag.json`],
    );
    await ended;
    expect(said.stdout).toBe('status 2\nverslag.json\ner was\n');
    expect(said.stderr).toContain('(de schijf is vol)');
  });
});

/** Whether this machine lets a test have a disk of its own. */
function mayMount(): boolean {
  const folder = emptyFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  }
}

describe('a reader that stops early', () => {
  it('ends the run soon: what comes after is not even opened', async () => {
    const [first, second] = [join(emptyFolder(), 'a'), join(emptyFolder(), 'b')] as const;
    execFileSync('mkfifo', [first, second]);
    const { child, said, ended } = start(['check', sound, first, ...many(3), second]);
    await until(() => said.stdout !== '' && said.stderr !== '');
    child.stdout?.destroy();
    writeFileSync(first, text);
    // Were the second pipe opened, leernet would wait for it for ever.
    expect(await ended).toEqual({ status: 141, signal: null });
    expect(said.stderr).toMatch(/^leernet: \S+ is een pijp[^\n]+\n$/);
  });

  it.each(['pretty', 'json'])('such as head, is no fault: %s', async (format) => {
    const { said, ended } = startShell('"$@" | head -n 1; echo $PIPESTATUS', [
      'check',
      ...many(400),
      '--format',
      format,
    ]);
    await ended;
    expect(said.stderr).toBe('');
    expect(said.stdout).toMatch(/^[^\n]+\n141\n$/);
  });

  it('does not change how one file is judged', async () => {
    const critical = fixture('vliegende-start');
    const { said, ended } = startShell('"$@" | true; exit $PIPESTATUS', [
      ...['check', critical, '--format', 'json'],
    ]);
    expect(await ended).toEqual({ status: 1, signal: null });
    expect(said.stderr).not.toMatch(STACK);
  });

  it('leaves a report that goes to a file as it is', async () => {
    const target = join(emptyFolder(), 'verslag.json');
    const args = ['check', ...many(40), '--format', `json=${target}`, '--format', 'pretty'];
    const { said, ended } = startShell('"$@" | head -n 1; exit $PIPESTATUS', args);
    expect(await ended).toEqual({ status: 0, signal: null });
    expect(said.stderr).toBe('');
    expect(networksIn(readFileSync(target, 'utf8'))).toBe(40);
  });
});

describe('Ctrl-C in the middle of 10,000 files', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends at once, and no half report is left (%s)',
    async (signal) => {
      const folder = emptyFolder();
      const target = join(folder, 'verslag.json');
      writeFileSync(target, 'wat er was\n');
      const args = ['check', ...many(10_000), '--format', `json=${target}`];
      const { child, said, ended } = start(args);
      const half = (): string | undefined =>
        readdirSync(folder).find((name) => name !== 'verslag.json');
      await until(() => half() !== undefined);
      await until(() => statSync(join(folder, half() ?? '')).size > 1_000_000);
      child.kill(signal);
      const asked = performance.now();
      expect(await ended).toEqual({ status: null, signal });
      expect(performance.now() - asked).toBeLessThan(5000);
      expect(said).toEqual({ stdout: '', stderr: '' });
      expect(readdirSync(folder)).toEqual(['verslag.json']);
      expect(readFileSync(target, 'utf8')).toBe('wat er was\n');
    },
  );

  it('is status 130 to a shell', async () => {
    const target = join(emptyFolder(), 'verslag.json');
    const { said, ended } = startShell(
      '"$@" & sleep 1; kill -INT $!; wait $!; echo "status $?"',
      ['check', ...many(10_000), '--format', `json=${target}`],
      { env: { ...process.env, BASHOPTS: '' } },
    );
    await ended;
    expect(said.stdout).toMatch(/status 130\n$/);
  });
});

describe('a report to a file', () => {
  it('is not left half where the run stumbles over a mistake in the setup', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'b'));
    for (const name of ['a.yaml', 'b/b.yaml']) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'b', 'leernet.config.yml'), 'rules: [leernet:core]\n');
    const { status, stderr } = leernet(
      ['check', 'a.yaml', 'b/b.yaml', '--format', 'json=verslag.json'],
      { cwd: folder },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('leernet.config.yaml');
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b']);
  });

  it('goes to what a link points to, and the link stays one', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'elders'));
    writeFileSync(join(folder, 'elders', 'echt.json'), 'wat er was\n');
    symlinkSync(join('elders', 'echt.json'), join(folder, 'verslag.json'));
    const target = join(folder, 'verslag.json');
    expect(leernet(['check', sound, '--format', `json=${target}`]).status).toBe(0);
    expect(readlinkSync(target)).toBe(join('elders', 'echt.json'));
    expect(networksIn(readFileSync(join(folder, 'elders', 'echt.json'), 'utf8'))).toBe(1);
  });

  it('may be a device or a pipe, which stays what it is', async () => {
    const { said, ended } = startShell('"$@" | cat; exit $PIPESTATUS', [
      ...['check', sound, '--format', 'json=/dev/stdout'],
    ]);
    expect(await ended).toEqual({ status: 0, signal: null });
    expect(networksIn(said.stdout)).toBe(1);
    const dropped = leernet(['check', sound, '--format', 'json=/dev/null']);
    expect(dropped).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('does not wait for a pipe that nobody reads', () => {
    const path = join(emptyFolder(), 'pijp');
    execFileSync('mkfifo', [path]);
    const { status, stderr } = leernet(['check', sound, '--format', `json=${path}`]);
    expect(status).toBe(2);
    expect(stderr).toBe(`leernet: ${path} kan niet geschreven worden (niemand leest daar).\n`);
  });

  it('may have a name as long as names can be', () => {
    const target = join(emptyFolder(), `${'é'.repeat(120)}.json`);
    expect(leernet(['check', sound, '--format', `json=${target}`]).status).toBe(0);
    expect(networksIn(readFileSync(target, 'utf8'))).toBe(1);
  });

  it('is written beside what a run left that was killed', () => {
    const folder = emptyFolder();
    const left = join(folder, `.verslag.json.${process.pid}.tmp`);
    writeFileSync(left, 'half');
    const file = new WholeFile(join(folder, 'verslag.json'));
    file.write('heel');
    file.finish();
    expect(readFileSync(join(folder, 'verslag.json'), 'utf8')).toBe('heel');
    expect(readFileSync(left, 'utf8')).toBe('half');
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

describe('the name of a file', () => {
  it.each([
    ['that looks like an option', '--quiet'],
    ['with a line in it', 'a\nleernet: alles is goed\n.yaml'],
    ['with escape codes', 'a\u001b[2Jb\u0007.yaml'],
    ['that looks like standard input', './-'],
    ['with another direction of writing', 'a\u202eb.yaml'],
  ])('%s is only a name', (_, name) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, name), 'naam: Wij\nmandaat: {beslist: niemand}\nfase: onderhoud\n');
    for (const more of [[], ['--format', 'json'], ['--format', 'pretty=verslag.txt']]) {
      const args = ['check', ...more, '--', name];
      const { status, stdout, stderr } = leernet(args, { cwd: folder });
      expect(status).toBe(1);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not get through
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(stderr).not.toMatch(/^leernet: alles/m);
      if (more[1] !== 'json') continue;
      const { networks } = JSON.parse(stdout) as ReportJson;
      expect(networks.map(({ file }) => file)).toEqual([name]);
    }
  });
});
