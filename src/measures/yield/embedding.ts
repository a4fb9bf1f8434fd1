import { known } from '../../network/facts.js';
import { all, any } from '../kit/interval.js';
import { monthsSinceLast } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { isAdopted, listed } from './listed.js';

/**
 * Whether what was learned is found in a course: `embedding.curriculum`, or a result of kind
 * education that an organisation took over. No only where both are known; open as long as one open
 * answer can change it. Unknown as a whole where neither the answer nor the results are there.
 */
export const inCurriculum: Measure = {
  name: 'yield.in-curriculum',
  label: { nl: 'het geleerde zit in een opleiding', en: 'what was learned is in a course' },
  unit: 'yes/no',
  reads: ['embedding.curriculum', 'results.kind', 'results.adopted-by', 'results.date'],
  of(view) {
    const notes = new Notes();
    const stated = notes.yes(view.network.embedding.curriculum, 'embedding.curriculum');
    if (stated === true) return notes.answer(true);
    const found = listed(view, notes);
    if (!found) return notes.answer(undefined, stated === undefined);
    notes.saw(view.network.results);
    const taught = found.map((result) => {
      const kind = known(result.kind);
      if (kind !== undefined && kind !== 'education') return false;
      const isKind =
        kind === undefined && result.kind.is !== 'none' ? undefined : kind === 'education';
      const adopted = isKind === false ? false : isAdopted(result, notes);
      if (isKind === undefined && adopted !== false) notes.lacks('results.kind');
      return all([isKind, adopted]);
    });
    return notes.answer(any([stated, ...taught]));
  },
};

/**
 * Months (of 30.4 days) since insights last went back to policy. Never is above every bound; a date
 * known to the month or the year gives a range. Left out: unknown, from 0.
 */
export const monthsSincePolicy: Measure = {
  name: 'yield.months-since-policy',
  label: {
    nl: 'maanden sinds de laatste terugkoppeling naar beleid',
    en: 'months since feedback to policy',
  },
  unit: 'months',
  reads: ['programme.fed-back-to-policy'],
  of(view) {
    const notes = new Notes();
    const fact = view.network.programme['fed-back-to-policy'];
    return monthsSinceLast(view, fact, 'programme.fed-back-to-policy', notes);
  },
};
