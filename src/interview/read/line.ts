import type { Edit, Path, Plain } from '../../edit/plain.js';
import type { LinePart } from '../item.js';
import { say } from '../words.js';
import { answer, type ReadContext, type Reading, type Value, wrong } from './answer.js';
import { findOption, notOnScreen, readLeaf, readWords } from './leaf.js';
import { tokensOf } from './listed.js';

/** A line that is asked: where it goes, and what it may say. */
export interface LineForm {
  readonly list: Path;
  readonly at: number;
  readonly most: number;
  readonly parts: readonly LinePart[];
  readonly ids: boolean;
  readonly listed: boolean;
}

type Fields = Readonly<Record<string, Plain>>;

/** One item of a list on one line: words first (where it has any), codes behind them. */
export function readLine(
  form: LineForm,
  typed: string,
  example: string,
  context: ReadContext,
): Reading {
  const { language, previous } = context;
  const covers = /(?:^|\s)(\d+)x(?=\s|$)/i.exec(typed);
  const many = form.most > 1 && covers ? Number(covers[1]) : 1;
  const rest = form.most > 1 && covers ? typed.replace(covers[0], ' ').trim() : typed;
  if (many < 1 || many > form.most) return wrong(say('tooMany', language, { left: form.most }));
  if (form.most > 0 && rest === '=' && previous === undefined) {
    return wrong(say('noSuchLine', language));
  }
  const line = rest === '=' ? (previous ?? '') : rest;
  const read = form.parts.some(({ kind }) => kind.is === 'text')
    ? readWithText(form, line, example, context)
    : readCodes(form.parts, tokensOf(line.replace(/(?:^|\s)\d+x(?=\s|$)/i, ' ')), context);
  if ('wrong' in read) return wrong(read.wrong);
  const edits: Edit[] = [];
  for (let place = form.at; place < form.at + many; place += 1) {
    const fields = form.ids ? withId(read.value, context.ids) : read.value;
    const path = [...form.list, place];
    if (form.listed) {
      const parts = Object.entries(fields);
      edits.push(...parts.map(([field, value]) => ({ path: [...path, field], value })));
    } else {
      edits.push({ path, value: fields });
    }
  }
  return answer(edits, { covers: many });
}

/** Words, and behind the last comma codes, where what stands there are codes. */
function readWithText(
  { parts }: LineForm,
  typed: string,
  example: string,
  context: ReadContext,
): Value<Fields> {
  const { language } = context;
  const [name, ...others] = [
    ...parts.filter(({ kind }) => kind.is === 'text'),
    ...parts.filter(({ kind }) => kind.is !== 'text'),
  ];
  if (!name) return { wrong: say('noText', language, { example }) };
  const comma = typed.lastIndexOf(',');
  const tail = comma === -1 ? [] : tokensOf(typed.slice(comma + 1));
  const codes = readCodes(others, tail, context);
  const looksCoded = tail.length > 0 && tail.every((token) => /^\S{1,2}$|^\d+$/.test(token));
  if ('wrong' in codes && looksCoded) return codes;
  const coded = comma !== -1 && 'value' in codes;
  if (comma === -1 && others.length > 0) {
    const last = /^(.*\S)\s+(\S{1,2})$/.exec(typed);
    const forgot = last && 'value' in readCodes(others, [last[2] ?? ''], context);
    if (forgot) return { wrong: say('comma', language, { right: `${last[1]}, ${last[2]}` }) };
  }
  const words = readWords(coded ? typed.slice(0, comma) : typed, context);
  if ('wrong' in words) return words;
  if (words.value === '') return { wrong: say('noText', language, { example }) };
  return { value: { [name.field]: words.value, ...(coded ? codes.value : {}) } };
}

/** Codes in any order; dates and numbers go to the first part of their kind that has none yet. */
function readCodes(
  parts: readonly LinePart[],
  tokens: readonly string[],
  context: ReadContext,
): Value<Fields> {
  const { language } = context;
  const fields: Record<string, Plain> = {};
  for (const token of tokens) {
    const part = parts.find(({ options }) => findOption(token, options));
    const option = part && findOption(token, part.options);
    if (part && option) {
      const earlier = fields[part.field];
      const many = part.kind.is === 'choices' || part.kind.is === 'references';
      const twice = Array.isArray(earlier) ? earlier.includes(option.value) : earlier !== undefined;
      if (twice || (option.value === 'none' && earlier !== undefined)) {
        return { wrong: say('wrongTwice', language, { typed: token }) };
      }
      fields[part.field] =
        many && option.value !== 'none'
          ? [...(Array.isArray(earlier) ? earlier : []), option.value]
          : plainOption(option.value, part);
      continue;
    }
    const free = parts.find(
      ({ kind, field }) =>
        (kind.is === 'date' || kind.is === 'number') &&
        fields[field] === undefined &&
        fits(token, kind.is),
    );
    if (!free) {
      const options = parts.flatMap((one) => one.options);
      return { wrong: notOnScreen(token, options, context) };
    }
    const read = readLeaf(token, free.kind, context);
    if ('wrong' in read) return read;
    fields[free.field] = read.value;
  }
  return { value: fields };
}

/** Whether something typed is meant as a date, or as a number. */
function fits(token: string, is: 'date' | 'number'): boolean {
  return is === 'date' ? /\d{4}|\d[-/.]\d/.test(token) : /^\d/.test(token);
}

function plainOption(value: string, { kind }: LinePart): Plain {
  return kind.is.startsWith('yes-no') ? value === 'yes' : value;
}

/** An id made of the name: `gemeente-assen`. */
function withId(fields: Fields, taken: ReadonlySet<string>): Fields {
  const slug = String(fields.name ?? 'organisatie')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30)
    .replace(/-+$/, '');
  const base = slug === '' ? 'organisatie' : slug;
  let id = base;
  for (let n = 2; taken.has(id) || RESERVED.has(id); n += 1) id = `${base}-${n}`;
  return { id, ...fields };
}

/** Words that mean something else where an id may stand. */
const RESERVED = new Set([
  ...['leden', 'members', 'bestuur', 'board', 'niemand', 'nobody', 'geen', 'none', 'luidste'],
  ...[
    'loudest',
    'onbekend',
    'unknown',
    'nooit',
    'never',
    'ja',
    'nee',
    'yes',
    'no',
    'true',
    'false',
  ],
  'null',
]);
