import type { Member } from '../../network/format/people.js';
import { any, exactly, hull, shareOf } from '../kit/interval.js';
import { readLog } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { tally } from '../kit/tally.js';
import { ordinaryOf } from './ordinary.js';
import { rosterOf } from './presence.js';
import { joinedOn, notAfter } from './when.js';

/** How many times somebody stays away before it is staying away. */
const TIMES = 3;

/**
 * Share of the core members who were at none of the last 3 sessions outside the holiday weeks (1
 * July to 31 August, 20 December to 7 January), nor at one in a holiday since, among those who were
 * in the network for all of them. From 0 to 1; 0 with fewer than 3 such sessions, or with nobody in
 * for so long. Presence as a number tells of nobody, unless as many were there as were invited: then
 * all were. Where a session does not say who was there, or its date whether it was in a holiday,
 * somebody not seen at the others may be either. Unknown as a whole where it is open and not all
 * three have presence by name.
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
    const ordinary = ordinaryOf(held);
    const reached = ordinary.last(TIMES);
    // Two sessions, where a date may lie in a holiday: the third from the end may be either.
    const earliest = reached.at(-1);
    const latest = reached[TIMES - 1];
    if (!earliest || !latest) return notes.exactly(0);
    const rosters = held.slice(held.indexOf(earliest)).map((dated) => rosterOf(view, dated, notes));
    const recent = rosters.slice(held.indexOf(latest) - held.indexOf(earliest));
    const inLongEnough = (member: Member): boolean | undefined => {
      const joined = joinedOn(member, view.asOf);
      if (joined === undefined || notAfter(joined, earliest.date)) return true;
      return notAfter(joined, latest.date) === false ? false : undefined;
    };
    const away = (member: Member): boolean | undefined => {
      if (any(recent.map(({ there }) => there(member)))) return false;
      return any(rosters.map(({ there }) => there(member))) === false ? true : undefined;
    };
    const sure = core.sure.filter((member) => inLongEnough(member) === true);
    const perhaps = [
      ...core.sure.filter((member) => inLongEnough(member) === undefined),
      ...core.perhaps.filter((member) => inLongEnough(member) !== false),
    ];
    if (perhaps.length > 0) notes.lacks('members.joined');
    const { part, rest } = tally(sure.map(away), perhaps.map(away), core.unlisted.high);
    const share = shareOf(part, rest) ?? exactly(0);
    const { low, high } = ordinary.low < TIMES ? hull(share, exactly(0)) : share;
    if (low === high) return notes.range(low, high);
    if (core.unlisted.high > 0) notes.lacks('members');
    const silent = rosters.some(({ byName }) => !byName);
    if (silent) notes.lacks('sessions.present');
    return silent ? notes.open(low, high) : notes.range(low, high);
  },
};
