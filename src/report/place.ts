import { data } from './plain.js';

/** The path of a file as other programmes look it up: from where leernet was started, with `/`. */
export function pathOf(file: string): string {
  return data(file)
    .replaceAll('\\', '/')
    .replace(/^(\.\/+)+/, '');
}

/** Whether a path says by itself where it is, on any system. */
export function isAbsolute(path: string): boolean {
  return /^(\/|[A-Za-z]:\/)/.test(path);
}
