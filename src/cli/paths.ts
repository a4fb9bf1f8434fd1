import { realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

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

/** Where a file lies or will lie, with all links followed. */
export function realPlaceOf(file: string): string {
  const whole = resolve(file);
  return statOf(whole) ? realOf(whole) : join(realOf(dirname(whole)), basename(whole));
}

/** Whether what is written to a path is not kept there: a pipe, a terminal, `/dev/null`. */
export function isDevice(file: string): boolean {
  const stat = statOf(file);
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
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
