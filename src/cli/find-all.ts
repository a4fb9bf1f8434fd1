import { resolve } from 'node:path';
import { compare } from '../base/compare.js';
import { literal, type Pattern, patternOf, trimmed } from '../programme/patterns.js';
import type { FormatKeys } from '../programme/recognise.js';
import { type Finds, find, type Skipped } from './find.js';
import { realOf, shownFrom, statOf } from './paths.js';

/** A path, a folder or a pattern that somebody wrote. */
export interface Wanted {
  readonly written: string;
  /** The folder that it counts from. */
  readonly from: string;
  /** Where it stands, when it is of a configuration: `leernet.config.yaml:3`. */
  readonly place?: string;
}

/** What one of them gave. */
export interface Given {
  readonly wanted: Wanted;
  readonly is: 'file' | 'folder' | 'pattern' | 'exclusion';
  /** How many network files; of an exclusion whether it took anything out. */
  readonly count: number;
  /** The YAML files in it that are no networks. */
  readonly skipped: readonly Skipped[];
}

/** All the network files that were asked for. */
export interface AllFinds {
  /** By path, by code unit, each of them once; standard input (`-`) comes first. */
  readonly files: readonly string[];
  readonly given: readonly Given[];
  /** All that was passed over, in the order of the files. */
  readonly skipped: readonly Skipped[];
  readonly closed: Finds['closed'];
}

/** A network file, and whether it was found by a link. */
interface Candidate {
  readonly path: string;
  readonly linked: boolean;
}

/**
 * Finds the network files that are asked for: files by their names (whatever is in them), folders,
 * and patterns; a pattern with `!` in front takes out what the others would give.
 *
 * @param found told how many there are so far
 */
export function findAll(
  wanted: readonly Wanted[],
  format: FormatKeys,
  found: (count: number) => void,
): AllFinds {
  const candidates: Candidate[] = [];
  const skipped: Skipped[] = [];
  const closed: Finds['closed'][number][] = [];
  const given: Given[] = [];
  const out = wanted.filter(isExclusion).map((one) => exclusionOf(one));
  for (const one of wanted) {
    if (isExclusion(one)) continue;
    const excluded = out.filter(({ from }) => from === one.from);
    const searched = search(one, excluded, format, (count) => found(candidates.length + count));
    candidates.push(...searched.files);
    skipped.push(...searched.skipped);
    closed.push(...searched.closed);
    given.push({
      wanted: one,
      is: searched.is,
      count: searched.files.length,
      skipped: searched.skipped,
    });
  }
  for (const { wanted: one, took } of out) {
    given.push({ wanted: one, is: 'exclusion', count: took() ? 1 : 0, skipped: [] });
  }
  const { files, twice } = once(candidates);
  const all = [...skipped, ...twice].sort((a, b) => compare(a.path, b.path));
  const taken = new Set(files);
  const told = all.filter(({ path }, at) => path !== all[at - 1]?.path && !taken.has(path));
  return { files, given, skipped: told, closed };
}

function isExclusion({ written }: Wanted): boolean {
  return written.startsWith('!') && !written.startsWith('!(');
}

/** A pattern that takes out, and whether it ever did. */
interface Exclusion extends Pattern {
  readonly wanted: Wanted;
  readonly from: string;
  readonly took: () => boolean;
}

function exclusionOf(wanted: Wanted): Exclusion {
  const pattern = patternOf(wanted.written.slice(1));
  let took = false;
  const matches = (path: string): boolean => {
    const is = pattern.matches(path);
    took ||= is;
    return is;
  };
  return { ...pattern, matches, wanted, from: wanted.from, took: () => took };
}

function search(
  { written, from }: Wanted,
  excluded: readonly Pattern[],
  format: FormatKeys,
  found: (count: number) => void,
): Finds & Pick<Given, 'is'> {
  const nothing = { skipped: [], closed: [] };
  if (written === '-') return { is: 'file', files: [{ path: '-', linked: false }], ...nothing };
  const path = shownFrom(from, trimmed(written));
  const stat = statOf(path);
  const pattern = stat ? literal(written) : patternOf(written);
  if (stat?.isDirectory()) {
    return { is: 'folder', ...find({ from, pattern, excluded, format, found }) };
  }
  if (!stat && pattern.wild) {
    const base = statOf(shownFrom(from, pattern.base));
    if (!base?.isDirectory()) return { is: 'pattern', files: [], ...nothing };
    return { is: 'pattern', ...find({ from, pattern, excluded, format, found }) };
  }
  const named = from === '.' ? written : path;
  return { is: 'file', files: [{ path: named, linked: false }], ...nothing };
}

/** Each file once, in the order of their paths; a link to a file that is there too is let go. */
function once(candidates: readonly Candidate[]): {
  readonly files: readonly string[];
  readonly twice: readonly Skipped[];
} {
  const byPlace = new Map<string, Candidate>();
  for (const one of candidates) {
    const place = one.path === '-' ? '-' : resolve(one.path);
    const before = byPlace.get(place);
    if (!before || (before.linked && !one.linked)) byPlace.set(place, one);
  }
  const twice: Skipped[] = [];
  const real = new Set<string>();
  const links = [...byPlace.values()].filter(({ linked }) => linked);
  if (links.length > 0) {
    for (const { path, linked } of byPlace.values()) if (!linked) real.add(realOf(path));
  }
  for (const { path } of links.sort((a, b) => compare(a.path, b.path))) {
    if (real.has(realOf(path))) {
      twice.push({ path, why: 'link-same' });
      byPlace.delete(resolve(path));
    }
    real.add(realOf(path));
  }
  const files = [...byPlace.values()].map(({ path }) => path);
  const order = (path: string): string => (path === '-' ? '' : trimmed(path));
  return { files: files.sort((a, b) => compare(order(a), order(b))), twice };
}
