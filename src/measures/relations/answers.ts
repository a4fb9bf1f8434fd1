import { calendar, type Day, type When } from '../../base/days.js';
import { type Amount, items, known } from '../../network/facts.js';
import type { PulseAnswer } from '../../network/format/voices.js';
import type { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';
import { youngerThan } from './age.js';

/**
 * The answers of the pulse. One answer is one person, so nothing here tells of a single one: fewer
 * than five are not used, the evidence is the list as a whole, and an answer of which it is open
 * whether it counts adds what anyone may have answered rather than what it says.
 */

/** How many answers there must be before they are used. */
export const ENOUGH = 5;

/** How long an answer counts, in days. */
const COUNTS = 90;

/** A statement that people agree with from 1 to 5. */
export type Statement = Exclude<keyof PulseAnswer, 'date' | 'perspective'>;

/** What one person answered to one statement; who skips it gave no answer to it. */
export interface Answer {
  readonly mark: number | undefined;
  readonly date: When | undefined;
}

/** All answers up to the day of the report; undefined without a pulse. */
export function answersTo(
  view: View,
  statement: Statement,
  notes: Notes,
): readonly Answer[] | undefined {
  const list = items(view.network.pulse);
  if (!list) {
    notes.lacks(`pulse.${statement}`);
    return undefined;
  }
  notes.saw(view.network.pulse);
  return list
    .map((answer) => ({ mark: known(answer[statement])?.low, date: known(answer.date) }))
    .filter(({ date }) => !date || date.from <= view.asOf);
}

/** The month of a date, as a number that grows by one a month; undefined where it is not known. */
export function monthOf(date: When | undefined): number | undefined {
  if (!date) return undefined;
  const [from, to] = [monthNumber(date.from), monthNumber(date.to)];
  return from === to ? from : undefined;
}

/** The month of a day, as a number that grows by one a month. */
export function monthNumber(day: Day): number {
  const { year, month } = calendar(day);
  return year * 12 + month - 1;
}

/** Some answers together. */
interface Lump {
  readonly sum: number;
  readonly count: number;
}

/** What is averaged: a value for each mark, and the least and most that it can be. */
export interface Scale {
  readonly of: (mark: number) => number;
  readonly least: number;
  readonly most: number;
}

/** The marks themselves. */
export const MARKS: Scale = { of: (mark) => mark, least: 1, most: 5 };

/**
 * The mean over the answers to a statement of the last 90 days. A range where it is open whether
 * some still count: a month that lies partly before those days, or no date at all. A month with
 * five answers counts as a whole or not.
 *
 * @returns undefined where fewer than five answers count for certain
 */
export function recentMean(
  view: View,
  statement: Statement,
  scale: Scale,
  notes: Notes,
): Amount | undefined {
  const answers = answersTo(view, statement, notes) ?? [];
  const sure: number[] = [];
  const perhaps = new Map<number | undefined, number[]>();
  for (const { mark, date } of answers) {
    if (mark === undefined) continue;
    const counts = youngerThan(view.asOf, date, COUNTS);
    if (counts === true) sure.push(scale.of(mark));
    if (counts !== undefined) continue;
    const month = monthOf(date);
    perhaps.set(month, [...(perhaps.get(month) ?? []), scale.of(mark)]);
  }
  if (perhaps.size > 0) notes.lacks('pulse.date');
  if (sure.length < ENOUGH) {
    notes.lacks(`pulse.${statement}`);
    return undefined;
  }
  const lumps = (open: number): readonly Lump[] =>
    [...perhaps].flatMap(([month, values]) =>
      month !== undefined && values.length >= ENOUGH
        ? [lump(values)]
        : values.map(() => ({ sum: open, count: 1 })),
    );
  return {
    low: furthest(lump(sure), lumps(scale.least), -1),
    high: furthest(lump(sure), lumps(scale.most), 1),
  };
}

function lump(values: readonly number[]): Lump {
  return { sum: values.reduce((total, value) => total + value, 0), count: values.length };
}

/** The mean at its lowest (-1) or highest (1), when each of some lumps may be in it or not. */
function furthest(sure: Lump, perhaps: readonly Lump[], side: 1 | -1): number {
  let { sum, count } = sure;
  const mean = (one: Lump): number => one.sum / one.count;
  for (const one of [...perhaps].sort((a, b) => side * (mean(b) - mean(a)))) {
    if (side * (mean(one) - sum / count) <= 0) break;
    sum += one.sum;
    count += one.count;
  }
  return sum / count;
}
