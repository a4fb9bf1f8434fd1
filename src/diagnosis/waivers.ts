import type { View } from '../measures/kit/view.js';
import { items, known } from '../network/facts.js';
import { placeOf } from '../network/kinds.js';
import type { Problem } from '../network/problems/problem.js';
import { nearest } from '../network/suggest.js';
import type { Rule } from '../rulebook/rule.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** The rules that a network sets aside in the open, and what is wrong with how it does. */
export interface Waived {
  readonly rules: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the waivers that hold on the day of the report; others are reported. Setting aside a rule
 * that is switched off is needless, and no mistake.
 */
export function waivedBy(view: View, { rules, off }: Pick<Rulebook, 'rules' | 'off'>): Waived {
  const waived = new Set<string>();
  const problems: Problem[] = [];
  for (const waiver of items(view.network.waivers) ?? []) {
    const id = known(waiver.rule);
    const at = waiver.rule.is === 'known' ? waiver.rule.at : placeOf(waiver);
    if (id === undefined || !at) continue;
    const isCalled = (one: Rule): boolean => one.id === id || (one.aliases?.includes(id) ?? false);
    const rule = rules.find(isCalled) ?? off.find(isCalled);
    const until = known(waiver.until);
    if (!rule) {
      const near = nearest(
        id,
        rules.map((one) => one.id),
      );
      const problem: Problem = {
        code: 'waiver-unknown-rule',
        severity: 'warning',
        at,
        values: { rule: id },
      };
      problems.push(near === undefined ? problem : { ...problem, suggestion: near });
    } else if (until && until.to < view.asOf) {
      problems.push({ code: 'waiver-expired', severity: 'warning', at, values: { rule: id } });
    } else {
      waived.add(rule.id);
    }
  }
  return { rules: waived, problems };
}
