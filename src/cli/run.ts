import { main } from './main.js';
import type { Shell } from './shell.js';

/** The process that leernet runs in. */
const shell: Shell = {
  env: process.env,
  terminal: { isTTY: process.stdout.isTTY, columns: columnsOf() },
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  readInput: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
  now: () => Date.now(),
};

/** The width of the terminal; COLUMNS where stdout is none. */
function columnsOf(): number | undefined {
  return process.stdout.columns ?? (Number(process.env.COLUMNS) || undefined);
}

// A reader that stops early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The status is set rather than exited with, so that everything written gets out first.
void main(process.argv.slice(2), shell).then((exit) => {
  process.exitCode = exit;
});
