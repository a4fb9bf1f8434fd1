import { calendar, type Day, type When } from '../../base/days.js';
import type { Amount } from '../../network/facts.js';
import type { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';
import { youngerThan } from './age.js';
import { type Round, roundsOf, type Statement, tellable, untoldIn } from './rounds.js';

/**
 * What the answers of the last 90 days come to. Nothing here tells of a single answer: the evidence
 * is the list as a whole, and an answer of which it is open whether it counts adds what anyone may
 * have answered rather than what it says.
 */

/** How long an answer counts, in days. */
const COUNTS = 90;

/** The month of a date, as a number that grows by one a month. */
export function monthOf(date: When): number {
  return monthNumber(date.from);
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
 * The mean over the answers to a statement of the last 90 days, by whole rounds. A range where it is
 * open whether a round counts (its month lies partly before those days), where a round was not
 * closed and has answers beside its fives, and where an answer has no date: it may be of any round.
 *
 * @returns undefined where no round counts for certain
 */
export function recentMean(
  view: View,
  statement: Statement,
  scale: Scale,
  notes: Notes,
): Amount | undefined {
  const found = roundsOf(view, statement, notes);
  const isRecent = (date: When | undefined): boolean | undefined =>
    youngerThan(view.asOf, date, COUNTS);
  const rounds = found?.rounds.filter(({ date }) => isRecent(date) !== false) ?? [];
  const loose = found?.loose.filter(({ date }) => isRecent(date) !== false) ?? [];
  const told = tellable(rounds);
  const sure = told.sure.filter(({ date }) => isRecent(date) === true);
  const perhaps = [...told.sure.filter((round) => !sure.includes(round)), ...told.shaky];
  if (perhaps.length > 0 || loose.length > 0) notes.lacks('pulse.date');
  if (sure.length === 0) {
    notes.lacks(`pulse.${statement}`);
    return undefined;
  }
  const lump = (rounds: readonly Round[]): Lump => {
    const values = rounds.flatMap((round) => round.told.map(scale.of));
    return { sum: values.reduce((total, value) => total + value, 0), count: values.length };
  };
  const open = loose.filter(({ marked }) => marked).length + untoldIn(rounds);
  const lumps = (value: number): readonly Lump[] => [
    ...perhaps.map((round) => lump([round])),
    ...Array.from({ length: open }, () => ({ sum: value, count: 1 })),
  ];
  return {
    low: furthest(lump(sure), lumps(scale.least), -1),
    high: furthest(lump(sure), lumps(scale.most), 1),
  };
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
