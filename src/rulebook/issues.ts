import type * as z from 'zod/mini';
import type { Text } from '../base/language.js';
import { nearest } from '../network/suggest.js';
import type { YamlNode } from '../network/yaml/tree.js';
import type { Path } from './document.js';
import { faultText, isFaultKey } from './fault-words.js';

/** One issue of a schema, in words. */
interface Said {
  readonly path: Path;
  readonly message: Text;
  readonly suggestion?: string | undefined;
}

const kinds: Readonly<Record<string, Text>> = {
  string: { nl: 'een stuk tekst', en: 'a piece of text' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst, zoals [a, b]', en: 'a list, such as [a, b]' },
  object: {
    nl: 'een groepje velden, op de regels eronder en ingesprongen',
    en: 'a group of fields, on the lines below it and indented',
  },
};

/**
 * Says what a schema has against a value, in both languages.
 *
 * @param nodeAt gives what stands at a path, if anything
 */
export function issueFaults(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodMiniType,
  nodeAt: (path: Path) => YamlNode | undefined,
): readonly Said[] {
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue): Said[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const keys = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const suggestion = nearest(key, keys);
      if (suggestion !== undefined) meant.add([...issue.path, suggestion].join('\n'));
      const path = [...issue.path, key];
      return { path, message: unknownKey(key, suggestion === undefined ? keys : []), suggestion };
    });
  });
  const rest = issues.flatMap((issue): Said[] => {
    if (issue.code === 'unrecognized_keys') return [];
    // A key that was mistyped is not missing as well.
    if (meant.has(issue.path.join('\n'))) return [];
    return [{ path: issue.path, ...sayIssue(issue, nodeAt) }];
  });
  return [...unknown, ...rest];
}

/** With the keys to choose from, where there are any. */
function unknownKey(key: string, keys: readonly string[]): Text {
  if (keys.length === 0) return faultText('unknown-key', { key });
  return faultText('unknown-key-of', { key, choices: keys.join(', ') });
}

function sayIssue(
  issue: z.core.$ZodIssue,
  nodeAt: (path: Path) => YamlNode | undefined,
): Omit<Said, 'path'> {
  const node = nodeAt(issue.path);
  const key = String(issue.path.at(-1) ?? '');
  if (!node && issue.path.length > 0) return { message: faultText('missing', { key }) };
  if (isFaultKey(issue.message)) return { message: faultText(issue.message) };
  const found = node?.kind === 'scalar' ? node.text : '';
  switch (issue.code) {
    case 'invalid_type': {
      const kind = kinds[issue.expected === 'record' ? 'object' : issue.expected];
      return kind ? { message: wrongType(kind) } : { message: faultText('other') };
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const suggestion = nearest(found, choices);
      const values = { found, choices: choices.join(', ') };
      return { message: faultText('not-one-of', values), suggestion };
    }
    case 'too_small':
      return { message: faultText('empty-value') };
    default:
      return { message: faultText('other') };
  }
}

function wrongType(expected: Text): Text {
  return {
    nl: faultText('wrong-type', { expected: expected.nl }).nl,
    en: faultText('wrong-type', { expected: expected.en }).en,
  };
}

/** What is read of a schema to find the keys that it knows at a path. */
interface Definition {
  readonly shape?: Readonly<Record<string, Inside>>;
  readonly element?: Inside;
  readonly innerType?: Inside;
  readonly valueType?: Inside;
}

interface Inside {
  readonly _zod: { readonly def: object };
}

function keysAt(schema: Inside, path: Path): readonly string[] {
  let here: Inside | undefined = schema;
  for (const part of path) {
    const { shape, element, valueType } = definitionOf(here);
    here = shape ? shape[String(part)] : (element ?? valueType);
    if (!here) return [];
  }
  return Object.keys(definitionOf(here).shape ?? {});
}

/** The definition of a schema, with what is optional unwrapped. */
function definitionOf(schema: Inside | undefined): Definition {
  const definition = (schema?._zod.def ?? {}) as Definition;
  return definition.innerType ? definitionOf(definition.innerType) : definition;
}
