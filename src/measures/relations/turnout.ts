import { MONTH, type When } from '../../base/days.js';
import { type Amount, known } from '../../network/facts.js';
import { mean } from '../kit/interval.js';
import { presentCount } from '../kit/log.js';
import { Notes } from '../kit/notes.js';
import { type Dated, inCore, membership, type View } from '../kit/view.js';
import { youngerThan } from './age.js';

/** Something after which people may stay away. */
export interface Trigger {
  readonly certain: boolean;
  readonly date: When | undefined;
  readonly session: Dated | undefined;
}

/** Turnout that fell, or (not certain) may have: seen on the last of three sessions. */
export interface Fall {
  readonly certain: boolean;
  readonly date: When | undefined;
}

const SESSIONS = 3;
const DROP = 0.1;

/**
 * Where the three sessions after something have a rate (present against invited) more than 0.10
 * lower than the three up to and with it, and the last of them lies in the last three months.
 *
 * @param triggers with an undefined one among them where not all are known: any session may be one
 */
export function fallingTurnout(
  view: View,
  triggers: readonly (Trigger | undefined)[],
  notes: Notes,
): readonly Fall[] {
  const held = view.held;
  if (!held) {
    notes.lacks('sessions');
    return triggers.length === 0 ? [] : [{ certain: false, date: undefined }];
  }
  const after = new Map<number, boolean>();
  for (const trigger of triggers) {
    const [from, to] = trigger ? sessionsBefore(held, trigger) : [0, held.length];
    for (let count = from; count <= to; count += 1) {
      after.set(count, after.get(count) || (trigger?.certain === true && from === to));
    }
  }
  return [...after].flatMap(([count, certain]): readonly Fall[] => {
    const date = held[count + SESSIONS - 1]?.date;
    if (count < SESSIONS || !date) return [];
    if (youngerThan(view.asOf, date, 3 * MONTH) === false) return [];
    if (fellAfter(view, held, count, new Notes()) === false) return [];
    const fell = fellAfter(view, held, count, notes);
    if (!certain && !triggers.includes(undefined)) notes.lacks('sessions.decisions.minority');
    return [{ certain: certain && fell === true, date }];
  });
}

/** How many sessions were held up to and with something: the fewest and the most it may be. */
function sessionsBefore(held: readonly Dated[], { date, session }: Trigger): [number, number] {
  if (session) {
    const count = held.indexOf(session) + 1;
    return [count, count];
  }
  if (!date) return [0, held.length];
  return [
    held.filter((one) => one.date.to <= date.from).length,
    held.filter((one) => one.date.from <= date.to).length,
  ];
}

/** Whether the rate fell after so many sessions; undefined where it is open. */
function fellAfter(
  view: View,
  held: readonly Dated[],
  count: number,
  notes: Notes,
): boolean | undefined {
  const rates = (sessions: readonly Dated[]): Amount =>
    mean(sessions.map((one) => rateOf(view, one, notes))) ?? { low: 0, high: 1 };
  const before = rates(held.slice(count - SESSIONS, count));
  const after = rates(held.slice(count, count + SESSIONS));
  const more = DROP + 1e-9;
  if (before.low - after.high > more) return true;
  return before.high - after.low > more ? undefined : false;
}

/** Present against invited, at most 1; from 0 to 1 where either is not known. */
function rateOf(view: View, { session, date }: Dated, notes: Notes): Amount {
  const present = presentCount(session, notes);
  const invited = known(session.invited);
  if (invited) notes.saw(session.invited);
  const expected = invited ?? coreOf(view, date);
  if (!expected) notes.lacks('sessions.invited');
  if (!present || !expected) return { low: 0, high: 1 };
  const share = (part: number, whole: number): number =>
    part >= whole ? 1 : Number.isFinite(whole) ? part / whole : 0;
  return { low: share(present.low, expected.high), high: share(present.high, expected.low) };
}

/** How many core members there were on a date; undefined where not everyone is listed. */
function coreOf(view: View, date: When): Amount | undefined {
  if (!view.listed || view.unlisted.high > 0) return undefined;
  const core = view.listed.filter((member) => inCore(member) !== false);
  const on = core.map((member) => ({
    sure: inCore(member) === true,
    days: [membership(member, date.from, view.asOf), membership(member, date.to, view.asOf)],
  }));
  return {
    low: on.filter(({ sure, days }) => sure && days.every((day) => day === 'yes')).length,
    high: on.filter(({ days }) => days.some((day) => day !== 'no')).length,
  };
}
