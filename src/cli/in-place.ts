import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { writeWhole } from './files.js';

/** The text of a file with its byte order mark, if it has one. */
export function wholeText(file: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file));
}

/**
 * Writes a file anew, unless somebody else changed it since it was read. A link to it stays a link,
 * and who may read it stays the same. Throws what the system says.
 *
 * @returns false where it was changed meanwhile, and nothing was written
 */
export function replaceText(file: string, before: string, after: string): boolean {
  const real = realpathSync(file);
  const { mode } = statSync(real);
  if (wholeText(real) !== before) return false;
  writeWhole(real, after);
  chmodSync(real, mode);
  return true;
}
