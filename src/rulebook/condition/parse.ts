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
    const at = { start: start.offset, end: end.offset };
    return { faults: [{ at, message: { nl: inDutch(error), en: error.message } }] };
  }
}

const dutch: Readonly<Record<string, string>> = {
  'values in parentheses, as in (a, b)': 'waarden tussen haakjes, zoals (a, b)',
  'a value': 'een waarde',
  'a word': 'een woord',
  'the name of a measure or a field': 'de naam van een maat of een veld',
  'a number': 'een getal',
};

/** What the grammar expected and found, in Dutch; the words of a sentence stay as they are. */
function inDutch({ expected, found }: GrammarError): string {
  const wanted = (expected ?? []).flatMap((one) => {
    if (one.type === 'end') return ['het einde van de zin'];
    if (one.type === 'literal') return [`"${one.text}"`];
    const said = dutch[one.description ?? ''];
    return said === undefined ? [] : [said];
  });
  const stuck =
    found === null ? 'De zin houdt hier te vroeg op.' : `Hier loopt de zin vast bij "${found}".`;
  return `${stuck} Hier kan staan: ${[...new Set(wanted)].join(', ')}.`;
}
