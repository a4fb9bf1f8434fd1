import { MONTH } from '../../base/days.js';
import type { Fact } from '../../network/facts.js';
import { countYes } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { includesOne } from '../people/roles.js';
import { isEmpty } from './programme.js';

/** What a network started from, and whether it must. */

/**
 * How many of three there are: a theme, a question behind it, and something that made the network
 * come about. From 0 to 3.
 * Low counts what is written down, high adds what the file does not say. Unknown as a whole where it
 * says nothing of the three.
 */
export const ground: Measure = {
  name: 'purpose.ground',
  label: {
    nl: 'bekende delen van wat jullie bindt (thema, vraagstuk, ontstaan)',
    en: 'known parts of what ties you together (theme, question, origin)',
  },
  unit: 'number',
  reads: ['purpose.theme', 'purpose.question', 'origin.kind'],
  of(view) {
    const notes = new Notes();
    const { purpose, origin } = view.network;
    const empty = isEmpty(origin.kind, 'origin.kind', notes);
    const there = [
      isWritten(purpose.theme, 'purpose.theme', notes),
      isWritten(purpose.question, 'purpose.question', notes),
      empty === undefined ? undefined : !empty,
    ];
    if (there.every((answer) => answer === undefined)) return notes.open(0, there.length);
    const { low, high } = countYes(there);
    return notes.range(low, high);
  },
};

/** Whether something is written down; undefined where nobody says. */
function isWritten(text: Fact<string>, path: string, notes: Notes): boolean | undefined {
  const word = notes.word(text, path);
  return word === undefined ? undefined : word !== 'none';
}

/**
 * Whether an obligation is all that made the network come about. A kind that nobody knows may be
 * another. Unknown as a whole where no kind is told.
 */
export const onlyImposed: Measure = {
  name: 'purpose.only-imposed',
  label: { nl: 'alleen ontstaan uit een verplichting', en: 'an obligation as the only origin' },
  unit: 'yes/no',
  reads: ['origin.kind'],
  of(view) {
    const notes = new Notes();
    const { kind } = view.network.origin;
    const kinds = notes.words(kind, 'origin.kind');
    if (!kinds) return notes.answer(undefined, true);
    for (const item of kind.is === 'known' ? kind.value : []) notes.saw(item);
    if (kinds.some((one) => one !== 'imposed')) return notes.answer(false);
    const open = kind.is === 'known' && kind.value.length > kinds.length;
    if (open) return notes.answer(undefined, kinds.length === 0);
    return notes.answer(kinds.length > 0);
  },
};

/**
 * Months until the obligation to take part ends; below 0 once it has. No end: never. A date known
 * to the month or the year gives a range. Left out it may have ended or not: unknown as a whole.
 */
export const obligationMonths: Measure = {
  name: 'purpose.obligation-months',
  label: {
    nl: 'maanden tot de verplichting eindigt',
    en: 'months until the obligation ends',
  },
  unit: 'months',
  reads: ['origin.imposed-until', 'origin.kind'],
  of(view) {
    const notes = new Notes();
    const { kind, 'imposed-until': end } = view.network.origin;
    // Who was never obliged need not be asked until when.
    if (end.is === 'absent' && includesOne(kind, ['imposed']) === false) {
      return notes.open(Number.NEGATIVE_INFINITY);
    }
    const until = notes.date(end, 'origin.imposed-until');
    if (until === undefined) return notes.open(Number.NEGATIVE_INFINITY);
    if (until === 'never') return notes.exactly(Number.POSITIVE_INFINITY);
    return notes.range((until.from - view.asOf) / MONTH, (until.to - view.asOf) / MONTH);
  },
};
