import { join } from 'node:path';
import { type Day, parseWhen } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import { UsageError } from '../shell.js';
import { type Asking, commitOf, git, gitLine, gitNames, topOf } from './run.js';
import { tellGit } from './words.js';

/** A file in a version of git. */
export interface GitFile {
  /** Its path from the folder that was asked for; its name where a file was. */
  readonly path: string;
  /** Where it lies, or would lie, on disk. */
  readonly onDisk: string;
  readonly read: () => Promise<Uint8Array>;
}

/** What a version of git holds at a path. */
export interface AtRef {
  readonly isFolder: boolean;
  readonly files: readonly GitFile[];
  /** The day of the version, where it was made. */
  readonly day: Day;
}

/** What git calls a file that is no link and no other repository. */
const MODE_FILE = /^100/;

/**
 * Finds a file, or the YAML files of a folder, in a version of git.
 *
 * @param path from the top of the repository; with `./` or `../` in front from the current folder
 * @throws UsageError where there is no such version or path
 */
export async function showAt(ref: string, path: string, language: Language): Promise<AtRef> {
  const here: Asking = { folder: '.', what: `${ref}:${path}`, language };
  const top = await topOf('.', here);
  const asking: Asking = { ...here, folder: top };
  const commit = await commitOf(ref, asking);
  const prefix = (await gitLine(['rev-parse', '--show-prefix'], here)) ?? '';
  const whole = fromTop(path, prefix);
  const object = whole === '' ? `${commit}^{tree}` : `${commit}:${whole}`;
  const type = await gitLine(['cat-file', '-t', object], asking);
  const when = await gitLine(['show', '-s', '--format=%cd', '--date=short', commit], asking);
  const day = parseWhen(when ?? '')?.to ?? 0;
  const fileOf = (name: string, blob: string): GitFile => ({
    path: name,
    onDisk: join(top, whole, type === 'tree' ? name : ''),
    read: () => git(['cat-file', 'blob', blob], asking),
  });
  if (type === 'blob') {
    return { isFolder: false, files: [fileOf(whole.split('/').at(-1) ?? whole, object)], day };
  }
  if (type !== 'tree') throw new UsageError(tellGit('noPath', language, { ref, path }));
  const listed = await gitNames(['ls-tree', '-r', '-z', object], asking);
  const files = listed.flatMap((one): GitFile[] => {
    const [about = '', name = ''] = one.split('\t');
    const [mode = '', , blob = ''] = about.split(' ');
    return MODE_FILE.test(mode) && /\.ya?ml$/i.test(name) ? [fileOf(name, blob)] : [];
  });
  return { isFolder: true, files, day };
}

/** A path from the top of the repository, as git reads one behind a version. */
function fromTop(path: string, prefix: string): string {
  const relative = /^\.\.?(\/|$)/.test(path);
  const whole = relative ? `${prefix}${path}` : path;
  const parts: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
