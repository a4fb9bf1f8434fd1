import { citing, passagesNamed } from '../../src/rulebook/passages.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import type { Unheld } from './unheld.js';

/** Where the way from the documents to the rules breaks off, or says what is not so. */
export function gapsOf(rulebook: Rulebook, unheld: readonly Unheld[]): readonly string[] {
  const { rules, passages, documents } = rulebook;
  const gaps: string[] = [];
  for (const [id, { uncited }] of Object.entries(passages)) {
    const cited = citing(id, rules).length > 0;
    if (!cited && !uncited) gaps.push(`${id} is cited by no rule and does not say why`);
    if (cited && uncited) gaps.push(`${id} is cited, and says why it is not`);
    if (!Object.hasOwn(documents, id.split('/')[0] ?? '')) gaps.push(`${id} is of no document`);
  }
  for (const { id, sources } of rules) {
    if (sources.length === 0) gaps.push(`${id} cites no passage`);
    for (const source of sources) {
      if (!Object.hasOwn(passages, source)) gaps.push(`${id} cites ${source}, which is not there`);
    }
  }
  const ids = new Set(rules.map(({ id }) => id));
  for (const { at, see } of unheld) {
    if (passagesNamed(at, rulebook).length === 0) gaps.push(`${at} names no passage`);
    for (const id of see ?? []) if (!ids.has(id)) gaps.push(`${at} points to ${id}, no rule`);
  }
  return gaps;
}
