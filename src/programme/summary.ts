import type { Language, Text } from '../base/language.js';
import { known } from '../network/facts.js';
import type { CheckedFile } from '../report/checked.js';
import type { NetworkJson } from '../report/json-types.js';
import { coreRulebook } from '../rulebook/core.js';
import type { Weight } from '../rulebook/kinds.js';
import type { Remedy, Rule } from '../rulebook/rule.js';

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
  /** Its lightest remedy; null where it is not known. */
  readonly remedy: Light | null;
};

type Light = {
  readonly id: string;
  readonly do: Text;
  readonly who: Remedy['who'];
  readonly effort: Remedy['effort'];
  readonly when: Remedy['when'];
};

/** Sums a checked file up; null where it has errors, and so is no network. */
export function summaryOf({ id, language, rulebook, diagnosis }: CheckedFile): Summary | null {
  if (!diagnosis) return null;
  const { network, judgements } = diagnosis;
  const named = known(network.share) === true ? { id, name: known(network.name) ?? id } : null;
  const own = rulebook.tailored ? rulebook.rules.filter((rule) => !isCore(rule.id)) : [];
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

/** Sums a network of a JSON report up. Of rules that are not leernet's own it knows the titles. */
export function summaryOfJson(network: NetworkJson, language: Language): Summary {
  const { id, name, findings } = network;
  const changed = findings.filter((one) => coreWeights().get(one.rule) !== one.weight);
  return {
    language,
    named: network.share === true ? { id, name } : null,
    ...sorted(findings),
    weights: Object.fromEntries(
      changed.filter((one) => isCore(one.rule)).map((one) => [one.rule, one.weight] as const),
    ),
    own: findings
      .filter((one) => !isCore(one.rule))
      .map(({ rule, weight, title, remedies }) => ({
        id: rule,
        weight,
        title: { nl: title, en: title },
        many: null,
        remedy: lightest(
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
function sorted(
  standings: readonly Standing[],
): Pick<Summary, 'struggling' | 'sound' | 'unknown'> {
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
  return { id, weight, title, many: many ?? null, remedy: lightest(remedies) };
}

const efforts: readonly Remedy['effort'][] = ['small', 'medium', 'large'];
const moments: readonly Remedy['when'][] = [
  'before-next-session',
  'next-session',
  'this-quarter',
  'this-year',
];

/** The remedy of the least effort, the soonest among those, the first among those. */
function lightest(remedies: readonly Light[]): Light | null {
  const [light] = [...remedies].sort(
    (a, b) =>
      efforts.indexOf(a.effort) - efforts.indexOf(b.effort) ||
      moments.indexOf(a.when) - moments.indexOf(b.when),
  );
  if (!light) return null;
  const { id, do: doing, who, effort, when } = light;
  return { id, do: doing, who, effort, when };
}

let weights: ReadonlyMap<string, Weight> | undefined;

function coreWeights(): ReadonlyMap<string, Weight> {
  weights ??= new Map(coreRulebook().rules.map((rule) => [rule.id, rule.weight]));
  return weights;
}

const isCore = (rule: string): boolean => coreWeights().has(rule);
