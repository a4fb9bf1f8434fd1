/**
 * A plain value: English names and words throughout (`{phase: 'maintaining'}`), dates as
 * `2026-03-01`, `unknown` and `none` as words.
 */
export type Plain =
  | string
  | number
  | boolean
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** The steps to a field: English names, and places in lists from 0. */
export type Path = readonly (string | number)[];

/**
 * One change: what is to stand at a path of English names and places in lists. A place equal to the
 * length of a list appends.
 */
export interface Edit {
  readonly path: Path;
  readonly value: Plain;
}

/** Whether a plain value is a section. */
export function isSection(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Whether a plain value is a list. */
export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** A path as people read it: `members[0].mandate`. */
export function sayPath(path: Path): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${step}`))
    .join('');
}
