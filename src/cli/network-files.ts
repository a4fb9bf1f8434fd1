import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../base/compare.js';

/** Folders that nobody keeps networks in. */
const NEVER = new Set(['node_modules', '.git']);

/**
 * The network files that paths stand for, by path: a file is itself, a folder every YAML file in it
 * that is a network. Links are not followed.
 */
export function networkFiles(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) => {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return isFolder ? within(path) : [path];
  });
  return [...new Set(files)].sort(compare);
}

function within(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NEVER.has(entry.name) ? [] : within(path);
    const isYaml = entry.isFile() && /\.ya?ml$/i.test(entry.name);
    return isYaml && isNetworkText(readFileSync(path, 'utf8')) ? [path] : [];
  });
}

/** Whether a YAML text is of a network: it has a name, and something else that networks have. */
export function isNetworkText(text: string): boolean {
  const has = (keys: string): boolean => new RegExp(`^["']?(?:${keys})["']?\\s*:`, 'm').test(text);
  return has('naam|name') && has(KEYS);
}

/** Keys of a network that few other files with a name have. */
const KEYS =
  'leernet|fase|phase|peildatum|as-of|gestart|started|bedoeling|purpose|leden|members|aantallen|counts|mandaat|mandate|bijeenkomsten|sessions|financiering|funding|organisaties|organisations';
