import { parseWhen } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import type { Plain } from '../../edit/plain.js';
import type { Within } from '../item.js';
import { say } from '../words.js';
import { type Reading, wrong } from './answer.js';

/**
 * Holds an answer that is to make something more exact against what the file says: it lies within
 * that, or it would say something else.
 */
export function fitting(
  reading: Reading,
  { low, high, shown }: Within,
  typed: string,
  language: Language,
): Reading {
  if (reading.is !== 'answer') return reading;
  const fits = reading.answer.edits.every(({ value }) => {
    const [from, to] = endsOf(value);
    return from >= low && to <= high;
  });
  return fits ? reading : wrong(say('notWithin', language, { typed, shown }));
}

/** The least and the most that a value may be; of a list, how many there are. */
function endsOf(value: Plain | undefined): readonly [number, number] {
  if (typeof value === 'number') return [value, value];
  if (Array.isArray(value)) return [value.length, value.length];
  if (typeof value !== 'string') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const when = parseWhen(value);
  if (when) return [when.from, when.to];
  const [low = '', high] = value.split(/[-+]/);
  return [Number(low), high ? Number(high) : Number.POSITIVE_INFINITY];
}
