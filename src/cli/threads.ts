import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Batch, checkBatch, type Done, type Ended } from './batch.js';
import type { CheckFile, Job, Outcome } from './check-file.js';
import type { Start } from './serve.js';
import { type Shell, UsageError } from './shell.js';

/** Files in a batch: few enough that no thread is long alone with the last one. */
const BATCH = 4;

/** Batches that a worker has at hand, so that it need not wait for the next. */
const AT_HAND = 2;

/** How far, in batches a thread, the work may run ahead of what was reported: so much is kept. */
const AHEAD = 8;

/** What runs in a worker thread. */
const entry = join(__dirname, 'worker.cjs');

/** How files are checked in several threads. */
export interface Threads {
  /** How many there are, this one included; two or more. */
  readonly count: number;
  readonly job: Job;
  /** Checks a file in this thread. */
  readonly checkFile: CheckFile;
}

/**
 * Checks files in several threads, and gives what came of them in the order of the paths: the same
 * as one thread would. This thread checks too, and it alone reads standard input.
 *
 * @throws UsageError and faults where one thread would have thrown them, and a fault where a worker
 *   thread breaks off
 */
export async function* inThreads(
  paths: readonly string[],
  { count, job, checkFile }: Threads,
  shell: Shell,
): AsyncGenerator<Outcome> {
  const work = new Work(paths, count * AHEAD);
  const start: Start = { job, env: { ...shell.env }, terminal: shell.terminal };
  const crew = new Crew(count - 1, start, work);
  try {
    while (!work.finished) {
      const done = work.inOrder();
      if (done) {
        yield* done.outcomes;
        if (done.ended) throw errorOf(done.ended);
        crew.supply();
        continue;
      }
      const own = work.take('here');
      if (own) work.put(await checkBatch(own, checkFile, () => breath()));
      else await crew.news();
      if (crew.failure) throw crew.failure;
    }
  } finally {
    crew.dismiss();
  }
}

function errorOf(ended: Ended): Error {
  return 'usage' in ended ? new UsageError(...ended.usage) : new Error(ended.fault);
}

/** The batches: what is to be checked, and what came back but cannot be reported yet. */
class Work {
  private readonly waiting: Batch[] = [];
  private readonly done = new Map<number, Done>();
  private readonly total: number;
  private next = 0;

  constructor(
    paths: readonly string[],
    private readonly ahead: number,
  ) {
    this.total = Math.ceil(paths.length / BATCH);
    for (let at = 0; at < this.total; at += 1) {
      this.waiting.push({ at, paths: paths.slice(at * BATCH, (at + 1) * BATCH) });
    }
  }

  get finished(): boolean {
    return this.next === this.total;
  }

  /** The next batch for this thread or for a worker, if there is one that may be begun. */
  take(where: 'here' | 'elsewhere'): Batch | undefined {
    const found = this.waiting.findIndex(({ paths }) => where === 'here' || !paths.includes('-'));
    const batch = this.waiting[found];
    if (!batch || batch.at >= this.next + this.ahead) return undefined;
    this.waiting.splice(found, 1);
    return batch;
  }

  put(done: Done): void {
    this.done.set(done.at, done);
  }

  /** What is to be reported now; it is kept no longer. */
  inOrder(): Done | undefined {
    const done = this.done.get(this.next);
    if (!done) return undefined;
    this.done.delete(this.next);
    this.next += 1;
    return done;
  }
}

/** The worker threads. */
class Crew {
  /** What went wrong in one of them. */
  failure: Error | undefined;
  private readonly atHand = new Map<Worker, number>();
  private readonly workers: readonly Worker[];
  private wake: (() => void) | undefined;

  constructor(
    count: number,
    start: Start,
    private readonly work: Work,
  ) {
    this.workers = Array.from({ length: count }, () => {
      const worker = new Worker(entry, { workerData: start });
      worker.on('message', (message: 'ready' | Done) => {
        if (message !== 'ready') work.put(message);
        this.atHand.set(worker, message === 'ready' ? 0 : (this.atHand.get(worker) ?? 1) - 1);
        this.supply();
        this.wake?.();
      });
      worker.on('error', (error) => this.fail(error));
      worker.on('exit', (code) => this.fail(new Error(`a worker thread stopped (${code})`)));
      return worker;
    });
  }

  /** Gives the workers that are ready something at hand. */
  supply(): void {
    for (const [worker, count] of this.atHand) {
      for (let has = count; has < AT_HAND; has += 1) {
        const batch = this.work.take('elsewhere');
        if (!batch) return;
        worker.postMessage(batch);
        this.atHand.set(worker, has + 1);
      }
    }
  }

  /** Waits until a worker has something to say. */
  news(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  dismiss(): void {
    for (const worker of this.workers) void worker.terminate();
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake?.();
  }
}
