import type { Fact } from '../../network/facts.js';
import type { Result } from '../../network/format/yield.js';
import { all, any, countYes } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { NumberPossible } from '../kit/possible.js';
import type { View } from '../kit/view.js';
import { listed } from './listed.js';

/** A field of the results that takes one of a few words. */
interface Field {
  readonly of: (result: Result) => Fact<string>;
  readonly path: string;
  /** How many words there are. */
  readonly words: number;
  /** How many results must say, or it is unknown as a whole. */
  readonly enough: number;
}

/** How many different words stand in a field of the results; one left out may add one. */
function different(view: View, { of, path, words, enough }: Field): NumberPossible {
  const notes = new Notes();
  const found = listed(view, notes);
  if (!found) return notes.open(0, words);
  const read = found.map((result) => notes.word(of(result), path));
  const known = read.filter((word) => word !== undefined);
  if (known.length < enough) return notes.open(0, Math.min(words, found.length));
  const there = new Set(known.filter((word) => word !== 'none')).size;
  return notes.range(there, Math.min(words, there + read.length - known.length));
}

const KIND: Field = { of: ({ kind }) => kind, path: 'results.kind', words: 8, enough: 3 };
const VALUE: Field = { of: ({ value }) => value, path: 'results.value', words: 5, enough: 2 };

/**
 * How many different kinds there are among the results, up to 8. A result without a kind may add
 * one. Unknown as a whole where fewer than 3 results have a kind.
 */
export const kinds: Measure = {
  name: 'yield.kinds',
  label: { nl: 'soorten opbrengst', en: 'kinds of results' },
  unit: 'number',
  reads: ['results.kind', 'results.date'],
  of: (view) => different(view, KIND),
};

/**
 * How many of the five forms of value occur among the results: immediate, potential, applied,
 * realised, reframing. A result without a value may add one. Unknown as a whole where fewer than 2
 * results have a value.
 */
export const valueForms: Measure = {
  name: 'yield.value-forms',
  label: { nl: 'vormen van waarde', en: 'forms of value' },
  unit: 'number',
  reads: ['results.value', 'results.date'],
  of: (view) => different(view, VALUE),
};

/** How many results are of a kind; one without a kind may be. */
function countOf(view: View, wanted: string): NumberPossible {
  const notes = new Notes();
  const found = listed(view, notes);
  if (!found) return notes.open();
  notes.saw(view.network.results);
  const { low, high } = countYes(
    found.map((result) => {
      const kind = notes.word(result.kind, 'results.kind');
      return kind === undefined ? undefined : kind === wanted;
    }),
  );
  return notes.range(low, high);
}

/**
 * Results that are a lesson learned. A result without a kind may be one. Unknown without a list.
 */
export const lessons: Measure = {
  name: 'yield.lessons',
  label: { nl: 'geleerde lessen', en: 'lessons learned' },
  unit: 'number',
  reads: ['results.kind', 'results.date'],
  of: (view) => countOf(view, 'lesson'),
};

/**
 * Results that start from the people it is about: of kind client-view. A result without a kind may
 * be one. Unknown without a list.
 */
export const clientViews: Measure = {
  name: 'yield.client-views',
  label: {
    nl: 'opbrengsten vanuit de mensen om wie het gaat',
    en: 'results from the view of the people it is about',
  },
  unit: 'number',
  reads: ['results.kind', 'results.date'],
  of: (view) => countOf(view, 'client-view'),
};

/**
 * Whether every result is education or a product, and there is education among them. Open as long
 * as a result without a kind can change it. Unknown as a whole where fewer than 3 results have a
 * kind.
 */
export const teachingOnly: Measure = {
  name: 'yield.teaching-only',
  label: { nl: 'de opbrengst is alleen onderwijs', en: 'the yield is teaching only' },
  unit: 'yes/no',
  reads: ['results.kind', 'results.date'],
  of(view) {
    const notes = new Notes();
    const read = (listed(view, notes) ?? []).map((result) =>
      notes.word(result.kind, 'results.kind'),
    );
    const known = read.filter((kind) => kind !== undefined);
    if (known.length < 3) return notes.answer(undefined, true);
    const are = (...wanted: readonly string[]) =>
      read.map((kind) => (kind === undefined ? undefined : wanted.includes(kind)));
    return notes.answer(all([...are('education', 'product'), any(are('education'))]));
  },
};
