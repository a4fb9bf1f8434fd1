import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { defineCheck } from '../../src/cli/commands/check.js';
import { told } from '../../src/cli/commands/told.js';
import { defineOthers } from '../../src/cli/commands.js';
import { known } from '../../src/cli/completion/values.js';
import type { Shell } from '../../src/cli/shell.js';
import { leernet } from './leernet.js';

/**
 * Completion in real shells, in a pseudo terminal. A shell that is not there is left out, unless
 * `PRINTS=1` says that all has to be tried (as where a change lands): then it fails.
 */

const folder = mkdtempSync(join(tmpdir(), 'leernet-completion-'));
writeFileSync(join(folder, 'netwerk-zuid.yaml'), 'naam: Zuid\n');
mkdirSync(join(folder, 'regels-van-ons'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shells = {
  bash: 'bash --norc --noprofile -i',
  zsh: 'zsh -f -i',
  fish: `fish --no-config -i -C 'function fish_prompt; echo -n "KLAAR> "; end'`,
} as const;

const begins = {
  bash: 'source ./leernet.bash',
  zsh: 'autoload -U compinit; compinit -u -d ./dump; source ./leernet.zsh',
  fish: 'source ./leernet.fish',
} as const;

/** Types each line with the Tab key at its end; gives the lines as the shell completed them. */
function completed(shell: keyof typeof shells, lines: readonly string[]): Promise<string[]> {
  const child = spawn('script', ['-qec', `stty cols 200 rows 50; ${shells[shell]}`, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, TERM: 'xterm', PS1: 'KLAAR> ', LC_ALL: 'C.UTF-8' },
  });
  // Ctrl-A: to the start of the line, so that what was completed is said back.
  const steps = [
    `${begins[shell]}\r`,
    ...lines.flatMap((line) => [`${line}\t`, '\u0001echo "=" \r']),
  ];
  let screen = '';
  let timer: NodeJS.Timeout | undefined;
  const next = (): void => {
    const step = steps.shift();
    if (step === undefined) child.stdin.end('exit\r');
    else child.stdin.write(step);
  };
  return new Promise((done, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      screen += chunk.toString();
      clearTimeout(timer);
      timer = setTimeout(next, 250);
    });
    child.on('error', failed);
    child.on('close', () => {
      clearTimeout(timer);
      const said = stripVTControlCharacters(screen).split(/[\r\n]+/);
      done(
        said
          .filter((line) => line.startsWith('= '))
          .map((line) => line.slice(2).trim().replace(/\/$/, '')),
      );
    });
  });
}

const cases = [
  ['leernet ch', 'leernet check'],
  ['leernet --lang nl ch', 'leernet --lang nl check'],
  ['leernet check --fa', 'leernet check --fail-on'],
  ['leernet check --fail-on ma', 'leernet check --fail-on major'],
  ['leernet check netw', 'leernet check netwerk-zuid.yaml'],
  ['leernet explain people-lead-', 'leernet explain people-lead-not-all'],
  ['leernet test reg', 'leernet test regels-van-ons'],
  ['leernet schema net', 'leernet schema network'],
] as const;

describe.each(['bash', 'zsh', 'fish'] as const)('completion in %s', (shell) => {
  const there = spawnSync(shell, ['--version']).status === 0;

  it.skipIf(!there && process.env.PRINTS !== '1')(
    'completes commands, options, their values, files and rules',
    async () => {
      writeFileSync(join(folder, `leernet.${shell}`), leernet(['completion', shell]).stdout);
      const got = await completed(
        shell,
        cases.map(([typed]) => typed),
      );
      expect(got).toEqual(cases.map(([, whole]) => whole));
    },
    60_000,
  );
});

describe('what completion knows of values', () => {
  const shell = { terminal: {}, stdout() {}, stderr() {} } as unknown as Shell;
  const program = new Command('leernet');
  const definer = { program, language: 'nl', shell, ended() {} } as const;
  defineCheck(definer);
  defineOthers(definer);
  const { commands } = told(program);

  it('is about options and commands that there are', () => {
    const options = commands.flatMap(({ name, options: all }) =>
      all.flatMap(({ names }) => names.flatMap((option) => [option, `${name} ${option}`])),
    );
    expect(known.options.filter((option) => !options.includes(option))).toEqual([]);
    const names = commands.map(({ name }) => name);
    expect(known.behind.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('is there for every command that takes something', () => {
    const takers = commands.filter((one) => one.arguments.length > 0 && one.name !== 'help');
    expect(takers.map(({ name }) => name).filter((name) => !known.behind.includes(name))).toEqual(
      [],
    );
  });
});

describe('leernet completion', () => {
  it('names the nearest shell', () => {
    const { status, stdout, stderr } = leernet(['completion', 'fisch']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Bedoel je fish?');
  });
});

describe('leernet man', () => {
  it.each(['nl', 'en'])('names every command and option (%s)', (lang) => {
    const { stdout } = leernet(['man', '--lang', lang]);
    for (const name of [
      'leernet check',
      'leernet new-rule',
      '--fail-on',
      '--as-of',
      '--dutch-only',
    ]) {
      expect(stdout).toContain(name.replaceAll('-', '\\-'));
    }
  });

  it.skipIf(spawnSync('groff', ['--version']).error && process.env.PRINTS !== '1')(
    'is roff without a fault',
    () => {
      const { status, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-k', '-z'], {
        input: leernet(['man']).stdout,
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );
});
