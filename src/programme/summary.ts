import type { Language, Text } from '../base/language.js';
import { known } from '../network/facts.js';
import type { CheckedFile } from '../report/checked.js';
import type { NetworkJson } from '../report/json-types.js';
import type { Weight } from '../rulebook/kinds.js';
import type { Remedy, Rule } from '../rulebook/rule.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/**
 * What is kept of a network to tell of many together: plain data, so that it can go from one thread
 * to another, and no more than that takes. It has a name only where the network wants to be named.
 */
export type Summary = {
  readonly language: Language;
  readonly named: Named | null;
  /** The rules by how they stand: a problem or attention, sound, or not to be said yet. */
  readonly struggling: readonly string[];
  readonly sound: readonly string[];
  readonly unknown: readonly string[];
  /** What a configuration has rules weigh, where that is not as leernet comes. */
  readonly weights: Readonly<Record<string, Weight>>;
  /** What there is to say of rules that are not leernet's own. */
  readonly own: readonly RuleWords[];
};

/** A network that lets itself be named: `share` in its file. */
export type Named = { readonly id: string; readonly name: string };

/** What is said of a rule. */
export type RuleWords = {
  readonly id: string;
  readonly weight: Weight;
  readonly title: Text;
  /** What the networks do for which it is not sound; null where the rule does not say so. */
  readonly many: Text | null;
  /** Its first remedy; null where it is not known. */
  readonly remedy: FirstRemedy | null;
};

type FirstRemedy = {
  readonly id: string;
  readonly do: Text;
  readonly who: Remedy['who'];
  readonly effort: Remedy['effort'];
  readonly when: Remedy['when'];
};

/**
 * Sums a checked file up.
 *
 * @param core leernet's own rulebook
 * @returns null where the file has errors, and so is no network
 */
export function summaryOf(
  { id, language, rulebook, diagnosis }: CheckedFile,
  core: Rulebook,
): Summary | null {
  if (!diagnosis) return null;
  const { network, judgements } = diagnosis;
  const named = known(network.share) === true ? { id, name: known(network.name) ?? id } : null;
  const weights = weightsOf(core);
  const own = rulebook.tailored ? rulebook.rules.filter((rule) => !weights.has(rule.id)) : [];
  return {
    language,
    named,
    ...sorted(judgements.map(({ rule, status }) => ({ rule: rule.id, status }))),
    weights: Object.fromEntries(
      rulebook.changes.flatMap(({ rule, changed }) =>
        changed.weight === undefined ? [] : [[rule, changed.weight] as const],
      ),
    ),
    own: own.map(wordsOf),
  };
}

/** Sums a network of a JSON report up. Of rules that are not leernet's own it knows the words in one language. */
export function summaryOfJson(network: NetworkJson, core: Rulebook): Summary {
  const { id, name, language, findings } = network;
  const weights = weightsOf(core);
  const changed = findings.filter(({ rule, weight }) => (weights.get(rule) ?? weight) !== weight);
  return {
    language,
    named: network.share === true ? { id, name } : null,
    ...sorted(findings),
    weights: Object.fromEntries(changed.map(({ rule, weight }) => [rule, weight] as const)),
    own: findings
      .filter(({ rule }) => !weights.has(rule))
      .map(({ rule, weight, title, many, remedies }) => ({
        id: rule,
        weight,
        title: { nl: title, en: title },
        many: many === undefined ? null : { nl: many, en: many },
        remedy: firstOf(
          remedies.map((remedy) => ({
            ...(remedy as Pick<Remedy, 'id' | 'who' | 'effort' | 'when'>),
            do: { nl: remedy.do, en: remedy.do },
          })),
        ),
      })),
  };
}

type Standing = { readonly rule: string; readonly status: NetworkJson['findings'][0]['status'] };

/** The rules by how they stand; one that does not apply is in none. */
function sorted(standings: readonly Standing[]): Pick<Summary, 'struggling' | 'sound' | 'unknown'> {
  const of = (...meant: readonly Standing['status'][]): readonly string[] =>
    standings.filter(({ status }) => meant.includes(status)).map(({ rule }) => rule);
  return {
    struggling: of('problem', 'attention'),
    sound: of('good'),
    unknown: of('undecided', 'error'),
  };
}

/** What is said of a rule that one has at hand. */
export function wordsOf({ id, weight, title, many, remedies }: Rule): RuleWords {
  return { id, weight, title, many: many ?? null, remedy: firstOf(remedies) };
}

/** The first one that the rule gives: later ones may build on it. */
function firstOf([first]: readonly FirstRemedy[]): FirstRemedy | null {
  if (!first) return null;
  const { id, do: doing, who, effort, when } = first;
  return { id, do: doing, who, effort, when };
}

const knownWeights = new WeakMap<Rulebook, ReadonlyMap<string, Weight>>();

/** What each rule weighs, worked out once. */
function weightsOf(core: Rulebook): ReadonlyMap<string, Weight> {
  const had = knownWeights.get(core);
  if (had) return had;
  const weights = new Map(core.rules.map(({ id, weight }) => [id, weight]));
  knownWeights.set(core, weights);
  return weights;
}
