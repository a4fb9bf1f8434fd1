import { type Entry, type KnownLevel, subjectKey } from './entry.js';
import type { Held } from './hold.js';
import type { BaselineChanges } from './write.js';

/** How a network that was checked stands beside the baseline. */
export interface HeldNetwork {
  /** `subjectKey` of the network. */
  readonly key: string;
  readonly held: Held;
}

/**
 * What is to change in a baseline: what went is taken out, what got better is lowered; what is new or
 * worse comes in only where that is asked. Networks that were not checked are left alone, but for those
 * that are gone, and a line that stands there twice is left once.
 *
 * @param gone the entries of files that are not there any more
 */
export function updateOf<E extends Entry>(
  entries: readonly E[],
  networks: readonly HeldNetwork[],
  add: boolean,
  gone: ReadonlySet<E> = new Set(),
): BaselineChanges {
  const out = new Set<Entry>(gone);
  const levels = new Map<Entry, KnownLevel>();
  const added: Entry[] = [];
  for (const { key, held } of networks) {
    const own = entries.filter(({ subject }) => subjectKey(subject) === key);
    const better = new Map(held.better.map(({ rule, now }) => [rule, now]));
    const worse = new Set(add ? held.worse.map(({ known }) => known) : []);
    const kept = new Set<string>();
    for (const entry of own) {
      const { rule, level } = entry;
      const mildest = own.some((one) => one.rule === rule && one.level === 'attention');
      const was = mildest ? 'attention' : level;
      const now = better.has(rule) ? better.get(rule) : worse.has(rule) ? 'problem' : was;
      if (now === undefined || kept.has(rule)) out.add(entry);
      else if (now !== level) levels.set(entry, now);
      kept.add(rule);
    }
    if (add) added.push(...held.fresh);
  }
  return { out, levels, added };
}
