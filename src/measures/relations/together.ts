import { type Fact, items } from '../../network/facts.js';
import { mean } from '../kit/interval.js';
import { newest, readLog, sessionsSince } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';

/** Whether the file says anything in a field. */
function told(fact: Fact<unknown>): boolean {
  return fact.is === 'known' || fact.is === 'none';
}

/**
 * Sessions held since something was last celebrated: 0 in the newest session, all sessions held
 * where it never was. A celebration outside a session counts as the session before it; without a
 * date it may be of any day. Where a session does not say, it may have been one: low counts it as
 * yes, high as no. Unknown as a whole, from 0 to all sessions, where no session says and no
 * `celebrations` are written down (an empty list counts).
 */
export const sessionsSinceCelebration: Measure = {
  name: 'relations.sessions-since-celebration',
  label: { nl: 'bijeenkomsten sinds er iets is gevierd', en: 'sessions since a celebration' },
  unit: 'number',
  reads: ['sessions.celebrated', 'sessions.date', 'sessions.cancelled', 'celebrations.date'],
  of(view) {
    const notes = new Notes();
    const held = readLog(view, notes);
    if (!held) return notes.open();
    const apart = items(view.network.celebrations);
    if (!apart && !held.some(({ session }) => told(session.celebrated))) {
      notes.lacks('sessions.celebrated');
      notes.lacks('celebrations');
      return notes.open(0, held.length);
    }
    let { low, high } = sessionsSince(held, ({ session }) =>
      notes.yes(session.celebrated, 'sessions.celebrated'),
    );
    if (apart) notes.saw(view.network.celebrations);
    for (const { date: fact } of apart ?? []) {
      const date = notes.date(fact, 'celebrations.date');
      if (date === undefined) low = 0;
      if (date === undefined || date === 'never' || date.from > view.asOf) continue;
      low = Math.min(low, held.filter((session) => session.date.from > date.to).length);
      high = Math.min(high, held.filter((session) => session.date.to > date.from).length);
    }
    return notes.range(low, high);
  },
};

const WINDOW = 4;

/**
 * Mean of the minutes for plain contact over the last 4 sessions held. A session that does not say
 * how many may have had none or any number, so that the mean is at least so much. Unknown as a
 * whole, from 0, where fewer than 2 of those sessions say.
 */
export const socialMinutes: Measure = {
  name: 'relations.social-minutes',
  label: {
    nl: 'minuten voor gewoon contact per bijeenkomst',
    en: 'minutes for plain contact a session',
  },
  unit: 'number',
  reads: ['sessions.minutes.social', 'sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    const held = view.held;
    if (!held) {
      notes.lacks('sessions');
      return notes.open();
    }
    const minutes = newest(held, WINDOW).map(({ session }) =>
      notes.number(session.minutes.social, 'sessions.minutes.social'),
    );
    if (minutes.filter((one) => one !== undefined).length < 2) {
      notes.lacks('sessions.minutes.social');
      return notes.open();
    }
    const found = mean(minutes.map((one) => one ?? { low: 0, high: Number.POSITIVE_INFINITY }));
    return found ? notes.range(found.low, found.high) : notes.open();
  },
};
