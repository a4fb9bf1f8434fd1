import { type Dirent, readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { compare } from '../base/compare.js';
import type { Ignores } from '../programme/ignores.js';
import type { Pattern } from '../programme/patterns.js';
import type { FormatKeys, Recognised } from '../programme/recognise.js';
import { ignoresOf, withIgnoresIn } from './git-ignores.js';
import { realOf, shownFrom, statOf } from './paths.js';
import { recogniseFile } from './recognise-file.js';

/** Why a file or a folder was passed over. */
export type Why =
  | Extract<Recognised, { is: 'other' }>['why']
  | 'ignored'
  | 'excluded'
  | 'never'
  | 'link-out'
  | 'link-inside'
  | 'link-same'
  | 'link-broken'
  | 'config'
  | 'pack'
  | 'no-file';

/** Something that was passed over. */
export interface Skipped {
  readonly path: string;
  readonly why: Why;
}

/** What a folder or a pattern gave. */
export interface Finds {
  /** Network files, with the file that a link stands for. */
  readonly files: readonly { readonly path: string; readonly linked: boolean }[];
  readonly skipped: readonly Skipped[];
  /** Folders that could not be looked into, and why. */
  readonly closed: readonly { readonly folder: string; readonly error: unknown }[];
}

/** What to look for, and where. */
export interface Search {
  /** The folder that the pattern counts from. */
  readonly from: string;
  readonly pattern: Pattern;
  /** What is left out, also counted from there. */
  readonly excluded: readonly Pattern[];
  readonly format: FormatKeys;
  /** Told how many network files there are so far. */
  readonly found: (count: number) => void;
  /** Whether one will do. */
  readonly first?: boolean;
}

/** Folders that nobody keeps networks in. */
const NEVER = new Set(['node_modules', '.git', '.hg', '.svn', '.jj']);

/**
 * Finds the network files in a folder, or those that a pattern matches. Folders that are links are
 * never entered: what lies within is found by its own path, and what lies elsewhere is not asked for.
 */
export function find(search: Search): Finds {
  return new Finder(search).run();
}

/** A folder that is still to be looked into. */
interface Here {
  /** Counted from `from`, as the pattern sees it. */
  readonly path: string;
  /** Counted from where the `.gitignore` rules do. */
  readonly inside: string;
  readonly ignores: Ignores;
  /** Whether it holds the rules or the cases of a pack. */
  readonly ofPack: boolean;
}

class Finder {
  private readonly files: { path: string; linked: boolean }[] = [];
  private readonly skipped: Skipped[] = [];
  private readonly closed: { folder: string; error: unknown }[] = [];
  private readonly root: string;

  constructor(private readonly search: Search) {
    this.root = realOf(this.shown(search.pattern.base));
  }

  run(): Finds {
    const { pattern } = this.search;
    const open = [{ path: pattern.base, ofPack: false, ...ignoresOf(this.root) }];
    for (let here = open.pop(); here; here = open.pop()) {
      open.push(...this.look(here));
      if (this.search.first && this.files.length > 0) break;
    }
    return { files: this.files, skipped: this.skipped, closed: this.closed };
  }

  /** Looks into a folder, and gives the folders in it that are to be looked into. */
  private look(here: Here): Here[] {
    const folder = this.shown(here.path);
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.closed.push({ folder, error });
      return [];
    }
    const names = new Set(entries.map(({ name }) => name));
    const ignores = names.has('.gitignore')
      ? withIgnoresIn(here.ignores, join(folder, '.gitignore'), here.inside)
      : here.ignores;
    const isPack = names.has('pack.yaml');
    const below: Here[] = [];
    for (const entry of entries.sort((a, b) => compare(b.name, a.name))) {
      const path = here.path === '.' ? entry.name : `${here.path.replace(/\/$/, '')}/${entry.name}`;
      const inside = here.inside === '' ? entry.name : `${here.inside}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!this.search.pattern.mayHold(path)) continue;
        const why = this.whyNot(path, ignores.ignores(inside, true), NEVER.has(entry.name));
        const ofPack = isPack && (entry.name === 'rules' || entry.name === 'cases');
        if (why) this.skip(path, why);
        else below.push({ path, inside, ignores, ofPack });
      } else if (entry.isSymbolicLink()) {
        this.link(path, ignores.ignores(inside, false));
      } else if (isYaml(entry.name) && this.search.pattern.matches(path)) {
        const ofPack = here.ofPack || (isPack && /^(pack|sources|questions)\./.test(entry.name));
        const why =
          this.whyNot(path, ignores.ignores(inside, false), false) ??
          (entry.isFile() ? undefined : 'no-file') ??
          (ofPack ? 'pack' : undefined);
        if (why) this.skip(path, why);
        else this.weigh(path, false);
      }
    }
    return below;
  }

  private whyNot(path: string, ignored: boolean, never: boolean): Why | undefined {
    if (never) return 'never';
    if (this.search.excluded.some((one) => one.matches(path))) return 'excluded';
    return ignored ? 'ignored' : undefined;
  }

  /** A link: to a file within the folder it is a name of that file, anything else is passed over. */
  private link(path: string, ignored: boolean): void {
    const { pattern } = this.search;
    const stat = statOf(this.shown(path));
    if (!pattern.matches(path) && !(stat?.isDirectory() && pattern.mayHold(path))) return;
    if (!stat?.isDirectory() && !isYaml(path)) return;
    const why = this.whyNot(path, ignored, false);
    if (why) this.skip(path, why);
    else if (!stat) this.skip(path, 'link-broken');
    else if (!this.holds(this.shown(path))) this.skip(path, 'link-out');
    else if (stat.isDirectory()) this.skip(path, 'link-inside');
    else if (!stat.isFile()) this.skip(path, 'no-file');
    else this.weigh(path, true);
  }

  /** Whether what a link stands for lies in the folder that is searched. */
  private holds(path: string): boolean {
    const to = realOf(path);
    return to === this.root || to.startsWith(this.root.endsWith(sep) ? this.root : this.root + sep);
  }

  /** Takes a YAML file along where it is a network file, or where nobody can tell. */
  private weigh(path: string, linked: boolean): void {
    const file = this.shown(path);
    if (/^leernet\.config\.ya?ml$/.test(basename(file))) {
      this.skip(path, 'config');
      return;
    }
    const recognised = recogniseFile(file, this.search.format);
    if (recognised.is === 'other') this.skip(path, recognised.why);
    else {
      this.files.push({ path: file, linked });
      this.search.found(this.files.length);
    }
  }

  private skip(path: string, why: Why): void {
    this.skipped.push({ path: this.shown(path), why });
  }

  /** A path as reports show it. */
  private shown(path: string): string {
    return shownFrom(this.search.from, path);
  }
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
