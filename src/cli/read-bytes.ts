import {
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { MAX_BYTES } from '../network/limits.js';

/** Why what a name stands for gives no bytes. */
export type NoBytes = 'is-folder' | 'too-large' | 'changing';

/** How often a file is read that changes meanwhile, and how long is waited in between (ms). */
const ATTEMPTS = 3;
const PAUSE = 25;

/** How long nothing may come out of a pipe or a device before that is told (ms). */
const PATIENCE = 1000;

/**
 * Reads a file whole: as it was at one moment, and no more of it than a network file may be. A pipe
 * or a device is read until it ends. Throws what the system says.
 *
 * @param waiting called where nothing has come out of a pipe or a device for a while
 */
export async function bytesOf(file: string, waiting: () => void): Promise<Uint8Array | NoBytes> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    // To open a pipe is to wait for who writes into it, so that is looked at first.
    const stat = statSync(file);
    if (stat.isDirectory()) return 'is-folder';
    if (!stat.isFile()) return outOf(file, waiting);
    if (stat.size > MAX_BYTES) return 'too-large';
    const read = atOnce(file);
    if (read !== 'changing') return read;
    if (attempt < ATTEMPTS) await new Promise((passed) => setTimeout(passed, PAUSE));
  }
  return 'changing';
}

/** The bytes of a plain file, unless it changes while it is read. */
export function atOnce(file: string): Uint8Array | 'changing' | 'too-large' {
  // What became a pipe since it was looked at is not waited for.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const before = fstatSync(descriptor, { bigint: true });
    if (!before.isFile()) return 'changing';
    const chunks: Uint8Array[] = [];
    let length = 0;
    for (let size = Number(before.size) + 1; ; size = 65_536) {
      const chunk = new Uint8Array(Math.min(size, MAX_BYTES + 1));
      const got = readSync(descriptor, chunk);
      if (got === 0) break;
      chunks.push(chunk.subarray(0, got));
      length += got;
      if (length > MAX_BYTES) return 'too-large';
      // Less than was asked for is the end; a file that the system makes up may give more yet.
      if (got < chunk.length && before.size > 0n) break;
    }
    const after = fstatSync(descriptor, { bigint: true });
    const same = before.mtimeNs === after.mtimeNs && before.size === after.size;
    // Files that the system makes up say that they are empty.
    const whole = before.size === 0n || BigInt(length) === before.size;
    if (!same || !whole) return 'changing';
    return Buffer.concat(chunks);
  } finally {
    closeSync(descriptor);
  }
}

/** All that comes out of a pipe or a device, up to what a network file may be. */
async function outOf(file: string, waiting: () => void): Promise<Uint8Array | 'too-large'> {
  const timer = setTimeout(waiting, PATIENCE);
  try {
    return await upToMost(createReadStream(file));
  } finally {
    clearTimeout(timer);
  }
}

/** All that a stream gives; past what a network file may be it is let go. */
export async function upToMost(
  stream: AsyncIterable<Uint8Array>,
): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_BYTES) return 'too-large';
  }
  return Buffer.concat(chunks);
}
