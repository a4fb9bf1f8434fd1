/** One part of a list that several machines check together. */
export interface Shard {
  /** Which part, from 1. */
  readonly part: number;
  /** How many parts there are. */
  readonly of: number;
}

/**
 * Reads `2/5`.
 *
 * @returns what is wrong where it cannot be: it has another form, or there is no such part
 */
export function parseShard(text: string): Shard | 'form' | 'none' {
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  if (part === undefined || of === undefined) return 'form';
  const shard = { part: Number(part), of: Number(of) };
  return shard.part >= 1 && shard.part <= shard.of ? shard : 'none';
}

/**
 * The part of a list: by turns, so that parts differ by one at the most, and networks that take long
 * and lie in one folder are spread over all of them. The parts together are the list.
 */
export function shardOf<T>(list: readonly T[], { part, of }: Shard): readonly T[] {
  return list.filter((_, at) => at % of === part - 1);
}
