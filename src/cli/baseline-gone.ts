import { lstatSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Language } from '../base/language.js';
import { type GoneFile, goneFrom } from '../programme/baseline/gone.js';
import type { Baseline } from './beside-baseline.js';
import { isWithin, shownFrom, statOf } from './paths.js';
import { tell } from './words.js';

/** Where networks were asked for. */
export interface Place {
  /** As it was typed. */
  readonly paths: readonly string[];
  /** The configuration that was asked for: all its networks, wherever one stands. */
  readonly config: string | undefined;
}

/** How many files are named in one line. */
const NAMED = 3;

/**
 * The files of a baseline that are gone from the folders that were looked through. Files that were named
 * one by one say nothing of others.
 */
export function goneIn({ file: baseline, known }: Baseline, place: Place): readonly GoneFile[] {
  const folders = foldersOf(place).map((folder) => resolve(folder));
  if (folders.length === 0) return [];
  const home = dirname(resolve(baseline));
  return goneFrom(known, (file) => {
    const whole = resolve(home, file);
    return folders.some((folder) => isWithin(relative(folder, whole))) && isMissing(whole);
  });
}

/** How a file of a baseline is shown: from the current folder. */
export function shownGone(baseline: string, { file }: GoneFile): string {
  return shownFrom(dirname(baseline), file);
}

/** Says of each baseline that it holds files that are gone, and how to take them out. */
export function tellGone(
  baselines: Iterable<Baseline>,
  place: Place,
  language: Language,
): readonly string[] {
  const lines: string[] = [];
  for (const baseline of baselines) {
    const gone = goneIn(baseline, place);
    if (gone.length === 0) continue;
    const names = gone.slice(0, NAMED).map((one) => shownGone(baseline.file, one));
    const more = gone.length - names.length;
    lines.push(
      tell(gone.length === 1 ? 'goneFile' : 'goneFiles', language, {
        baseline: baseline.file,
        count: gone.length,
        files: `${names.join(', ')}${more > 0 ? ` (+${more})` : ''}`,
        paths: place.paths.map((path) => `${path} `).join(''),
      }),
    );
  }
  return lines;
}

/** The folders that were looked through. */
function foldersOf({ paths, config }: Place): readonly string[] {
  if (paths.length === 0) return [config === undefined ? '.' : dirname(config)];
  return paths.filter((path) => path !== '-' && statOf(path)?.isDirectory());
}

/** Whether nothing lies there; what cannot be looked at may well be there. */
function isMissing(path: string): boolean {
  try {
    lstatSync(path);
    return false;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
  }
}
