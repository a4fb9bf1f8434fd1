import type { Language } from '../base/language.js';
import { aboutField, type Kind } from '../network/field.js';
import type { Words } from '../network/input.js';
import { findWord, yesOrNo } from '../network/words.js';
import { EditError } from './error.js';
import { itemKind, keyIn } from './kinds.js';
import { isList, isSection, type Plain } from './plain.js';

/** What a text is: files may put some of these in quotes and others not. */
export type Sort = 'text' | 'word' | 'date' | 'number';

/** A value in the words of a file, ready to be written. `path` has no places in lists. */
export type Worded =
  | { readonly is: 'scalar'; readonly text: string; readonly sort: Sort }
  | { readonly is: 'list'; readonly items: readonly Worded[]; readonly path: string }
  | {
      readonly is: 'section';
      readonly entries: readonly (readonly [key: string, value: Worded])[];
      readonly path: string;
    };

/** A plain value in the keys and words of a language, its fields in the order of the format. */
export function worded(value: Plain, kind: Kind, path: string, language: Language): Worded {
  if (isList(value)) {
    const item = itemKind(kind);
    if (!item) throw misfit(value, path);
    const items = value.map((one) => worded(one, item, `${path}[]`, language));
    return { is: 'list', items, path };
  }
  if (isSection(value)) {
    if (kind.is === 'list') return worded([value], kind, path, language);
    if (kind.is !== 'section') throw misfit(value, path);
    const stranger = Object.keys(value).find((key) => !Object.hasOwn(kind.shape, key));
    if (stranger !== undefined) throw new EditError('no-field', { path: within(path, stranger) });
    const entries = Object.entries(kind.shape).flatMap(([key, field]) => {
      const part = value[key];
      if (part === undefined) return [];
      const inside = worded(part, aboutField(field).kind, within(path, key), language);
      return [[keyIn(kind.shape, key, language), inside] as const];
    });
    return { is: 'section', entries, path };
  }
  return scalar(value, kind, path, language);
}

/** A path with a step more. */
export function within(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}

const EVERYWHERE: Words = { unknown: ['onbekend'], none: ['geen'], never: ['nooit'] };
const YES_NO: Words = { yes: ['ja'], no: ['nee'] };

function scalar(
  value: string | number | boolean,
  kind: Kind,
  path: string,
  language: Language,
): Worded {
  const text = String(value);
  const word = (words: Words, name: string): Worded => {
    const dutch = words[name]?.[0] ?? name;
    return { is: 'scalar', text: language === 'nl' ? dutch : name, sort: 'word' };
  };
  const own = 'words' in kind ? findWord(kind.words, text) : undefined;
  if ('words' in kind && own !== undefined) return word(kind.words, own);
  if (text === 'nobody' && kind.is !== 'text') return word({ nobody: ['niemand'] }, text);
  if (Object.hasOwn(EVERYWHERE, text) && !(text === 'never' && kind.is === 'text')) {
    return word(EVERYWHERE, text);
  }
  switch (kind.is) {
    case 'yes-no':
    case 'yes-no-or-text':
    case 'yes-no-or-mark':
    case 'yes-no-or-date': {
      const answer = typeof value === 'boolean' ? value : yesOrNo(text);
      if (answer !== undefined) return word(YES_NO, answer ? 'yes' : 'no');
      if (kind.is === 'yes-no') throw misfit(value, path);
      const sorts = { text: 'text', mark: 'number', date: 'date' } as const;
      const sort = kind.is.slice('yes-no-or-'.length) as keyof typeof sorts;
      return { is: 'scalar', text, sort: sorts[sort] };
    }
    case 'section':
    case 'list':
    case 'choice':
    case 'choices':
      throw misfit(value, path);
    case 'text':
    case 'texts':
      return { is: 'scalar', text, sort: 'text' };
    case 'number':
      return { is: 'scalar', text, sort: 'number' };
    case 'date':
      return { is: 'scalar', text, sort: 'date' };
    case 'presence':
    case 'adopters':
      return { is: 'scalar', text, sort: /^\d/.test(text) ? 'number' : 'word' };
    default:
      return { is: 'scalar', text, sort: 'word' };
  }
}

function misfit(value: Plain, path: string): EditError {
  return new EditError('no-fit', { value: JSON.stringify(value), path });
}

/** What a text in a field of some kind is. */
export function sortOf(kind: Kind, text: string): Sort {
  switch (kind.is) {
    case 'text':
    case 'texts':
      return 'text';
    case 'yes-no-or-text':
      return yesOrNo(text) === undefined ? 'text' : 'word';
    case 'date':
      return 'date';
    case 'number':
      return 'number';
    default:
      return /^\d/.test(text) ? 'number' : 'word';
  }
}
