import type { Problem, ProblemCode, Problems } from './problems/problem.js';
import { BULLET } from './yaml/bullets.js';
import { oddSpaceIn } from './yaml/odd-spaces.js';
import type { Place, ScalarNode, YamlNode } from './yaml/tree.js';

/** What a file may be read from: the text itself, and where its problems go. */
export interface Source {
  readonly text: string;
  readonly problems: Problems;
  /** Whether the keys of this file are mostly Dutch or English: messages show keys in it. */
  readonly keys: 'nl' | 'en';
}

/**
 * What a field is read from: a located value with its source; a section of which the file says that
 * there is none, or that nobody knows; or undefined for a field that is left out.
 */
export type Input = Written | Whole | undefined;

/** A value as it stands in the file. */
export interface Written {
  readonly node: YamlNode;
  /** The key that it stands behind; an item of a list has none. */
  readonly key?: Place;
  readonly source: Source;
}

/** A section that is `geen` or `onbekend` as a whole: so is each of its fields. */
export interface Whole {
  readonly whole: 'none' | 'unknown';
  readonly at: Place;
}

/** Reads one field. What is wrong goes to the source's problems, and the fact is then unknown. */
export type Reader<T> = (input: Input) => T;

/** The words of a choice: the Dutch names of each English one, the first of them to be shown. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** What stands in the file, as a problem shows it: its text, or that it is a list or a section. */
export function foundIn(node: YamlNode): Readonly<Record<string, string>> {
  return node.kind === 'scalar' ? { found: node.text } : { node: node.kind };
}

/** How many words of one file are held against others to find what was meant. */
const MOST_COMPARED = 500_000;
const compared = new WeakMap<Problems, number>();

/**
 * Looks for what was meant by a wrong word, unless that was done so often that this file is no slip
 * of the pen: then looking would take longer than anybody waits.
 *
 * @param candidates how many words it may have been
 */
export function meant(
  { problems }: Source,
  candidates: number,
  look: () => string | undefined,
): string | undefined {
  const sofar = compared.get(problems) ?? 0;
  if (sofar > MOST_COMPARED) return undefined;
  compared.set(problems, sofar + candidates);
  return look();
}

/** Says that something is wrong at a place. */
export function report(
  source: Source,
  code: ProblemCode,
  at: Problem['at'],
  values: Readonly<Record<string, string>> = {},
  suggestion?: string,
): void {
  const problem: Problem = {
    code,
    severity: 'error',
    at: { start: at.start, end: at.end },
    values: { ...values, keys: source.keys },
  };
  source.problems.push(suggestion === undefined ? problem : { ...problem, suggestion });
}

/** Says that an odd space stands in a text where an ordinary one belongs; false where none does. */
export function reportOddSpace(node: ScalarNode, source: Source): boolean {
  const odd = node.plain ? oddSpaceIn(node.text) : undefined;
  if (odd === undefined) return false;
  const start = node.start + odd;
  report(source, 'yaml-odd-space', { start, end: start + 1 });
  return true;
}

/** Says that another sign stands where the dash of a list belongs; false where none does. */
export function reportBullet(node: ScalarNode, source: Source): boolean {
  if (!node.plain || !BULLET.test(node.text)) return false;
  const before = source.text.lastIndexOf('\n', node.start - 1) + 1;
  if (source.text.slice(before, node.start).trim() !== '') return false;
  report(source, 'yaml-bullet', { start: node.start, end: node.start + 1 });
  return true;
}
