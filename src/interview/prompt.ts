import type { Language } from '../base/language.js';
import type { Choice, Prompt, Row } from './asker.js';
import type { Item, Option } from './item.js';
import { sayLog } from './log/words.js';
import { keys, say } from './words.js';

/** How a question is put to a person: with all that may be typed, so that nothing need be known. */
export function promptFor(item: Item, above: string, language: Language, first = false): Prompt {
  return {
    above,
    question: item.question,
    rows: rowsOf(item, language).filter(({ choices }) => choices.length > 0),
    hint: hintFor(item, language),
    inWords: item.form.is === 'texts' || (item.form.is === 'value' && item.form.kind.is === 'text'),
    keys: keysOf(item, language, first),
  };
}

function rowsOf(item: Item, language: Language): readonly Row[] {
  const { form, options } = item;
  const row = (choices: readonly Choice[], title = '', compact = false): Row => ({
    title,
    choices: merged(choices, language),
    compact,
  });
  switch (form.is) {
    case 'ticks':
    case 'usual':
      return [row(form.ticks)];
    case 'line': {
      const many = form.parts.filter((part) => part.options.length > 0).length > 1;
      const again = [
        { code: '=', label: say('again', language) },
        {
          code: `${Math.min(4, form.most)}x`,
          label: say('repeat', language, { count: Math.min(4, form.most) }),
        },
      ];
      return [
        ...form.parts.map(({ options: codes, title }) => row(codes, title, many)),
        ...(form.most > 1 ? [row(again, '', true)] : []),
      ];
    }
    default: {
      const pointed = options.filter(({ code }) => /^[a-z]\d+$/.test(code));
      return [row(options.filter((one) => !pointed.includes(one))), row(pointed)];
    }
  }
}

/** Members that are called by number alone are not named one by one. */
function merged(options: readonly Choice[], language: Language): readonly Choice[] {
  const plain = (option: Choice): boolean => isNumbered(option, language);
  const members = options.filter(plain);
  const [first] = members;
  const last = members.at(-1);
  if (members.length < 3 || !first || !last) return options.map(shown);
  const all = {
    code: `${first.code}…${last.code}`,
    label: say('members', language, {
      first: first.code.replace(/\D/g, ''),
      last: last.code.replace(/\D/g, ''),
    }),
  };
  return [all, ...options.filter((one) => !plain(one)).map(shown)];
}

function isNumbered({ code, label }: Choice, language: Language): boolean {
  return label === say('member', language, { n: code.replace(/\D/g, '') });
}

function shown({ code, label }: Choice | Option): Choice {
  return { code, label };
}

function hintFor(item: Item, language: Language): string {
  const { form, example } = item;
  const such = example === undefined ? '' : say('example', language, { example });
  switch (form.is) {
    case 'ticks':
      return say('typeTicks', language);
    case 'some':
      return say(form.kind.is === 'choices' ? 'typeSome' : 'typeHeads', language);
    case 'usual':
      return say('usual', language, { example: example ?? '' });
    case 'texts':
    case 'days':
      return [say('exampleWords', language), such].filter((part) => part !== '').join(', ');
    case 'line':
    case 'people':
    case 'forms':
      return such;
    case 'times':
      return sayLog('minutesHint', language);
    case 'value':
      if (form.kind.is === 'date') return say('exampleDate', language);
      if (form.kind.is === 'number')
        return say(form.kind.range ? 'exampleNumber' : 'exampleOne', language);
      return form.kind.is === 'text' ? say('typeText', language) : such;
    default:
      return '';
  }
}

function keysOf(item: Item, language: Language, first: boolean): readonly Choice[] {
  const { form, unknown, none, enter } = item;
  const later = (form.is === 'line' && !form.whole) || form.is === 'form';
  const lists = form.is === 'line' && form.most === 1 && !form.whole;
  const key = (name: keyof typeof keys, label: string): Choice => ({
    code: keys[name][language],
    label,
  });
  const mustAnswer = (item.id === 'name' && enter === undefined) || form.is === 'form';
  const entered = lists ? 'done' : later ? 'noLine' : 'skip';
  const onEnter = enter === undefined ? say(entered, language) : enterLabel(item, enter, language);
  return [
    ...(unknown && !later ? [key('unknown', say('unknown', language))] : []),
    ...(none === undefined ? [] : [key('none', none)]),
    ...(mustAnswer ? [] : [{ code: 'Enter', label: onEnter }]),
    key('help', say('help', language)),
    ...(first ? [] : [key('back', say('back', language))]),
    key('stop', say('stop', language)),
  ];
}

/** What Enter takes: the label of the option, else what was typed before. */
function enterLabel({ options }: Item, enter: string, language: Language): string {
  const option = options.find(({ code }) => code === enter);
  return option ? `${enter} (${option.label})` : `${enter} (${say('keep', language)})`;
}
