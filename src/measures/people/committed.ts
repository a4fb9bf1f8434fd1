import { known } from '../../network/facts.js';
import type { Member } from '../../network/format/people.js';
import { any, countYes } from '../kit/interval.js';
import { newest, readLog } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { among, gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';
import { type Roster, rosterOf } from './presence.js';
import { joinedOn, notAfter } from './when.js';

/** How many of the newest sessions show whether somebody keeps coming. */
const WINDOW = 3;

/** A session, with who was there. */
interface Meeting extends Roster {
  readonly dated: Dated;
}

/**
 * Core members who put their weight behind it: who were at two thirds or more of the last 3
 * sessions since they joined, or do something between sessions. Missing a single session is never
 * too much, as long as they were at another. In members. Who was not seen for certain and did not
 * say what they do in between may be one, and so may one who is only counted;
 * `counts.works-between` says how many there are at the least. Unknown as a whole where neither
 * presence by name nor work in between is known of half of the core.
 */
export const committed: Measure = {
  name: 'people.committed',
  label: { nl: 'leden die er echt voor gaan', en: 'members really behind it' },
  unit: 'number',
  reads: [
    'sessions.present',
    'sessions.invited',
    'sessions.date',
    'sessions.cancelled',
    'members.works-between',
    'members.circle',
    'members.joined',
    'members.left',
    'counts.works-between',
    'counts.core',
    'counts.total',
  ],
  of(view) {
    const notes = new Notes();
    const held = readLog(view, notes);
    const core = gather(view, 'core', notes);
    if (!core) return notes.open();
    const meetings = newest(held ?? [], WINDOW).map((dated) => ({
      dated,
      ...rosterOf(view, dated, notes),
    }));
    const answer = (member: Member): boolean | undefined =>
      any([known(member['works-between']), held && keepsComing(view, member, meetings)]);
    const sure = core.sure.map(answer);
    const perhaps = core.perhaps.map(answer);
    const low = Math.max(countYes(sure).low, countedAsWorking(view, notes));
    const most = countYes(sure).high + countYes(perhaps).high + core.unlisted.high;
    const high = Math.max(low, Math.min(core.size.high, most));
    for (const member of core.sure) notes.saw(member['works-between']);
    const byName = meetings.some((meeting) => meeting.byName);
    if (low < high) noteOpen([...core.sure, ...core.perhaps], answer, byName, notes);
    const told = core.sure.filter(
      (member) => byName || known(member['works-between']) !== undefined,
    ).length;
    const counted = known(view.network.counts['works-between']) !== undefined;
    const enough = counted || 2 * told >= core.size.high || low === high;
    return enough ? notes.range(low, high) : notes.open(low, high);
  },
};

/** Whether somebody was at all but one, and at least one, of the meetings since they joined. */
function keepsComing(
  view: View,
  member: Member,
  meetings: readonly Meeting[],
): boolean | undefined {
  const joined = joinedOn(member, view.asOf);
  const seen = { low: 0, high: 0 };
  const missed = { low: 0, high: 0 };
  for (const { dated, there } of meetings) {
    const asMember = joined === undefined || notAfter(joined, dated.date);
    if (asMember === false) continue;
    const was = there(member);
    if (was !== false) seen.high += 1;
    if (was !== true) missed.high += 1;
    if (asMember && was === true) seen.low += 1;
    if (asMember && was === false) missed.low += 1;
  }
  if (seen.low > 0 && missed.high <= 1) return true;
  return seen.high === 0 || missed.low > 1 ? false : undefined;
}

/** How many of the core work between sessions for certain, by the count of all members. */
function countedAsWorking(view: View, notes: Notes): number {
  const count = view.network.counts['works-between'];
  if (known(count) === undefined) return 0;
  notes.saw(count);
  const between = among(
    view,
    'core',
    { of: (member) => known(member['works-between']), count, path: 'members.works-between' },
    new Notes(),
  );
  return between?.count.low ?? 0;
}

/** Notes what would tell more of those who are open, and of those who are only counted. */
function noteOpen(
  members: readonly Member[],
  answer: (member: Member) => boolean | undefined,
  byName: boolean,
  notes: Notes,
): void {
  const open = members.filter((member) => answer(member) === undefined);
  if (open.some((member) => known(member['works-between']) === undefined)) {
    notes.lacks('members.works-between');
  }
  if (open.length > 0 && !byName) notes.lacks('sessions.present');
}
