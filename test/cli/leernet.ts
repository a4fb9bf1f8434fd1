import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { main } from '../../src/cli/main.js';

/** How a run of leernet ended, and what it wrote. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run is given along with its arguments. */
export interface Given {
  /** What comes in on standard input. */
  readonly input?: string | Uint8Array;
  /** On top of an environment in which nobody asked for anything. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const executable = resolve('bin/leernet.cjs');

/** Starts leernet as a person does: the built command, in a process of its own. */
export function leernet(args: readonly string[], { input = '', env, cwd }: Given = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [executable, ...args], {
    input,
    env: { ...bare(), ...env },
    ...(cwd === undefined ? {} : { cwd }),
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { status, stdout, stderr };
}

/** Only what a process cannot do without: what asks for colour, width or language stays behind. */
function bare(): Record<string, string> {
  const needed = ['PATH', 'HOME', 'SystemRoot', 'TEMP', 'TMPDIR'];
  return Object.fromEntries(
    needed.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** What a run in this process is given. */
export interface Inside {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** The moment it is; left out: the day that all tests are on. */
  readonly now?: number;
}

/** The day that tests are on. */
export const TODAY = '2026-11-22';

/** Runs leernet in this process, from its sources: for what is asked many times over. */
export async function inside(args: readonly string[], given: Inside = {}): Promise<Ended> {
  const { input = '', env = {}, isTTY = false, columns, now = Date.parse(TODAY) } = given;
  let stdout = '';
  let stderr = '';
  const status = await main(args, {
    env,
    terminal: { isTTY, columns },
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    now: () => now,
  });
  return { status, stdout, stderr };
}

/** The networks that lie in fixtures. */
export const fixture = (name: string): string => `fixtures/networks/${name}.yaml`;
