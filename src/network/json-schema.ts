import type { Language, Text } from '../base/language.js';
import { required } from './checks/required.js';
import { aboutField, type Kind, type Shape } from './field.js';
import { network } from './format/network.js';
import type { Words } from './input.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [key: string]: unknown };

/**
 * The JSON Schema of a network file, made from the same declarations that read it. Keys of the
 * other language are allowed as patterns, so that an editor does not offer everything twice.
 * References are left to the reader: a schema cannot hold them against the rest of the file.
 *
 * @param language of the keys and values that an editor offers, and of the descriptions
 */
export function networkSchema(language: Language): JsonSchema {
  const { kind, about } = aboutField(network);
  if (kind.is !== 'section') throw new Error('a network is a section');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: language === 'nl' ? 'Netwerkbestand van leernet' : 'Network file of leernet',
    description: about[language],
    ...sectionSchema(kind.shape, language),
    anyOf: [{ required: ['naam'] }, { required: ['name'] }],
    definitions: {
      nothing: nothingSchema(language),
      'yes-no': yesNoSchema(language),
      date: dateSchema(),
      range: rangeSchema(),
      name: { type: ['string', 'number', 'boolean', 'null'] },
    },
  };
}

/** What stands once for the whole schema, under `definitions`. */
const NOTHING: JsonSchema = { $ref: '#/definitions/nothing' };
const YES_NO: JsonSchema = { $ref: '#/definitions/yes-no' };
const DATE: JsonSchema = { $ref: '#/definitions/date' };
const RANGE: JsonSchema = { $ref: '#/definitions/range' };
const NAME: JsonSchema = { $ref: '#/definitions/name' };

const NOTES: Text = {
  nl: 'ruimte voor eigen opmerkingen; leernet leest ze niet',
  en: 'room for remarks of your own; leernet does not read them',
};

function sectionSchema(shape: Shape, language: Language): JsonSchema {
  const notes = { description: NOTES[language] };
  const [room, otherRoom] = language === 'nl' ? ['notities', 'notes'] : ['notes', 'notities'];
  const properties: Record<string, JsonSchema> = { [room]: notes };
  const patternProperties: Record<string, JsonSchema> = { [`^${otherRoom}$`]: notes };
  for (const [english, field] of Object.entries(shape)) {
    const { nl, about, kind } = aboutField(field);
    const schema = { description: about[language], ...kindSchema(kind, language, english) };
    const [offered, other] = language === 'nl' ? [nl, english] : [english, nl];
    properties[offered] = schema;
    if (other !== offered) patternProperties[`^${other}$`] = schema;
  }
  return { type: 'object', properties, patternProperties, additionalProperties: false };
}

function kindSchema(kind: Kind, language: Language, name: string): JsonSchema {
  switch (kind.is) {
    case 'section':
      return { anyOf: [sectionSchema(kind.shape, language), NOTHING] };
    case 'list': {
      const item = { ...sectionSchema(kind.shape, language), ...requirement(name) };
      return { anyOf: [{ type: 'array', items: item }, item, NOTHING] };
    }
    case 'text':
      return { type: ['string', 'number', 'boolean', 'null'] };
    case 'texts':
      return listOf(NAME);
    case 'id':
    case 'reference':
      return { anyOf: [NAME, NOTHING] };
    case 'references':
      return listOf(NAME);
    case 'yes-no':
      return YES_NO;
    case 'yes-no-or-text':
      return { anyOf: [YES_NO, { type: 'string' }] };
    case 'yes-no-or-mark':
      return { anyOf: [YES_NO, numberSchema({ is: 'number', min: 1, max: 10, range: false })] };
    case 'yes-no-or-date':
      return { anyOf: [YES_NO, DATE] };
    case 'number':
      return numberSchema(kind);
    case 'date': {
      const never = language === 'nl' ? 'nooit' : 'never';
      return { anyOf: [DATE, ...(kind.never ? [{ enum: [never] }] : []), NOTHING] };
    }
    case 'choice':
      return choiceSchema(kind.words, language);
    case 'choices':
      return listOf(choiceSchema(kind.words, language));
    case 'decider':
      return { anyOf: [choiceSchema(kind.words, language), NAME] };
    case 'presence':
    case 'adopters':
      return { anyOf: [{ type: 'integer', minimum: 0 }, RANGE, listOf(NAME)] };
  }
}

/** What an item of a list cannot do without, in either language. */
function requirement(list: string): JsonSchema {
  const names: Text | undefined = Object.entries(required).find(([name]) => name === list)?.[1];
  if (!names) return {};
  return { anyOf: [...new Set([names.nl, names.en])].map((name) => ({ required: [name] })) };
}

/** `geen` and `onbekend`, which may stand anywhere: the words of one language are offered. */
function nothingSchema(language: Language): JsonSchema {
  const offered = language === 'nl' ? ['geen', 'onbekend'] : ['none', 'unknown'];
  return {
    anyOf: [
      { enum: offered },
      {
        type: 'string',
        pattern: anyCase([
          'geen',
          'none',
          'nooit',
          'never',
          'niemand',
          'nobody',
          'onbekend',
          'unknown',
          '\\?',
          '',
        ]),
      },
      { type: 'null' },
    ],
  };
}

function yesNoSchema(language: Language): JsonSchema {
  const offered = language === 'nl' ? ['ja', 'nee', 'onbekend'] : ['yes', 'no', 'unknown'];
  return {
    anyOf: [
      { enum: offered },
      { type: 'string', pattern: anyCase(['ja', 'nee', 'yes', 'no', 'true', 'false']) },
      { type: 'boolean' },
      NOTHING,
    ],
  };
}

function choiceSchema(words: Words, language: Language): JsonSchema {
  const dutch = Object.values(words).flat();
  const english = Object.keys(words);
  const offered = language === 'nl' ? Object.values(words).map(([first = '']) => first) : english;
  return {
    anyOf: [
      { enum: offered },
      { type: 'string', pattern: anyCase([...dutch, ...english]) },
      NOTHING,
    ],
  };
}

function listOf(item: JsonSchema): JsonSchema {
  return { anyOf: [{ type: 'array', items: item }, item, NOTHING] };
}

const WHEN = '^(19|2[01])\\d{2}(-\\d{2}(-\\d{2})?)?$';

function dateSchema(): JsonSchema {
  return {
    anyOf: [
      { type: 'string', pattern: WHEN },
      { type: 'integer', minimum: 1900, maximum: 2199 },
    ],
  };
}

/** A number as text, `8-10` or `8+`. */
function rangeSchema(): JsonSchema {
  return {
    type: 'string',
    pattern: '^\\d+(\\.\\d+)?(\\s*(\\+|[-–]\\s*\\d+(\\.\\d+)?))?$',
  };
}

function numberSchema({
  min,
  max,
  range,
  whole,
}: Extract<Kind, { readonly is: 'number' }>): JsonSchema {
  const limits =
    max === Number.MAX_SAFE_INTEGER ? { minimum: min } : { minimum: min, maximum: max };
  const exact = { type: whole ? 'integer' : 'number', ...limits };
  const asText = { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' };
  return { anyOf: [exact, range ? RANGE : asText, NOTHING] };
}

/** A pattern for whole words in any mixture of capitals. */
function anyCase(words: readonly string[]): string {
  const spelled = words.map((word) =>
    word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`),
  );
  return `^(${[...new Set(spelled)].join('|')})$`;
}
