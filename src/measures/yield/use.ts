import { HALF_YEAR } from '../../base/days.js';
import { type Amount, known } from '../../network/facts.js';
import type { Result } from '../../network/format/yield.js';
import { any, countYes, sum } from '../kit/interval.js';
import { isAmount } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';
import { ageOn, YEAR, youngerThan } from '../relations/age.js';
import { adoptersOf, dateOf, isAdopted, isInUse, isOfValue, listed } from './listed.js';

/**
 * Results in use: of value applied or realised, or taken over by at least one organisation. Where
 * that is left out a result may be in use. Unknown without a list.
 */
export const inUse: Measure = {
  name: 'yield.in-use',
  label: { nl: 'opbrengsten in gebruik', en: 'results in use' },
  unit: 'number',
  reads: ['results.value', 'results.adopted-by', 'results.date'],
  of(view) {
    const notes = new Notes();
    const found = listed(view, notes);
    if (!found) return notes.open();
    notes.saw(view.network.results);
    const { low, high } = countYes(found.map((result) => isInUse(result, notes)));
    return notes.range(low, high);
  },
};

/**
 * Different organisations that took over a result, or the largest number given where that is more.
 * A result that does not say who took it over may add any number; an empty list is none. Unknown
 * without a list of results.
 */
export const users: Measure = {
  name: 'yield.users',
  label: {
    nl: 'organisaties die een opbrengst overnamen',
    en: 'organisations that took over a result',
  },
  unit: 'number',
  reads: ['results.adopted-by', 'results.date'],
  of(view) {
    const notes = new Notes();
    const found = listed(view, notes);
    if (!found) return notes.open();
    notes.saw(view.network.results);
    const named = new Set<string>();
    let nameless = 0;
    const counts = found.map((result): Amount => {
      const count = adoptersOf(result, notes);
      const by = known(result['adopted-by']);
      for (const fact of by && !isAmount(by) ? by : []) {
        const id = known(fact);
        if (id === undefined) nameless += 1;
        else named.add(id);
      }
      return count ?? { low: 0, high: Number.POSITIVE_INFINITY };
    });
    return notes.range(
      Math.max(named.size, ...counts.map(({ low }) => low)),
      Math.max(named.size + nameless, ...counts.map(({ high }) => high)),
    );
  },
};

/** What a result of long ago may be: out of the count, in use, or not in use. */
type Fate = 'out' | 'used' | 'unused';

const ENOUGH = 3;

/**
 * Share of the results of more than 12 months ago that are in use; those of value reframing are
 * left out. From 0 to 1; with fewer than 3 such results 1, as there is too little to judge. A
 * result may be of that age, be reframing or be in use where the file does not say: low and high
 * are the lowest and highest share that this allows. Unknown without a list.
 */
export const lastingShare: Measure = {
  name: 'yield.lasting-share',
  label: {
    nl: 'deel van de oudere opbrengsten dat nog in gebruik is',
    en: 'share of the older results still in use',
  },
  unit: 'share',
  reads: ['results.value', 'results.adopted-by', 'results.date'],
  of(view) {
    const notes = new Notes();
    const found = listed(view, notes);
    if (!found) return notes.open(0, 1);
    const fates = found
      .map((result) => fatesOf(view, result, notes))
      .filter((one) => one.length > 0);
    return notes.range(lowestShare(fates), highestShare(fates));
  },
};

/** All that a result may be; nothing where it is certainly out of the count. */
function fatesOf(view: View, result: Result, notes: Notes): readonly Fate[] {
  const recent = youngerThan(view.asOf, known(result.date), YEAR);
  const value = known(result.value);
  if (recent === true || value === 'reframing') return [];
  if (recent === undefined) notes.lacks('results.date');
  const used = isInUse(result, notes);
  const mayBeReframing = value === undefined && result.value.is !== 'none';
  const fates: Fate[] = recent === undefined || mayBeReframing ? ['out'] : [];
  if (used !== false) fates.push('used');
  if (used !== true) fates.push('unused');
  return fates;
}

function lowestShare(fates: readonly (readonly Fate[])[]): number {
  const unused = fates.filter((one) => one.includes('unused')).length;
  const used = fates.filter((one) => !one.includes('unused'));
  const forced = used.filter((one) => !one.includes('out')).length;
  const count = Math.max(unused + forced, ENOUGH);
  return unused + used.length < ENOUGH ? 1 : (count - unused) / count;
}

function highestShare(fates: readonly (readonly Fate[])[]): number {
  const forced = fates.filter((one) => !one.includes('out'));
  if (forced.length < ENOUGH) return 1;
  const used = fates.filter((one) => one.includes('used')).length;
  const unused = forced.filter((one) => !one.includes('used')).length;
  return used / (used + unused);
}

/**
 * How many more results got moving in the last half year (183 days) than in the half year before:
 * taken over by an organisation, or of value applied, realised or reframing. Below 0 where it was
 * fewer. A result without a date may be of either half year, or older. Unknown where no result has
 * a date; 0 where there are no results.
 */
export const movingChange: Measure = {
  name: 'yield.moving-change',
  label: {
    nl: 'opbrengsten meer in beweging dan een halfjaar eerder',
    en: 'more results on the move than half a year earlier',
  },
  unit: 'number',
  reads: ['results.date', 'results.adopted-by', 'results.value'],
  of(view) {
    const notes = new Notes();
    const found = listed(view, notes);
    if (!found) return notes.open(Number.NEGATIVE_INFINITY);
    notes.saw(view.network.results);
    const { low, high } = sum(found.map((result) => changeBy(view, result, notes)));
    const dated = found.some(({ date }) => date.is === 'known');
    return dated || found.length === 0
      ? notes.range(low, high)
      : notes.open(-found.length, found.length);
  },
};

/** What a result adds to the change: 1 in the last half year, -1 in the one before, else 0. */
function changeBy(view: View, result: Result, notes: Notes): Amount {
  const date = known(result.date);
  const age = date ? ageOn(view.asOf, date) : { low: 0, high: Number.POSITIVE_INFINITY };
  if (age.low > 2 * HALF_YEAR) return { low: 0, high: 0 };
  const moves = isMoving(result, notes);
  if (moves === false) return { low: 0, high: 0 };
  dateOf(result, notes);
  const when = [
    ...(age.low <= HALF_YEAR ? [1] : []),
    ...(age.high > HALF_YEAR && age.low <= 2 * HALF_YEAR ? [-1] : []),
    ...(age.high > 2 * HALF_YEAR || moves === undefined ? [0] : []),
  ];
  return { low: Math.min(...when), high: Math.max(...when) };
}

function isMoving(result: Result, notes: Notes): boolean | undefined {
  const value = known(result.value);
  if (value === 'applied' || value === 'realised' || value === 'reframing') {
    notes.saw(result.value);
    return true;
  }
  const adopted = isAdopted(result, notes);
  return adopted || any([isOfValue(result, ['applied', 'realised', 'reframing'], notes), adopted]);
}
