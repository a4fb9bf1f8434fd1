import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Language } from '../../base/language.js';
import { type Asking, commitOf, gitNames, topOf } from './run.js';

/** Standard input lies in no repository. */
const STDIN = '-';

/**
 * The files that differ from a version: committed since, changed and not committed, or not known to
 * git at all. One that is gone is left out; one that was renamed is new by its new name.
 *
 * @param ref a branch, a tag or a commit
 * @throws UsageError where git cannot say
 */
export async function changedSince(
  files: readonly string[],
  ref: string,
  language: Language,
): Promise<readonly string[]> {
  const repositories: Repository[] = [];
  const chosen: string[] = [];
  for (const file of files) {
    if (file === STDIN) {
      chosen.push(file);
      continue;
    }
    const folder = existing(dirname(resolve(file)));
    // What is not there is for the check to say.
    if (!statSync(folder, { throwIfNoEntry: false })) {
      chosen.push(file);
      continue;
    }
    const found =
      repositories.find((one) => one.holds(folder)) ??
      (await repositoryOf(folder, file, ref, language));
    if (!repositories.includes(found)) repositories.push(found);
    if (found.differs(folder, basename(file))) chosen.push(file);
  }
  return chosen;
}

/** A repository, with what differs in it. */
class Repository {
  constructor(
    private readonly top: string,
    private readonly tracked: ReadonlySet<string>,
    private readonly changed: ReadonlySet<string>,
    private readonly gone: ReadonlySet<string>,
  ) {}

  holds(folder: string): boolean {
    return (
      folder === this.top || folder.startsWith(this.top.endsWith(sep) ? this.top : this.top + sep)
    );
  }

  /** A link differs where it does itself, or the file that it leads to. */
  differs(folder: string, name: string): boolean {
    const path = join(folder, name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat) return !this.gone.has(this.nameOf(path));
    if (this.isOther(path)) return true;
    return stat.isSymbolicLink() && this.isOther(existing(path));
  }

  private isOther(path: string): boolean {
    const name = this.nameOf(path);
    return this.changed.has(name) || !this.tracked.has(name);
  }

  private nameOf(path: string): string {
    return relative(this.top, path).split(sep).join('/');
  }
}

async function repositoryOf(
  folder: string,
  file: string,
  ref: string,
  language: Language,
): Promise<Repository> {
  const inside: Asking = { folder, what: '--changed-since', language };
  const top = await topOf(file, inside);
  const asking: Asking = { ...inside, folder: top };
  const commit = await commitOf(ref, asking);
  const diff = ['diff', '--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules'];
  const told = await gitNames([...diff, '--name-status', '-z', commit, '--'], asking);
  const tracked = await gitNames(['ls-files', '-z', '--cached'], asking);
  const changed = new Set<string>();
  const gone = new Set<string>();
  for (let at = 0; at + 1 < told.length; at += 2) {
    const name = told[at + 1] ?? '';
    (told[at] === 'D' ? gone : changed).add(name);
  }
  return new Repository(existing(top), new Set(tracked), changed, gone);
}

/** Where a path really lies; the path itself where there is nothing. */
function existing(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
