import { type Fact, known } from '../../network/facts.js';
import { all, any, countYes, exactly, shareWith } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { YEAR, youngerThan } from '../relations/age.js';
import { isOfValue, listed, ofHalfYear } from './listed.js';

/**
 * Results listed, dated up to the day of the report or without a date. The list is complete; left
 * out it is unknown, from 0.
 */
export const results: Measure = {
  name: 'yield.results',
  label: { nl: 'opbrengsten', en: 'results' },
  unit: 'number',
  reads: ['results.what', 'results.date'],
  of(view) {
    const notes = new Notes();
    const found = listed(view, notes);
    if (!found) return notes.open();
    notes.saw(view.network.results);
    return notes.exactly(found.length);
  },
};

/**
 * Results of any kind of the last half year (183 days). One without a date, or with a date that
 * leaves it open, may be one of them. Unknown without a list.
 */
export const resultsRecent: Measure = {
  name: 'yield.results-recent',
  label: { nl: 'opbrengsten in het laatste halfjaar', en: 'results in the last half year' },
  unit: 'number',
  reads: ['results.date'],
  of(view) {
    const notes = new Notes();
    const found = listed(view, notes);
    if (!found) return notes.open();
    notes.saw(view.network.results);
    const { low, high } = countYes(ofHalfYear(view, found, notes).map(({ recent }) => recent));
    return notes.range(low, high);
  },
};

const DIRECT = ['contact', 'insight', 'client-view'];

/**
 * Results of the last half year (183 days) of direct use to somebody: of value immediate, or a
 * contact, an insight or a client's view. One without a date may be of that half year; one without
 * a value or a kind may be such a result. Unknown without a list.
 */
export const directValue: Measure = {
  name: 'yield.direct-value',
  label: {
    nl: 'opbrengsten van het laatste halfjaar waar iemand meteen iets aan had',
    en: 'results of the last half year of direct use to somebody',
  },
  unit: 'number',
  reads: ['results.value', 'results.kind', 'results.date'],
  of(view) {
    const notes = new Notes();
    const found = listed(view, notes);
    if (!found) return notes.open();
    notes.saw(view.network.results);
    const answers = ofHalfYear(view, found, notes).map(({ result, recent }) => {
      const kind = known(result.kind);
      if (kind !== undefined && DIRECT.includes(kind)) {
        notes.saw(result.kind);
        return recent;
      }
      const immediate = isOfValue(result, ['immediate'], notes);
      const direct =
        immediate || any([immediate, unlessKnown(notes.word(result.kind, 'results.kind'))]);
      return all([recent, direct]);
    });
    const { low, high } = countYes(answers);
    return notes.range(low, high);
  },
};

/** A kind that is known is not one of direct use here; one that is not known may be. */
function unlessKnown(kind: string | undefined): false | undefined {
  return kind === undefined ? undefined : false;
}

/**
 * Share of the results of the last 12 months that were shared; a result without a date counts as
 * one of them. From 0 to 1: where it is not said, low counts it as not shared, high as shared; a
 * date that nobody knows, or known to the year, may leave open whether it counts. Unknown as a whole
 * under 3 such results.
 */
export const sharedShare: Measure = {
  name: 'yield.shared-share',
  label: {
    nl: 'deel van de opbrengsten dat is gedeeld',
    en: 'share of the results that were shared',
  },
  unit: 'share',
  reads: ['results.shared', 'results.date'],
  of(view) {
    const notes = new Notes();
    const found = listed(view, notes) ?? [];
    const counted = found.flatMap((result) => {
      const date = known(result.date);
      const counts = date ? youngerThan(view.asOf, date, YEAR) : isLeftOut(result.date);
      if (counts === undefined) notes.lacks('results.date');
      return counts === false
        ? []
        : [{ counts, shared: notes.yes(result.shared, 'results.shared') }];
    });
    const sure = counted.filter(({ counts }) => counts).map(({ shared }) => shared);
    if (sure.length < 3) return notes.open(0, 1);
    const perhaps = counted.filter(({ counts }) => !counts).map(({ shared }) => shared);
    const share = shareWith(sure, perhaps) ?? exactly(0);
    return notes.range(share.low, share.high);
  },
};

/** A date that is left out: true; one of which the file says that nobody knows it: perhaps. */
function isLeftOut(date: Fact<unknown>): true | undefined {
  return date.is === 'unknown' ? undefined : true;
}

/** From how many results it says something that none of them was unexpected. */
const ENOUGH = 4;

/**
 * Results that nobody was looking for. A result that does not say may be one. Unknown as a whole
 * under 4 results.
 */
export const unexpected: Measure = {
  name: 'yield.unexpected',
  label: { nl: 'onverwachte opbrengsten', en: 'unexpected results' },
  unit: 'number',
  reads: ['results.unexpected', 'results.date'],
  of(view) {
    const notes = new Notes();
    const found = listed(view, notes);
    if (!found) return notes.open();
    notes.saw(view.network.results);
    const { low, high } = countYes(
      found.map((result) => notes.yes(result.unexpected, 'results.unexpected')),
    );
    return found.length < ENOUGH ? notes.open(0, found.length) : notes.range(low, high);
  },
};
