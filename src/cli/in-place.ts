import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { WholeFile } from './files.js';

/** How writing went: `changed`, when the file is not what was read, and nothing was written. */
export type Written =
  | { readonly is: 'written' | 'changed' }
  | { readonly is: 'failed'; reason: string };

/**
 * Puts another text in a file of a person, whole or not at all. A file that changed since it was read
 * stays as it is; one behind a link is written where it is, with the rights that it had.
 */
export function writeInPlace(file: string, before: string, after: string): Written {
  let whole: WholeFile | undefined;
  try {
    const path = realpathSync(file);
    const now = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
    if (now.replace(/^\uFEFF/, '') !== before) return { is: 'changed' };
    const { mode } = statSync(path);
    whole = new WholeFile(path);
    whole.write(now.startsWith('\uFEFF') ? `\uFEFF${after}` : after);
    whole.finish();
    chmodSync(path, mode & 0o777);
    return { is: 'written' };
  } catch (error) {
    whole?.abandon();
    return { is: 'failed', reason: reasonOf(error) };
  }
}

/** What the system says, by its code. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
