import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * The folder of the git repository that a file lies in, links to the file not followed; undefined
 * where it lies in none.
 */
export function repositoryOf(file: string): string | undefined {
  let folder = realpathSync(dirname(file));
  while (!existsSync(join(folder, '.git'))) {
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
  return folder;
}

/** Whether something lies outside a folder, once all links on the way to it are followed. */
export function isOutside(path: string, folder: string): boolean {
  const way = relative(folder, realOf(path));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Where something really lies, or would lie if it were there. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realOf(parent), basename(path));
  }
}
