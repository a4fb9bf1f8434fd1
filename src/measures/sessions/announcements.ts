import { known } from '../../network/facts.js';
import { countYes, exactly, mean } from '../kit/interval.js';
import { newest } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { timeShare, withMinutes } from './minutes.js';

/** How many of the newest sessions are looked at, and how many of those must tell something. */
const WINDOW = 4;
const MINIMAL = 2;

/**
 * Share of the time that goes into announcements: the mean over the last 4 sessions held of each
 * session's own share. From 0 to 1. Announcements by mail without minutes took no time; a session
 * that does not tell counts from 0 to 1. Unknown until 2 of those 4 have minutes or announcements
 * by mail.
 */
export const announcementShare: Measure = {
  name: 'sessions.announcement-share',
  label: { nl: 'deel van de tijd voor mededelingen', en: 'share of the time for announcements' },
  unit: 'share',
  reads: [
    'sessions.minutes.announcements',
    'sessions.minutes.progress',
    'sessions.minutes.learning',
    'sessions.minutes.social',
    'sessions.minutes.other',
    'sessions.announcements-at',
    'sessions.date',
    'sessions.cancelled',
  ],
  of(view) {
    const notes = new Notes();
    const last = newest(view.held ?? [], WINDOW);
    if (!view.held) notes.lacks('sessions');
    const mailed = last.filter(
      ({ session }) =>
        known(session['announcements-at']) === 'mail' &&
        known(session.minutes.announcements) === undefined,
    );
    const shares = last.map((dated) => {
      if (!mailed.includes(dated)) return timeShare(dated.session, 'announcements', notes);
      notes.saw(dated.session['announcements-at']);
      return exactly(0);
    });
    const timed = withMinutes(last.filter((dated) => !mailed.includes(dated)));
    const share = mean(shares);
    if (!share || timed + mailed.length < MINIMAL) return notes.open(0, 1);
    return notes.range(share.low, share.high);
  },
};

/**
 * How many of the last 4 sessions held began with announcements. Low counts what is told, high
 * adds the sessions that do not tell. Unknown until 2 of them do.
 */
export const announcementsFirst: Measure = {
  name: 'sessions.announcements-first',
  label: {
    nl: 'van de laatste bijeenkomsten die met mededelingen begonnen',
    en: 'of the last sessions that began with announcements',
  },
  unit: 'number',
  reads: ['sessions.announcements-at', 'sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    if (!view.held) {
      notes.lacks('sessions');
      return notes.open(0, WINDOW);
    }
    const first = newest(view.held, WINDOW).map(({ session }) => {
      const when = notes.word(session['announcements-at'], 'sessions.announcements-at');
      return when === undefined ? undefined : when === 'start';
    });
    const told = first.filter((answer) => answer !== undefined).length;
    if (told < MINIMAL) return notes.open(0, first.length);
    const { low, high } = countYes(first);
    return notes.range(low, high);
  },
};
