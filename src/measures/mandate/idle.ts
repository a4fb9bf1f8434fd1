import type { When } from '../../base/days.js';
import { type Fact, items, known } from '../../network/facts.js';
import { sessionsSince } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';

/**
 * How many of the newest sessions, in a row, came to no decision and no action; a decision or an
 * action outside a session counts with the first session from its day on, and after the newest one
 * it ends the row at once. In sessions.
 * A session that does not tell of both ends the row at low, not at high. Unknown as a whole where
 * the newest session tells of neither, and nothing was dated since the one before.
 */
export const idleSessions: Measure = {
  name: 'mandate.idle-sessions',
  label: {
    nl: 'bijeenkomsten op rij zonder besluit of actiepunt',
    en: 'sessions in a row without a decision or an action point',
  },
  unit: 'number',
  reads: [
    'sessions.decisions',
    'sessions.actions',
    'sessions.date',
    'decisions.date',
    'actions.date',
  ],
  of(view) {
    const notes = new Notes();
    const { held } = view;
    const newest = held?.at(-1);
    if (!held) {
      notes.lacks('sessions');
      return notes.open();
    }
    const row = sessionsSince(held, (dated) => cameToSomething(dated, held, view, notes));
    const silent = newest && !tells(newest.session.decisions) && !tells(newest.session.actions);
    if (silent && row.high > 0) return notes.open(row.low, row.high);
    return notes.range(row.low, row.high);
  },
};

function tells(fact: Fact<readonly unknown[]>): boolean {
  return items(fact) !== undefined;
}

/** Whether a decision or an action came of a session, or was taken since the one before it. */
function cameToSomething(
  { session }: Dated,
  held: readonly Dated[],
  view: View,
  notes: Notes,
): boolean | undefined {
  for (const fact of [session.decisions, session.actions]) {
    if ((items<unknown>(fact)?.length ?? 0) > 0) {
      notes.saw(fact);
      return true;
    }
  }
  const at = held.findIndex((dated) => dated.session === session);
  const outside = happenedSince(held[at - 1], view, notes);
  if (outside === true) return true;
  const decisions = notes.list<unknown>(session.decisions, 'sessions.decisions');
  const actions = notes.list<unknown>(session.actions, 'sessions.actions');
  return decisions && actions ? outside : undefined;
}

/** Whether a decision or an action outside a session was taken after a session. */
function happenedSince(before: Dated | undefined, view: View, notes: Notes): boolean | undefined {
  let open = false;
  for (const kind of ['decisions', 'actions'] as const) {
    for (const { date: fact } of items<{ date: Fact<When> }>(view.network[kind]) ?? []) {
      const date = known(fact);
      if (date && date.from > view.asOf) continue;
      const since = !before || (date && isAfter(date, before.date));
      if (since === true) {
        notes.saw(fact);
        return true;
      }
      if (since === undefined) notes.lacks(`${kind}.date`);
      open ||= since === undefined;
    }
  }
  return open ? undefined : false;
}

function isAfter(date: When, other: When): boolean | undefined {
  if (date.from > other.to) return true;
  return date.to <= other.from ? false : undefined;
}
