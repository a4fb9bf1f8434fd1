import { items, known } from '../../network/facts.js';
import { events, silentOf } from '../kit/events.js';
import { countYes, shareOf } from '../kit/interval.js';
import { monthsBefore, within } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';

/** Below this many actions, what is done is never read as less than `FLOOR`. */
const FEW = 5;
const FLOOR = 0.3;
/** How many actions, and how many sessions, must tell something. */
const MINIMAL = 4;

/**
 * Share of the actions of the last 12 months that were done; those of the newest session are left
 * out, for they cannot be done yet. From 0 to 1, and with fewer than 5 actions not under 0.30.
 * Low counts every action that does not tell as not done, high as done; one without a date may
 * fall within the 12 months or not. While a session of that time does not tell of its actions (an
 * empty list does), it may have had any number of them. Unknown until of 4 actions it is told
 * whether they were done.
 */
export const actionsDone: Measure = {
  name: 'sessions.actions-done',
  label: { nl: 'deel van de acties dat is gedaan', en: 'share of the actions that were done' },
  unit: 'share',
  reads: [
    'sessions.actions',
    'sessions.actions.done',
    'actions.done',
    'actions.date',
    'sessions.date',
    'sessions.cancelled',
  ],
  of(view) {
    const notes = new Notes();
    const yearAgo = monthsBefore(view.asOf, 12);
    const latest = view.held?.at(-1);
    const sure: (boolean | undefined)[] = [];
    const perhaps: (boolean | undefined)[] = [];
    const listed = view.held && events(view, 'actions', new Notes());
    if (!listed) notes.lacks(view.held ? 'sessions.actions' : 'sessions');
    for (const { what, date, session } of listed ?? []) {
      const recent = date && within(date, yearAgo, view.asOf);
      if (recent === false || (session && session === latest)) continue;
      const done = notes.yes(what.done, session ? 'sessions.actions.done' : 'actions.done');
      if (recent === undefined) notes.lacks(session ? 'sessions.date' : 'actions.date');
      (recent ? sure : perhaps).push(done);
    }
    const others = (view.held ?? []).filter(
      (dated) => dated !== latest && within(dated.date, yearAgo, view.asOf) !== false,
    );
    const silent = listed ? silentOf(others, 'actions', notes) : [];
    const floor = (share: number, count: number): number =>
      count < FEW ? Math.max(FLOOR, share) : share;
    const most = listed ? sure.length + perhaps.length : FEW;
    const told = sure.filter((answer) => answer !== undefined).length;
    const surely = countYes(sure);
    const possibly = countYes(perhaps);
    const share = shareOf(
      { low: surely.low, high: surely.high + possibly.high },
      { low: sure.length - surely.high, high: most - surely.low - possibly.low },
    );
    if (silent.length > 0) return told < MINIMAL ? notes.open(0, 1) : notes.range(0, 1);
    if (!share || told < MINIMAL) return notes.open(floor(0, most), 1);
    return notes.range(floor(share.low, most), floor(share.high, sure.length));
  },
};

/**
 * Actions agreed on in the last 12 months for each session held in that time; those outside a
 * session count too. A session that does not tell of its actions may have had any number of them,
 * or none. Unknown until 4 of those sessions tell (an empty list does).
 */
export const actionsPerSession: Measure = {
  name: 'sessions.actions-per-session',
  label: { nl: 'acties per bijeenkomst', en: 'actions a session' },
  unit: 'number',
  reads: ['sessions.actions', 'actions.date', 'sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    const yearAgo = monthsBefore(view.asOf, 12);
    const sessions = { low: 0, high: 0 };
    const actions = { low: 0, high: 0 };
    let told = 0;
    if (!view.held) notes.lacks('sessions');
    for (const { session, date } of view.held ?? []) {
      const recent = within(date, yearAgo, view.asOf);
      if (recent === false) continue;
      const count = notes.list(session.actions, 'sessions.actions')?.length;
      sessions.high += 1;
      actions.high += count ?? Number.POSITIVE_INFINITY;
      if (recent === undefined) continue;
      sessions.low += 1;
      actions.low += count ?? 0;
      if (count !== undefined) told += 1;
    }
    if (told < MINIMAL) return notes.open();
    for (const action of items(view.network.actions) ?? []) {
      const date = known(action.date);
      const recent = date && within(date, yearAgo, view.asOf);
      if (recent === undefined) notes.lacks('actions.date');
      if (recent !== false) actions.high += 1;
      if (recent === true) actions.low += 1;
    }
    return notes.range(actions.low / sessions.high, actions.high / sessions.low);
  },
};
