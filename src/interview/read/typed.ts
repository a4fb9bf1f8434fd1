import type { Path, Plain } from '../../edit/plain.js';
import { isNone, isUnknown } from '../../network/words.js';
import { readForms, readMarks } from '../forms.js';
import type { Form, Item, Option } from '../item.js';
import { readTimes } from '../times.js';
import { keys, say } from '../words.js';
import { answer, type ReadContext, type Reading, skipped, wrong } from './answer.js';
import { findOption, notOnScreen, readDate, readLeaf } from './leaf.js';
import { readLine } from './line.js';
import { readHeads, readSome, readTexts, readTicks, readUsual } from './listed.js';
import { readMore, readPeople, readWay } from './people.js';
import { fitting } from './within.js';

const UNKNOWN = new Set(['weet niet', 'weet ik niet', "don't know", 'dont know', 'do not know']);

/** Reads what was typed at a question. Enter alone takes what is shown, else nothing is said. */
export function readTyped(item: Item, typed: string, context: ReadContext): Reading {
  const { language } = context;
  const text = typed.trim();
  if (text === keys.help[language]) return { is: 'key', key: 'help' };
  if (text === keys.back[language]) return { is: 'key', key: 'back' };
  if (text.toLowerCase() === keys.stop[language]) return { is: 'key', key: 'stop' };
  const said = text === '' && item.enter !== undefined ? item.enter : text;
  if (said === '' || said === keys.clear[language]) {
    return item.unknown || item.form.is === 'rest' ? skipped : emptied(item, language);
  }
  const word = said.toLowerCase();
  if (word === keys.unknown[language] || isUnknown(word) || UNKNOWN.has(word)) {
    // Who does not know it more exactly leaves it as it is.
    if (item.within) return skipped;
    return item.unknown ? unknownAnswer(item) : wrong(say('noUnknown', language));
  }
  const none = said === keys.none[language] || isNone(said);
  if (none && item.none !== undefined) return noneAnswer(item);
  if (isNone(said) && !findOption(said, item.options)) return wrong(say('noNone', language));
  const read = readForm(item, item.form, said, context);
  return item.within ? fitting(read, item.within, said, language) : read;
}

function emptied(item: Item, language: ReadContext['language']): Reading {
  if (item.form.is === 'form') return wrong(say('emptyForm', language));
  return item.id === 'name' ? wrong(say('needed', language)) : skipped;
}

function readForm(item: Item, form: Form, typed: string, context: ReadContext): Reading {
  switch (form.is) {
    case 'value':
      return readValue(item, form, typed, context);
    case 'some':
      return form.kind.is === 'choices'
        ? readSome(item, form.path, typed, context)
        : readHeads(item, form.path, typed, context);
    case 'texts':
      return readTexts(form.path, typed, context);
    case 'ticks':
      return readTicks(form.ticks, form.along, typed, context);
    case 'usual':
      return readUsual(form.ticks, form, typed, context);
    case 'line':
      return readLine(form, typed, item.example ?? '', context);
    case 'times': {
      const read = readTimes(typed, context.language);
      return 'wrong' in read ? wrong(read.wrong) : answer([{ path: form.path, value: read.value }]);
    }
    case 'days':
      return readDays(form.path, form.first, typed, context);
    case 'people':
      return readPeople(typed, form, context);
    case 'more-people':
      return readMore(item, form, typed, context);
    case 'forms':
      return readForms(typed, context);
    case 'form':
      return readMarks(form, typed, context);
    case 'way':
      return readWay(item, form.count, typed, context);
    case 'rest':
    case 'rest-of-some': {
      if (!findOption(typed, item.options)) {
        return wrong(notOnScreen(typed, item.options, context));
      }
      return answer(
        form.is === 'rest'
          ? form.ticks.map(({ path, no }) => ({ path, value: no ?? false }))
          : [{ path: form.path, value: form.named }],
      );
    }
  }
}

function readValue(
  item: Item,
  { path, kind }: Extract<Form, { readonly is: 'value' }>,
  typed: string,
  context: ReadContext,
): Reading {
  const option = findOption(typed, item.options);
  if (option) return answer([{ path, value: plainOf(option, kind.is) }]);
  const closed = ['yes-no', 'choice', 'decider', 'reference', 'choices'].includes(kind.is);
  if (closed) return wrong(notOnScreen(typed, item.options, context));
  const read = readLeaf(typed, kind, context);
  return 'wrong' in read ? wrong(read.wrong) : answer([{ path, value: read.value }]);
}

function plainOf({ value }: Option, is: string): Plain {
  return is.startsWith('yes-no') ? value === 'yes' : value;
}

/** All days of a log: the first one and those typed, oldest first. */
function readDays(path: Path, first: string, typed: string, context: ReadContext): Reading {
  const days = new Set([first]);
  for (const part of typed.split(/[,;]/)) {
    if (part.trim() === '') continue;
    const read = readDate(part.trim(), true, context);
    if ('wrong' in read) return wrong(read.wrong);
    days.add(read.value);
  }
  const value = [...days].sort().map((date) => ({ date }));
  return answer([{ path, value }]);
}

/** Nobody knows: written as such in each field that was asked. */
function unknownAnswer({ form }: Item): Reading {
  switch (form.is) {
    case 'ticks':
      return answer([...form.along, ...form.ticks.map(({ path }) => ({ path, value: 'unknown' }))]);
    case 'rest':
    case 'usual':
      return answer(form.ticks.map(({ path }) => ({ path, value: 'unknown' })));
    case 'people':
      return answer([{ path: ['counts', 'total'], value: 'unknown' }]);
    case 'line':
      return form.whole ? answer([{ path: form.list, value: 'unknown' }]) : skipped;
    case 'way':
    case 'more-people':
    case 'forms':
    case 'form':
    case 'rest-of-some':
    case 'days':
      return skipped;
    default:
      return answer([{ path: form.path, value: 'unknown' }]);
  }
}

/** There is none. */
function noneAnswer({ form }: Item): Reading {
  switch (form.is) {
    case 'ticks':
      return answer([
        ...form.along,
        ...form.ticks.map(({ path, no }) => ({ path, value: no ?? false })),
      ]);
    case 'line':
      return answer([{ path: form.list, value: 'none' }]);
    case 'days':
      return answer([{ path: form.path, value: [{ date: form.first }] }]);
    case 'value':
    case 'some':
    case 'texts':
      return answer([{ path: form.path, value: noneOf(form) }]);
    default:
      return skipped;
  }
}

/** The word for none that the field takes. */
function noneOf(form: Form): Plain {
  const kind = 'kind' in form ? form.kind : undefined;
  if (kind?.is === 'number' || kind?.is === 'presence' || kind?.is === 'adopters') return 0;
  if (kind && 'words' in kind) {
    return ['none', 'never', 'nobody'].find((one) => Object.hasOwn(kind.words, one)) ?? 'none';
  }
  return kind?.is === 'date' && kind.never ? 'never' : 'none';
}
