import { SyntaxError as GrammarError, parse } from '../../../generated/parser.js';
import type { Language, Text } from '../../base/language.js';
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
    return { faults: [{ at, message: inWords(error) }] };
  }
}

/** What the grammar calls what it expects, in both languages. */
const wants: Readonly<Record<string, Text>> = {
  'values in parentheses, as in (a, b)': {
    nl: 'waarden tussen haakjes, zoals (a, b)',
    en: 'values in parentheses, as in (a, b)',
  },
  'a value': { nl: 'een waarde', en: 'a value' },
  'a word': { nl: 'een woord', en: 'a word' },
  'the name of a measure or a field': {
    nl: 'de naam van een maat of een veld',
    en: 'the name of a measure or a field',
  },
  'a number': { nl: 'een getal', en: 'a number' },
};

/** Where a sentence stopped making sense, and what could stand there. */
function inWords({ expected, found }: GrammarError): Text {
  const wanted = (expected ?? []).flatMap((one): Text[] => {
    if (one.type === 'literal') return [{ nl: `"${one.text}"`, en: `"${one.text}"` }];
    if (one.type === 'end') return [{ nl: 'het einde', en: 'the end' }];
    const want = wants[one.description ?? ''];
    return want ? [want] : [];
  });
  const said = (language: Language): string =>
    [...new Set(wanted.map((one) => one[language]))].join(', ');
  const stuck =
    found === null
      ? { nl: 'De zin houdt hier te vroeg op.', en: 'The sentence stops too early here.' }
      : {
          nl: `Hier loopt de zin vast bij "${found}".`,
          en: `The sentence gets stuck here at "${found}".`,
        };
  if (wanted.length === 0) {
    return {
      nl: `${stuck.nl} Een zin is bijvoorbeeld: people.core below 5`,
      en: `${stuck.en} A sentence is for instance: people.core below 5`,
    };
  }
  return {
    nl: `${stuck.nl} Hier kan staan: ${said('nl')}.`,
    en: `${stuck.en} Expected here: ${said('en')}.`,
  };
}
