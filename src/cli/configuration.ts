import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Language } from '../base/language.js';
import { CONFIG_FILE } from '../config/file-name.js';
import type { Chosen } from '../config/settings.js';
import { measures } from '../measures/all.js';
import { nearest } from '../network/suggest.js';
import { coreRulebook } from '../rulebook/core.js';
import type { WrongFile } from '../rulebook/fault.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { ConfigSettings, FolderSettings } from './config-settings.js';
import { yamlFiles } from './files.js';
import { formats } from './outputs.js';
import { statOf } from './paths.js';
import { type Shell, UsageError } from './shell.js';
import { tell } from './words.js';

/** What was asked for on the command line. */
export interface Setup {
  /** The configuration for all files; left out, each file has the nearest one above it. */
  readonly config?: string;
  /** Folders of packs that judge too. */
  readonly rules?: readonly string[];
}

/** What holds for a file. */
export interface Ruled {
  readonly rulebook: Rulebook;
  /** The configuration that it falls under. */
  readonly config: string | undefined;
  /** What that chooses for it. */
  readonly settings: Chosen;
  /** The folders of the configuration that it lies in. */
  readonly folders: readonly FolderSettings[];
  /** All that the configuration chooses. */
  readonly configured: ConfigSettings;
  /** The line of the configuration that changes a rule, by its id. */
  readonly places: ReadonlyMap<string, number>;
}

/** What is wrong with a configuration and its packs. */
export interface Wrong {
  readonly wrong: readonly WrongFile[];
  readonly config: string;
}

/** What holds for a file, or what is wrong with its configuration. */
export type Ruling = Ruled | Wrong;

type Ruler = Wrong | { readonly for: (file: string) => Ruled };

/** What holds where there is no configuration. */
function unconfigured(): Ruled {
  const configured: ConfigSettings = { chosen: {}, folders: [], networks: [] };
  const nothing = { config: undefined, settings: {}, folders: [], configured, places: new Map() };
  return { rulebook: coreRulebook(), ...nothing };
}

/** Which rulebook judges which file. Each folder and each configuration is looked at once. */
export class Rulebooks {
  private readonly found = new Map<string, string | undefined>();
  private readonly rulings = new Map<string | undefined, Promise<Ruler>>();

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

  /** What holds for a file; standard input (`-`) is read as if it lay in the current folder. */
  async for(file: string): Promise<Ruling> {
    const ruler = await this.ruler(this.configOf(file));
    return 'wrong' in ruler ? ruler : ruler.for(file);
  }

  /** What holds in the current folder. */
  here(): Promise<Ruling> {
    return this.for('-');
  }

  /** The configuration of the current folder. */
  get config(): string | undefined {
    return this.configOf('-');
  }

  /** The configuration that a file falls under. */
  configOf(file: string): string | undefined {
    return this.setup.config ?? this.above(dirname(file));
  }

  private ruler(config: string | undefined): Promise<Ruler> {
    const known = this.rulings.get(config);
    if (known) return known;
    const made = this.make(config);
    this.rulings.set(config, made);
    return made;
  }

  private async make(config: string | undefined): Promise<Ruler> {
    const { rules: packs = [] } = this.setup;
    if (config === undefined && packs.length === 0) return { for: () => unconfigured() };
    const { rulebookFrom } = await import('./packs.js');
    const core = coreRulebook();
    const asked = { config, packs, language: this.language };
    return rulebookFrom(asked, { core, measures, formats }, this.shell);
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
  return statOf(path)?.isFile() ?? false;
}
