import { once } from '../../base/once.js';
import { aboutField, type Shape } from '../field.js';
import { network as networkField } from '../format/network.js';
import type { ProblemCode } from '../problems/problem.js';
import type { CheckContext } from './all.js';

/** The one place where a field belongs: outermost, or in a section or a list there. */
interface Home {
  readonly code: Extract<ProblemCode, 'key-outermost' | 'key-in-section' | 'key-in-list'>;
  /** The section or list, in each language; empty for the outermost level. */
  readonly nl: string;
  readonly en: string;
}

/**
 * Says of a key that is unknown where it stands, and known in one other place only, where that is:
 * most often it was indented too far, or not far enough.
 */
export function checkMisplaced({ source }: CheckContext): void {
  for (const [at, problem] of source.problems.entries()) {
    const { code, suggestion, values } = problem;
    if (code !== 'unknown-key' || suggestion !== undefined) continue;
    const [home, other] = homes().get(values.key ?? '') ?? [];
    if (!home || other) continue;
    const section = home[source.keys];
    source.problems[at] = { ...problem, code: home.code, values: { ...values, section } };
  }
}

/** Where each key belongs, Dutch and English ones. */
const homes = once((): ReadonlyMap<string, readonly Home[]> => {
  const found = new Map<string, Home[]>();
  const { kind } = aboutField(networkField);
  if (kind.is === 'section') gather(kind.shape, { code: 'key-outermost', nl: '', en: '' }, found);
  return found;
});

function gather(shape: Shape, home: Home, found: Map<string, Home[]>): void {
  for (const [en, field] of Object.entries(shape)) {
    const { nl, kind } = aboutField(field);
    for (const name of new Set([nl, en])) found.set(name, [...(found.get(name) ?? []), home]);
    if (home.code !== 'key-outermost') continue;
    if (kind.is === 'section') gather(kind.shape, { code: 'key-in-section', nl, en }, found);
    if (kind.is === 'list') gather(kind.shape, { code: 'key-in-list', nl, en }, found);
  }
}
