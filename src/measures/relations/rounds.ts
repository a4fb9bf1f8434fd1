import type { When } from '../../base/days.js';
import { items, known } from '../../network/facts.js';
import { ENOUGH, type PulseAnswer } from '../../network/format/voices.js';
import type { Notes } from '../kit/notes.js';
import { oncePerView } from '../kit/once.js';
import type { View } from '../kit/view.js';

/**
 * The answers of the pulse, by round. One answer is one person, and a report may be laid beside an
 * earlier one: were a sixth answer to change what five had made of it, it could be reckoned back,
 * from a verdict alone too. So what a report tells changes by five answers or more, or not at all.
 *
 * A round is the answers with one and the same date. It is told as a whole once it was closed:
 * `answers` says with how many, and with one more or one less nothing of it is told. A round that was
 * not closed may still grow: it is told by whole fives in the order of the file, and the rest of it
 * may be anything.
 */

/** A statement that people agree with from 1 to 5. */
export type Statement = Exclude<keyof PulseAnswer, 'date' | 'answers' | 'perspective'>;

/** The answers of one date. */
export interface Round {
  readonly date: When;
  /** How many took part. */
  readonly people: number;
  /** The marks for the statement that may be told: none, or those of five people or more. */
  readonly told: readonly number[];
  /** How many marks more there are, of which nothing may be told. */
  readonly untold: number;
  /** An answer without a date may be of it, and so it may be another round than it seems. */
  readonly open: 'may-break' | 'may-grow' | undefined;
}

/** The answers to a statement up to the day of the report. */
export interface Rounds {
  /** Oldest first. */
  readonly rounds: readonly Round[];
  /** Those of which nobody can say which round they are of: what is known is a year, or nothing. */
  readonly loose: readonly { readonly date: When | undefined; readonly marked: boolean }[];
}

/** One answer, as far as it says what round it is of. */
interface Given {
  readonly at: number;
  readonly date: When | undefined;
  /** With how many answers its round was closed. */
  readonly closed: number | undefined;
  readonly answer: PulseAnswer;
}

/** The mark that an answer gives for a statement. */
type Mark = (given: Given) => number | undefined;

/** All rounds up to the day of the report; undefined without a pulse. */
export function roundsOf(view: View, statement: Statement, notes: Notes): Rounds | undefined {
  const list = items(view.network.pulse);
  if (!list) {
    notes.lacks(`pulse.${statement}`);
    return undefined;
  }
  notes.saw(view.network.pulse);
  const worked = byStatement(view);
  const before = worked.get(statement);
  if (before) return before;
  const { rounds, loose } = givenIn(view);
  const mark: Mark = ({ answer }) => known(answer[statement])?.low;
  const found = {
    rounds: rounds.flatMap((all) => roundOf(all, loose, mark) ?? []),
    loose: loose.map((one) => ({ date: one.date, marked: mark(one) !== undefined })),
  };
  worked.set(statement, found);
  return found;
}

/** What was worked out of a statement: several measures look at each. */
const byStatement = oncePerView((): Map<Statement, Rounds> => new Map());

/** The answers up to the day of the report: by round, oldest first, and those of no round. */
const givenIn = oncePerView((view): { rounds: readonly Given[][]; loose: readonly Given[] } => {
  const loose: Given[] = [];
  const byRound = new Map<string, Given[]>();
  for (const [at, answer] of (items(view.network.pulse) ?? []).entries()) {
    const date = known(answer.date);
    if (date && date.from > view.asOf) continue;
    const given = { at, date, closed: known(answer.answers)?.low, answer };
    if (!isRound(date)) {
      loose.push(given);
      continue;
    }
    const key = `${date.from} ${date.to} ${given.closed ?? ''}`;
    const round = byRound.get(key);
    if (round) round.push(given);
    else byRound.set(key, [given]);
  }
  const when = ([one]: readonly Given[]): When => one?.date ?? { from: 0, to: 0 };
  const rounds = [...byRound.values()].sort(
    (a, b) => when(a).from - when(b).from || when(a).to - when(b).to,
  );
  return { rounds, loose };
});

/** Whether a date says which round is meant: a day or a month does, a year does not. */
function isRound(date: When | undefined): date is When {
  return date !== undefined && date.to - date.from <= 31;
}

function roundOf(all: readonly Given[], loose: readonly Given[], mark: Mark): Round | undefined {
  const [one] = all;
  if (!one?.date) return undefined;
  const { date, closed } = one;
  const its = loose.filter(
    (row) =>
      row.closed === closed &&
      (!row.date || (row.date.from <= date.from && date.to <= row.date.to)),
  );
  const marks = marksOf(all, mark);
  const base = { date, people: all.length };
  if (closed !== undefined) {
    const told = all.length === closed && marks.length >= ENOUGH ? marks : [];
    const open = its.length > 0 ? 'may-break' : undefined;
    return { ...base, told, untold: marks.length - told.length, open };
  }
  // One that stands before them in the file would shift the fives.
  const first = its.find((row) => mark(row) !== undefined)?.at ?? Number.POSITIVE_INFINITY;
  const before = marksOf(
    all.filter(({ at }) => at < first),
    mark,
  );
  const told = before.slice(0, before.length - (before.length % ENOUGH));
  const open = first < Number.POSITIVE_INFINITY ? 'may-grow' : undefined;
  return { ...base, told, untold: marks.length - told.length, open };
}

function marksOf(answers: readonly Given[], mark: Mark): readonly number[] {
  return answers.flatMap((one) => mark(one) ?? []);
}

/** The rounds that count for certain, and those that an answer without a date may break. */
export function tellable(rounds: readonly Round[]): {
  readonly sure: readonly Round[];
  readonly shaky: readonly Round[];
} {
  const told = rounds.filter((round) => round.told.length > 0);
  return {
    sure: told.filter(({ open }) => open !== 'may-break'),
    shaky: told.filter(({ open }) => open === 'may-break'),
  };
}

/**
 * How many marks of which nothing may be told can count in some rounds: the rest of a round that is
 * told, and all of one that is too small, where an answer without a date may be the one it lacks.
 */
export function untoldIn(rounds: readonly Round[]): number {
  return rounds
    .filter(({ told, open }) => told.length > 0 || open !== undefined)
    .reduce((sum, { untold }) => sum + untold, 0);
}
