import type { Weight } from '../rulebook/kinds.js';

/** How grave a finding is for programmes that know no weights. */
export type Gravity = 'critical' | 'major' | 'minor' | 'info';

/** By what it takes from the score: what needs attention takes half of what a problem does. */
const graves: Readonly<Record<Weight, Readonly<Record<'problem' | 'attention', Gravity>>>> = {
  critical: { problem: 'critical', attention: 'major' },
  major: { problem: 'major', attention: 'minor' },
  minor: { problem: 'minor', attention: 'info' },
  advice: { problem: 'info', attention: 'info' },
};

/** How grave a finding is: critical is what `--fail-on` stops at of itself. */
export function gravityOf(weight: Weight, status: 'problem' | 'attention'): Gravity {
  return graves[weight][status];
}
