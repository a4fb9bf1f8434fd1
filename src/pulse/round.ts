import { compare } from '../base/compare.js';
import { formatDay, parseWhen, type When } from '../base/days.js';
import type { Edit, Plain } from '../edit/edit.js';
import { items, known } from '../network/facts.js';
import type { Network } from '../network/format/network.js';
import type { Answer } from './answers.js';
import type { Statement } from './columns.js';

/** The month of a day, as it is written with every answer of a round. */
export function monthOn(day: number): string {
  return formatDay(day).slice(0, 7);
}

/** Whether a text is a month, such as 2026-11. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && parseWhen(text) !== undefined;
}

/** Whether the file has answers of that month already. */
export function isTaken(network: Network, month: string): boolean {
  const when = parseWhen(month);
  return (items(network.pulse) ?? []).some(({ date }) => {
    const given = known(date);
    return given !== undefined && when !== undefined && overlaps(given, when);
  });
}

function overlaps(a: When, b: When): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** How many answers the file has. */
export function countedIn({ pulse }: Network): number {
  return items(pulse)?.length ?? 0;
}

/** To how many answers each statement comes. */
export function countOf(answers: readonly Answer[], statement: Statement): number {
  return answers.filter((answer) => answer[statement] !== undefined).length;
}

/**
 * What the file is to say of a round: each answer with the same date, and with how many the round
 * was closed. They stand in the order of what they say: not of who was first.
 *
 * @param there how many answers the file has already
 */
export function roundEdits(
  there: number,
  answers: readonly Answer[],
  date: string,
): readonly Edit[] {
  const rows = answers
    .map((answer): Plain => ({ date, answers: answers.length, ...answer }))
    .map((row) => ({
      row,
      key: JSON.stringify(Object.entries(row).sort(([a], [b]) => compare(a, b))),
    }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ row }) => row);
  if (there === 0) return [{ path: ['pulse'], value: rows }];
  return rows.map((value, at) => ({ path: ['pulse', there + at], value }));
}
