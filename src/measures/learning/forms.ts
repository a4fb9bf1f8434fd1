import { newest, readLog, sessionsSince } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';

/** How many of the newest sessions are looked at for methods, and how many must tell theirs. */
const WINDOW = 6;
const MINIMAL = 5;

/**
 * Sessions held since the group last talked about how it learns and what each gets out of it (0:
 * in the newest one); all sessions held where it never did. Where a session does not say, it may
 * have been one: low counts it as yes, high as no. Unknown until one session says.
 */
export const sessionsSinceTalk: Measure = {
  name: 'learning.sessions-since-talk',
  label: {
    nl: 'bijeenkomsten sinds jullie het over je eigen leren hadden',
    en: 'sessions since you talked about your own learning',
  },
  unit: 'number',
  reads: ['sessions.learning-reflected', 'sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    if (!view.held) {
      notes.lacks('sessions');
      return notes.open();
    }
    const talked = new Map<unknown, boolean | undefined>();
    for (const dated of newest(view.held, view.held.length)) {
      const answer = notes.yes(dated.session['learning-reflected'], 'sessions.learning-reflected');
      talked.set(dated, answer);
      // What lies behind the newest talk changes nothing any more.
      if (answer === true) break;
    }
    const since = sessionsSince(view.held, (dated) => talked.get(dated));
    const told = [...talked.values()].some((answer) => answer !== undefined);
    return told ? notes.range(since.low, since.high) : notes.open(0, view.held.length);
  },
};

/**
 * Different methods in the last 6 sessions held, compared without case and spaces. A session that
 * does not tell its methods may add any number, so high is then open; a method that nobody knows
 * adds one at the most. Unknown until 5 of those sessions tell theirs.
 */
export const methods: Measure = {
  name: 'learning.methods',
  label: { nl: 'verschillende werkvormen', en: 'different methods' },
  unit: 'number',
  reads: ['sessions.methods', 'sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    const different = new Set<string>();
    let told = 0;
    let extra = 0;
    for (const { session } of newest(readLog(view, notes) ?? [], WINDOW)) {
      const used = notes.list(session.methods, 'sessions.methods');
      if (used) told += 1;
      else extra = Number.POSITIVE_INFINITY;
      for (const method of used ?? []) {
        if (method.is === 'known') different.add(normal(method.value));
        else if (method.is !== 'none') extra += 1;
      }
    }
    if (told < MINIMAL) return notes.open();
    return notes.range(different.size, different.size + extra);
  },
};

/** A method as it is compared: without case and spaces. */
function normal(method: string): string {
  return method.toLowerCase().replace(/\s+/g, '');
}
