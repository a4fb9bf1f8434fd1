import type { Amount } from '../../network/facts.js';
import { ENOUGH } from '../../network/format/voices.js';
import { any, exactly, subtract } from '../kit/interval.js';
import type { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';
import { type Round, type Rounds, roundsOf, type Statement } from './rounds.js';
import { anyDay, mayCount, recent, type Sign } from './sign.js';

/**
 * A round with a mean under 3, or 0.7 lower than in the round before. Without a round in those months
 * nobody knows.
 */
export function lowMarks(
  view: View,
  statement: Statement,
  notes: Notes,
): { signs: readonly Sign[]; told: boolean } {
  const found = roundsOf(view, statement, notes);
  if (!found) return { signs: [anyDay(view)], told: false };
  const { rounds, loose } = found;
  const usable = rounds.filter(({ told }) => told.length > 0);
  const signs = loose.length > 0 ? [anyDay(view)] : [];
  if (loose.length > 0) notes.lacks('pulse.date');
  const counting = rounds.filter(({ date }) => mayCount(view, date));
  if (counting.every(({ people }) => people < ENOUGH)) {
    notes.lacks(`pulse.${statement}`);
    signs.push(anyDay(view));
  }
  for (const round of counting) {
    const low = isLow(round, usable[usable.indexOf(round) - 1], found);
    if (low === undefined && round.told.length === 0) notes.lacks(`pulse.${statement}`);
    if (low !== false) signs.push(...recent(view, low === true, round.date));
  }
  return { signs, told: usable.length > 0 };
}

/** Whether marks are low; undefined where too few of those who took part gave one. */
function isLow(round: Round, before: Round | undefined, { loose }: Rounds): boolean | undefined {
  if (round.told.length === 0) return round.people + loose.length < ENOUGH ? false : undefined;
  if (round.open === 'may-break') return undefined;
  const now = meanOf(round, loose.length);
  if (loose.length > 0) return now.high < 3 ? true : undefined;
  const fell = before ? subtract(meanOf(before), now) : exactly(0);
  return any([
    now.high < 3 ? true : now.low < 3 ? undefined : false,
    fell.low >= 0.7 - 1e-9 ? true : fell.high >= 0.7 - 1e-9 ? undefined : false,
  ]);
}

/** The mean of a round, of which some marks may be anything. */
function meanOf({ told, untold }: Round, loose = 0): Amount {
  const sum = told.reduce((total, mark) => total + mark, 0);
  const open = untold + loose;
  const mean = (value: number): number => (sum + value * open) / (told.length + open);
  return { low: mean(1), high: mean(5) };
}
