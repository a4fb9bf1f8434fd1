import type { When } from '../../base/days.js';
import { type Fact, items, known } from '../../network/facts.js';
import type { Session } from '../../network/format/sessions.js';
import { events, silentOf } from '../kit/events.js';
import { all, any, countYes, shareWith } from '../kit/interval.js';
import { monthsBefore, newest, within } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';
import { listed } from './listed.js';

/** The share of the actions that is done, and of the results that is shared, where it is enough. */
const DONE = 0.8;
const SHARED = 0.75;
/** How many of the newest sessions are the last ones. */
const LAST = 3;
/** Of how many of the four it must be known. */
const MINIMAL = 3;

type Answers = readonly (boolean | undefined)[];

/** Whether a share is at least so large; where there is nothing at all, nothing is left to do. */
function isEnough(sure: Answers, perhaps: Answers, least: number): boolean | undefined {
  const share = shareWith(sure, perhaps);
  if (!share || all([...sure, ...perhaps])) return true;
  return share.low >= least ? true : share.high < least ? false : undefined;
}

/** Whether 80% of the actions of the last 12 months are done. */
function isFinished(view: View, notes: Notes): boolean | undefined {
  const listed = view.held && events(view, 'actions', notes);
  const sure: (boolean | undefined)[] = [];
  const perhaps: (boolean | undefined)[] = [];
  const yearAgo = monthsBefore(view.asOf, 12);
  for (const { what, date, session } of listed ?? []) {
    const recent = date && within(date, yearAgo, view.asOf);
    if (recent === false) continue;
    if (recent === undefined) notes.lacks(session ? 'sessions.date' : 'actions.date');
    const done = notes.yes(what.done, session ? 'sessions.actions.done' : 'actions.done');
    (recent ? sure : perhaps).push(done);
  }
  const then = (view.held ?? []).filter(({ date }) => within(date, yearAgo, view.asOf) !== false);
  if (listed && silentOf(then, 'actions', notes).length > 0) return undefined;
  return listed && isEnough(sure, perhaps, DONE);
}

/** Whether 75% of the results are shared. */
function isShared(view: View, notes: Notes): boolean | undefined {
  const found = listed(view, notes);
  if (found?.length === 0) notes.saw(view.network.results);
  return (
    found &&
    isEnough(
      found.map(({ shared }) => notes.yes(shared, 'results.shared')),
      [],
      SHARED,
    )
  );
}

/** Something that is noted in a session, or in a list of its own. */
interface Kind {
  readonly of: (session: Session) => Fact<boolean>;
  readonly path: string;
  readonly apart: Fact<readonly { readonly date: Fact<When> }[]>;
  readonly apartPath: string;
}

/** Whether something happened in one of the last 3 sessions, or outside one since the first of them. */
function isLately(
  view: View,
  { of, path, apart, apartPath }: Kind,
  notes: Notes,
): boolean | undefined {
  const last = newest(view.held ?? [], LAST);
  const start = last.at(-1)?.date;
  if (!start) return undefined;
  const since = (items(apart) ?? []).map(({ date }) => ({ date, is: isSince(date, start, view) }));
  const proof = last.map(({ session }) => of(session)).find((fact) => known(fact) === true);
  const otherProof = since.find(({ is }) => is)?.date;
  if (proof ?? otherProof) {
    notes.saw(proof ?? otherProof ?? apart);
    return true;
  }
  if (since.some(({ is }) => is === undefined)) notes.lacks(apartPath);
  const inSession = last.map(({ session }) => notes.yes(of(session), path));
  return any([...inSession, ...since.map(({ is }) => is)]);
}

/** Whether a date is the start of a time or later, up to the day of the report. */
function isSince(fact: Fact<When>, start: When, view: View): boolean | undefined {
  const date = known(fact);
  if (!date) return fact.is === 'none' ? false : undefined;
  if (date.to < start.from || date.from > view.asOf) return false;
  return date.from >= start.to && date.to <= view.asOf ? true : undefined;
}

/**
 * How many of four a network that rounds off still has to do: 80% of the actions of the last 12
 * months done; 75% of the results shared; the process evaluated, and something celebrated, in the
 * last 3 sessions or outside one since the first of them. 0 to 4; without actions or results there
 * is nothing to finish or to share. A session that does not tell of its actions leaves the first open.
 * Low counts only what is known not to be so, high adds what is not known. Unknown as a whole where
 * fewer than 3 of the four are known.
 */
export const roundingLeft: Measure = {
  name: 'yield.rounding-left',
  label: {
    nl: 'onderdelen van het afronden die nog moeten',
    en: 'parts of rounding off still to do',
  },
  unit: 'number',
  reads: [
    'sessions.actions',
    'sessions.actions.done',
    'actions.done',
    'actions.date',
    'results.shared',
    'results.date',
    'sessions.evaluated',
    'evaluations.date',
    'sessions.celebrated',
    'celebrations.date',
    'sessions.date',
    'sessions.cancelled',
  ],
  of(view) {
    const notes = new Notes();
    const { evaluations, celebrations } = view.network;
    if (!view.held) notes.lacks('sessions');
    const evaluated: Kind = {
      of: (session) => session.evaluated,
      path: 'sessions.evaluated',
      apart: evaluations,
      apartPath: 'evaluations.date',
    };
    const celebrated: Kind = {
      of: (session) => session.celebrated,
      path: 'sessions.celebrated',
      apart: celebrations,
      apartPath: 'celebrations.date',
    };
    const done = [
      isFinished(view, notes),
      isShared(view, notes),
      isLately(view, evaluated, notes),
      isLately(view, celebrated, notes),
    ];
    const left = done.map((one) => (one === undefined ? undefined : !one));
    const { low, high } = countYes(left);
    const told = left.filter((one) => one !== undefined).length;
    return told < MINIMAL ? notes.open(low, high) : notes.range(low, high);
  },
};
