import { known } from '../../network/facts.js';
import type { Result } from '../../network/format/yield.js';
import { all, any, countYes } from '../kit/interval.js';
import { monthsSince } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { dateOf, isOfValue, listed, ofHalfYear } from '../yield/listed.js';

/** The kinds of results that are something new to know or to be able to do. */
const KNOWLEDGE = ['insight', 'working-method', 'lesson', 'education', 'policy'];

/** Whether a result is new knowledge: by its kind, or because it made people see anew. */
function isNew(result: Result, notes: Notes): boolean | undefined {
  const kind = known(result.kind);
  if (kind !== undefined && KNOWLEDGE.includes(kind)) {
    notes.saw(result.kind);
    return true;
  }
  const reframing = isOfValue(result, ['reframing'], notes);
  if (reframing) return true;
  const word = notes.word(result.kind, 'results.kind');
  return any([reframing, word === undefined ? undefined : false]);
}

/**
 * Results of the last half year (183 days) that are new knowledge: an insight, a way of working, a
 * lesson, education, policy, or of value reframing. One without a date may be of that half year,
 * one without a kind or a value may be new knowledge. Unknown without a list.
 */
export const newKnowledge: Measure = {
  name: 'learning.new-knowledge',
  label: {
    nl: 'nieuwe inzichten en werkwijzen in het laatste halfjaar',
    en: 'new insights and ways of working in the last half year',
  },
  unit: 'number',
  reads: ['results.kind', 'results.value', 'results.date'],
  of(view) {
    const notes = new Notes();
    const found = listed(view, notes);
    if (!found) return notes.open();
    notes.saw(view.network.results);
    const { low, high } = countYes(
      ofHalfYear(view, found, notes).map(({ result, recent }) =>
        all([recent, isNew(result, notes)]),
      ),
    );
    return notes.range(low, high);
  },
};

/**
 * Months since the newest result that is new knowledge (see `newKnowledge`); above every bound
 * where none of them is. One without a kind or a value may be the newest, one without a date may be
 * of any day. Unknown without a list.
 */
export const monthsSinceNew: Measure = {
  name: 'learning.months-since-new',
  label: {
    nl: 'maanden sinds het nieuwste inzicht of de nieuwste werkwijze',
    en: 'months since the newest insight or way of working',
  },
  unit: 'months',
  reads: ['results.kind', 'results.value', 'results.date'],
  of(view) {
    const notes = new Notes();
    const found = listed(view, notes);
    if (!found) return notes.open();
    notes.saw(view.network.results);
    let low = Number.POSITIVE_INFINITY;
    let high = Number.POSITIVE_INFINITY;
    for (const result of found) {
      const answer = isNew(result, notes);
      if (answer === false) continue;
      const date = dateOf(result, notes);
      const since = date
        ? monthsSince(date, view.asOf)
        : { low: 0, high: Number.POSITIVE_INFINITY };
      low = Math.min(low, Math.max(0, since.low));
      if (answer) high = Math.min(high, Math.max(0, since.high));
    }
    return notes.range(low, high);
  },
};
