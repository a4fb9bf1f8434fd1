import { known } from '../../network/facts.js';
import type { Action } from '../../network/format/sessions.js';
import { type Event, events, isOfSessions, silentOf } from '../kit/events.js';
import { shareOf } from '../kit/interval.js';
import { newest, readLog } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { tally } from '../kit/tally.js';
import type { View } from '../kit/view.js';
import { hasRole, LEADING, noteRole } from './roles.js';

/** In a log of so few sessions the lead does more, and so much of their share is forgiven. */
const EARLY = { sessions: 4, share: 0.15 };

/**
 * Share of the actions of the last 6 sessions (and those of that time outside a session) that are
 * taken by the lead, or by the leads together. From 0 to 1. An action without `by`, or by somebody
 * of whom the roles are left out, may be the lead's; one outside a session whose date is not exact
 * may not count. While one of the sessions does not tell of its actions (an empty list does), it may
 * have had any number of them. In a log of at most 4 sessions 0.15 is taken off. Unknown as a whole with fewer
 * than 6 actions with a name, where half have none, or without a lead among the members.
 */
export const leadTaskShare: Measure = {
  name: 'people.lead-task-share',
  label: { nl: 'deel van de taken bij de trekker', en: 'share of the tasks with the lead' },
  unit: 'share',
  reads: ['members.roles', 'sessions.actions', 'actions', 'sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    const held = readLog(view, notes);
    const last = newest(held ?? [], 6);
    const actions = events(view, 'actions', notes);
    if (!held || !actions || last.length === 0) return notes.open(0, 1);
    const counted = actions.filter((action) => isOfSessions(action, last) !== false);
    const isSure = (action: Event<Action>): boolean => isOfSessions(action, last) === true;
    const sure = counted.filter(isSure);
    const perhaps = counted.filter((action) => !isSure(action));
    const byLead = (action: Event<Action>): boolean | undefined => isLeads(view, action, notes);
    const { part, rest } = tally(sure.map(byLead), perhaps.map(byLead));
    const silent = silentOf(last, 'actions', notes);
    const share = (silent.length === 0 && shareOf(part, rest)) || { low: 0, high: 1 };
    const off = held.length <= EARLY.sessions ? EARLY.share : 0;
    const low = Math.max(0, share.low - off);
    const high = Math.max(0, share.high - off);
    return isTold(view, sure, notes) ? notes.range(low, high) : notes.open(low, high);
  },
};

/** Whether a lead took an action; nobody did: no. */
function isLeads(view: View, action: Event<Action>, notes: Notes): boolean | undefined {
  const { by } = action.what;
  const path = action.session ? 'sessions.actions.by' : 'actions.by';
  const id = notes.word(by, path);
  const member = id === undefined ? undefined : view.byId.get(id);
  if (member) return noteRole(member, LEADING, notes);
  return id === undefined ? undefined : false;
}

/** Whether enough is said: actions with a name, and a lead by role. */
function isTold(view: View, actions: readonly Event<Action>[], notes: Notes): boolean {
  const named = actions.filter(({ what }) => known(what.by) !== undefined).length;
  const isLed = (view.listed ?? []).some((member) => hasRole(member, LEADING) === true);
  if (!isLed) notes.lacks('members.roles');
  return named >= 6 && 2 * named > actions.length && isLed;
}
