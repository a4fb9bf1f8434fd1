import type { Item } from './item.js';
import { type Making, worded } from './items.js';
import { say } from './words.js';

/** How many members there are. */
export function peopleItem(making: Making): Item {
  const { book, language } = making;
  const question = book.questions.members;
  if (!question) throw new Error('there is no question for members');
  return {
    id: 'members',
    question: worded(question, making, {}),
    help: question.help[language],
    paths: ['members', 'counts.total'],
    form: { is: 'people' },
    options: [],
    unknown: true,
    none: undefined,
    example: '9',
    seconds: question.seconds,
  };
}

/** Whether they are gone through one by one, or only counted. */
export function wayItem(count: number, { book, language }: Making): Item {
  return {
    id: 'members.way',
    question: say('way', language),
    help: say('wayHelp', language),
    paths: ['members'],
    form: { is: 'way', count },
    options: [
      { code: '1', value: 'list', label: say('wayList', language), also: [] },
      { code: '2', value: 'count', label: say('wayCount', language), also: ['tel'] },
    ],
    unknown: false,
    none: undefined,
    example: undefined,
    enter: '1',
    seconds: book.seconds.confirm,
  };
}

/** Whether those of whom no task was named have none. */
export function rolesRestItem(without: readonly number[], { book, language }: Making): Item {
  const [only] = without;
  const question =
    without.length === 1
      ? say('rolesRestOne', language, { member: say('member', language, { n: (only ?? 0) + 1 }) })
      : say('rolesRest', language, { count: without.length });
  return {
    id: 'members.roles.rest',
    question,
    help: say('restHelp', language),
    paths: ['members.roles'],
    form: {
      is: 'rest',
      ticks: without.map((n) => ({
        code: String(n + 1),
        label: say('member', language, { n: n + 1 }),
        path: ['members', n, 'roles'],
      })),
    },
    options: [
      { code: 'n', value: 'none', label: say('rolesNo', language), also: ['geen', 'none'] },
    ],
    unknown: true,
    none: undefined,
    example: undefined,
    seconds: book.seconds.confirm,
  };
}
