import type { When } from '../base/days.js';
import type { View } from '../measures/kit/view.js';
import { items, known } from '../network/facts.js';
import { placeOf } from '../network/kinds.js';
import type { Problem } from '../network/problems/problem.js';
import { nearest } from '../network/suggest.js';
import type { Rule } from '../rulebook/rule.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Judgement } from './judge.js';

/** Why a network sets a rule aside, and until when. */
export interface Waiver {
  readonly reason: string;
  /** Its last day, as far as the file says; undefined where it has none. */
  readonly until: When | undefined;
}

/** The rules that a network sets aside in the open, and what is wrong with how it does. */
export interface Waived {
  /** By the id of the rule. */
  readonly rules: ReadonlyMap<string, Waiver>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the waivers that hold on the day of the report. Others are reported, and so is one of a rule
 * that is sound: it does nothing. Setting aside a rule that is switched off, or that does not arise
 * now, is needless, and no mistake.
 */
export function waivedBy(
  view: View,
  judgements: readonly Judgement[],
  { rules, off }: Pick<Rulebook, 'rules' | 'off'>,
): Waived {
  const waived = new Map<string, Waiver>();
  const problems: Problem[] = [];
  for (const waiver of items(view.network.waivers) ?? []) {
    const id = known(waiver.rule);
    const at = waiver.rule.is === 'known' ? waiver.rule.at : placeOf(waiver);
    if (id === undefined || !at) continue;
    const warn = (code: Problem['code'], suggestion?: string): void => {
      const problem: Problem = { code, severity: 'warning', at, values: { rule: id } };
      problems.push(suggestion === undefined ? problem : { ...problem, suggestion });
    };
    const isCalled = (one: Rule): boolean => one.id === id || (one.aliases?.includes(id) ?? false);
    const rule = rules.find(isCalled) ?? off.find(isCalled);
    const until = known(waiver.until);
    if (!rule) {
      const ids = rules.map((one) => one.id);
      warn('waiver-unknown-rule', nearest(id, ids));
    } else if (until && until.to < view.asOf) {
      warn('waiver-expired');
    } else {
      waived.set(rule.id, { reason: known(waiver.reason) ?? '', until });
      const judged = judgements.find((one) => one.rule.id === rule.id);
      if (judged?.status === 'good') warn('waiver-unused');
    }
  }
  return { rules: waived, problems };
}
