import { isEverydayWord } from './everyday-words.js';
import { aboutField, type Shape } from './field.js';
import {
  foundIn,
  type Input,
  meant,
  report,
  reportBullet,
  reportOddSpace,
  type Source,
} from './input.js';
import { reportLoose } from './readers/loose-items.js';
import { nearestOption } from './suggest.js';
import { isNone, isUnknown } from './words.js';
import { withoutOddSpaces } from './yaml/odd-spaces.js';
import { isBlank, type MappingNode, type ScalarNode, type YamlNode } from './yaml/tree.js';

/** The English name of every key that a section knows, in either language. */
const known = new WeakMap<Shape, ReadonlyMap<string, string>>();

/** Keys that may stand anywhere and that nothing reads. */
const NOTES = new Set(['notes', 'notities']);

/** The English name behind each key, Dutch or English, that may stand in a section. */
export function keysOf(shape: Shape): ReadonlyMap<string, string> {
  let keys = known.get(shape);
  if (!keys) {
    const made = new Map<string, string>();
    for (const [english, field] of Object.entries(shape)) {
      made.set(english, english);
      made.set(aboutField(field).nl, english);
    }
    known.set(shape, made);
    keys = made;
  }
  return keys;
}

/** The English name of a field, and what it is to be read from. */
export type Opened = readonly [name: string, input: Input];

/** Opens a section: gives what the file says of each of its fields; one left out is not there. */
export function openSection(input: Input, shape: Shape): readonly Opened[] {
  if (input === undefined) return [];
  if ('whole' in input) return Object.keys(shape).map((key) => [key, input]);
  const { node, source } = input;
  if (node.kind === 'scalar' && (isBlank(node) || isUnknown(node.text) || isNone(node.text))) {
    const whole = isNone(node.text) ? 'none' : 'unknown';
    return Object.keys(shape).map((key) => [key, { whole, at: node }]);
  }
  if (node.kind !== 'mapping') {
    if (node.kind === 'scalar' && (reportOddSpace(node, source) || reportBullet(node, source))) {
      lose(node, ...Object.keys(shape));
    } else if (node.kind === 'scalar' && node.path.endsWith(']')) {
      reportLoose(node, source, shape, 'section');
    } else report(source, 'wrong-type', node, { expected: 'section', ...foundIn(node) });
    return [];
  }
  return openMapping(node, source, shape);
}

function openMapping(node: MappingNode, source: Source, shape: Shape): readonly Opened[] {
  const keys = keysOf(shape);
  const opened: Opened[] = [];
  const notes = new Set<string>();
  // In lines, an item goes on up to the next dash: where that is lacking, two items are one.
  const inLines = node.path.endsWith(']') && source.text.charAt(node.start) !== '{';
  let begun = false;
  for (const { key, value } of node.entries) {
    const name = withoutOddSpaces(key);
    const english = name.start === key.start ? keys.get(name.text) : undefined;
    if (english === undefined && NOTES.has(name.text)) {
      const values = { key: name.text, other: name.text, mend: '' };
      if (notes.has(name.text)) report(source, 'duplicate-key', key, values);
      notes.add(name.text);
    } else if (english === undefined) {
      unknownKey(node, key, source, shape);
    } else if (opened.some(([name]) => name === english)) {
      // What follows the first field of the next item is of that item, and not there twice.
      const begins = inLines && english === opened[0]?.[0];
      if (begins || !begun) {
        const mend = begins ? 'dash' : inLines ? 'dash-above' : '';
        report(source, 'duplicate-key', key, {
          key: key.text,
          other: otherKey(node, english, keys, key.text),
          mend,
          first: begins ? fieldText(key, value) : `${node.entries[0]?.key.text}: …`,
        });
      }
      begun ||= begins;
      lose(node, english);
    } else {
      value.path = node.path === '' ? english : `${node.path}.${english}`;
      opened.push([english, { node: bareValue(value, shape[english]), key, source }]);
    }
  }
  return opened;
}

/** Where a text is left as it is, unless it is a word that every field knows. */
const FREE: ReadonlySet<string> = new Set(['text', 'texts', 'section', 'list']);

/** A value without the odd spaces around it, unless it is a text of somebody's own. */
function bareValue(value: YamlNode, field: object | undefined): YamlNode {
  if (value.kind !== 'scalar') return value;
  const bare = withoutOddSpaces(value);
  if (bare === value || isBlank(bare) || isUnknown(bare.text) || isNone(bare.text)) return bare;
  return field && FREE.has(aboutField(field).kind.is) ? value : bare;
}

/** How the key that came first was written: the same, or its name in the other language. */
function otherKey(
  node: MappingNode,
  english: string,
  keys: ReadonlyMap<string, string>,
  written: string,
): string {
  const first = node.entries.find(({ key }) => keys.get(withoutOddSpaces(key).text) === english);
  return first?.key.text ?? written;
}

/** A field as it is written, where it fits on one line. */
function fieldText(key: ScalarNode, value: YamlNode): string {
  return `${key.text}: ${value.kind === 'scalar' && value.plain ? value.text : '…'}`;
}

/** Fields that are not there, or not wholly, because a key was mistyped: that was said already. */
const mistyped = new WeakMap<object, ReadonlySet<string>>();

function lose(node: object, ...fields: readonly string[]): void {
  mistyped.set(node, new Set([...(mistyped.get(node) ?? []), ...fields]));
}

/** Whether a section lacks a field, or part of it, because a key was mistyped. */
export function isMistyped(node: object, english: string): boolean {
  return mistyped.get(node)?.has(english) ?? false;
}

function unknownKey(node: MappingNode, key: ScalarNode, source: Source, shape: Shape): void {
  if (reportOddSpace(key, source) || reportBullet(key, source)) {
    lose(node, ...Object.keys(shape));
    return;
  }
  if (key.plain && /^-[^-]/.test(key.text)) {
    report(source, 'yaml-dash', key);
    lose(node, ...Object.keys(shape));
    return;
  }
  const options = Object.entries(shape).map(([english, field]) => {
    const { nl } = aboutField(field);
    return { shown: source.keys === 'nl' ? nl : english, names: [nl, english] };
  });
  const choices = options.map(({ shown }) => shown).join(', ');
  const near = meant(source, options.length, () => {
    const said = Object.keys(shape).findIndex((english) => isEverydayWord(key.text, english));
    return options[said]?.shown ?? nearestOption(key.text, options);
  });
  report(source, 'unknown-key', key, { key: key.text, choices }, near);
  const field = near === undefined ? undefined : keysOf(shape).get(near);
  if (field !== undefined) lose(node, field);
}
