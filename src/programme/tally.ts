import { compare } from '../base/compare.js';
import { type Language, languages } from '../base/language.js';
import type { Weight } from '../rulebook/kinds.js';
import type { Rule } from '../rulebook/rule.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { manyOf } from './many.js';
import { type Named, type RuleWords, type Summary, wordsOf } from './summary.js';

/** How a rule stands over all networks. */
export interface Count {
  readonly rule: string;
  readonly struggling: number;
  readonly sound: number;
  readonly unknown: number;
  /** The weights of those that struggle, and of those of which it is unknown, added up. */
  readonly worth: { readonly struggling: number; readonly unknown: number };
  /** Those for which it is sound and that want to be named: the first few by name. */
  readonly named: readonly Named[];
}

/** How many names are kept of a rule, so that ten thousand networks take no more than twenty. */
const NAMES_KEPT = 10;

interface Counting {
  struggling: number;
  sound: number;
  unknown: number;
  worth: { struggling: number; unknown: number };
  named: readonly Named[];
}

/**
 * Counts networks, one by one. What it gives does not depend on their order, and what it keeps does
 * not grow with their number.
 */
export class Tally {
  private readonly counts = new Map<string, Counting>();
  private readonly own = new Map<string, RuleWords>();
  private readonly spoken: Record<Language, number> = { nl: 0, en: 0 };
  private readonly core: ReadonlyMap<string, Rule>;
  private readonly points: Readonly<Record<Weight, number>>;
  private seen = 0;

  /** @param core leernet's own rulebook */
  constructor({ rules, scoring }: Pick<Rulebook, 'rules' | 'scoring'>) {
    this.points = scoring.weights;
    this.core = new Map(rules.map((rule) => [rule.id, rule]));
  }

  /** How many networks were counted. */
  get networks(): number {
    return this.seen;
  }

  /** The language of most of them; Dutch where they are as many. */
  get language(): Language {
    return languages.reduce((a, b) => (this.spoken[b] > this.spoken[a] ? b : a));
  }

  add(summary: Summary): void {
    this.seen += 1;
    this.spoken[summary.language] += 1;
    for (const words of summary.own) {
      const had = this.own.get(words.id);
      if (!had || fuller(words, had)) this.own.set(words.id, words);
    }
    const own = new Map(summary.own.map(({ id, weight }) => [id, weight]));
    const points = (rule: string): number => {
      const weight = summary.weights[rule] ?? own.get(rule) ?? this.core.get(rule)?.weight;
      return weight === undefined ? 0 : this.points[weight];
    };
    for (const rule of summary.struggling) {
      const count = this.at(rule);
      count.struggling += 1;
      count.worth.struggling += points(rule);
    }
    for (const rule of summary.unknown) {
      const count = this.at(rule);
      count.unknown += 1;
      count.worth.unknown += points(rule);
    }
    for (const rule of summary.sound) {
      const count = this.at(rule);
      count.sound += 1;
      if (summary.named) count.named = withName(count.named, summary.named);
    }
  }

  /** The rules that a network was judged by, by id. */
  result(): readonly Count[] {
    return [...this.counts]
      .sort(([a], [b]) => compare(a, b))
      .map(([rule, count]) => ({ rule, ...count }));
  }

  /** What there is to say of a rule that was counted. */
  wordsOf(rule: string): RuleWords | undefined {
    const core = this.core.get(rule);
    return core ? { ...wordsOf(core), many: manyOf(rule) ?? null } : this.own.get(rule);
  }

  private at(rule: string): Counting {
    const had = this.counts.get(rule);
    if (had) return had;
    const none: Counting = {
      struggling: 0,
      sound: 0,
      unknown: 0,
      worth: { struggling: 0, unknown: 0 },
      named: [],
    };
    this.counts.set(rule, none);
    return none;
  }
}

/** Whether one says more of the same rule; where they say as much, one of the two whatever their order. */
function fuller(one: RuleWords, other: RuleWords): boolean {
  if ((one.remedy === null) !== (other.remedy === null)) return one.remedy !== null;
  return compare(JSON.stringify(one), JSON.stringify(other)) < 0;
}

function withName(named: readonly Named[], one: Named): readonly Named[] {
  const last = named.at(-1);
  if (last && named.length === NAMES_KEPT && inOrder(last, one) <= 0) return named;
  return [...named, one].sort(inOrder).slice(0, NAMES_KEPT);
}

function inOrder(a: Named, b: Named): number {
  return compare(a.name, b.name) || compare(a.id, b.id);
}
