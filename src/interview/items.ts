import type { Language, Text } from '../base/language.js';
import type { Edit, Path } from '../edit/plain.js';
import type { Kind } from '../network/field.js';
import { fieldAt, networkShape } from '../rulebook/condition/names.js';
import type { Book, Group, Question } from './book.js';
import type { Form, Item, Tick } from './item.js';
import { linePartsOf, optionsOf, type Pointing } from './options.js';
import { fill, say } from './words.js';

/** What items are made with. */
export interface Making {
  readonly book: Book;
  readonly language: Language;
  /** The shortest wording. */
  readonly simple: boolean;
  readonly pointing: Pointing;
}

type Values = Readonly<Record<string, string | number>>;

/** The wording of a question, filled in. */
export function worded(
  { ask, simple }: { readonly ask: Text; readonly simple: Text },
  making: Making,
  values: Values,
): string {
  return fill((making.simple ? simple : ask)[making.language], values);
}

/** What kind of field a path is of. */
export function kindAt(path: string): Kind {
  const field = fieldAt(path, networkShape());
  if (!field) throw new Error(`no field is called ${path}`);
  return field.kind;
}

function questionAt(path: string, { book }: Making): Question {
  const question = book.questions[path];
  if (!question) throw new Error(`there is no question for ${path}`);
  return question;
}

/** One field, of the network or of an item of a list. */
export function fieldItem(
  field: string,
  path: Path,
  making: Making,
  values: Values = {},
  { id = field, enter }: { readonly id?: string; readonly enter?: string | undefined } = {},
): Item {
  const question = questionAt(field, making);
  const { language, book, pointing } = making;
  const kind = kindAt(field);
  const options = optionsOf(field, kind, book, language, pointing);
  const taken = enter === undefined ? undefined : options.find(({ value }) => value === enter);
  return {
    id,
    question: worded(question, making, values),
    help: fill(question.help[language], values),
    paths: [field],
    form: formOf(kind, path),
    options,
    unknown: question.unknown,
    none: question.none?.[language],
    example: question.example?.[language],
    ...(taken && { enter: taken.code }),
    seconds: question.seconds,
  };
}

function formOf(kind: Kind, path: Path): Form {
  switch (kind.is) {
    case 'choices':
    case 'references':
    case 'presence':
    case 'adopters':
      return { is: 'some', path, kind };
    case 'texts':
      return { is: 'texts', path };
    default:
      return { is: 'value', path, kind };
  }
}

/** A few fields that are yes or no, on one numbered list. */
export function groupItem(
  id: string,
  group: Group,
  making: Making,
  place: (path: string) => Path,
  along: readonly Edit[] = [],
): Item {
  const { language } = making;
  const ticks = group.paths.map((path, at): Tick => {
    const label = group.labels[path]?.[language] ?? path;
    return { code: String(at + 1), label, path: place(path) };
  });
  return {
    id,
    question: worded(group, making, {}),
    help: group.help[language],
    paths: group.paths,
    form: { is: 'ticks', ticks, along },
    options: [],
    unknown: true,
    none: say('noneOfThese', language),
    example: undefined,
    seconds: group.seconds,
  };
}

/** One question over all items of a list that do not say it yet. */
export function acrossItem(
  field: string,
  ticks: readonly Tick[],
  making: Making,
  id = field,
): Item {
  const question = questionAt(field, making);
  const { language } = making;
  const across = question.across ?? question.usual;
  if (!across) throw new Error(`${field} is not asked of all at once`);
  const form: Form = question.usual
    ? { is: 'usual', ticks, kind: kindAt(field) }
    : { is: 'ticks', ticks, along: [] };
  return {
    id,
    question: across.ask[language],
    help: fill(question.help[language], fillers(language)),
    paths: [field],
    form,
    options: [],
    unknown: true,
    none: question.usual ? undefined : say('noneOfThese', language),
    example: across.example?.[language],
    seconds: across.seconds,
  };
}

function fillers(language: Language): Values {
  return { member: say('memberWord', language), organisation: '…' };
}

/** A line of a list. `none` and `unknown` are of the whole list, and so of its first line. */
export function lineItem(
  list: string,
  path: Path,
  place: number,
  making: Making,
  {
    total,
    most = 1,
    id = `${list}/${place + 1}`,
  }: { total?: number; most?: number; id?: string } = {},
): Item {
  const question = questionAt(list, making);
  const { language, book, pointing } = making;
  const { lines } = question;
  if (!lines) throw new Error(`${list} is not asked in lines`);
  const first = place === 0 && total === undefined;
  const ask = fill(lines.ask[language], { n: place + 1, total: total ?? '' });
  const parts = linePartsOf(list, book, language, pointing);
  return {
    id,
    question: first ? `${worded(question, making, {})}\n${ask}` : ask,
    help: question.help[language],
    paths: [list, ...parts.map(({ field }) => `${list}.${field}`)],
    form: {
      is: 'line',
      list: path,
      at: place,
      most,
      parts,
      ids: list === 'organisations',
      whole: first,
    },
    options: [],
    unknown: true,
    none: first ? question.none?.[language] : undefined,
    example: lines.example[language],
    seconds: (first ? question.seconds : 0) + lines.each,
  };
}

/** What holds of those that an earlier answer left out. */
export function restItem(
  earlier: Item,
  left: readonly string[],
  named: readonly string[],
  { language, book }: Making,
): Item {
  const { form } = earlier;
  const ticks = form.is === 'ticks' ? form.ticks.filter(({ code }) => left.includes(code)) : [];
  const labels =
    form.is === 'ticks'
      ? ticks.map(({ label }) => label)
      : earlier.options.filter(({ code }) => left.includes(code)).map(({ label }) => label);
  return {
    id: `${earlier.id}.rest`,
    question: say('restOf', language, { labels: labels.join('; ') }),
    help: say('restHelp', language),
    paths: earlier.paths,
    form:
      form.is === 'some' ? { is: 'rest-of-some', path: form.path, named } : { is: 'rest', ticks },
    options: [{ code: 'n', value: 'no', label: say('restNo', language), also: ['nee', 'no'] }],
    unknown: true,
    none: undefined,
    example: undefined,
    seconds: book.seconds.confirm,
  };
}
