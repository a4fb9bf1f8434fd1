import { dirname, join } from 'node:path';
import type { Language } from '../base/language.js';
import type { ConfigFile } from '../config/format.js';
import { type Overridden, override } from '../config/overrides.js';
import { readConfig } from '../config/read.js';
import { configText } from '../config/words.js';
import type { Measure } from '../measures/kit/measure.js';
import { sayProblem } from '../network/problems/words.js';
import { nearest } from '../network/suggest.js';
import { type Chosen, composeRulebook, rulesOf } from '../packs/compose.js';
import { isPack, loadPack, type OwnPack } from '../packs/load.js';
import { Document } from '../rulebook/document.js';
import type { WrongFile } from '../rulebook/fault.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Ruling } from './configuration.js';
import { readText } from './files.js';
import { type FolderFault, nearFolder, type Outside, readPack } from './pack-files.js';
import { isOutside, repositoryOf } from './repository.js';
import { type Shell, UsageError } from './shell.js';
import { tell } from './words.js';

/** What is to judge: a configuration, packs beside it, or both. */
export interface Asked {
  readonly config: string | undefined;
  /** Folders of packs, from the current folder. */
  readonly packs: readonly string[];
  readonly language: Language;
}

/** What leernet ships with. */
export interface Given {
  readonly core: Rulebook;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** A ruling, with the packs of one's own in it. */
export type OwnRuling = Ruling & { readonly own: readonly OwnPack[] };

/** Makes the rulebook that was asked for, or tells all that is wrong. */
export async function rulebookFrom(asked: Asked, given: Given, shell: Shell): Promise<OwnRuling> {
  const { config, packs, language } = asked;
  const maker = new Maker(given);
  const written =
    config === undefined ? maker.standard() : await maker.read(config, shell, language);
  for (const folder of packs) maker.addFolder(folder, language);
  maker.override(written.overrides ?? {});
  return maker.made(config ?? packs[0] ?? '');
}

/** Gathers the packs and what is wrong with them. */
class Maker {
  private readonly chosen: Chosen[] = [];
  private readonly unread: string[] = [];
  private readonly wrong: WrongFile[] = [];
  private document = new Document('', '{}');
  private overridden: Overridden | undefined;

  constructor(private readonly given: Given) {}

  /** Without a configuration the built-in packs judge. */
  standard(): ConfigFile {
    this.chosen.push(...this.given.core.packs.map(({ name }) => name));
    return {};
  }

  /** Reads a configuration and the packs that it names. */
  async read(config: string, shell: Shell, language: Language): Promise<ConfigFile> {
    const repository = repositoryOf(config);
    if (repository !== undefined && isOutside(config, repository)) {
      throw new UsageError(tell('configOutside', language, { file: config }));
    }
    const read = await readText(config, shell, language);
    if ('problem' in read) {
      const reason = sayProblem(read.problem, language);
      throw new UsageError(tell('badConfig', language, { file: config, reason }));
    }
    this.document = new Document(config, read.text);
    const written = readConfig(this.document);
    const builtIn = this.given.core.packs.map(({ name }) => name);
    const rules = written.rules ?? builtIn;
    rules.forEach((name, at) => {
      const fault = (...args: Parameters<typeof configText>): void =>
        this.document.fault(['rules', at], configText(...args));
      if (rules.indexOf(name) !== at) fault('pack-twice');
      else if (builtIn.includes(name)) this.chosen.push(name);
      else if (name.startsWith('leernet:') || builtIn.some((one) => one.endsWith(`:${name}`))) {
        const message = configText('no-built-in', { name, names: builtIn.join(', ') });
        const near = builtIn.find((one) => one.endsWith(`:${name}`)) ?? nearest(name, builtIn);
        this.document.fault(['rules', at], message, near);
      } else {
        const pack = this.add(join(dirname(config), name), repository);
        if (typeof pack === 'string') this.folderFault(pack, name, config, at);
        else if (pack && 'outside' in pack) this.outside(pack.outside, at);
        else if (pack) this.checkName(pack, () => fault('same-name', { name: pack.name }));
      }
    });
    return written;
  }

  private folderFault(fault: FolderFault, name: string, config: string, at: number): void {
    const near = nearFolder(dirname(config), name);
    const key = fault === 'no-folder' ? 'no-folder-here' : fault;
    this.document.fault(['rules', at], configText(key, { folder: name }), near);
    this.unread.push('');
  }

  /** A configuration comes along with whoever sends in a change: what it names lies in there too. */
  private outside(path: string, at: number): void {
    this.document.fault(['rules', at], configText('outside', { path }));
    this.unread.push('');
  }

  /** Adds a pack of the command line. */
  addFolder(folder: string, language: Language): void {
    const pack = this.add(folder);
    if (typeof pack === 'string') {
      const near = nearFolder('.', folder);
      const hint = near === undefined ? '' : ` ${tell('didYouMean', language, { near })}`;
      throw new UsageError(`${configText(pack, { folder })[language]}${hint}`);
    }
    if (!pack || 'outside' in pack) return;
    this.checkName(pack, () => {
      throw new UsageError(configText('same-name', { name: pack.name })[language]);
    });
  }

  /** Reads a pack; one that a configuration names must lie `within` its repository. */
  private add(folder: string, within?: string): OwnPack | FolderFault | Outside | undefined {
    const { core, measures } = this.given;
    const files = readPack(folder, within);
    if (typeof files === 'string' || 'outside' in files) return files;
    const loaded = loadPack(files, core, { measures });
    if (isPack(loaded)) return loaded;
    this.wrong.push(...loaded.wrong);
    this.unread.push(loaded.name ?? '');
    return undefined;
  }

  private checkName(pack: OwnPack, fault: () => void): void {
    const same = this.chosen.find((one) => typeof one !== 'string' && one.name === pack.name);
    // The same folder may be named in the configuration and on the command line.
    if (same && typeof same !== 'string' && same.folder === pack.folder) return;
    if (same) fault();
    else this.chosen.push(pack);
  }

  override(overrides: NonNullable<ConfigFile['overrides']>): void {
    const { core, measures } = this.given;
    // Where the list of packs is wrong, nobody knows which built-in ones were meant.
    const sound = this.document.faults.length === 0;
    const meant = sound ? this.chosen : [...core.packs.map(({ name }) => name), ...this.chosen];
    const overridable = { ...rulesOf(core, meant), unread: this.unread };
    this.overridden = override(this.document, overrides, overridable, { measures });
  }

  made(config: string): OwnRuling {
    const own = this.chosen.filter((pack) => typeof pack !== 'string');
    const { file, text, faults } = this.document;
    if (faults.length > 0) this.wrong.unshift({ file, text, faults });
    if (this.wrong.length > 0 || !this.overridden) return { wrong: this.wrong, config, own };
    return { rulebook: composeRulebook(this.given.core, this.chosen, this.overridden), own };
  }
}
