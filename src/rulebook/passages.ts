import { nearest } from '../network/suggest.js';
import type { Rule } from './rule.js';
import type { Rulebook } from './rulebook.js';

/**
 * The passages that a name stands for: one passage, the passages that it is the beginning of
 * (`struikelblokken/9` of `struikelblokken/9-perspectives`), or a whole document.
 *
 * @returns their ids in the order of sources.yaml; none where nothing is called so
 */
export function passagesNamed(name: string, { passages }: Rulebook): readonly string[] {
  return Object.keys(passages).filter(
    (id) => id === name || id.startsWith(`${name}-`) || id.startsWith(`${name}/`),
  );
}

/** The name of a passage or a document that a mistyped one most likely stands for. */
export function nearestPassage(name: string, rulebook: Rulebook): string | undefined {
  const ids = Object.keys(rulebook.passages);
  const near = nearest(name, [...ids, ...Object.keys(rulebook.documents)]);
  return near ?? ids.find((id) => id.endsWith(`/${name}`));
}

/** The rules that cite a passage, in the order of the rulebook. */
export function citing(passage: string, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ sources }) => sources.includes(passage));
}
