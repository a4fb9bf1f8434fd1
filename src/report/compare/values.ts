import type { Language } from '../../base/language.js';
import type { Measure } from '../../measures/kit/measure.js';
import type { Moved } from '../../programme/compare/shifts.js';
import type { ShiftedValue } from '../../programme/compare/types.js';
import type { Operand } from '../../rulebook/condition/condition.js';
import { fieldAt, networkShape } from '../../rulebook/condition/names.js';
import { sayOperand } from '../describe.js';
import { fieldWords } from '../fields.js';
import type { FoundJson } from '../json-types.js';
import { type Said, type Sayable, sayValue } from '../values.js';

type Measures = ReadonlyMap<string, Measure>;

/** How many decimals more than usual tell two values apart, at the most. */
const FINEST = 2;

/**
 * A value at two moments, in words that differ.
 *
 * @returns undefined where they differ too little to be told apart
 */
export function sayMoved(
  { name, operand, before, after }: Moved,
  measures: Measures,
  language: Language,
): ShiftedValue | undefined {
  const about = operand ?? operandCalled(name, measures);
  const said = saidOf(about, name, measures);
  const label = about ? sayOperand(about, measures, language) : name;
  for (let finer = 0; finer <= FINEST; finer += 1) {
    const beforeText = sayValue(sayable(before), said, language, finer);
    const afterText = sayValue(sayable(after), said, language, finer);
    if (beforeText !== afterText) return { name, label, before, after, beforeText, afterText };
  }
  return undefined;
}

/** What a report calls a measure or a field; a query of a report is told as it is written there. */
function operandCalled(name: string, measures: Measures): Operand | undefined {
  if (measures.has(name)) return { is: 'measure', name };
  return fieldAt(name, networkShape()) ? { is: 'field', path: name } : undefined;
}

/** How a value is said: a share in percents, and words as the format has them. */
function saidOf(operand: Operand | undefined, name: string, measures: Measures): Said | undefined {
  if (operand?.is === 'measure') return measures.get(operand.name);
  if (operand?.is === 'field') return { unit: 'choice', values: fieldWords(operand.path) };
  return name.startsWith('share of ') ? { unit: 'share' } : undefined;
}

/** What a report holds, as it was found: JSON has no infinity. */
function sayable(found: FoundJson): Sayable {
  if ('possible' in found) return { is: 'choice', values: found.possible };
  if ('sure' in found) return { is: 'list', sure: found.sure, open: found.open };
  const { low, high, never } = found;
  const least = never ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return { is: 'number', low: low ?? least, high: high ?? Number.POSITIVE_INFINITY };
}
