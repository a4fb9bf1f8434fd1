import { type Batch, checkBatch, type Done } from './batch.js';
import { checkerOf, type Job } from './check-file.js';
import { reportersOf } from './outputs.js';
import type { Shell } from './shell.js';

/** What a worker thread is started with: plain data. */
export interface Start {
  readonly job: Job;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: Shell['terminal'];
}

/** The side of the main thread, as a worker sees it. */
interface Port {
  postMessage(message: 'ready' | Done): void;
  on(event: 'message', listener: (batch: Batch) => void): unknown;
}

/** What a worker thread does: it says that it is ready, and then checks each batch that comes. */
export async function serve(port: Port, { job, env, terminal }: Start): Promise<void> {
  const outside = (): never => {
    throw new Error('a worker thread was to read or write what is not its own');
  };
  const shell: Shell = {
    env,
    terminal,
    stdout: outside,
    stderr: outside,
    readInput: async () => outside(),
    now: outside,
  };
  const reporters = await reportersOf(job, shell);
  const checkFile = await checkerOf(job, reporters, shell);
  let turn = Promise.resolve();
  port.on('message', (batch) => {
    turn = turn.then(async () => port.postMessage(await checkBatch(batch, checkFile)));
  });
  port.postMessage('ready');
}
