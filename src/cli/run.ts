import { plain } from '../report/plain.js';
import { reasonOf } from './files.js';
import { main } from './main.js';
import { upToMost } from './read-bytes.js';
import { askedLanguage, EXIT, type Shell } from './shell.js';
import { terminalOf, writer } from './streams.js';
import { tell } from './words.js';

export { serve } from './serve.js';

/** Runs leernet in the process that it stands in. COLUMNS is the width where stdout is no terminal. */
export function run(): void {
  const { isTTY, columns } = terminalOf(1);
  const stdout = writer(1);
  const stderr = writer(2);
  const shell: Shell = {
    env: process.env,
    terminal: { isTTY, columns: columns ?? (Number(process.env.COLUMNS) || undefined) },
    talk: () => terminalOf(2),
    stdout: stdout.write,
    isHeard: stdout.isOpen,
    stderr: stderr.write,
    readInput: () => upToMost(process.stdin as AsyncIterable<Uint8Array>),
    now: () => Date.now(),
  };
  const argv = process.argv.slice(2);
  void main(argv, shell).then((exit) => {
    // The status is set rather than exited with, so that everything written gets out first.
    process.exitCode = exit;
  });
  // What could not be written is told at the very end: a stream may say so only then.
  process.once('exit', () => {
    const fault = stdout.fault();
    if (fault === undefined) return;
    const language = askedLanguage(argv) ?? 'nl';
    const reason = reasonOf(fault, language);
    stderr.write(`leernet: ${plain(tell('cannotWrite', language, { file: 'stdout', reason }))}\n`);
    process.exitCode = EXIT.wrong;
  });
}
