import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What stood on a terminal, and how the command ended. */
export interface Typed {
  readonly screen: string;
  readonly status: number | null;
}

/** How long nothing may come before the command is taken to wait for an answer, in milliseconds. */
const QUIET = 60;

/** The same where all that came may be the line that was typed, drawn anew: more is likely to come. */
const PATIENT = 3000;

/** The line to answer on, last of all, or with what is wrong with an answer below it. */
const WAITING = /(?:antwoord|answer):(?:$|[^\n]*\n! [^\n]*(?:\n {2}[^\n]*)*$)/;

/** Whether a text holds more than the line that was typed: another question, or what is wrong. */
function isReply(shown: string, refused: boolean): boolean {
  return shown.includes('\n\n') || (shown.includes('\n! ') && !refused);
}

/**
 * Types into leernet as a person does, in a real pseudo terminal: the `script` of util-linux, which
 * every Debian has. The last answer may be a key such as `\u0003` (Ctrl-C); one that is
 * worked out is so just before it is typed.
 */
export function typeInto(
  args: readonly string[],
  answers: readonly (string | (() => string))[],
  { cwd = '.', env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Typed> {
  const command = [process.execPath, resolve('bin/leernet.cjs'), ...args].map(quoted).join(' ');
  const child = spawn('script', ['-qec', `stty cols 80 rows 50; ${command}`, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', TERM: 'xterm', ...env },
  });
  const left = [...answers];
  let screen = '';
  /** How much there was on screen at the last answer, and whether the one before was refused. */
  let [typed, refused] = [0, false];
  let timer: NodeJS.Timeout | undefined;
  const plain = (text: string): string => stripVTControlCharacters(text).replaceAll('\r', '');
  const type = (patient: boolean): void => {
    const shown = plain(screen).trimEnd();
    if (!WAITING.test(shown)) return;
    if (typed > 0 && !patient && !isReply(plain(screen.slice(typed)), refused)) {
      timer = setTimeout(type, PATIENT, true);
      return;
    }
    [typed, refused] = [screen.length, !/:$/.test(shown)];
    const coming = left.shift();
    const next = typeof coming === 'function' ? coming() : coming;
    if (next === undefined) child.stdin.end('\u0003');
    else child.stdin.write(next.startsWith('\u0003') ? next : `${next}\r`);
  };
  return new Promise((done, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      screen += chunk.toString();
      clearTimeout(timer);
      timer = setTimeout(type, QUIET, false);
    });
    child.on('error', failed);
    child.on('close', (status) => {
      clearTimeout(timer);
      done({ screen: plain(screen), status });
    });
  });
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
