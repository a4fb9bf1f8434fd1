import { dirname, relative, resolve, sep } from 'node:path';

/** The path of a file from the folder of another file, with slashes on every machine. */
export function pathFrom(from: string, file: string): string {
  return relative(dirname(resolve(from)), resolve(file))
    .split(sep)
    .join('/');
}
