import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Language } from '../base/language.js';
import { readConfig, type Written } from '../config/read.js';
import { ConfigRules } from '../config/rules.js';
import { configText } from '../config/words.js';
import type { Measure } from '../measures/kit/measure.js';
import { sayProblem } from '../network/problems/words.js';
import { nearest } from '../network/suggest.js';
import { type Chosen, composeRulebook, rulesOf } from '../packs/compose.js';
import { isPack, loadPack, type OwnPack } from '../packs/load.js';
import { Document } from '../rulebook/document.js';
import type { WrongFile } from '../rulebook/fault.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type ConfigSettings, type FolderSettings, settingsOf } from './config-settings.js';
import type { Ruled, Wrong } from './configuration.js';
import { readText } from './files.js';
import { type FolderFault, nearFolder, readPack } from './pack-files.js';
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
  /** The forms of report. */
  readonly formats: readonly string[];
}

/** What was asked for, with the packs of one's own in it. */
export type Made = { readonly own: readonly OwnPack[] } & (
  | { readonly for: (file: string) => Ruled }
  | Wrong
);

/** Makes the rulebooks that were asked for, or tells all that is wrong. */
export async function rulebookFrom(asked: Asked, given: Given, shell: Shell): Promise<Made> {
  const { config, packs, language } = asked;
  const maker = new Maker(given);
  const written =
    config === undefined ? maker.standard() : await maker.read(config, shell, language);
  for (const folder of packs) maker.addFolder(folder, language);
  maker.override(written);
  return maker.made(config, packs[0] ?? '');
}

/** Gathers the packs and what is wrong with them. */
class Maker {
  private readonly chosen: Chosen[] = [];
  private readonly unread: string[] = [];
  private readonly wrong: WrongFile[] = [];
  private document = new Document('', '{}');
  private settings: ConfigSettings = { chosen: {}, folders: [], networks: [] };
  private rules: ConfigRules | undefined;

  constructor(private readonly given: Given) {}

  /** Without a configuration the built-in packs judge. */
  standard(): Written {
    this.chosen.push(...this.given.core.packs.map(({ name }) => name));
    return {};
  }

  /** Reads a configuration and the packs that it names. */
  async read(config: string, shell: Shell, language: Language): Promise<Written> {
    const read = await readText(config, shell);
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
        const pack = this.add(join(dirname(config), name));
        if (typeof pack === 'string') this.folderFault(pack, name, config, at);
        else if (pack) this.checkName(pack, () => fault('same-name', { name: pack.name }));
      }
    });
    this.settings = settingsOf(this.document, written, this.given.formats);
    return written;
  }

  private folderFault(fault: FolderFault, name: string, config: string, at: number): void {
    const near = nearFolder(dirname(config), name);
    const key = fault === 'no-folder' ? 'no-folder-here' : fault;
    this.document.fault(['rules', at], configText(key, { folder: name }), near);
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
    if (!pack) return;
    this.checkName(pack, () => {
      throw new UsageError(configText('same-name', { name: pack.name })[language]);
    });
  }

  private add(folder: string): OwnPack | FolderFault | undefined {
    const { core, measures } = this.given;
    const files = readPack(folder);
    if (typeof files === 'string') return files;
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

  /** Changes the rules as the configuration says. */
  override(written: Written): void {
    const { core, measures } = this.given;
    // Where the list of packs is wrong, nobody knows which built-in ones were meant.
    const sound = this.document.faults.length === 0;
    const meant = sound ? this.chosen : [...core.packs.map(({ name }) => name), ...this.chosen];
    const overridable = { ...rulesOf(core, meant), unread: this.unread };
    this.rules = new ConfigRules(this.document, written, overridable, { measures });
  }

  made(config: string | undefined, pack: string): Made {
    const own = this.chosen.filter((one) => typeof one !== 'string');
    const { file, text, faults } = this.document;
    if (faults.length > 0) this.wrong.unshift({ file, text, faults });
    const { rules, settings } = this;
    if (this.wrong.length > 0 || !rules) {
      return { wrong: this.wrong, config: config ?? pack, own };
    }
    const made = new Map<string, Pick<Ruled, 'rulebook' | 'places'>>();
    const whole = resolve(dirname(config ?? '.'));
    const ruled = (file: string): Ruled => {
      const path = relative(whole, resolve(file)).split(sep).join('/');
      const folders = settings.folders.filter(({ pattern }) => pattern.matches(path));
      const key = folders.map(({ at }) => at).join();
      const judged = made.get(key) ?? this.judging(rules, folders);
      made.set(key, judged);
      const chosen = Object.assign({}, ...[settings, ...folders].map((one) => one.chosen));
      return { ...judged, config, folders, settings: chosen, configured: settings };
    };
    return { for: ruled, own };
  }

  /** What judges the files in some folders of the configuration. */
  private judging(
    rules: ConfigRules,
    folders: readonly FolderSettings[],
  ): Pick<Ruled, 'rulebook' | 'places'> {
    const { overridden, places } = rules.in(folders);
    return { rulebook: composeRulebook(this.given.core, this.chosen, overridden), places };
  }
}
