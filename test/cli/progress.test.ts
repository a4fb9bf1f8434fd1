import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayFinds } from '../../src/cli/find-says.js';
import { progressOf } from '../../src/cli/progress.js';
import type { Shell } from '../../src/cli/shell.js';
import { emptyFolder } from '../packs/helper.js';

/** The line that says how far a long run is. */

const TAKEN_BACK = '\r\u001B[K';

function shellOf(given: { isTTY?: boolean; columns?: number; TERM?: string }) {
  let now = 1000;
  const written: string[] = [];
  const { isTTY = true, columns = 80, TERM = 'xterm' } = given;
  const shell: Shell = {
    env: { TERM },
    terminal: { isTTY: false, columns: undefined },
    talk: () => ({ isTTY, columns }),
    stdout: () => {},
    stderr: (text) => written.push(text),
    readInput: async () => new Uint8Array(),
    now: () => now,
  };
  const later = (by: number): void => {
    now += by;
  };
  return { shell, written, later };
}

describe('progress', () => {
  it('shows nothing of a short run, then a line a few times a second, and takes it away', () => {
    const { shell, written, later } = shellOf({});
    const progress = progressOf(shell, false, 'en');
    for (let count = 0; count < 1000; count += 1) {
      progress.checked(count, 1000);
      later(2);
    }
    // Two seconds: nothing in the first 0.7, and then five a second.
    expect(written).toHaveLength(7);
    expect(written[0]).toBe('\r\u001B[K350 of 1000 checked …');
    progress.clear();
    progress.clear();
    expect(written.slice(7)).toEqual(['\r\u001B[K']);
  });

  it('says in Dutch how many were found, and is never wider than the terminal', () => {
    const { shell, written, later } = shellOf({ columns: 12 });
    const progress = progressOf(shell, false, 'nl');
    later(800);
    progress.found(12);
    expect(written).toEqual(['\r\u001B[K12 netwerke']);
  });

  it.each([
    ['there is no terminal', { isTTY: false }, false],
    ['the terminal cannot take a line back', { TERM: 'dumb' }, false],
    ['reports go to the same screen', {}, true],
  ])('stays silent where %s', (_, given, busy) => {
    const { shell, written, later } = shellOf(given);
    const progress = progressOf(shell, busy, 'nl');
    later(5000);
    progress.found(1);
    progress.checked(1, 2);
    progress.clear();
    expect(written).toEqual([]);
  });

  it('is there in a real terminal while the report goes to a file, and gone at the end', () => {
    const folder = emptyFolder();
    for (let at = 0; at < 300; at += 1) {
      folder.write(`n${at}.yaml`, `naam: N${at}\nfase: onderhoud\nmandaat: {beslist: niemand}\n`);
    }
    const command = `${process.execPath} ${resolve('bin/leernet.cjs')} check . --fail-on never`;
    const { stdout } = spawnSync(
      'script',
      ['-qec', `${command} --lang en --format json > uit.json`, '/dev/null'],
      {
        cwd: folder.path,
        env: { PATH: process.env.PATH ?? '', TERM: 'xterm' },
        encoding: 'utf8',
      },
    );
    const lines = stdout.split(TAKEN_BACK);
    expect(lines[0]).toBe('');
    expect(lines.at(-1)).toBe('');
    expect(lines[1]).toMatch(/^\d+ of 300 checked …$/);
  });
});

describe('a folder that cannot be looked into', () => {
  it.each([
    ['nl', 'in deze map kan niet gekeken worden (EACCES)'],
    ['en', 'this folder cannot be looked into (EACCES)'],
  ] as const)('is told, and is no success (%s)', (language, said) => {
    const closed = [{ folder: 'dicht', error: Object.assign(new Error(), { code: 'EACCES' }) }];
    const told = sayFinds({ files: ['a.yaml'], given: [], skipped: [], closed }, false, language);
    expect(told.exit).toBe(2);
    expect(told.lines.join()).toContain(`dicht: ${said}`);
  });
});
