import { all, hull, shareOf } from '../kit/interval.js';
import { monthsAfter } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { tally } from '../kit/tally.js';
import type { Dated, View } from '../kit/view.js';
import { type Newcomer, newcomersOf, stillMembers } from './newcomers.js';
import { type Roster, rosterOf } from './presence.js';
import { isAfter, leftOn } from './when.js';

/** How newcomers fare. */

const READ = [
  'members.joined',
  'members.left',
  'sessions.newcomers',
  'sessions.date',
  'sessions.cancelled',
  'started',
  'counts.total',
] as const;

/**
 * Members who came in during the last 12 months, after the third session and at least 3 months
 * after the start: by `joined`, or named as newcomer in a session. In members. A date that is not
 * exact leaves it open, as do members only counted. Unknown as a whole without a list of members.
 */
export const newcomers: Measure = {
  name: 'people.newcomers',
  label: { nl: 'nieuwkomers', en: 'newcomers' },
  unit: 'number',
  reads: READ,
  of(view) {
    const notes = new Notes();
    const found = newcomersOf(view, notes);
    if (!found) return notes.open();
    const { sure, perhaps } = stillMembers(view, found);
    if (view.unlisted.high > 0) notes.lacks('members.joined');
    return notes.range(sure.length, sure.length + perhaps.length + view.unlisted.high);
  },
};

/**
 * Share of those newcomers who were briefed before their first session. From 0 to 1; nobody new: 1.
 * Who did not say may be either, as may members only counted; somebody who is perhaps new may not
 * count. Unknown as a whole where it is not certain that there is a newcomer.
 */
export const newcomersBriefed: Measure = {
  name: 'people.newcomers-briefed',
  label: { nl: 'deel van de nieuwkomers dat is bijgepraat', en: 'share of newcomers briefed' },
  unit: 'share',
  reads: ['members.briefed', ...READ],
  of(view) {
    const notes = new Notes();
    const found = newcomersOf(view, notes);
    if (!found) return notes.open(0, 1);
    const { sure, perhaps } = stillMembers(view, found);
    const briefed = (members: typeof sure): readonly (boolean | undefined)[] =>
      members.map((member) => notes.yes(member.briefed, 'members.briefed'));
    if (view.unlisted.high > 0) notes.lacks('members.briefed');
    const { part, rest } = tally(briefed(sure), briefed(perhaps), view.unlisted.high);
    const share = shareOf(part, rest) ?? { low: 1, high: 1 };
    if (sure.length > 0 || share.low === share.high) return notes.range(share.low, share.high);
    return notes.open(share.low, share.high);
  },
};

/**
 * Of the newcomers (also those who left again) with at least 3 sessions since they came in, the
 * share present at half of them or more and still a member 6 months on. From 0 to 1; fewer than 2
 * such newcomers: 1. Who is not known by name to have been there may or may not have been. Unknown
 * as a whole where it is open and presence is not by name in all of those sessions.
 */
export const newcomersStay: Measure = {
  name: 'people.newcomers-stay',
  label: { nl: 'deel van de nieuwkomers dat blijft', en: 'share of newcomers who stay' },
  unit: 'share',
  reads: ['sessions.present', 'sessions.invited', 'members.circle', ...READ],
  of(view) {
    const notes = new Notes();
    const found = newcomersOf(view, notes);
    if (!found || !view.held) {
      if (!view.held) notes.lacks('sessions');
      return notes.open(0, 1);
    }
    const rosters = rostersSince(view, found, notes);
    const counted = found.filter((one) => hadTime(one, rosters) !== false);
    const isSure = (one: Newcomer): boolean => one.sure === true && hadTime(one, rosters) === true;
    const sure = counted.filter(isSure);
    const stay = (one: Newcomer): boolean | undefined => stays(view, one, rosters);
    const { part, rest } = tally(
      sure.map(stay),
      counted.filter((one) => !isSure(one)).map(stay),
      view.unlisted.high,
    );
    const most = counted.length + view.unlisted.high;
    if (most < 2) return notes.exactly(1);
    const share = shareOf(part, rest) ?? { low: 1, high: 1 };
    const { low, high } = sure.length < 2 ? hull(share, { low: 1, high: 1 }) : share;
    if (low === high) return notes.range(low, high);
    const silent = rosters.some(({ roster }) => !roster.byName);
    if (silent) notes.lacks('sessions.present');
    return silent ? notes.open(low, high) : notes.range(low, high);
  },
};

/** A session with who was there. */
interface Attended extends Dated {
  readonly roster: Roster;
}

/** The sessions since the first of the newcomers may have come in. */
function rostersSince(
  view: View,
  newcomers: readonly Newcomer[],
  notes: Notes,
): readonly Attended[] {
  const first = Math.min(...newcomers.map(({ since }) => since.from));
  return (view.held ?? [])
    .filter(({ date }) => date.to >= first)
    .map((dated) => ({ ...dated, roster: rosterOf(view, dated, notes) }));
}

/** Whether a session was held since somebody came in, that day too; undefined where it may. */
function isSince({ date }: Dated, { since }: Newcomer): boolean | undefined {
  if (date.from >= since.to) return true;
  return date.to < since.from ? false : undefined;
}

/** Whether there were at least 3 sessions since somebody came in. */
function hadTime(one: Newcomer, sessions: readonly Attended[]): boolean | undefined {
  const since = sessions.map((session) => isSince(session, one));
  if (since.filter((answer) => answer === true).length >= 3) return true;
  return since.filter((answer) => answer !== false).length < 3 ? false : undefined;
}

function stays(view: View, one: Newcomer, sessions: readonly Attended[]): boolean | undefined {
  return all([staysOn(view, one), cameHalf(view, one, sessions)]);
}

/** Whether somebody still was a member 6 months on, or is one now that it is not that far. */
function staysOn(view: View, { member, since }: Newcomer): boolean | undefined {
  const left = leftOn(member, view.asOf);
  if (!left || left.from > view.asOf) return true;
  if (left.from >= monthsAfter(Math.min(since.to, view.asOf), 6)) return true;
  const soonest = Number.isFinite(since.from) ? monthsAfter(since.from, 6) : since.from;
  return left.to < soonest ? false : undefined;
}

/** Whether somebody was at half or more of the sessions from coming in to leaving. */
function cameHalf(view: View, one: Newcomer, sessions: readonly Attended[]): boolean | undefined {
  const left = leftOn(one.member, view.asOf);
  let sure = 0;
  let low = 0;
  let high = 0;
  let perhapsThere = 0;
  let perhapsAway = 0;
  for (const session of sessions) {
    const member = all([isSince(session, one), left ? isAfter(left, session.date) : true]);
    const there = session.roster.there(one.member);
    if (member === true) {
      sure += 1;
      if (there === true) low += 1;
      if (there !== false) high += 1;
    } else if (member === undefined) {
      if (there !== false) perhapsThere += 1;
      if (there !== true) perhapsAway += 1;
    }
  }
  if (2 * low >= sure + perhapsAway) return true;
  return 2 * (high + perhapsThere) < sure + perhapsThere ? false : undefined;
}
