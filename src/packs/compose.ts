import { compare } from '../base/compare.js';
import { hash } from '../base/hash.js';
import type { Overridden } from '../config/overrides.js';
import type { Rule } from '../rulebook/rule.js';
import type { Pack, Rulebook } from '../rulebook/rulebook.js';
import type { OwnPack } from './load.js';

/** A pack that is on: a built-in one by its name, or one of one's own. */
export type Chosen = string | OwnPack;

/** The rules of the chosen packs, and those of built-in packs that are not on. */
export function rulesOf(
  core: Rulebook,
  chosen: readonly Chosen[],
): { readonly rules: readonly Rule[]; readonly silent: readonly Rule[] } {
  const on = core.packs.filter(({ name }) => chosen.includes(name));
  const ids = new Set(on.flatMap(({ rules }) => rules));
  const own = chosen.flatMap((pack) => (typeof pack === 'string' ? [] : pack.rules));
  return {
    rules: [...core.rules.filter(({ id }) => ids.has(id)), ...own],
    silent: core.rules.filter(({ id }) => !ids.has(id)),
  };
}

/** Makes one rulebook of the chosen packs, with the rules as the configuration changes them. */
export function composeRulebook(
  core: Rulebook,
  chosen: readonly Chosen[],
  { rules, off, changes }: Overridden,
): Rulebook {
  const own = chosen.filter((pack) => typeof pack !== 'string');
  const packs = chosen.flatMap((pack): Pack[] => {
    if (typeof pack === 'string') return core.packs.filter(({ name }) => name === pack);
    const { name, version, title } = pack;
    return [{ name, version, title, rules: pack.rules.map(({ id }) => id) }];
  });
  const names = packs.map(({ name }) => name).join('+');
  const standard = core.packs.map(({ name }) => name).join('+');
  const tailored = names !== standard || changes.length > 0;
  if (!tailored) return core;
  const { id: standardId, ...rest } = core;
  const content: Omit<Rulebook, 'id'> = {
    ...rest,
    rules: [...rules].sort((a, b) => compare(a.id, b.id)),
    documents: Object.assign({}, core.documents, ...own.map((pack) => pack.documents)),
    passages: Object.assign({}, core.passages, ...own.map((pack) => pack.passages)),
    questions: Object.assign({}, core.questions, ...own.map((pack) => pack.questions)),
    packs,
    changes,
    off: [...off, ...rulesOf(core, chosen).silent],
    tailored,
  };
  const mark = hash(`${standardId}\n${JSON.stringify(content)}`).slice(0, 12);
  return { id: `${names}@${mark}`, ...content };
}
