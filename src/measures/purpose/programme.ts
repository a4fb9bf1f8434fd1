import { type Fact, known } from '../../network/facts.js';
import { countYes } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';

/**
 * How many of three a programme lacks: a written direction, agreed ways of working, an intended
 * result. From 0 to 3.
 * Low counts what is known to be absent, high adds what the file does not say. Unknown as a whole
 * where it says nothing of the three.
 */
export const programmeMissing: Measure = {
  name: 'purpose.programme-missing',
  label: {
    nl: 'ontbrekende delen van het programma',
    en: 'missing parts of the programme',
  },
  unit: 'number',
  reads: ['programme.direction', 'programme.methods', 'programme.intended-results'],
  of(view) {
    const notes = new Notes();
    const { programme } = view.network;
    const direction = notes.yes(programme.direction, 'programme.direction');
    const missing = [
      direction === undefined ? undefined : !direction,
      isEmpty(programme.methods, 'programme.methods', notes),
      isEmpty(programme['intended-results'], 'programme.intended-results', notes),
    ];
    if (missing.every((answer) => answer === undefined)) return notes.open(0, missing.length);
    const { low, high } = countYes(missing);
    return notes.range(low, high);
  },
};

/** Whether nothing stands in a list; undefined where it holds nothing but a question mark. */
export function isEmpty(
  fact: Fact<readonly Fact<string>[]>,
  path: string,
  notes: Notes,
): boolean | undefined {
  const list = notes.list(fact, path);
  if (!list) return undefined;
  if (list.some((item) => known(item) !== undefined)) return false;
  if (!list.some((item) => item.is === 'unknown')) return true;
  notes.lacks(path);
  return undefined;
}
