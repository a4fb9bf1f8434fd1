import {
  closeSync,
  constants,
  fchmodSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Language, Text } from '../base/language.js';
import { MAX_BYTES } from '../network/limits.js';
import type { Problem, ProblemCode } from '../network/problems/problem.js';
import { nearest } from '../network/suggest.js';
import { plain } from '../report/plain.js';
import { bytesOf } from './read-bytes.js';
import type { Shell } from './shell.js';
import { beforeStop } from './stopping.js';
import { tell } from './words.js';

/** The text of a file, or why it cannot be had. */
export type FileText = { readonly text: string } | Unread;

/** A file that cannot be read as text. */
export interface Unread {
  readonly problem: Problem;
  /** As much of it as can be shown. */
  readonly shown: string;
}

/** Reads a file as text; `-` is standard input. `language` is that of what is told meanwhile. */
export async function readText(
  file: string,
  shell: Shell,
  language: Language = 'nl',
): Promise<FileText> {
  try {
    const waiting = (): void =>
      shell.stderr(`leernet: ${plain(tell('waiting', language, { file }))}\n`);
    const bytes = file === '-' ? await shell.readInput() : await bytesOf(file, waiting);
    return typeof bytes === 'string' ? unread(bytes) : decodeText(bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: notFound(file), shown: '' };
    return unread('unreadable', { reason: code });
  }
}

/**
 * Reads bytes as text in UTF-8; what is not says where the first character is that is not.
 *
 * @param most how many bytes it may be: a network file, unless it is something else
 */
export function decodeText(bytes: Uint8Array, most = MAX_BYTES): FileText {
  if (bytes.length > most) return unread('too-large');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return notUtf8(bytes);
  }
}

/** UTF-16, as some editors save it: every character of it is wrong, so none is pointed at. */
const OTHER_CODINGS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

function notUtf8(bytes: Uint8Array): Unread {
  if (OTHER_CODINGS.some(([one, two]) => bytes[0] === one && bytes[1] === two)) {
    return unread('not-utf8');
  }
  let [right, wrong] = [0, bytes.length];
  while (right < wrong) {
    const middle = (right + wrong + 1) >> 1;
    if (isText(bytes.subarray(0, middle))) right = middle;
    else wrong = middle - 1;
  }
  // A character that was cut off begins before the byte that is missing.
  const start = new TextDecoder().decode(bytes.subarray(0, right), { stream: true }).length;
  const shown = new TextDecoder().decode(bytes);
  return { problem: { ...problem('not-utf8'), at: { start, end: start + 1 } }, shown };
}

/** Whether bytes are UTF-8 as far as they go. */
function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function unread(code: ProblemCode, values: Problem['values'] = {}): Unread {
  return { problem: { ...problem(code), values }, shown: '' };
}

function problem(code: ProblemCode): Problem {
  return { code, severity: 'error', at: { start: 0, end: 0 }, values: {} };
}

/** A file that is not there, with the nearest name in its folder. */
function notFound(file: string): Problem {
  const near = nearest(basename(file), yamlFiles(dirname(file)));
  const missing = problem('not-found');
  return near === undefined ? missing : { ...missing, suggestion: join(dirname(file), near) };
}

/** The YAML files of a folder, by name; none where it cannot be looked into. */
export function yamlFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/i.test(name))
      .sort();
  } catch {
    return [];
  }
}

/** Writes a whole file, or leaves what is there as it is. Throws what the system says. */
export function writeWhole(name: string, text: string): void {
  const file = new WholeFile(name);
  try {
    file.write(text);
    file.finish();
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/** Why the system cannot do something, in the words of the reader where it is a common reason. */
export function reasonOf(error: unknown, language: Language): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = Object.hasOwn(reasons, code) ? reasons[code]?.[language] : undefined;
  return known ?? (code === '' ? String(error) : code);
}

const reasons: Readonly<Record<string, Text>> = {
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
  EDQUOT: { nl: 'je ruimte op de schijf is op', en: 'your room on the disk is used up' },
  EFBIG: { nl: 'er is geen ruimte voor', en: 'there is no room for it' },
  EACCES: { nl: 'geen toestemming om daar te schrijven', en: 'no permission to write there' },
  EPERM: { nl: 'geen toestemming om daar te schrijven', en: 'no permission to write there' },
  EROFS: { nl: 'daar kan alleen gelezen worden', en: 'one can only read there' },
  ENOENT: { nl: 'die map bestaat niet', en: 'there is no such folder' },
  ENOTDIR: { nl: 'die map bestaat niet', en: 'there is no such folder' },
  EISDIR: { nl: 'dat is een map', en: 'that is a folder' },
  EPIPE: { nl: 'wie het las, is gestopt', en: 'its reader stopped' },
  ENXIO: { nl: 'niemand leest daar', en: 'nobody reads there' },
};

/**
 * A file that is written whole or not at all: in pieces to a temporary file beside it, which takes
 * its name at the end. What is no plain file (a pipe, a device such as /dev/stdout) is written to as
 * it is. Each method throws what the system says.
 */
export class WholeFile {
  private readonly file: string;
  private readonly temporary: string | undefined;
  private readonly descriptor: number;
  private readonly settled: () => void;
  private open = true;

  constructor(name: string) {
    // What a link points to is written, so that the link stays one.
    this.file = realOf(name);
    const stat = statSync(name, { throwIfNoEntry: false });
    if (stat && !stat.isFile()) {
      this.descriptor = openDirectly(name);
      this.settled = () => {};
      return;
    }
    ({ name: this.temporary, descriptor: this.descriptor } = temporaryFor(this.file));
    this.settled = beforeStop(() => this.abandon());
    // Who may read the file that it takes the place of, may go on reading it.
    if (stat) fchmodSync(this.descriptor, stat.mode);
  }

  write(text: string): void {
    const bytes = Buffer.from(text);
    // A disk that fills up takes a part, and says so only of what comes after it.
    let at = 0;
    while (at < bytes.length) at += writeSync(this.descriptor, bytes, at);
  }

  /** Gives the file its name. */
  finish(): void {
    this.close();
    if (this.temporary !== undefined) renameSync(this.temporary, this.file);
    this.settled();
  }

  /** Takes away what was written so far. */
  abandon(): void {
    this.settled();
    this.close();
    if (this.temporary !== undefined) rmSync(this.temporary, { force: true });
  }

  private close(): void {
    if (!this.open) return;
    this.open = false;
    closeSync(this.descriptor);
  }
}

function realOf(name: string): string {
  try {
    return realpathSync(name);
  } catch {
    return name;
  }
}

/** Opens what is no plain file; a pipe that nobody reads from is an error rather than a wait. */
function openDirectly(name: string): number {
  const probe = openSync(name, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return openSync(name, constants.O_WRONLY);
  } finally {
    closeSync(probe);
  }
}

/** How many leftovers of processes that were killed are passed by. */
const MOST_LEFTOVERS = 100;

/** A new file beside one, by a name that is free. */
function temporaryFor(file: string): { readonly name: string; readonly descriptor: number } {
  // The whole of a long name, with more behind it, may be longer than a name can be.
  const base = Array.from(basename(file)).slice(0, 40).join('');
  for (let number = 0; ; number += 1) {
    const name = join(
      dirname(file),
      `.${base}.${process.pid}${number === 0 ? '' : `-${number}`}.tmp`,
    );
    try {
      return { name, descriptor: openSync(name, 'wx') };
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!taken || number === MOST_LEFTOVERS) throw error;
    }
  }
}
