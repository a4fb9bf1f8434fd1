import { SyntaxError as GrammarError, parse } from '../../../generated/parser.js';
import type { Condition } from './condition.js';
import type { Names } from './names.js';
import type { SentenceFault } from './syntax.js';
import { typeCondition } from './typed.js';

/**
 * Reads a condition.
 *
 * @param sentence as it stands in a rule: "people.core below 5 or people.core above 20"
 * @returns the condition, or what is wrong and where in the sentence
 */
export function parseCondition(
  sentence: string,
  names: Names,
): { condition: Condition } | { faults: readonly SentenceFault[] } {
  try {
    return typeCondition(parse(sentence), names);
  } catch (error) {
    if (!(error instanceof GrammarError)) throw error;
    const { start, end } = error.location;
    return { faults: [{ at: { start: start.offset, end: end.offset }, message: error.message }] };
  }
}
