import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What is typed once a text has come on screen. */
export type Typed = readonly [wait: string, type: string];

/**
 * Types into leernet in a real terminal (of `script`, which every Debian has), 80 columns wide: each
 * text as soon as what it answers stands on screen.
 *
 * @returns all that came on screen, without what moves the cursor, and how it ended
 */
export function typedInto(
  args: readonly string[],
  typing: readonly Typed[],
  cwd: string,
): Promise<{ readonly screen: string; readonly status: number | null }> {
  const command = [process.execPath, resolve('bin/leernet.cjs'), ...args]
    .map((part) => `'${part.replaceAll("'", "'\\''")}'`)
    .join(' ');
  const child = spawn('script', ['-qec', `stty cols 80 rows 40; ${command}`, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm', NO_COLOR: '1' },
  });
  let screen = '';
  let seen = 0;
  const left = [...typing];
  return new Promise((done, failed) => {
    const timer = setTimeout(() => {
      child.kill();
      failed(new Error(`waited for "${left[0]?.[0]}" on:\n${screen.slice(-2000)}`));
    }, 20_000);
    child.stdout.on('data', (chunk: Buffer) => {
      screen += stripped(chunk.toString('utf8'));
      for (let next = left[0]; next; next = left[0]) {
        const at = screen.indexOf(next[0], seen);
        if (at < 0) break;
        seen = at + next[0].length;
        child.stdin.write(next[1]);
        left.shift();
      }
    });
    child.on('error', failed);
    child.on('close', (status) => {
      clearTimeout(timer);
      done({ screen, status });
    });
  });
}

function stripped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replaceAll('\r', '');
}
