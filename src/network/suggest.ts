import { distance } from 'fastest-levenshtein';

/** A word that may be written, under all its names, and how it is shown. */
export interface Option {
  readonly shown: string;
  readonly names: readonly string[];
}

/**
 * How the option is shown that a mistyped word most likely stands for, whichever of its names was
 * mistyped; what is shown goes before other names that are as near.
 */
export function nearestOption(word: string, options: readonly Option[]): string | undefined {
  const shownAs = new Map(options.map(({ shown }) => [shown, shown]));
  for (const { shown, names } of options) {
    for (const name of names) if (!shownAs.has(name)) shownAs.set(name, shown);
  }
  const near = nearest(word, [...shownAs.keys()]);
  return near === undefined ? undefined : shownAs.get(near);
}

/**
 * The candidate that a mistyped word most likely stands for.
 *
 * @returns the nearest by edits, at most a third of its length away (one edit from three letters
 *   on); the first of equals; else the only one that begins with the word; undefined where there is
 *   none
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    // Of two letters each, every other word is as near: m1 and m3.
    const short = Math.max(typed.length, candidate.length) < 3;
    const most = short ? 0 : Math.max(1, Math.floor(candidate.length / 3));
    // Words that differ more in length need no comparing.
    if (Math.abs(typed.length - candidate.length) > most) continue;
    const edits = changes(typed, candidate.toLowerCase());
    if (edits < least && edits <= most) {
      best = candidate;
      least = edits;
    }
  }
  return best ?? begun(typed, candidates);
}

/** The one candidate of which a word is the first part: `uitkomst` of `uitkomst-bekend`. */
function begun(typed: string, candidates: readonly string[]): string | undefined {
  const found = candidates.filter((candidate) => candidate.toLowerCase().startsWith(`${typed}-`));
  return found.length === 1 ? found[0] : undefined;
}

/** How many edits lie between two words; two letters that changed places are one. */
function changes(a: string, b: string): number {
  if (a.length === b.length) {
    const first = [...a].findIndex((letter, at) => letter !== b[at]);
    const swapped = a.slice(0, first) + a.charAt(first + 1) + a.charAt(first) + a.slice(first + 2);
    if (first !== -1 && swapped === b) return 1;
  }
  return distance(a, b);
}
