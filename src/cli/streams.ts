import { fstatSync, writeSync } from 'node:fs';

/** Where a command writes to. */
export interface Writer {
  /** Writes a text in UTF-8, whole before anything that follows. Never throws. */
  readonly write: (text: string) => void;
  /** Whether anything still arrives. */
  readonly isOpen: () => boolean;
  /** Why nothing arrives any more; undefined where the reader stopped early, which is no fault. */
  readonly fault: () => unknown;
}

/**
 * Writes to stdout or stderr. Node's own streams take a fifth of the time of starting Node to load;
 * only a terminal needs them, or a pipe that is full.
 */
export function writer(descriptor: 1 | 2): Writer {
  let open = true;
  let fault: unknown;
  const failed = (error: unknown): void => {
    open = false;
    // A reader that stops early, such as `head`, is no fault.
    if (codeOf(error) !== 'EPIPE') fault ??= error;
  };
  let stream = mayBeTerminal(descriptor) ? streamOf(descriptor, failed) : undefined;
  const write = (text: string): void => {
    if (!open) return;
    if (stream) {
      stream.write(text);
      return;
    }
    const bytes = Buffer.from(text);
    let at = 0;
    try {
      while (at < bytes.length) at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') {
        stream = streamOf(descriptor, failed);
        stream.write(bytes.subarray(at));
      } else {
        failed(error);
      }
    }
  };
  return { write, isOpen: () => open, fault: () => fault };
}

/** Whether a terminal is behind it, and how wide that is. */
export function terminalOf(descriptor: 1 | 2): { isTTY: boolean; columns: number | undefined } {
  if (!mayBeTerminal(descriptor)) return { isTTY: false, columns: undefined };
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  return { isTTY: stream.isTTY, columns: stream.isTTY ? stream.columns : undefined };
}

function mayBeTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

function streamOf(descriptor: 1 | 2, failed: (error: unknown) => void): NodeJS.WriteStream {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  stream.on('error', failed);
  return stream;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
