import type { Measure } from '../../measures/kit/measure.js';
import { aboutField, type Kind, type Shape } from '../../network/field.js';
import { network } from '../../network/format/network.js';

/** What a rule may name: the measures, and the fields of the network file. */
export interface Names {
  readonly measures: ReadonlyMap<string, Measure>;
}

/** A field as a condition sees it. */
export interface FieldType {
  readonly kind: Kind;
  /** The lists that its path leads through: `organisations` for `organisations.kind`. */
  readonly lists: readonly string[];
}

/** The fields of the whole network file. */
export function networkShape(): Shape {
  const { kind } = aboutField(network);
  if (kind.is !== 'section') throw new Error('a network is a section');
  return kind.shape;
}

/**
 * Looks up a field by its English path, from the whole file or (in a query) from an item of a list.
 *
 * @returns undefined where there is no such field
 */
export function fieldAt(path: string, shape: Shape): FieldType | undefined {
  const lists: string[] = [];
  let here: Shape | undefined = shape;
  let kind: Kind | undefined;
  const walked: string[] = [];
  for (const part of path.split('.')) {
    const field: Shape[string] | undefined =
      here && Object.hasOwn(here, part) ? here[part] : undefined;
    if (!field) return undefined;
    if (kind?.is === 'list') lists.push(walked.join('.'));
    walked.push(part);
    kind = aboutField(field).kind;
    here = kind.is === 'section' || kind.is === 'list' ? kind.shape : undefined;
  }
  return kind && { kind, lists };
}

/** The paths of all fields below a shape, sections and lists themselves included. */
export function fieldPaths(shape: Shape, prefix = ''): readonly string[] {
  return Object.entries(shape).flatMap(([key, field]) => {
    const { kind } = aboutField(field);
    const inside =
      kind.is === 'section' || kind.is === 'list' ? fieldPaths(kind.shape, `${prefix}${key}.`) : [];
    return [`${prefix}${key}`, ...inside];
  });
}
