import { compare } from '../../base/compare.js';

/** What networks of two sides are matched by. */
export interface Matchable {
  /** Its id, or else the name of its file. */
  readonly id: string;
  /** Whether the file states the id. */
  readonly stated: boolean;
  /** Its path within its side. */
  readonly path: string;
}

/** Which networks of two sides are the same. */
export interface Matched<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly onlyBefore: readonly T[];
  readonly onlyAfter: readonly T[];
}

/**
 * Matches the networks of two sides: by id; where an id is not one network's alone, by path. One
 * network on either side is compared with the other, unless they state ids that differ.
 */
export function matched<T extends Matchable>(
  before: readonly T[],
  after: readonly T[],
): Matched<T> {
  const pairs: (readonly [T, T])[] = [];
  const rest = { before: new Set(before), after: new Set(after) };
  const pair = (keyOf: (one: T) => string): void => {
    const [old, now] = [unique([...rest.before], keyOf), unique([...rest.after], keyOf)];
    for (const [key, one] of old) {
      const other = now.get(key);
      if (!one || !other) continue;
      pairs.push([one, other]);
      rest.before.delete(one);
      rest.after.delete(other);
    }
  };
  pair(({ id }) => id);
  pair(({ id, path }) => `${id}\n${path}`);
  const [one, other] = [before[0], after[0]];
  const single = before.length === 1 && after.length === 1 && pairs.length === 0;
  if (single && one && other && !(one.stated && other.stated)) {
    return { pairs: [[one, other]], onlyBefore: [], onlyAfter: [] };
  }
  pairs.sort((a, b) => inOrder(a[1], b[1]));
  return {
    pairs,
    onlyBefore: [...rest.before].sort(inOrder),
    onlyAfter: [...rest.after].sort(inOrder),
  };
}

function inOrder(a: Matchable, b: Matchable): number {
  return compare(a.id, b.id) || compare(a.path, b.path);
}

/** What has a key to itself; undefined where several share it. */
function unique<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T | undefined> {
  const found = new Map<string, T | undefined>();
  for (const one of all) {
    const key = keyOf(one);
    found.set(key, found.has(key) ? undefined : one);
  }
  return found;
}
