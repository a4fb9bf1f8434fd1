import type { Kleene } from '../diagnosis/kleene.js';
import type { Edit, Path } from '../edit/plain.js';
import { isList } from '../edit/plain.js';
import { readWhen } from '../network/dates.js';
import type { Step } from './book.js';
import type { Item, Tick } from './item.js';
import { acrossItem, fieldItem, groupItem, lineItem, type Making, restItem } from './items.js';
import { peopleItem, rolesRestItem, wayItem } from './people.js';
import { type Progress, pointingIn, type Setting } from './progress.js';
import { MOST_LISTED } from './read/people.js';
import { at, itemsAt } from './tree.js';

/** A step of the interview with what it still asks, as far as can be seen. */
export interface Ahead {
  readonly block: number;
  readonly step: Step;
  /** Whether it is asked at all. */
  readonly asked: Kleene;
  /** Its next questions, the first one first. */
  readonly items: readonly Item[];
}

/** The questions that are still to come; only the first one is sure. */
export function upcoming(progress: Progress, setting: Setting): readonly Item[] {
  for (const { asked, items } of ahead(progress, setting)) {
    const [item] = items;
    if (asked === 'yes' && item) return [item];
  }
  return [];
}

/** The steps that are still to come, in their order. */
export function* ahead(progress: Progress, setting: Setting): Generator<Ahead> {
  const { book, language, simple } = setting;
  const pointing = pointingIn(progress.tree, language);
  const making: Making = { book, language, simple, pointing };
  for (const [block, { ask }] of book.blocks.entries()) {
    for (const step of ask) {
      const items = itemsOf(step, progress, making);
      if (items.length > 0) yield { block, step, asked: isAsked(step, progress), items };
    }
  }
}

/** Whether a step is asked: its conditions, as far as the answers tell. */
function isAsked(step: Step, { look, tree, done }: Progress): Kleene {
  if (step.known !== undefined && at(tree, step.known.split('.')) === undefined) return 'no';
  if (step.counted !== undefined) {
    const counted = at(tree, ['counts', 'total']) !== undefined;
    if (counted !== step.counted) return done.some(({ id }) => id === 'members') ? 'no' : 'maybe';
  }
  const when = step.if ? look.holds(step.if) : 'yes';
  // Once it is its turn, what may or may not hold is not certain: it is not asked.
  if (when !== 'yes') return when;
  return look.holds(step.unless) === 'yes' && step.unless ? 'no' : 'yes';
}

/** What a step still asks: nothing when it is done. */
function itemsOf(step: Step, progress: Progress, making: Making): readonly Item[] {
  const { book, language } = making;
  const { tree } = progress;
  const { ask } = step;
  if (ask === 'members') return membersItems(progress, making);
  const days = book.days[ask];
  if (days) {
    const first = at(tree, ['started']);
    if (wasAsked(ask, progress) || typeof first !== 'string' || !readWhen(first)) return [];
    const wording = making.simple ? days.simple : days.ask;
    const item: Item = {
      id: ask,
      question: wording[language],
      help: days.help[language],
      paths: [`${days.path}.date`],
      form: { is: 'days', path: days.path.split('.'), first },
      options: [],
      unknown: true,
      none: days.none[language],
      example: days.example[language],
      seconds: days.seconds,
    };
    return [item];
  }
  const group = book.groups[ask];
  if (group) {
    const item = groupItem(ask, group, making, placeIn(progress), alongIn(group.paths, progress));
    return withRest(item, progress, making);
  }
  if (book.questions[ask]?.lines) return linesItems(ask, progress, making);
  if (step.across) {
    const ticks = ticksOf(ask, making);
    return ticks.length === 0 ? [] : withRest(acrossItem(ask, ticks, making), progress, making);
  }
  const total = totalIn(progress);
  const item = fieldItem(ask, ask.split('.'), making, { total }, { enter: step.default });
  return withRest(item, progress, making);
}

function wasAsked(id: string, { done }: Progress): boolean {
  return done.some((one) => one.id === id);
}

/** A question, and once it is answered what it left open. */
function withRest(item: Item, progress: Progress, making: Making): readonly Item[] {
  const answered = progress.done.find(({ id }) => id === item.id);
  if (!answered) return [item];
  const { left } = answered.answer;
  if (left.length === 0 || wasAsked(`${item.id}.rest`, progress)) return [];
  const { form } = answered.item;
  const value = form.is === 'some' ? at(progress.tree, form.path) : undefined;
  const named =
    value !== undefined && isList(value)
      ? value.filter((one): one is string => typeof one === 'string' && one !== 'unknown')
      : [];
  return [restItem(answered.item, left, named, making)];
}

/** Lines, one after the other, until an empty one. */
function linesItems(list: string, progress: Progress, making: Making): readonly Item[] {
  const own = progress.done.filter(({ id }) => id.startsWith(`${list}/`));
  const last = own.at(-1);
  const path = list.split('.');
  // Empty, or a word for the whole list: done.
  const whole = last?.answer.edits.some((edit) => edit.path.length === path.length);
  if (last?.answer.skipped || whole) return [];
  return [lineItem(list, path, own.length, making)];
}

/** How many, in which way, and then each of them. */
function membersItems(progress: Progress, making: Making): readonly Item[] {
  const { done, tree } = progress;
  const people = done.find(({ id }) => id === 'members');
  if (!people) return [peopleItem(making)];
  const count = Number(people.answer.word ?? 0);
  if (count === 0 || count > MOST_LISTED) return [];
  const way = done.find(({ id }) => id === 'members.way');
  if (!way) return [wayItem(count, making)];
  if (way.answer.word === 'count') return [];
  const own = done.filter(({ id }) => id.startsWith('members/'));
  const place = own.reduce((sum, { answer }) => sum + answer.covers, 0);
  if (place < count) {
    const path = ['members'];
    return [lineItem('members', path, place, making, { total: count, most: count - place })];
  }
  const without = itemsAt(tree, ['members']).flatMap((one, n) =>
    one.roles === undefined && one.perspectives !== undefined ? [n] : [],
  );
  if (without.length === 0 || wasAsked('members.roles.rest', progress)) return [];
  return [rolesRestItem(without, making)];
}

/** All items of the list that a field belongs to, by number. */
function ticksOf(field: string, { pointing }: Making): readonly Tick[] {
  const [list = '', ...rest] = field.split('.');
  const named = list === 'members' ? pointing.members : pointing.organisations;
  return named.map(({ label }, n) => ({
    code: String(n + 1),
    label,
    path: [list, n, ...rest],
  }));
}

/** Where a field of a group stands; those of a session are of the first one. */
function placeIn({ tree }: Progress): (path: string) => Path {
  return (path) => {
    const [list = '', ...rest] = path.split('.');
    if (list !== 'sessions') return path.split('.');
    const started = at(tree, ['started']);
    const first = itemsAt(tree, ['sessions']).findIndex(({ date }) => date === started);
    return ['sessions', Math.max(0, first), ...rest];
  };
}

/** A session that is not in the list yet gets its day along. */
function alongIn(paths: readonly string[], { tree }: Progress): readonly Edit[] {
  const started = at(tree, ['started']);
  const ofSession = paths.some((path) => path.startsWith('sessions.'));
  if (!ofSession || typeof started !== 'string' || itemsAt(tree, ['sessions']).length > 0)
    return [];
  return [{ path: ['sessions', 0, 'date'], value: started }];
}

/** How many there are, for "how many of the …". */
function totalIn({ done, tree }: Progress): string | number {
  const people = done.find(({ id }) => id === 'members')?.answer.word;
  const total = at(tree, ['counts', 'total']);
  return people ?? (typeof total === 'number' ? total : '…');
}
