import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../base/compare.js';
/** placeholder until findAll is here */
export function networkFiles(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/i.test(name))
      .map((name) => join(path, name))
      .filter((file) => /^(naam|name)\s*:/m.test(readFileSync(file, 'utf8')));
  });
  return [...new Set(files)].sort(compare);
}
