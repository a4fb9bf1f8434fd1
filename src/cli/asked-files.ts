import { basename, join, resolve } from 'node:path';
import type { Language } from '../base/language.js';
import { CONFIG_FILE } from '../config/file-name.js';
import { formatKeys } from '../network/format/keys.js';
import type { Rulebooks, Ruling } from './configuration.js';
import type { Told } from './find-says.js';
import { statOf } from './paths.js';
import type { Progress } from './progress.js';
import { EXIT } from './shell.js';
import { tell } from './words.js';

/** The files that are to be checked, and what there is to say of looking for them. */
export interface AskedFiles extends Told {
  readonly files: readonly string[];
  /** Whether they were looked for: not all were named. */
  readonly looked: boolean;
}

/** What is given along with the paths. */
export interface Asking {
  readonly rulebooks: Rulebooks;
  /** The configuration that was asked for: all its networks, wherever one stands. */
  readonly config: string | undefined;
  readonly verbose: boolean;
  readonly language: Language;
  readonly progress: Progress;
}

/**
 * The files that are asked for: those that are named, in their order; with a folder or a pattern
 * among them all by path, each once. Without a path the networks of the configuration that lie in
 * the current folder, else all in it.
 */
export async function askedFiles(paths: readonly string[], asking: Asking): Promise<AskedFiles> {
  if (paths.length === 0) return standing(asking);
  if (paths.every(isNamed)) return named(paths, asking.language);
  const { findNetworks } = await import('./finding.js');
  const wanted = paths.map((written) => ({ written, from: '.' }));
  return findNetworks(wanted, { ...asking, format: formatKeys() });
}

/** Where no path is given. */
async function standing(asking: Asking): Promise<AskedFiles> {
  const ruling = await asking.rulebooks.here();
  // What is wrong with the configuration is told of any file below it.
  if ('wrong' in ruling) return { files: ['.'], looked: false, lines: [], exit: EXIT.fine };
  const { findNetworks } = await import('./finding.js');
  const { config, settings } = ruling;
  const networks = settings.networks?.value;
  const home = config === undefined ? '.' : join(config, '..');
  const lines = ruling.configured.networks;
  const wanted = networks?.map((written, at) => {
    return { written, from: home, place: `${config}:${lines[at]?.line}` };
  });
  const within = networks && asking.config === undefined ? '.' : undefined;
  return findNetworks(wanted ?? [{ written: '.', from: '.' }], {
    ...asking,
    format: formatKeys(),
    within,
    config: networks ? config : undefined,
  });
}

/** Whether a path is the name of a file, not of a folder or a pattern. */
function isNamed(path: string): boolean {
  if (path === '-') return true;
  const stat = statOf(path);
  return stat ? !stat.isDirectory() : !/[*?[\]{}()!]/.test(path);
}

/** Files by their names, each once, without the configuration, which `*.yaml` brings along. */
function named(paths: readonly string[], language: Language): AskedFiles {
  const files = new Map<string, string>();
  const lines: string[] = [];
  for (const path of paths) {
    const whole = resolve(path);
    if (basename(path) === CONFIG_FILE && paths.length > 1) {
      lines.push(tell('notANetwork', language, { file: path }));
    } else if (!files.has(whole)) files.set(whole, path);
  }
  return { files: [...files.values()], looked: false, lines, exit: EXIT.fine };
}

/** What the configurations of these files choose for folders in which there is no network. */
export async function idleFoldersOf(
  rulings: readonly Ruling[],
  files: readonly string[],
  language: Language,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const ruling of rulings) {
    if ('wrong' in ruling || ruling.config === undefined) continue;
    const { folders } = ruling.configured;
    if (folders.length === 0) continue;
    const { idleFolders } = await import('./finding.js');
    lines.push(...idleFolders(ruling.config, folders, files, { format: formatKeys(), language }));
  }
  return lines;
}
