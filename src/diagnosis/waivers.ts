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

/** A waiver as it is written, with the rule that it names where there is one. */
interface Written {
  readonly id: string;
  readonly at: Problem['at'];
  readonly rule: Rule | undefined;
  readonly waiver: Waiver;
  readonly expired: boolean;
}

/**
 * Reads the waivers that hold on the day of the report. Others are reported, and so is one of a rule
 * that is sound: it does nothing. Setting aside a rule that is switched off, or that does not arise
 * now, is needless, and no mistake.
 */
export function waivedBy(
  view: View,
  judgements: readonly Judgement[],
  rulebook: Pick<Rulebook, 'rules' | 'off'>,
): Waived {
  const all = written(view, rulebook);
  const waived = new Map(
    all.flatMap(({ rule, waiver, expired }) => (rule && !expired ? [[rule.id, waiver]] : [])),
  );
  const problems = all.flatMap(({ id, at, rule, expired }): readonly Problem[] => {
    const warning = { severity: 'warning', at, values: { rule: id } } as const;
    if (!rule) {
      const suggestion = nearest(
        id,
        rulebook.rules.map((one) => one.id),
      );
      const unknown = { ...warning, code: 'waiver-unknown-rule' } as const;
      return [suggestion === undefined ? unknown : { ...unknown, suggestion }];
    }
    if (expired) {
      // A rule that another waiver still sets aside does not count again.
      return [{ ...warning, code: waived.has(rule.id) ? 'waiver-replaced' : 'waiver-expired' }];
    }
    const judged = judgements.find((one) => one.rule.id === rule.id);
    return judged?.status === 'good' ? [{ ...warning, code: 'waiver-unused' }] : [];
  });
  return { rules: waived, problems };
}

/** The waivers of which the rule can be read. */
function written(view: View, { rules, off }: Pick<Rulebook, 'rules' | 'off'>): readonly Written[] {
  return (items(view.network.waivers) ?? []).flatMap((entry) => {
    const id = known(entry.rule);
    const at = entry.rule.is === 'known' ? entry.rule.at : placeOf(entry);
    if (id === undefined || !at) return [];
    const isCalled = (one: Rule): boolean => one.id === id || (one.aliases?.includes(id) ?? false);
    const until = known(entry.until);
    return {
      id,
      at,
      rule: rules.find(isCalled) ?? off.find(isCalled),
      waiver: { reason: known(entry.reason) ?? '', until },
      expired: until !== undefined && until.to < view.asOf,
    };
  });
}
