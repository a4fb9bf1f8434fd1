import { dirname, relative, resolve, sep } from 'node:path';
import type { Language } from '../base/language.js';
import type { FormatKeys } from '../programme/recognise.js';
import type { AskedFiles } from './asked-files.js';
import type { FolderSettings } from './config-settings.js';
import { find } from './find.js';
import { findAll, type Wanted } from './find-all.js';
import { sayFinds } from './find-says.js';
import { tellFind } from './find-words.js';
import { isWithin, shownFrom, statOf } from './paths.js';
import type { Progress } from './progress.js';
import { EXIT } from './shell.js';

/** How network files are looked for. */
export interface Looking {
  readonly format: FormatKeys;
  readonly verbose: boolean;
  readonly language: Language;
  readonly progress: Progress;
  /** Only those in this folder. */
  readonly within?: string | undefined;
  /** The configuration whose networks they are. */
  readonly config?: string | undefined;
}

/** Finds the network files that are asked for, and says what was asked for in vain. */
export function findNetworks(wanted: readonly Wanted[], looking: Looking): AskedFiles {
  const { format, verbose, language, progress, within, config } = looking;
  const finds = findAll(wanted, format, progress.found);
  progress.clear();
  const told = sayFinds(finds, verbose, language);
  const files = within === undefined ? finds.files : finds.files.filter((one) => lies(one, within));
  const lines = [...told.lines];
  if (files.length === 0 && finds.files.length > 0) {
    lines.push(tellFind('noneHere', language, { config: config ?? '' }));
  }
  return { files, looked: true, lines, exit: files.length === 0 ? EXIT.nothing : told.exit };
}

/**
 * Says which folders of a configuration hold no network at all, so that what differs there counts
 * nowhere.
 *
 * @param files network files that are known to be there
 */
export function idleFolders(
  config: string,
  folders: readonly FolderSettings[],
  files: readonly string[],
  { format, language }: Pick<Looking, 'format' | 'language'>,
): readonly string[] {
  const home = dirname(config);
  const paths = files.map((file) => relative(resolve(home), resolve(file)).split(sep).join('/'));
  const idle = folders.filter(({ pattern }) => {
    if (paths.some((one) => pattern.matches(one))) return false;
    const base = statOf(shownFrom(home, pattern.base));
    if (!base?.isDirectory()) return !base;
    const search = { from: home, pattern, excluded: [], format, found: () => {}, first: true };
    return find(search).files.length === 0;
  });
  return idle.map(({ path, line }) =>
    tellFind('idleFolder', language, { place: `${config}:${line}`, path }),
  );
}

function lies(path: string, folder: string): boolean {
  return isWithin(relative(resolve(folder), resolve(path)));
}
