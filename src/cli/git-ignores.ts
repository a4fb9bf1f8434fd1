import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { Ignores } from '../programme/ignores.js';

/** What is left out in a folder before it is looked into. */
interface Start {
  /** The folder, as the rules see it: counted from the root of the repository. */
  readonly inside: string;
  readonly ignores: Ignores;
}

/** The rules of the repository that a folder lies in, and the path of the folder within it. */
export function ignoresOf(folder: string): Start {
  const above: string[] = [];
  let root = folder;
  while (!existsSync(join(root, '.git'))) {
    above.push(root);
    const parent = dirname(root);
    if (parent === root) return { inside: '', ignores: Ignores.none };
    root = parent;
  }
  let ignores = withIgnoresIn(Ignores.none, join(root, '.git', 'info', 'exclude'), '');
  const inside = posix(relative(root, folder));
  for (const one of [root, ...above.reverse()]) {
    if (one !== folder)
      ignores = withIgnoresIn(ignores, join(one, '.gitignore'), posix(relative(root, one)));
  }
  // A folder that was asked for by its name is looked into, also where git leaves it out.
  const left = inside !== '' && ignores.ignores(inside, true);
  return { inside, ignores: left ? Ignores.none : ignores };
}

/** Rules with those of a file, where it is there. `folder` is where they count from. */
export function withIgnoresIn(ignores: Ignores, file: string, folder: string): Ignores {
  try {
    return ignores.with(folder, readFileSync(file, 'utf8'));
  } catch {
    return ignores;
  }
}

function posix(path: string): string {
  return path.split(sep).join('/');
}
