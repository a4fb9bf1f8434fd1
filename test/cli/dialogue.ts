import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A conversation with leernet in a real pseudo terminal, 80 columns wide. */
export interface Dialogue {
  /** What came on screen since the last answer, once leernet waits for the next, or has ended. */
  readonly heard: () => Promise<string>;
  /** Types a line, and Enter. */
  readonly type: (line: string) => void;
  /** How the command ended; undefined while it runs. */
  readonly status: () => number | null | undefined;
  readonly end: () => void;
}

/** That a question is put whole: the keys that work everywhere, and then the line to type on. */
const WAITS = /=\s+(?:later\s+verder|go\s+on\s+later)[^\n]*\n *(?:antwoord|answer):\s*$/;

/** How long leernet may take for one answer, in milliseconds: far longer than it needs. */
const PATIENCE = 60_000;

/**
 * Starts leernet in a terminal (of `script`, which every Debian has). What is typed is typed as soon as
 * the next question stands there, and no later.
 */
export function talkTo(args: readonly string[]): Dialogue {
  const command = [process.execPath, resolve('bin/leernet.cjs'), ...args].map(quoted).join(' ');
  const child = spawn('script', ['-qec', `stty cols 80 rows 50; ${command}`, '/dev/null'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm', NO_COLOR: '1' },
  });
  let screen = '';
  let status: number | null | undefined;
  let look = (): void => undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
    look();
  });
  child.on('close', (code) => {
    status = code;
    look();
  });
  const shown = (): string => stripVTControlCharacters(screen).replaceAll('\r', '');
  return {
    heard: () =>
      new Promise((done, failed) => {
        const late = setTimeout(() => {
          child.kill();
          failed(new Error(`no question on:\n${shown().slice(-2000)}`));
        }, PATIENCE);
        look = () => {
          if (status === undefined && !WAITS.test(shown())) return;
          look = () => undefined;
          clearTimeout(late);
          done(shown());
        };
        look();
      }),
    type: (line) => {
      screen = '';
      child.stdin.write(`${line}\r`);
    },
    status: () => status,
    end: () => ended(child),
  };
}

function ended(child: ChildProcess): void {
  child.kill();
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
