import { closeSync, openSync, readSync } from 'node:fs';
import { MAX_BYTES } from '../network/limits.js';
import { type FormatKeys, type Recognised, recognise } from '../programme/recognise.js';

/** What nearly every network file tells itself by. */
const HEAD = Buffer.allocUnsafe(8192);

/**
 * Whether a file is a network file, by its beginning where that tells. What cannot be read is taken
 * for one, so that it is told with the others.
 */
export function recogniseFile(file: string, format: FormatKeys): Recognised {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return { is: 'network' };
  }
  try {
    const length = readSync(descriptor, HEAD, 0, HEAD.length, 0);
    const begun = recognise(lenient(HEAD.subarray(0, length)), format);
    if (begun.is === 'network' || length < HEAD.length) return begun;
    const whole = Buffer.allocUnsafe(MAX_BYTES);
    return recognise(
      lenient(whole.subarray(0, readSync(descriptor, whole, 0, MAX_BYTES, 0))),
      format,
    );
  } catch {
    return { is: 'network' };
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes as text, whatever they are: keys are plain letters in each encoding. */
function lenient(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '')
    .replaceAll('\0', '');
}
