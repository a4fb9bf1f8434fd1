import { dirname, relative, resolve, sep } from 'node:path';
import type { Settings } from '../config/settings.js';
import type { FormatKeys } from '../programme/recognise.js';
import type { Change } from '../rulebook/rulebook.js';
import type { Ruled } from './configuration.js';

/** What holds for a file or a folder, and where each part of it is said. */
export interface Holds {
  /** Undefined where it is about the current folder. */
  readonly file: string | undefined;
  readonly config: string | undefined;
  readonly settings: Settings;
  readonly packs: readonly { readonly name: string; readonly version: string }[];
  readonly changes: readonly (Change & { readonly line: number })[];
  /** Where networks are, with how many there are; left out for one file. */
  readonly networks: readonly Counted[] | undefined;
  readonly folders: readonly (Counted & { readonly holds: boolean })[];
}

/** A pattern of the configuration. */
export interface Counted {
  readonly path: string;
  readonly line: number;
  /** How many networks it matches; of one with `!` in front whether it takes any out, as 1 or 0. */
  readonly count: number | undefined;
}

/**
 * Gathers what holds.
 *
 * @param file the file that it is about; for the current folder all networks are counted
 */
export async function holdsFor(
  file: string | undefined,
  settings: Settings,
  ruled: Ruled,
  format: FormatKeys,
): Promise<Holds> {
  const { rulebook, config, places, configured } = ruled;
  const counted = file === undefined ? await countsOf(ruled, format) : undefined;
  return {
    file,
    config,
    settings,
    packs: rulebook.packs.map(({ name, version }) => ({ name, version })),
    changes: rulebook.changes.map((change) => ({ ...change, line: places.get(change.rule) ?? 1 })),
    networks: counted?.networks,
    folders: configured.folders.map(({ path, line, at }, index) => ({
      path,
      line,
      holds: ruled.folders.some((one) => one.at === at),
      count: counted?.folders[index],
    })),
  };
}

/** How many networks the patterns of a configuration match. */
async function countsOf({ config, configured }: Ruled, format: FormatKeys) {
  if (config === undefined) return undefined;
  const { findAll } = await import('./finding.js');
  const home = dirname(config);
  const find = (paths: readonly string[]) => {
    const wanted = paths.map((written) => ({ written, from: home }));
    return findAll(wanted, format, () => {});
  };
  const { networks, folders } = configured;
  const { given } = find(networks.map(({ path }) => path));
  const all = find(['.']).files.map((one) =>
    relative(resolve(home), resolve(one)).split(sep).join('/'),
  );
  return {
    networks: networks.map(({ path, line }) => {
      const count = given.find(({ wanted }) => wanted.written === path)?.count ?? 0;
      return { path, line, count };
    }),
    folders: folders.map(({ pattern }) => all.filter((one) => pattern.matches(one)).length),
  };
}
