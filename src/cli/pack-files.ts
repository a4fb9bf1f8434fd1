import { readdirSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { nearest } from '../network/suggest.js';
import type { PackFiles } from '../packs/load.js';
import { atOnce } from './read-bytes.js';
import { isOutside } from './repository.js';

/** Why a folder is no pack at all. */
export type FolderFault = 'no-folder' | 'not-a-folder' | 'no-pack-file';

/** A folder, or a file in it, that lies outside the folder where all of it must lie. */
export interface Outside {
  readonly outside: string;
}

/**
 * Reads the files of a pack's folder.
 *
 * @param within the folder that all of it must lie in, links followed; nothing outside it is opened
 */
export function readPack(folder: string): PackFiles | FolderFault;
export function readPack(
  folder: string,
  within: string | undefined,
): PackFiles | FolderFault | Outside;
export function readPack(folder: string, within?: string): PackFiles | FolderFault | Outside {
  const strays = (path: string): boolean => within !== undefined && isOutside(path, within);
  if (strays(folder)) return { outside: folder };
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) return 'no-folder';
  if (!stat.isDirectory()) return 'not-a-folder';
  const texts = new Map<string, string | undefined>();
  for (const inside of ['', 'rules', 'cases']) {
    for (const name of namesIn(join(folder, inside))) {
      const path = inside === '' ? name : `${inside}/${name}`;
      if (!isOfPack(path)) continue;
      const file = join(folder, path);
      if (strays(file)) return { outside: file };
      texts.set(path, textOf(file));
    }
  }
  if (!texts.has('pack.yaml') && !texts.has('pack.yml')) return 'no-pack-file';
  const shown = normalize(folder)
    .replaceAll('\\', '/')
    .replace(/(?<=.)\/$/, '');
  return { folder: shown, texts };
}

/** Whether a file belongs to a pack: others, such as a README, may lie beside them. */
function isOfPack(path: string): boolean {
  return /^((pack|sources|questions)|(rules|cases)\/[^/]+)\.ya?ml$/.test(path);
}

/** The name of a folder that was probably meant. */
export function nearFolder(root: string, name: string): string | undefined {
  const bare = name.replace(/^\.\//, '').replace(/\/$/, '');
  const folders = namesIn(root).filter((one) =>
    statSync(join(root, one), { throwIfNoEntry: false })?.isDirectory(),
  );
  const near = nearest(
    bare,
    folders.filter((one) => one !== bare),
  );
  return near === undefined ? undefined : `./${near}`;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function textOf(file: string): string | undefined {
  try {
    const bytes = atOnce(file);
    if (typeof bytes === 'string') return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
