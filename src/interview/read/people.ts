import type { Edit, Plain } from '../../edit/plain.js';
import type { Form, Item } from '../item.js';
import { say } from '../words.js';
import { answer, type ReadContext, type Reading, skipped, wrong } from './answer.js';
import { findOption, notOnScreen } from './leaf.js';
import { tokensOf } from './listed.js';

/** The most members that an interview goes through one by one. */
export const MOST_LISTED = 40;
const MOST = 1000;

/** How many members there are: listed by number, or counted where there are many. */
export function readPeople(
  typed: string,
  { listed = false, core }: Extract<Form, { readonly is: 'people' }>,
  context: ReadContext,
): Reading {
  const { language } = context;
  const [number = ''] = tokensOf(typed);
  const count = /^\d+$/.test(number) ? Number(number) : 0;
  if (tokensOf(typed).length !== 1 || count < 1 || count > MOST) {
    return wrong(say('wrongWhole', language, { min: 1, max: MOST }));
  }
  if (count > MOST_LISTED) return answer(peopleEdits(count, 'count', context), { word: number });
  if (!listed) return answer([], { word: number });
  const open = stillOpen(core !== undefined && core.low < count);
  return answer(peopleEdits(count, 'list', context, open), { word: number });
}

/** Whether the members are gone through one by one, or only counted. */
export function readWay(item: Item, count: number, typed: string, context: ReadContext): Reading {
  const option = findOption(typed, item.options);
  if (!option) return wrong(notOnScreen(typed, item.options, context));
  return answer(peopleEdits(count, option.value, context), { word: option.value });
}

/** The members by number, or how many there are. */
function peopleEdits(
  count: number,
  way: string,
  { language }: ReadContext,
  known: Record<string, Plain> = {},
): readonly Edit[] {
  if (way === 'count') return [{ path: ['counts', 'total'], value: count }];
  const word = language === 'nl' ? 'lid' : 'member';
  const ids = Array.from({ length: count }, (_, n) => `${word}-${n + 1}`);
  return [{ path: ['members'], value: ids.map((id) => ({ id, ...known })) }];
}

/** Whether the members who are only counted come on the list. */
export function readMore(
  item: Item,
  { from, ids, circle }: Extract<Form, { readonly is: 'more-people' }>,
  typed: string,
  context: ReadContext,
): Reading {
  const option = findOption(typed, item.options);
  if (!option) return wrong(notOnScreen(typed, item.options, context));
  if (option.value !== 'yes') return skipped;
  const value = ids.map((id) => ({ id, ...stillOpen(circle) }));
  if (from === 0) return answer([{ path: ['members'], value }]);
  return answer(value.map((one, n): Edit => ({ path: ['members', from + n], value: one })));
}

/**
 * What would say something where it is left out, and nobody said it of members who get a number: that
 * they were there from the start, and are of the core.
 */
function stillOpen(circle: boolean): Record<string, Plain> {
  return { ...(circle && { circle: 'unknown' }), joined: 'unknown' };
}
