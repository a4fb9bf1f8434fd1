import type { Language } from '../../base/language.js';
import { itemKind, networkKind } from '../../edit/kinds.js';
import type { Plain } from '../../edit/plain.js';
import { aboutField, type Kind } from '../../network/field.js';
import type { Words } from '../../network/input.js';
import { nearest } from '../../network/suggest.js';
import { findWord, isNone, isUnknown, yesOrNo } from '../../network/words.js';
import { sayCell } from './cell-words.js';
import { typedDate } from './day.js';

/** A value as it was written in one cell or behind one option, or what is wrong with it. */
export type Cell = { readonly value: Plain } | { readonly wrong: string };

/** The kind of a field of a session: `minutes.learning`; undefined where there is none. */
export function sessionKind(field: string): Kind | undefined {
  let kind: Kind | undefined = { is: 'section', shape: shapeOf(networkKind, 'sessions') };
  for (const step of field.split('.')) {
    const shape: Readonly<Record<string, object>> = kind?.is === 'section' ? kind.shape : {};
    const found: object | undefined = shape[step];
    kind = found && aboutField(found).kind;
  }
  return kind;
}

function shapeOf(kind: Kind, key: string): Extract<Kind, { readonly shape: unknown }>['shape'] {
  const field = 'shape' in kind ? kind.shape[key] : undefined;
  const inside = field && aboutField(field).kind;
  return inside && 'shape' in inside ? inside.shape : {};
}

/** The fields of a session that can be told in one cell, with their Dutch names. */
export function cellFields(): readonly { readonly field: string; readonly nl: string }[] {
  const fields: { field: string; nl: string }[] = [];
  for (const [key, field] of Object.entries(shapeOf(networkKind, 'sessions'))) {
    const { kind, nl } = aboutField(field);
    if (kind.is !== 'section') {
      if (key !== 'id') fields.push({ field: key, nl });
      continue;
    }
    for (const [inner, part] of Object.entries(kind.shape)) {
      fields.push({ field: `${key}.${inner}`, nl: aboutField(part).nl });
    }
  }
  return fields;
}

const NUMBER = /^\d+(?:\.\d+)?(?:\+|\s?[-–]\s?\d+(?:\.\d+)?)?$/;
const COUNT = /^\d+(?:\+|\s?[-–]\s?\d+)?$/;

/** Reads one value of a field of a session, in Dutch or English. */
export function readCell(field: string, written: string, language: Language): Cell {
  const kind = sessionKind(field);
  const text = written.trim();
  const wrong = (key: Parameters<typeof sayCell>[0], values = {}): Cell => ({
    wrong: sayCell(key, language, { text, ...values }),
  });
  if (!kind) return wrong('noField');
  if (isUnknown(text)) return { value: 'unknown' };
  switch (kind.is) {
    case 'yes-no':
    case 'yes-no-or-text':
    case 'yes-no-or-mark':
    case 'yes-no-or-date': {
      const answer = answerOf(text);
      if (answer !== undefined) return { value: answer };
      if (kind.is === 'yes-no-or-text') return { value: text };
      const mark = kind.is === 'yes-no-or-mark' && /^(?:10|[1-9])(?:[.,]\d)?$/.test(text);
      return mark
        ? { value: Number(text.replace(',', '.')) }
        : wrong(kind.is === 'yes-no' ? 'yesNo' : 'mark');
    }
    case 'number':
      if (!NUMBER.test(text)) return wrong('number');
      return kind.whole && !COUNT.test(text) ? wrong('count') : { value: amount(text) };
    case 'date': {
      const date = typedDate(text);
      return date === undefined ? wrong('date') : { value: date };
    }
    case 'choice': {
      const word = findWord(kind.words, text);
      return word === undefined ? wrongWord(text, kind.words, language) : { value: word };
    }
    case 'presence':
      if (COUNT.test(text)) return { value: amount(text) };
      if (NUMBER.test(text)) return wrong('count');
      return isNone(text) ? { value: 0 } : { value: listIn(text, /[\s,;]+/) };
    default:
      return isNone(text) ? { value: 'none' } : readList(kind, text, language);
  }
}

function readList(kind: Kind, text: string, language: Language): Cell {
  const item = itemKind(kind);
  switch (item?.is) {
    case 'section':
      return { value: listIn(text, /[|\n]/).map((what) => ({ what })) };
    case 'text':
      return { value: listIn(text, /[,;|\n]/) };
    case 'reference':
      return { value: listIn(text, /[\s,;]+/) };
    case 'choice': {
      const words = listIn(text, /[\s,;]+/).map((one) => ({
        one,
        found: findWord(item.words, one),
      }));
      const strange = words.find(({ found }) => found === undefined);
      if (strange) return wrongWord(strange.one, item.words, language);
      return { value: words.flatMap(({ found }) => found ?? []) };
    }
    default:
      return { value: text };
  }
}

function wrongWord(text: string, words: Words, language: Language): Cell {
  const shown = Object.entries(words).map(([en, nl]) => (language === 'nl' ? (nl[0] ?? en) : en));
  const near = nearest(text, shown);
  const values = { text, choices: shown.join(', '), near: near ?? '' };
  return { wrong: sayCell(near === undefined ? 'choice' : 'choiceNear', language, values) };
}

/** What people write in a table for ja and nee. */
export function answerOf(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (['x', 'j', 'y', '1', 'v', '✓', 'aanwezig', 'present'].includes(word)) return true;
  if (['-', '0', 'n', 'afwezig', 'absent', 'a'].includes(word)) return false;
  return yesOrNo(word) ?? (isNone(word) ? false : undefined);
}

function amount(text: string): Plain {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text.replace(/\s/g, '').replace('–', '-');
}

/** The parts of a text. */
export function listIn(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
