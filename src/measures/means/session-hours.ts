import { HALF_YEAR } from '../../base/days.js';
import type { Amount } from '../../network/facts.js';
import { countYes, exactly, hull, mean } from '../kit/interval.js';
import { newest, within } from '../kit/log.js';
import type { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';
import { lengthOf } from '../sessions/minutes.js';

/** How many of the newest sessions tell how long a session takes. */
const WINDOW = 4;
/** How many hours a session takes of which no minutes are noted. */
const USUAL = 2;
/** How many months the sessions are counted over. */
const MONTHS = 6;

/** What `sessionHours` reads. */
export const SESSION_HOURS = ['sessions.minutes', 'sessions.date', 'sessions.cancelled'] as const;

/**
 * Hours that the sessions take each month: the mean length of the last 4 times the sessions of the
 * last half year (183 days), over 6 months. A session without minutes takes 2 hours; kinds of
 * minutes that are not named took no time. A date that leaves it open gives a range.
 *
 * @returns undefined without a log
 */
export function sessionHours({ held, asOf }: View, notes: Notes): Amount | undefined {
  if (!held) {
    notes.lacks('sessions');
    return undefined;
  }
  const recent = held.map(({ session, date }) => {
    const answer = within(date, asOf - HALF_YEAR, asOf);
    if (answer === undefined) notes.lacks('sessions.date');
    if (answer === true) notes.saw(session.date);
    return answer;
  });
  const count = countYes(recent);
  const length = mean(newest(held, WINDOW).map(hoursOf));
  if (!length || count.high === 0) return exactly(0);
  return {
    low: (length.low * count.low) / MONTHS,
    high: (length.high * count.high) / MONTHS,
  };
}

function hoursOf({ session }: Dated): Amount {
  const minutes = lengthOf(session);
  if (!minutes || minutes.high === 0) return exactly(USUAL);
  const hours = { low: minutes.low / 60, high: minutes.high / 60 };
  return hours.low === 0 ? hull(hours, exactly(USUAL)) : hours;
}
