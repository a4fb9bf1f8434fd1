import { ABSENT, type Fact, type Unknown } from '../facts.js';
import { foundIn, type Input, report, type Source, type Written } from '../input.js';
import { isNone, isUnknown } from '../words.js';
import { withoutOddSpaces } from '../yaml/odd-spaces.js';
import { isBlank, type Place, type ScalarNode } from '../yaml/tree.js';
import { namesOnALine } from './names-on-a-line.js';

/** What `expected` needs to be said in words: see `expected` in problems/words.ts. */
export type Expected =
  | 'text'
  | 'id'
  | 'yes-no'
  | 'yes-no-or-text'
  | 'yes-no-or-mark'
  | 'yes-no-or-date'
  | 'number'
  | 'number-or-range'
  | 'date'
  | 'date-or-never'
  | 'choice'
  | 'presence'
  | 'adopters';

/** Says that something else belongs here; the fact is then unknown. */
export function wrongType(input: Written, expected: Expected, right?: string): Unknown {
  report(input.source, 'wrong-type', input.node, { expected, ...foundIn(input.node) }, right);
  return unknown(input.node);
}

/** A fact of which nothing can be said. */
export function unknown(at: Place): Unknown {
  return { is: 'unknown', at };
}

/** Reads what every field may say: nothing, `geen`, `onbekend`; else hands the text on. */
export function scalar<T>(
  input: Input,
  expected: Expected,
  read: (node: ScalarNode, source: Source) => Fact<T>,
): Fact<T> {
  if (input === undefined) return ABSENT;
  if ('whole' in input) return { is: input.whole, at: input.at };
  const { node, source } = input;
  if (node.kind !== 'scalar') return wrongType(input, expected);
  const bare = withoutOddSpaces(node);
  if (isBlank(bare) || isUnknown(bare.text)) return unknown(bare);
  return read(expected === 'text' && !isNone(bare.text) ? node : bare, source);
}

/** Reads a text; an empty one is a stated none. */
export function readText(input: Input): Fact<string> {
  return scalar(input, 'text', (node) =>
    node.text.trim() === '' || isNone(node.text)
      ? { is: 'none', at: node }
      : { is: 'known', value: node.text, at: node },
  );
}

/** Ids are nearly all plain letters; the tables of all letters there are take long to load. */
const PLAIN_SLUG = /^[a-z0-9][a-z0-9._-]*$/i;
const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return PLAIN_SLUG.test(text) || SLUG.test(text);
}

/** Reads an id; in another form, one of that form is suggested. */
export function readId(input: Input): Fact<string> {
  return scalar(input, 'id', (node, source) => idOf(node.text, node, source));
}

/** Reads the id of a rule, which may carry the name of its pack: `zorgring:people-night-shift`. */
export function readRuleId(input: Input): Fact<string> {
  return scalar(input, 'id', (node, source) => {
    const [, pack = '', rule] = /^([a-z][a-z0-9-]*:)(.+)$/.exec(node.text) ?? [];
    const fact = idOf(rule ?? node.text, node, source, pack);
    return fact.is === 'known' ? { ...fact, value: node.text } : fact;
  });
}

function idOf(id: string, node: ScalarNode, source: Source, pack = ''): Fact<string> {
  if (isNone(node.text)) return { is: 'none', at: node };
  if (!isId(id)) {
    // Two names make no id together.
    const right = namesOnALine(id).length > 1 ? undefined : slug(id);
    report(source, 'slug', node, { found: node.text }, right && `${pack}${right}`);
    return unknown(node);
  }
  return { is: 'known', value: id, at: node };
}

/** A text as an id; undefined where nothing is left of it. */
export function slug(text: string): string | undefined {
  const made = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
  return made === '' ? undefined : made;
}
