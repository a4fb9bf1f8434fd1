import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';

/** Where everything that a measurement needs is kept. */
export const folder = resolve('.bench');

/** The file that is measured with. */
export const single = join(folder, 'network.yaml');

/** Makes that file. Returns its text. */
export function makeSingle(): string {
  const text = longNetwork();
  mkdirSync(folder, { recursive: true });
  writeFileSync(single, text);
  return text;
}

/** Networks that were made: the folder that they are in, and their paths. */
interface Many {
  readonly in: string;
  readonly paths: readonly string[];
}

const before = new Map<number, Many>();

/** Makes so many networks, alike but for their names; what is there already is left as it is. */
export function makeMany(count: number): Many {
  const had = before.get(count);
  if (had) return had;
  const text = longNetwork();
  const made = join(folder, `networks-${count}`);
  mkdirSync(made, { recursive: true });
  const paths = Array.from({ length: count }, (_, at) =>
    join(made, `netwerk-${String(at).padStart(6, '0')}.yaml`),
  );
  for (const [at, path] of paths.entries()) {
    const own = text.replace(/^naam: .*$/m, `naam: Netwerk ${at}`);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== own) writeFileSync(path, own);
  }
  const many = { in: made, paths };
  before.set(count, many);
  return many;
}

/**
 * A real network of 350 lines: the one that bled dry after a flying start, with every part of a
 * session on a line of its own, and its newest sessions told in full again until it is long enough.
 */
export function longNetwork(): string {
  const document = parseDocument(readFileSync('fixtures/networks/vliegende-start.yaml', 'utf8'));
  const sessions = document.get('bijeenkomsten');
  if (!isSeq(sessions)) throw new Error('a network without a log');
  for (const session of sessions.items) if (isMap(session)) session.flow = false;
  const length = (): number => document.toString({ lineWidth: 0 }).split('\n').length - 1;
  for (let month = 1; length() < 345; month += 1) {
    const last = sessions.items.at(-1);
    if (!isMap(last)) break;
    const again = last.clone() as typeof last;
    again.set('datum', `2024-${String(month).padStart(2, '0')}-12`);
    sessions.items.unshift(again);
  }
  return document.toString({ lineWidth: 0 });
}
