import { compare } from '../../base/compare.js';
import { type Entry, type Known, subjectKey } from './entry.js';

/** A file that a baseline speaks of and that is not there any more. */
export interface GoneFile {
  /** Its path from the folder of the baseline. */
  readonly file: string;
  /** The rules that the baseline holds of it. */
  readonly rules: readonly string[];
}

/**
 * The files of a baseline that are gone, by path. An entry that names a network by its id names no file,
 * so that of none can be said that it is gone.
 *
 * @param isGone whether a file, by its path from the folder of the baseline, was looked for and is not there
 */
export function goneFrom(known: Known, isGone: (file: string) => boolean): readonly GoneFile[] {
  const gone: GoneFile[] = [];
  for (const [key, rules] of known) {
    const file = fileOf(key);
    if (file !== undefined && isGone(file)) gone.push({ file, rules: [...rules.keys()] });
  }
  return gone.sort((a, b) => compare(a.file, b.file));
}

/** The entries of those files, each line of them. */
export function entriesOf<E extends Entry>(
  entries: readonly E[],
  gone: readonly GoneFile[],
): ReadonlySet<E> {
  const keys = new Set(gone.map(({ file }) => subjectKey({ file })));
  return new Set(entries.filter(({ subject }) => keys.has(subjectKey(subject))));
}

const FILE = subjectKey({ file: '' });

function fileOf(key: string): string | undefined {
  return key.startsWith(FILE) ? key.slice(FILE.length) : undefined;
}
