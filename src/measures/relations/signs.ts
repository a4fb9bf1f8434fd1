import type { When } from '../../base/days.js';
import { known } from '../../network/facts.js';
import { type Event, events } from '../kit/events.js';
import type { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';
import { ageOn } from './age.js';
import { lowMarks } from './low-marks.js';
import { anyDay, mayCount, recent, type Sign } from './sign.js';
import { fallingTurnout, type Trigger } from './turnout.js';

/** The signs of unrest in the last three months. */
export interface Signs {
  readonly signs: readonly Sign[];
  /** Whether the file has anything at all in which unrest would show. */
  readonly told: boolean;
}

/**
 * The signs of unrest: low or falling marks for atmosphere or safety, two hurdles not taken, two
 * decisions by the loudest, and turnout that falls after a hurdle or a decision that some lost.
 * What cannot be judged is a sign that may show on any day.
 */
export function signsOf(view: View, notes: Notes): Signs {
  const hurdles = events(view, 'hurdles', notes);
  const decisions = events(view, 'decisions', notes);
  const marks = (['atmosphere', 'safe'] as const).map((statement) =>
    lowMarks(view, statement, notes),
  );
  const untold = unknownHurdles(view, notes);
  const started = [...triggers(decisions, hurdles), ...untold];
  const signs = [
    ...marks.flatMap((found) => found.signs),
    ...(hurdles ? unsolved(view, hurdles, notes) : [anyDay(view)]),
    ...(decisions ? byLoudest(view, decisions, notes) : [anyDay(view)]),
    ...(untold.some((list) => mayCount(view, list?.date)) ? [anyDay(view)] : []),
    ...fallingTurnout(view, started, notes).flatMap(({ certain, date }) =>
      recent(view, certain, date),
    ),
  ];
  return { signs, told: Boolean(hurdles ?? decisions) || marks.some(({ told }) => told) };
}

/**
 * The lists of hurdles of which the file says that nobody knows what stands in them: any number of
 * them may. Undefined for the list outside the sessions. What is left out did not happen; and a
 * session of which nobody knows the decisions adds none to those that are written down.
 */
function unknownHurdles(view: View, notes: Notes): readonly (Trigger | undefined)[] {
  const within = (view.held ?? []).filter(({ session }) => session.hurdles.is === 'unknown');
  if (within.length > 0) notes.lacks('sessions.hurdles');
  const apart = view.network.hurdles.is === 'unknown';
  if (apart) notes.lacks('hurdles');
  const lists = within.map((one) => ({ certain: false, date: one.date, session: one }));
  return apart ? [...lists, undefined] : lists;
}

/** Two or more of such things: a sign on the day of the newest of them. */
function two(found: readonly Sign[]): readonly Sign[] {
  const [, second] = found.map(({ when }) => when.from).sort((a, b) => a - b);
  if (second === undefined) return [];
  const sure = found.filter(({ certain }) => certain);
  const from = Math.max(second, ...sure.map(({ when }) => when.from));
  const to = Math.max(...found.map(({ when }) => when.to));
  return [{ certain: sure.length >= 2, when: { from, to } }];
}

type Hurdles = NonNullable<ReturnType<typeof events<'hurdles'>>>;
type Decisions = NonNullable<ReturnType<typeof events<'decisions'>>>;

function unsolved(view: View, hurdles: Hurdles, notes: Notes): readonly Sign[] {
  const open = hurdles.flatMap(({ what, date, session }) => {
    if (!mayCount(view, date)) return [];
    if (!date) notes.lacks('hurdles.date');
    const solved = notes.yes(what.solved, `${session ? 'sessions.' : ''}hurdles.solved`);
    return solved === true ? [] : recent(view, solved === false, date);
  });
  return two(open);
}

function byLoudest(view: View, decisions: Decisions, notes: Notes): readonly Sign[] {
  const loud = decisions.flatMap(({ what, date, session }) => {
    if (!mayCount(view, date)) return [];
    if (!date) notes.lacks('decisions.date');
    const by = notes.word(what.by, `${session ? 'sessions.' : ''}decisions.by`);
    return by === undefined || by === 'loudest' ? recent(view, by === 'loudest', date) : [];
  });
  return two(loud);
}

/**
 * After what turnout may fall: a hurdle, or a decision with a minority; undefined for what is not
 * written down.
 */
function triggers(
  decisions: Decisions | undefined,
  hurdles: Hurdles | undefined,
): readonly (Trigger | undefined)[] {
  const on = ({ date, session }: Event<unknown>, certain: boolean): Trigger => ({
    certain,
    date,
    session,
  });
  return [
    ...(hurdles?.map((hurdle) => on(hurdle, true)) ?? [undefined]),
    ...(decisions?.flatMap((decision) => {
      const { minority } = decision.what;
      if (minority.is === 'none' || known(minority) === false) return [];
      return [on(decision, minority.is === 'known')];
    }) ?? [undefined]),
  ];
}

/** The days on which the newest sign may have shown; undefined where none shows for certain. */
export function newestSign({ signs }: Signs): When | undefined {
  const sure = signs.filter(({ certain }) => certain).map(({ when }) => when.from);
  if (sure.length === 0) return undefined;
  return { from: Math.max(...sure), to: Math.max(...signs.map(({ when }) => when.to)) };
}

/** Whether there is no sign, a fresh one, or one that lasts: all that is still possible. */
export function unrestOf(view: View, { signs }: Signs, fresh: number): readonly string[] {
  const ages = signs.map(({ certain, when }) => ({ certain, age: ageOn(view.asOf, when) }));
  const surelyFresh = ages.some(({ certain, age }) => certain && age.high <= fresh);
  const values: string[] = ages.some(({ certain }) => certain) ? [] : ['none'];
  if (ages.some(({ age }) => age.low <= fresh)) values.push('fresh');
  if (!surelyFresh && ages.some(({ age }) => age.high > fresh)) values.push('lasting');
  return values;
}
