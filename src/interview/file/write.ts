import { capital } from '../../base/capital.js';
import type { Language } from '../../base/language.js';
import { isList, isSection, type Plain } from '../../edit/plain.js';
import { aboutField, type Kind, type Shape } from '../../network/field.js';
import { networkShape } from '../../rulebook/condition/names.js';
import { itemsAt, type Tree } from '../tree.js';
import { inBrackets, scalar } from './scalar.js';
import { exampleOf, say } from './words.js';

/** How a new file is to be written. */
export interface Writing {
  readonly language: Language;
  /** Where the editor finds the JSON Schema of the format. */
  readonly schema: string;
  /** The day it is written, `2026-11-22`. */
  readonly day: string;
}

/** Fields that a person does not fill in a new file: leernet or another command sees to them. */
const LEFT_OUT = new Set(['leernet', 'id', 'as-of', 'pulse', 'plan', 'waivers']);

/** Items of a list in brackets are no longer than this. */
const LONGEST = 140;

/**
 * The text of a new network file, as a person would write it: sections in the order of the format, a
 * short comment above each. What is not known stands there as a comment: without its hash it is
 * valid, and says that it is unknown.
 */
export function networkFile(tree: Tree, writing: Writing): string {
  const { language, schema, day } = writing;
  const name = typeof tree.name === 'string' ? tree.name : '';
  const head = [
    `# yaml-language-server: $schema=${schema}`,
    `# ${say('about', language, { name, day })}`,
    `# ${say('hash', language)}`,
    `# ${say('hashMore', language)}`,
    `# ${say('unknown', language)}`,
    '',
  ];
  const body = Object.entries(networkShape()).flatMap(([key, field]): readonly string[] => {
    const { kind, about, nl } = aboutField(field);
    if (LEFT_OUT.has(key) && tree[key] === undefined) return [];
    const lines = entry(key, field, tree[key], { ...writing, tree, depth: 0 });
    const block = kind.is === 'section' || kind.is === 'list';
    const title = language === 'nl' ? nl : key;
    return block ? ['', `# ${capital(title)}: ${about[language]}`, ...lines] : lines;
  });
  return `${[...head, ...body].join('\n')}\n`;
}

interface Place extends Writing {
  readonly tree: Tree;
  readonly depth: number;
}

/** One field: as it was answered, or as a comment. */
function entry(
  key: string,
  field: Shape[string],
  value: Plain | undefined,
  place: Place,
): readonly string[] {
  const { kind, nl } = aboutField(field);
  const { language, depth } = place;
  const name = language === 'nl' ? nl : key;
  const indent = '  '.repeat(depth);
  if (value === undefined) return comment(key, field, place);
  if (kind.is === 'section' && isSection(value)) {
    return [`${indent}${name}:`, ...fields(kind.shape, value, { ...place, depth: depth + 1 })];
  }
  if (kind.is === 'list' && isList(value)) {
    if (value.length === 0) return [`${indent}${name}: []`];
    const items = value.filter(isSection);
    return [`${indent}${name}:`, ...items.flatMap((one) => item(one, kind.shape, place))];
  }
  if (isList(value)) return [`${indent}${name}: ${inBrackets(value, kind, language)}`];
  if (isSection(value)) return [];
  return [`${indent}${name}: ${scalar(value, kind, language)}`];
}

function fields(shape: Shape, values: Tree, place: Place): readonly string[] {
  return Object.entries(shape).flatMap(([key, field]) => entry(key, field, values[key], place));
}

/** One item of a list: in brackets where it is short, else a line for each field. */
function item(values: Tree, shape: Shape, { language, depth }: Place): readonly string[] {
  const indent = '  '.repeat(depth + 1);
  const inLine = bracketed(values, shape, language);
  if (indent.length + inLine.length + 2 <= LONGEST) return [`${indent}- ${inLine}`];
  return Object.entries(shape)
    .filter(([key]) => values[key] !== undefined)
    .map(([key, field], at) => {
      const { nl, kind } = aboutField(field);
      const name = language === 'nl' ? nl : key;
      return `${indent}${at === 0 ? '- ' : '  '}${name}: ${flow(values[key] ?? '', kind, language)}`;
    });
}

function bracketed(values: Tree, shape: Shape, language: Language): string {
  const parts = Object.entries(shape).flatMap(([key, field]) => {
    const value = values[key];
    if (value === undefined) return [];
    const { nl, kind } = aboutField(field);
    return [`${language === 'nl' ? nl : key}: ${flow(value, kind, language)}`];
  });
  return `{${parts.join(', ')}}`;
}

function flow(value: Plain, kind: Kind, language: Language): string {
  if (isList(value)) {
    if (kind.is !== 'list') return inBrackets(value, kind, language);
    const { shape } = kind;
    return `[${value
      .filter(isSection)
      .map((one) => bracketed(one, shape, language))
      .join(', ')}]`;
  }
  if (isSection(value))
    return kind.is === 'section' ? bracketed(value, kind.shape, language) : '{}';
  return scalar(value, kind, language);
}

/** A field that nobody answered: a line that is valid, and unknown, without its hash. */
function comment(key: string, field: Shape[string], place: Place): readonly string[] {
  const { kind, nl, about } = aboutField(field);
  const { language, depth } = place;
  const name = language === 'nl' ? nl : key;
  const start = depth === 0 ? '# ' : `${'  '.repeat(depth)}# `;
  if (kind.is === 'section') {
    const inside = Object.entries(kind.shape).flatMap(([part, one]) =>
      comment(part, one, { ...place, depth: 0 }),
    );
    return [`${start}${name}:`, ...inside.map((line) => `${start}  ${line.slice(2)}`)];
  }
  const value = key === 'total' ? totalOf(place) : language === 'nl' ? 'onbekend' : 'unknown';
  return [`${start}${name}: ${value}  # ${remark(key, kind, about[language], language)}`];
}

/** How many members there are: `total: unknown` would say that the list is not complete. */
function totalOf({ tree, language }: Place): string {
  const listed = itemsAt(tree, ['members']).length;
  return listed > 0 ? String(listed) : language === 'nl' ? 'onbekend' : 'unknown';
}

/** What may stand there. */
function remark(key: string, kind: Kind, about: string, language: Language): string {
  switch (kind.is) {
    case 'choice':
    case 'choices': {
      const shown = Object.keys(kind.words).map((word) => scalar(word, kind, language));
      const last = shown.at(-1) ?? '';
      return [shown.slice(0, -1).join(', '), last].join(say('or', language));
    }
    case 'texts':
      return say('texts', language, { about });
    case 'list':
      return say('list', language, { example: exampleOf(key, language) });
    default:
      return about;
  }
}
