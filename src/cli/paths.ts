import { realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

/** What lies at a path, links followed; undefined where that cannot be had, for whatever reason. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** A path with all links followed; as it is, where that cannot be done. */
export function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** A path that counts from a folder, as it is shown: from the current folder, or whole. */
export function shownFrom(from: string, path: string): string {
  if (from === '.' || isAbsolute(path)) return path;
  const joined = join(from, path);
  const shown = isAbsolute(from) ? joined : relative('.', joined) || '.';
  return shown.split(sep).join('/');
}

/** Whether a path that counts from a folder stays in it. */
export function isWithin(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** A file, there or not, that falls under the configuration of the first of some paths. */
export function firstOf([path = '-']: readonly string[]): string {
  const isFolder = path !== '-' && statOf(path)?.isDirectory();
  return isFolder ? join(path, '-') : path;
}
