import { type Fact, items, known } from '../facts.js';
import type { Network } from '../format/network.js';
import { namesOnALine } from '../readers/names-on-a-line.js';
import { slug } from '../readers/scalar.js';
import type { CheckContext } from './all.js';

/** Longer texts are no names on one line, and are not looked at. */
const LONGEST = 500;

/** Suggests the list of ids, where names stand on one line of somebody who was there or took over. */
export function suggestNames(network: Network, { source }: CheckContext): void {
  for (const [at, problem] of source.problems.entries()) {
    const { code, suggestion, values } = problem;
    if (code !== 'wrong-type' || suggestion !== undefined) continue;
    const { expected, found = '' } = values;
    if (found === '' || found.length > LONGEST) continue;
    if (expected !== 'presence' && expected !== 'adopters') continue;
    const ids = idsOf(expected === 'presence' ? network.members : network.organisations);
    const named = namesOnALine(found).map((name) => ids.get(slug(name) ?? ''));
    if (named.includes(undefined)) continue;
    source.problems[at] = { ...problem, suggestion: `[${named.join(', ')}]` };
  }
}

/** The ids of a list, by how they are written in small letters. */
function idsOf(list: Fact<readonly { readonly id: Fact<string> }[]>): ReadonlyMap<string, string> {
  const ids = (items(list) ?? []).flatMap(({ id }) => known(id) ?? []);
  return new Map(ids.map((id) => [id.toLowerCase(), id]));
}
