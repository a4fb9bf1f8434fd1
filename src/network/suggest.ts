import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely stands for.
 *
 * @returns the nearest by edits, at most a third of its length away (one edit at the least); the
 *   first of equals; undefined where none is near
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = distance(typed, candidate.toLowerCase());
    if (edits < least && edits <= Math.max(1, Math.floor(candidate.length / 3))) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}
