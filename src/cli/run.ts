import { main } from './main.js';
import type { Shell } from './shell.js';
import { terminalOf, writer } from './streams.js';

export { serve } from './serve.js';

/** Runs leernet in the process that it stands in. COLUMNS is the width where stdout is no terminal. */
export function run(): void {
  const { isTTY, columns } = terminalOf(1);
  const shell: Shell = {
    env: process.env,
    terminal: { isTTY, columns: columns ?? (Number(process.env.COLUMNS) || undefined) },
    talk: () => terminalOf(2),
    stdout: writer(1),
    stderr: writer(2),
    readInput: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    now: () => Date.now(),
  };
  // The status is set rather than exited with, so that everything written gets out first.
  void main(process.argv.slice(2), shell).then((exit) => {
    process.exitCode = exit;
  });
}
