import { compare } from '../base/compare.js';
import { type Day, formatDay } from '../base/days.js';
import { hash } from '../base/hash.js';
import type { Language } from '../base/language.js';
import { parseShard, type Shard, shardOf } from '../programme/shard.js';
import type { ShardJson } from '../report/json-types.js';
import type { CheckFile, Job, Outcome } from './check-file.js';
import { type Shell, UsageError } from './shell.js';
import { say } from './spread-words.js';
import { moment } from './stopping.js';

/** How the work is spread, as it is typed. */
export interface Spread {
  /** How many threads check. */
  readonly workers?: string;
  /** Which part of the files this machine checks. */
  readonly shard?: string;
}

/** More threads than this cost more memory than they save time. */
const MOST = 64;

/** By itself leernet takes no more than this, as one thread reports what all of them checked. */
const MOST_BY_ITSELF = 8;

/** Where a thread has fewer files than this, starting it takes longer than it saves. */
const FILES_A_THREAD = 100;

/** How many threads check: what was asked for, else what pays. Throws UsageError. */
export async function threadsFor(
  files: number,
  { workers }: Spread,
  language: Language,
): Promise<number> {
  if (workers === undefined) {
    if (files < 2 * FILES_A_THREAD) return 1;
    const { availableParallelism } = await import('node:os');
    const paying = Math.floor(files / FILES_A_THREAD);
    return Math.min(paying, availableParallelism(), MOST_BY_ITSELF);
  }
  const count = /^\d{1,4}$/.test(workers) ? Number(workers) : 0;
  if (count < 1 || count > MOST) {
    throw new UsageError(say('workers', language, { text: workers, most: MOST }));
  }
  return Math.min(count, Math.max(files, 1));
}

/** The part of the work that was asked for with `--shard`, if it was. Throws UsageError. */
export function shardAsked(
  paths: readonly string[],
  { shard: text }: Spread,
  language: Language,
): Shard | undefined {
  if (text === undefined) return undefined;
  const shard = parseShard(text);
  if (shard === 'form') throw new UsageError(say('shardForm', language, { text }));
  if (shard === 'none') throw new UsageError(say('shardNone', language, { text }));
  if (paths.includes('-')) throw new UsageError(say('shardInput', language));
  return shard;
}

/**
 * The files of a part, and what its report says so that parts can be put together again. The list is
 * put in order first, so that every machine divides the same one.
 */
export function divided(
  paths: readonly string[],
  { part, of }: Shard,
  { day, language }: { readonly day: Day; readonly language: Language | undefined },
): { readonly paths: readonly string[]; readonly note: ShardJson } {
  const list = [...paths].sort(compare);
  const mark = hash(list.join('\n'));
  const note = { part, of, files: list.length, list: mark, day: formatDay(day) };
  return { paths: shardOf(list, { part, of }), note: { ...note, language: language ?? null } };
}

/** That there is no file in a part: no fault, as the other parts have them all. */
export function sayEmpty({ part, of, files }: ShardJson, language: Language): string {
  return say('shardEmpty', language, { part, of, files });
}

/** Checks files in this thread, or in several; what came of them comes in the order of the paths. */
export async function outcomesOf(
  paths: readonly string[],
  threads: number,
  job: Job,
  checkFile: CheckFile,
  shell: Shell,
): Promise<AsyncIterable<Outcome>> {
  if (threads === 1) return inTurn(paths, checkFile);
  const { inThreads } = await import('./threads.js');
  return inThreads(paths, { count: threads, job, checkFile }, shell);
}

async function* inTurn(paths: readonly string[], checkFile: CheckFile): AsyncGenerator<Outcome> {
  for (const [at, path] of paths.entries()) {
    if (at > 0) await moment();
    yield await checkFile(path);
  }
}
