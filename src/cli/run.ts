import { main } from './main.js';
import type { Shell } from './shell.js';
import { terminalOf, writer } from './streams.js';

const { isTTY, columns } = terminalOf(1);

/** The process that leernet runs in. COLUMNS is the width where stdout is no terminal. */
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
