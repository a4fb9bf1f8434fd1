import { all, shareOf } from '../kit/interval.js';
import { newest, readLog } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { tally } from '../kit/tally.js';
import { rosterOf } from './presence.js';
import { joinedOn, notAfter } from './when.js';

/**
 * Share of the core members who were at none of the last 3 sessions, among those who were in the
 * network for all of them. From 0 to 1; 0 with fewer than 3 sessions, or with nobody in for so
 * long. Presence as a number tells of nobody, unless as many were there as were invited: then all
 * were. Where a session does not say who was there, somebody not seen at the others may be either.
 * Unknown as a whole where it is open and not all three have presence by name.
 */
export const absentShare: Measure = {
  name: 'people.absent-share',
  label: {
    nl: 'deel van de kern dat drie keer op rij ontbrak',
    en: 'share of the core absent three times in a row',
  },
  unit: 'share',
  reads: [
    'sessions.date',
    'sessions.cancelled',
    'sessions.present',
    'sessions.invited',
    'members.circle',
    'members.joined',
    'members.left',
    'counts.core',
    'counts.total',
  ],
  of(view) {
    const notes = new Notes();
    const held = readLog(view, notes);
    const core = gather(view, 'core', notes);
    if (!held || !core) return notes.open(0, 1);
    const last = newest(held, 3);
    const [, , oldest] = last;
    if (!oldest) return notes.exactly(0);
    const rosters = last.map((dated) => rosterOf(view, dated, notes));
    const inLongEnough = (member: (typeof core.sure)[number]): boolean | undefined => {
      const joined = joinedOn(member, view.asOf);
      return joined === undefined || notAfter(joined, oldest.date);
    };
    const away = (member: (typeof core.sure)[number]): boolean | undefined =>
      all(
        rosters.map(({ there }) => {
          const answer = there(member);
          return answer === undefined ? undefined : !answer;
        }),
      );
    const sure = core.sure.filter((member) => inLongEnough(member) === true);
    const perhaps = [
      ...core.sure.filter((member) => inLongEnough(member) === undefined),
      ...core.perhaps.filter((member) => inLongEnough(member) !== false),
    ];
    if (perhaps.length > 0) notes.lacks('members.joined');
    const { part, rest } = tally(sure.map(away), perhaps.map(away), core.unlisted.high);
    const { low, high } = shareOf(part, rest) ?? { low: 0, high: 0 };
    if (low === high) return notes.range(low, high);
    if (core.unlisted.high > 0) notes.lacks('members');
    const silent = rosters.some(({ byName }) => !byName);
    if (silent) notes.lacks('sessions.present');
    return silent ? notes.open(low, high) : notes.range(low, high);
  },
};
