import { compare } from '../base/compare.js';
import type { Named, RuleWords } from './summary.js';
import type { Count, Tally } from './tally.js';

/** A share is told of this many networks or more: those for which a rule applies and is decided. */
export const KNOWN_AT_LEAST = 5;

/** A group of fewer networks than this is not counted out: not those that do, nor those that don't. */
export const FEW = 3;

/** What many have in common holds for this part of those of which it is known. */
const MANY = 0.25;

/** How many of how many networks: from `low` to `high` where counting out would point at a few. */
export interface Told {
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** What holds for many networks of one rule. */
export interface Shared {
  readonly words: RuleWords;
  /** Those for which it is a problem or asks for attention. */
  readonly struggling: Told;
  /** Those for which it is sound: null where they are few. */
  readonly sound: Told | null;
  /** Of how many others it is unknown; null where they are few, or none. */
  readonly unknown: number | null;
  /**
   * Those for which it is sound and that want to be named, the first few by name. Among the networks
   * that are not named, a few at the least do not struggle: else each of the others would be known.
   */
  readonly named: readonly Named[];
}

/** What can be said of many networks together. Lists begin with what weighs most; networks have no order. */
export interface Across {
  readonly networks: number;
  readonly common: readonly Shared[];
  /** Which rules are most often unknown, of all networks that they may apply to. */
  readonly unknown: readonly { readonly words: RuleWords; readonly open: Told }[];
}

/** What the networks that were counted have in common, with nothing in it that points at a few. */
export function acrossOf(tally: Tally): Across {
  const counts = tally.result();
  return {
    networks: tally.networks,
    common: heaviest(
      counts.map((count) => ({ ...count, points: count.worth.struggling })),
      (count) => sharedBy(count, tally),
    ),
    unknown: heaviest(
      counts.map((count) => ({ ...count, points: count.worth.unknown })),
      (count) => openFor(count, tally),
    ),
  };
}

/** What there is to tell of the rules, what weighs most first and then by id. */
function heaviest<C extends { readonly rule: string; readonly points: number }, T>(
  counts: readonly C[],
  tell: (count: C) => T | undefined,
): readonly T[] {
  return [...counts]
    .sort((a, b) => b.points - a.points || compare(a.rule, b.rule))
    .flatMap((count) => tell(count) ?? []);
}

function sharedBy(
  { rule, struggling, sound, unknown, named }: Count,
  tally: Tally,
): Shared | undefined {
  const known = struggling + sound;
  const many = told(struggling, known);
  const words = many && isMany(struggling, known) ? tally.wordsOf(rule) : undefined;
  if (!many || !words) return undefined;
  return {
    words,
    struggling: many,
    sound: sound < FEW ? null : (told(sound, known) ?? null),
    unknown: unknown < FEW ? null : unknown,
    named: named.slice(0, Math.max(0, tally.networks - struggling - FEW)),
  };
}

function openFor(
  { rule, struggling, sound, unknown }: Count,
  tally: Tally,
): Across['unknown'][number] | undefined {
  const open = told(unknown, struggling + sound + unknown);
  const words = open && isMany(unknown, open.of) ? tally.wordsOf(rule) : undefined;
  return open && words && { words, open };
}

/**
 * A number as it may be told. Of fewer than five networks nothing is; where those that do or those
 * that do not are fewer than three, they are not counted out.
 */
export function told(count: number, of: number): Told | undefined {
  if (of < KNOWN_AT_LEAST) return undefined;
  if (count < FEW) return { low: 0, high: FEW - 1, of };
  if (of - count < FEW) return { low: of - FEW + 1, high: of, of };
  return { low: count, high: count, of };
}

function isMany(count: number, of: number): boolean {
  return count >= FEW && count >= of * MANY;
}
