import type { ProblemCode, Problems } from '../network/problems/problem.js';
import { EditError } from './error.js';
import type { Meaning } from './meaning.js';
import { meaningOf } from './meaning.js';
import { Page } from './page.js';
import { type Path, type Plain, sayPath } from './plain.js';

/** What is said of a key that is no field where it stands. */
const UNKNOWN: readonly ProblemCode[] = [
  'unknown-key',
  'key-outermost',
  'key-in-section',
  'key-in-list',
];

/**
 * What a file says once a value stands at a path, and nothing else does.
 *
 * @throws EditError where the value does not fit there
 */
export function meant(path: Path, value: Plain): Meaning | undefined {
  const whole = path.reduceRight<Plain>(
    (inside, step) => (typeof step === 'number' ? [inside] : { [step]: inside }),
    value,
  );
  const problems: Problems = [];
  const read = meaningOf(new Page(JSON.stringify(whole)), problems);
  if (problems.length > 0) {
    const strange = problems.some(({ code }) => UNKNOWN.includes(code));
    throw new EditError(strange ? 'no-field' : 'no-fit', {
      value: JSON.stringify(value),
      path: sayPath(path),
    });
  }
  return at(
    read,
    path.map((step) => (typeof step === 'number' ? 0 : step)),
  );
}

/** What is said at a path; undefined where nothing is. */
export function at(meaning: Meaning | undefined, [step, ...rest]: Path): Meaning | undefined {
  if (step === undefined || !meaning) return meaning;
  if (typeof step === 'number') {
    return meaning.is === 'list' ? at(meaning.items[step], rest) : undefined;
  }
  return meaning.is === 'section' ? at(meaning.fields[step], rest) : undefined;
}

/** Whether two say the same. */
export function same(one: Meaning | undefined, other: Meaning | undefined): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Whether `after` says what was meant at a path, and all else as before. */
export function isOnly(
  before: Meaning | undefined,
  after: Meaning | undefined,
  [step, ...rest]: Path,
  value: Meaning | undefined,
): boolean {
  if (step === undefined) return same(after, value);
  if (typeof step === 'number') {
    const old = before?.is === 'list' ? before.items : [];
    if (after?.is !== 'list') return false;
    if (after.items.length !== Math.max(old.length, step + 1)) return false;
    return after.items.every((item, index) =>
      index === step ? isOnly(old[index], item, rest, value) : same(old[index], item),
    );
  }
  if (after?.is !== 'section') return false;
  const old = before?.is === 'section' ? before.fields : {};
  const keys = new Set([...Object.keys(old), ...Object.keys(after.fields)]);
  return [...keys].every((key) =>
    key === step
      ? isOnly(old[key], after.fields[key], rest, value)
      : same(old[key], after.fields[key]),
  );
}

/** The same with its fields in one order, so that the order in a file does not count. */
function sorted(meaning: Meaning | undefined): unknown {
  switch (meaning?.is) {
    case 'section':
      return Object.entries(meaning.fields)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inside]) => [key, sorted(inside)]);
    case 'list':
      return { items: meaning.items.map(sorted) };
    default:
      return meaning?.fact;
  }
}
