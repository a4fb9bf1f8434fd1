import { HALF_YEAR, type When } from '../../base/days.js';
import { type Amount, items, known } from '../../network/facts.js';
import type { Result } from '../../network/format/yield.js';
import { any, exactly } from '../kit/interval.js';
import { isAmount } from '../kit/log.js';
import type { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';
import { youngerThan } from '../relations/age.js';

/** The results up to the day of the report or without a date; undefined without a list. */
export function listed(view: View, notes: Notes): readonly Result[] | undefined {
  const results = items(view.network.results);
  if (!results) {
    notes.lacks('results');
    return undefined;
  }
  return results.filter((result) => {
    const date = known(result.date);
    return !date || date.from <= view.asOf;
  });
}

/** The date of a result; undefined where it has none, which is noted as missing. */
export function dateOf(result: Result, notes: Notes): When | undefined {
  const date = known(result.date);
  if (!date) notes.lacks('results.date');
  return date;
}

/**
 * The results that may be of the last half year, each with whether they are; a date that leaves it
 * open is noted as missing.
 */
export function ofHalfYear(
  view: View,
  results: readonly Result[],
  notes: Notes,
): readonly { result: Result; recent: boolean | undefined }[] {
  return results.flatMap((result) => {
    const recent = youngerThan(view.asOf, known(result.date), HALF_YEAR);
    if (recent === false) return [];
    if (recent === undefined) notes.lacks('results.date');
    return [{ result, recent }];
  });
}

/** How many organisations took a result over. */
export function adoptersOf(result: Result, notes: Notes): Amount | undefined {
  const fact = result['adopted-by'];
  if (fact.is === 'none') {
    notes.saw(fact);
    return exactly(0);
  }
  if (fact.is !== 'known') {
    notes.lacks('results.adopted-by');
    return undefined;
  }
  notes.saw(fact);
  return isAmount(fact.value) ? fact.value : exactly(fact.value.length);
}

/** Whether an organisation took a result over. */
export function isAdopted(result: Result, notes: Notes): boolean | undefined {
  const adopters = adoptersOf(result, notes);
  if (!adopters) return undefined;
  return adopters.low >= 1 ? true : adopters.high < 1 ? false : undefined;
}

type Value = 'immediate' | 'potential' | 'applied' | 'realised' | 'reframing';

/** Whether a result proved worth one of these; undefined where the file does not say. */
export function isOfValue(
  result: Result,
  values: readonly Value[],
  notes: Notes,
): boolean | undefined {
  const value = notes.word(result.value, 'results.value');
  return value === undefined ? undefined : value !== 'none' && values.includes(value);
}

/** Whether a result is in use: applied or realised, or taken over by an organisation. */
export function isInUse(result: Result, notes: Notes): boolean | undefined {
  const value = known(result.value);
  if (value === 'applied' || value === 'realised') {
    notes.saw(result.value);
    return true;
  }
  const adopted = isAdopted(result, notes);
  return adopted || any([isOfValue(result, ['applied', 'realised'], notes), adopted]);
}
