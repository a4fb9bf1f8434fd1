import { fstatSync, writeSync } from 'node:fs';

/**
 * Writes to stdout or stderr. Node's own streams take a fifth of the time of starting Node to load;
 * only a terminal needs them, or a pipe that is full.
 *
 * @param text UTF-8, written whole before anything that follows
 */
export function writer(descriptor: 1 | 2): (text: string) => void {
  let stream: NodeJS.WriteStream | undefined = mayBeTerminal(descriptor)
    ? streamOf(descriptor)
    : undefined;
  let closed = false;
  return (text) => {
    if (closed) return;
    if (stream) {
      stream.write(text);
      return;
    }
    const bytes = Buffer.from(text);
    let at = 0;
    try {
      while (at < bytes.length) at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (codeOf(error) === 'EPIPE') {
        closed = true;
      } else if (codeOf(error) === 'EAGAIN') {
        stream = streamOf(descriptor);
        stream.write(bytes.subarray(at));
      } else {
        throw error;
      }
    }
  };
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

function streamOf(descriptor: 1 | 2): NodeJS.WriteStream {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  // A reader that stops early, such as `head`, is no fault.
  stream.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error;
  });
  return stream;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
