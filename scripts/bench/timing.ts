import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './files.js';

/** NODE_EXTRA_CA_CERTS more than doubles the start of Node, and would flatter every ratio. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** How long something took, in milliseconds: over all turns. */
export interface Timed {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Times commands turn by turn, so that a noisy minute hits them all. */
export function paired(times: number, commands: readonly [string, readonly string[]][]): Timed[] {
  const timings = commands.map((): number[] => []);
  for (let round = 0; round <= times; round += 1) {
    for (const [at, [name, args]] of commands.entries()) {
      const start = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, args, {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
        maxBuffer: 1 << 30,
      });
      const took = Number(process.hrtime.bigint() - start) / 1e6;
      if (status === null || status > 1)
        throw new Error(`${name} failed: ${String(stderr).slice(0, 2000)}`);
      if (round > 0) timings[at]?.push(took);
    }
  }
  return timings.map((each) => {
    const sorted = [...each].sort((a, b) => a - b);
    const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
    return { median: at(0.5), lowest: at(0), highest: at(1) };
  });
}

export function ratio(
  name: string,
  a: Timed | undefined,
  other: string,
  b: Timed | undefined,
  bound?: number,
): void {
  if (!a || !b) return;
  const found = a.median / b.median;
  const verdict =
    bound === undefined ? '' : ` (bound ${bound}: ${found <= bound ? 'kept' : 'MISSED'})`;
  console.log(`  ${name} = ${found.toFixed(2)} x ${other}${verdict}`);
  console.log(`    ${said(a)} against ${said(b)}`);
}

function said({ median, lowest, highest }: Timed): string {
  return `${median.toFixed(1)} ms (${lowest.toFixed(1)} to ${highest.toFixed(1)})`;
}

/** What one run took. */
export interface Ran {
  readonly seconds: number;
  /** The most memory that it held, in megabytes. */
  readonly peak: number;
}

/** Runs a command once. */
export function ran(args: readonly string[], cwd?: string): Ran {
  const hook = join(folder, 'peak.cjs');
  const out = join(folder, 'peak.txt');
  writeFileSync(
    hook,
    `if (require('node:worker_threads').isMainThread) process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.LEERNET_PEAK, String(process.resourceUsage().maxRSS));
});
`,
  );
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, ...args], {
    env: { ...env, LEERNET_PEAK: out },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 30,
    ...(cwd === undefined ? {} : { cwd }),
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status === null || status > 1) throw new Error(`failed: ${String(stderr).slice(0, 2000)}`);
  return { seconds, peak: Math.round(Number(readFileSync(out, 'utf8')) / 1024) };
}

/** The most memory that a command held, in megabytes. */
export function peak(args: readonly string[]): number {
  return ran(args).peak;
}
