import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Language } from '../base/language.js';
import { measures } from '../measures/all.js';
import { nearest } from '../network/suggest.js';
import { coreRulebook } from '../rulebook/core.js';
import type { WrongFile } from '../rulebook/fault.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { yamlFiles } from './files.js';
import { type Shell, UsageError } from './shell.js';
import { tell } from './words.js';

/** How a configuration is called that is looked for. */
const CONFIG_FILE = 'leernet.config.yaml';

/** What was asked for on the command line. */
export interface Setup {
  /** The configuration for all files; left out, each file has the nearest one above it. */
  readonly config?: string;
  /** Folders of packs that judge too. */
  readonly rules?: readonly string[];
}

/** The rulebook of a file, or what is wrong with its configuration and its packs. */
export type Ruling =
  | { readonly rulebook: Rulebook }
  | { readonly wrong: readonly WrongFile[]; readonly config: string };

/** Which rulebook judges which file. Each folder and each configuration is looked at once. */
export class Rulebooks {
  private readonly found = new Map<string, string | undefined>();
  private readonly rulings = new Map<string | undefined, Promise<Ruling>>();

  constructor(
    private readonly setup: Setup,
    private readonly shell: Shell,
    private readonly language: Language,
  ) {
    const { config } = setup;
    if (config !== undefined && !isFile(config)) {
      const near = nearest(basename(config), yamlFiles(dirname(config)));
      const hint =
        near === undefined
          ? ''
          : ` ${tell('didYouMean', language, { near: join(dirname(config), near) })}`;
      throw new UsageError(`${tell('noConfig', language, { file: config })}${hint}`);
    }
  }

  /** The rulebook of a file; standard input (`-`) is read as if it lay in the current folder. */
  for(file: string): Promise<Ruling> {
    return this.ruling(this.setup.config ?? this.above(file === '-' ? '.' : dirname(file)));
  }

  /** The rulebook of the current folder. */
  here(): Promise<Ruling> {
    return this.ruling(this.setup.config ?? this.above('.'));
  }

  /** The configuration of the current folder. */
  get config(): string | undefined {
    return this.setup.config ?? this.above('.');
  }

  private ruling(config: string | undefined): Promise<Ruling> {
    const known = this.rulings.get(config);
    if (known) return known;
    const made = this.make(config);
    this.rulings.set(config, made);
    return made;
  }

  private async make(config: string | undefined): Promise<Ruling> {
    const { rules: packs = [] } = this.setup;
    if (config === undefined && packs.length === 0) return { rulebook: coreRulebook() };
    const { rulebookFrom } = await import('./packs.js');
    const core = coreRulebook();
    const asked = { config, packs, language: this.language };
    return rulebookFrom(asked, { core, measures }, this.shell);
  }

  /** The nearest configuration in a folder or above it, shown as the folder was given. */
  private above(folder: string): string | undefined {
    const found = this.search(resolve(folder));
    return found === undefined || isAbsolute(folder) ? found : relative('.', found);
  }

  private search(whole: string): string | undefined {
    if (this.found.has(whole)) return this.found.get(whole);
    const here = join(whole, CONFIG_FILE);
    const parent = dirname(whole);
    const mistyped = join(whole, CONFIG_FILE.replace('.yaml', '.yml'));
    if (!isFile(here) && isFile(mistyped)) {
      throw new UsageError(tell('configYml', this.language, { file: relative('.', mistyped) }));
    }
    const found = isFile(here) ? here : parent === whole ? undefined : this.search(parent);
    this.found.set(whole, found);
    return found;
  }
}

/** Whether a file is there, as far as one may look. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
