import {
  closeSync,
  fchmodSync,
  openSync,
  readdirSync,
  readFileSync,
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
import type { Shell } from './shell.js';

/** The text of a file, or why it cannot be had. */
export type FileText = { readonly text: string } | { readonly problem: Problem };

/** Reads a file as text; `-` is standard input. */
export async function readText(file: string, shell: Shell): Promise<FileText> {
  let bytes: Uint8Array;
  try {
    if (file === '-') {
      bytes = await shell.readInput();
    } else {
      const stat = statSync(file);
      if (stat.isDirectory()) return { problem: problem('is-folder') };
      if (stat.size > MAX_BYTES) return { problem: problem('too-large') };
      bytes = readFileSync(file);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: notFound(file) };
    return { problem: { ...problem('unreadable'), values: { reason: code } } };
  }
  if (bytes.length > MAX_BYTES) return { problem: problem('too-large') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: problem('not-utf8') };
  }
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
};

/**
 * A file that is written whole or not at all: in pieces to a temporary file beside it, which takes
 * its name at the end. Each method throws what the system says.
 */
export class WholeFile {
  private readonly temporary: string;
  private readonly descriptor: number;
  private open = true;

  constructor(private readonly file: string) {
    this.temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
    this.descriptor = openSync(this.temporary, 'wx');
    // Who may read the file that it takes the place of, may go on reading it.
    const mode = statSync(file, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined) fchmodSync(this.descriptor, mode);
  }

  write(text: string): void {
    const bytes = Buffer.from(text);
    // A disk that fills up takes a part, and says so only of what comes after it.
    let at = 0;
    while (at < bytes.length) at += writeSync(this.descriptor, bytes, at);
  }

  /** Gives the file its name. */
  finish(): void {
    closeSync(this.descriptor);
    this.open = false;
    renameSync(this.temporary, this.file);
  }

  /** Takes away what was written so far. */
  abandon(): void {
    if (this.open) closeSync(this.descriptor);
    rmSync(this.temporary, { force: true });
  }
}
