import type { View } from '../measures/kit/view.js';
import { items } from '../network/facts.js';
import type { Problem } from '../network/problems/problem.js';
import { nearest } from '../network/suggest.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/**
 * What is wrong with how a plan names what it takes up: a rule (`people-lead`), or a remedy of one
 * (`people-lead/ask-two`). A rule that is switched off, or was called so before, is none.
 */
export function namedInVain(
  { network }: View,
  { rules, off }: Pick<Rulebook, 'rules' | 'off'>,
): readonly Problem[] {
  const all = [...rules, ...off];
  return (items(network.plan) ?? []).flatMap(({ remedy }): readonly Problem[] => {
    if (remedy.is !== 'known') return [];
    const [id = '', advice] = remedy.value.trim().split('/');
    const rule = all.find((one) => one.id === id || one.aliases?.includes(id));
    const near = rule
      ? rule.remedies.map((one) => `${id}/${one.id}`)
      : all.map((one) => one.id).concat(advice === undefined ? [] : remediesIn(all, advice));
    if (rule && (advice === undefined || near.includes(`${id}/${advice}`))) return [];
    const suggestion = nearest(remedy.value.trim(), near);
    const values = { rule: remedy.value };
    const told = { code: 'plan-unknown', severity: 'warning', at: remedy.at, values } as const;
    return [suggestion === undefined ? told : { ...told, suggestion }];
  });
}

/** Where a remedy of this name belongs, written as a plan names it. */
function remediesIn(all: Rulebook['rules'], advice: string): readonly string[] {
  const having = all.filter(({ remedies }) => remedies.some(({ id }) => id === advice));
  return having.map(({ id }) => `${id}/${advice}`);
}
