import type { Day } from '../base/days.js';
import { holds } from '../diagnosis/conditions.js';
import { type Diagnosis, diagnose } from '../diagnosis/diagnose.js';
import { Facts } from '../diagnosis/facts.js';
import type { Kleene } from '../diagnosis/kleene.js';
import type { Measure } from '../measures/kit/measure.js';
import { viewOf } from '../measures/kit/view.js';
import type { Network } from '../network/format/network.js';
import type { Problem } from '../network/problems/problem.js';
import { readNetwork } from '../network/read.js';
import type { Condition } from '../rulebook/condition/condition.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** What judges the answers: the rules, and what they measure. */
export interface Judging {
  readonly rulebook: Rulebook;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly today: Day;
}

/** What there is to say of a network file, as far as it goes. */
export interface Look {
  /** What is wrong with it; nothing while the interview goes well. */
  readonly errors: readonly Problem[];
  /** Whether something certainly holds of the network. */
  readonly holds: (condition: Condition | undefined) => Kleene;
  readonly network: Network | undefined;
  readonly diagnosis: () => Diagnosis | undefined;
}

/** Reads the text of a network file and looks at what it says. */
export function lookAt(text: string, { rulebook, measures, today }: Judging): Look {
  const { network, problems, asOf } = readNetwork(text, { today });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const facts = network && new Facts(viewOf(network, asOf), measures);
  let diagnosis: Diagnosis | undefined;
  return {
    errors,
    network,
    holds: (condition) => (facts && condition ? holds(condition, facts.of) : 'maybe'),
    diagnosis: () => {
      if (network) diagnosis ??= diagnose(network, asOf, rulebook, measures);
      return diagnosis;
    },
  };
}
