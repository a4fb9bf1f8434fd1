import type { Tension } from '../rulebook/beside.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { holds, type Lookup } from './conditions.js';
import type { Judgement } from './judge.js';

/** A tension between sources that bears on a network. */
export interface Bearing {
  readonly tension: Tension;
  /** The rules beside which it is shown, in the order of the judgements. */
  readonly rules: readonly string[];
}

/** The tensions that matter for a network for certain, and bear on something that it is told. */
export function bearing(
  judgements: readonly Judgement[],
  lookup: Lookup,
  { tensions }: Rulebook,
): readonly Bearing[] {
  const told = judgements
    .filter(({ status }) => status === 'problem' || status === 'attention')
    .map(({ rule }) => rule.id);
  return tensions.flatMap((tension) => {
    const rules = told.filter((id) => tension.checks.includes(id));
    if (rules.length === 0 || holds(tension.bears, lookup) !== 'yes') return [];
    return [{ tension, rules }];
  });
}
