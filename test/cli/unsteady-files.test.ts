import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { atOnce, bytesOf } from '../../src/cli/read-bytes.js';
import type { ReportJson } from '../../src/report/json-types.js';
import { fixture, leernet } from './leernet.js';
import { start, until } from './started.js';

/** Files that do not keep still: they change, vanish, never end, or may not be read. */

const folder = mkdtempSync(join(tmpdir(), 'leernet-unsteady-'));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sound = fixture('gezond-tweede-jaar');
const whole = readFileSync(sound);

function pipe(name: string): string {
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  return path;
}

const codesIn = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as ReportJson).problems.map(({ code }) => code);

describe('a file that changes while it is read', () => {
  /** Keeps appending to a file, and now and then begins it anew, until it is stopped. */
  const writer = (file: string): Worker =>
    new Worker(
      `const { appendFileSync, writeFileSync } = require('node:fs');
      const { workerData: file } = require('node:worker_threads');
      for (;;) {
        writeFileSync(file, 'naam: Groei\\n' + '# een regel\\n'.repeat(90000));
        for (let line = 0; line < 9000; line += 1) appendFileSync(file, '# een regel\\n');
      }`,
      { eval: true, workerData: file },
    );

  it('is read as it was at one moment, or not at all', async () => {
    const file = join(folder, 'groei.yaml');
    writeFileSync(file, 'naam: Groei\n');
    const worker = writer(file);
    await until(() => statSync(file).size > 1_000_000);
    const seen = { whole: 0, changing: 0 };
    while (seen.whole < 3 || seen.changing < 3) {
      const read = atOnce(file);
      if (typeof read === 'string') {
        expect(read).toBe('changing');
        seen.changing += 1;
      } else {
        expect(Buffer.from(read).toString()).toMatch(/^(naam: Groei\n(# een regel\n)*[ a-z#]*)?$/);
        seen.whole += 1;
      }
      // It may be in the middle of beginning anew.
      await new Promise((passed) => setTimeout(passed, 1));
    }
    await worker.terminate();
  });

  it('ends soon, with a report that can be read and says what it met', async () => {
    const file = join(folder, 'onrust.yaml');
    writeFileSync(file, 'naam: Groei\n');
    const worker = writer(file);
    await until(() => statSync(file).size > 1_000_000);
    const { said, ended } = start(['check', file, '--format', 'json']);
    const { status } = await ended;
    await worker.terminate();
    expect([2, 3]).toContain(status);
    expect(said.stderr).not.toMatch(/ at |in leernet zelf/);
    expect(['changing', 'empty', undefined]).toContain(codesIn(said.stdout)[0]);
  });

  it('is read once it keeps still', async () => {
    const file = join(folder, 'stil.yaml');
    writeFileSync(file, whole);
    expect(await bytesOf(file, () => {})).toEqual(Buffer.from(whole));
  });
});

describe('between listing and reading', () => {
  it('a file vanishes, another is emptied, and one becomes a folder: each is told', async () => {
    const first = pipe('eerst');
    const [gone, emptied, turned, left] = ['weg', 'leeg', 'map', 'blijft'].map((name) =>
      join(folder, `${name}.yaml`),
    ) as [string, string, string, string];
    for (const file of [gone, emptied, turned, left]) writeFileSync(file, whole);
    const paths = [first, gone, emptied, turned, left];
    const { said, ended } = start(['check', '--format', 'json', ...paths]);
    // leernet waits for the pipe, and has looked at none of the others.
    await until(() => said.stderr !== '');
    unlinkSync(gone);
    writeFileSync(emptied, '');
    unlinkSync(turned);
    mkdirSync(turned);
    writeFileSync(first, whole);
    expect(await ended).toEqual({ status: 2, signal: null });
    expect(codesIn(said.stdout)).toEqual(['not-found', 'empty', 'is-folder']);
    const { networks } = JSON.parse(said.stdout) as ReportJson;
    expect(networks.map(({ file }) => file)).toEqual([first, left]);
  });
});

describe('what is no plain file', () => {
  it.each([
    ['nl', 'wacht op wat eruit komt'],
    ['en', 'waits for what comes out of it'],
  ])(
    'a pipe that nobody writes to yet is waited for, and that is said (%s)',
    async (lang, says) => {
      const path = pipe(`pijp-${lang}`);
      const { said, ended } = start(['check', path, '--lang', lang, '--fail-on', 'never']);
      await until(() => said.stderr !== '');
      expect(said.stderr).toContain(says);
      expect(said.stdout).toBe('');
      writeFileSync(path, whole);
      expect(await ended).toEqual({ status: 0, signal: null });
      expect(said.stdout).toContain('Score');
    },
  );

  it('Ctrl-C ends the wait', async () => {
    const { child, said, ended } = start(['check', pipe('wacht')]);
    await until(() => said.stderr !== '');
    child.kill('SIGINT');
    expect(await ended).toEqual({ status: null, signal: 'SIGINT' });
  });

  it.each([
    ['a device without an end', '/dev/zero', 'too-large'],
    ['a device with nothing in it', '/dev/null', 'empty'],
  ])('%s is read no further than a network file goes', (_, path, code) => {
    const { status, stdout, stderr } = leernet(['check', path, '--format', 'json']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(codesIn(stdout)).toEqual([code]);
  });

  it('standard input without an end is read no further either', async () => {
    const { child, said, ended } = start(['check', '-', '--format', 'json'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin?.on('error', () => {});
    const piece = Buffer.alloc(1_000_000, '#');
    const fill = (): void => {
      while (child.stdin?.write(piece));
    };
    child.stdin?.on('drain', fill);
    fill();
    expect(await ended).toEqual({ status: 2, signal: null });
    expect(codesIn(said.stdout)).toEqual(['too-large']);
  });

  it('a link to nothing, and links in a circle, are told', () => {
    const [nowhere, circle] = [join(folder, 'nergens.yaml'), join(folder, 'kring.yaml')];
    symlinkSync(join(folder, 'er-is-niets.yaml'), nowhere);
    symlinkSync(circle, circle);
    const { status, stdout, stderr } = leernet(['check', nowhere, circle, '--format', 'json']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(codesIn(stdout)).toEqual(['not-found', 'unreadable']);
  });
});

describe('what may not be read', () => {
  /** leernet where anybody may start it: as somebody else than root, whom nothing is closed to. */
  const installed = join(folder, 'leernet');
  const root = process.getuid?.() === 0;
  const somebody = root ? { uid: 65_534, gid: 65_534 } : {};

  it.each([
    ['nl', 'geen toestemming'],
    ['en', 'no permission'],
  ])('a file, and a folder on the way to one (%s)', async (lang, says) => {
    for (const part of ['bin', 'dist']) cpSync(part, join(installed, part), { recursive: true });
    const locked = join(folder, `dicht-${lang}.yaml`);
    const closed = join(folder, `dicht-${lang}`);
    writeFileSync(locked, whole);
    mkdirSync(closed);
    writeFileSync(join(closed, 'binnen.yaml'), whole);
    chmodSync(locked, 0o000);
    chmodSync(closed, 0o000);
    const args = ['check', locked, join(closed, 'binnen.yaml'), '--format', 'json', '--lang', lang];
    const executable = join(installed, 'bin', 'leernet.cjs');
    const { said, ended } = start(args, { ...somebody, cwd: folder, executable });
    const { status } = await ended;
    chmodSync(closed, 0o755);
    expect({ status, stderr: said.stderr }).toEqual({ status: 2, stderr: '' });
    const { problems } = JSON.parse(said.stdout) as ReportJson;
    expect(problems.map(({ code }) => code)).toEqual(['unreadable', 'unreadable']);
    for (const { message } of problems) expect(message).toContain(says);
  });
});
