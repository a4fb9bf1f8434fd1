import { readFileSync, realpathSync } from 'node:fs';
import { writeWhole } from './files.js';

/** Somebody else changed the file since it was read: nothing was written. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/**
 * Writes a file that was read before, where it still says what it said then. A link stays a link.
 *
 * @throws ChangedMeanwhile where it says something else by now, or what the system says
 */
export function writeInPlace(file: string, text: string, before: string): void {
  const target = realpathSync(file);
  if (readFileSync(target, 'utf8') !== before) throw new ChangedMeanwhile();
  writeWhole(target, text);
}
