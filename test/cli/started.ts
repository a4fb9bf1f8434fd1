import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** A run of leernet that is under way. */
export interface Started {
  readonly child: ChildProcess;
  /** What it wrote so far. */
  readonly said: { stdout: string; stderr: string };
  /** Once it ends: how. */
  readonly ended: Promise<{ readonly status: number | null; readonly signal: string | null }>;
}

/** Starts leernet and lets it run, so that something can happen meanwhile. */
export function start(
  args: readonly string[],
  { executable = built, ...options }: SpawnOptions & { readonly executable?: string } = {},
): Started {
  return watch(spawn(process.execPath, [executable, ...args], { stdio, ...options }));
}

const built = resolve('bin/leernet.cjs');
const stdio: SpawnOptions['stdio'] = ['ignore', 'pipe', 'pipe'];

/** Starts a line of shell, in which `"$@"` is leernet with its arguments. */
export function startShell(
  line: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Started {
  const leernet = [process.execPath, built, ...args];
  return watch(spawn('bash', ['-c', line, 'bash', ...leernet], { stdio, ...options }));
}

function watch(child: ChildProcess): Started {
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    said.stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said.stderr += chunk.toString();
  });
  const ended = new Promise<Awaited<Started['ended']>>((done, failed) => {
    child.on('error', failed);
    child.on('close', (status, signal) => done({ status, signal }));
  });
  return { child, said, ended };
}

/** Waits until something is so; where it never comes, the test runs out of time. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((passed) => setTimeout(passed, 5));
}
