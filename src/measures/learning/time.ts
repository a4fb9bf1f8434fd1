import { any, isSome, mean, shareYes } from '../kit/interval.js';
import { newest, readLog } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';
import { timeShare, withMinutes } from '../sessions/minutes.js';

/** How many of the newest sessions tell how the time goes, and of how many it must be noted. */
const WINDOW = 4;
const MINIMAL = 2;
/** The same for traces of learning. */
const TRACE_WINDOW = 6;
const TRACE_MINIMAL = 4;

/** The sessions of which the time is looked at, and whether enough of them have minutes. */
function timed(view: View): { last: readonly Dated[]; enough: boolean } {
  const last = newest(view.held ?? [], WINDOW);
  return { last, enough: withMinutes(last) >= MINIMAL };
}

/**
 * Share of the time that goes into learning: the mean over the last 4 sessions held of each
 * session's own share. From 0 to 1. Kinds of minutes that are not named count as nothing; a
 * session without minutes, or of which those of learning are not named, counts from 0 to 1.
 * Unknown until 2 of those 4 sessions have minutes.
 */
export const learningShare: Measure = {
  name: 'learning.time-share',
  label: { nl: 'deel van de tijd om te leren', en: 'share of the time for learning' },
  unit: 'share',
  reads: [
    'sessions.minutes.learning',
    'sessions.minutes.announcements',
    'sessions.minutes.progress',
    'sessions.minutes.social',
    'sessions.minutes.other',
    'sessions.date',
    'sessions.cancelled',
  ],
  of(view) {
    const notes = new Notes();
    if (!view.held) notes.lacks('sessions');
    const { last, enough } = timed(view);
    const share = mean(last.map(({ session }) => timeShare(session, 'learning', notes)));
    return share && enough ? notes.range(share.low, share.high) : notes.open(0, 1);
  },
};

/**
 * How many of the newest sessions in a row had 0 minutes of learning. A session that does not tell
 * ends the row at low, and goes on with it at high. Unknown until 2 of the last 4 sessions held
 * have minutes.
 */
export const streakWithout: Measure = {
  name: 'learning.streak-without',
  label: {
    nl: 'bijeenkomsten op rij zonder tijd om te leren',
    en: 'sessions in a row without time for learning',
  },
  unit: 'number',
  reads: ['sessions.minutes.learning', 'sessions.minutes', 'sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    if (!view.held) {
      notes.lacks('sessions');
      return notes.open();
    }
    let low: number | undefined;
    let high = 0;
    for (const { session } of newest(view.held, view.held.length)) {
      const minutes = notes.number(session.minutes.learning, 'sessions.minutes.learning');
      if (minutes && minutes.low > 0) break;
      if (!minutes || minutes.high > 0) low ??= high;
      high += 1;
    }
    if (!timed(view).enough) return notes.open(0, view.held.length);
    return notes.range(low ?? high, high);
  },
};

/**
 * Share of the last 6 sessions held that show a trace of learning: minutes of learning, something
 * under knowledge, a case, or talk about how the group learns. From 0 to 1: low counts a session
 * that does not tell as without, high as with; minutes that were not noted show nothing by
 * themselves. Unknown until 4 of them tell something of it.
 */
export const traceShare: Measure = {
  name: 'learning.trace-share',
  label: {
    nl: 'deel van de bijeenkomsten met een spoor van leren',
    en: 'share of the sessions with a trace of learning',
  },
  unit: 'share',
  reads: [
    'sessions.minutes.learning',
    'sessions.knowledge',
    'sessions.cases',
    'sessions.learning-reflected',
    'sessions.date',
    'sessions.cancelled',
  ],
  of(view) {
    const notes = new Notes();
    const traces = newest(readLog(view, notes) ?? [], TRACE_WINDOW).map((dated) =>
      trace(dated, notes),
    );
    const told = traces.filter(({ tells }) => tells).length;
    const share = shareYes(traces.map(({ there }) => there));
    return share && told >= TRACE_MINIMAL ? notes.range(share.low, share.high) : notes.open(0, 1);
  },
};

/** Whether a session shows a trace of learning, and whether it tells anything of it at all. */
function trace({ session }: Dated, notes: Notes): { there: boolean | undefined; tells: boolean } {
  const asked = new Notes();
  const minutes = asked.number(session.minutes.learning, 'sessions.minutes.learning');
  const knowledge = asked.list(session.knowledge, 'sessions.knowledge');
  const answers = [
    // This stands in where no minutes are noted: then the other three have the say.
    minutes ? isSome(minutes) : false,
    knowledge && knowledge.length > 0,
    isSome(asked.number(session.cases, 'sessions.cases')),
    asked.yes(session['learning-reflected'], 'sessions.learning-reflected'),
  ];
  const facts = [
    session.minutes.learning,
    session.knowledge,
    session.cases,
    session['learning-reflected'],
  ];
  const there = any(answers);
  for (const [at, fact] of facts.entries()) {
    if (there === false || answers[at] === true) notes.saw(fact);
  }
  if (there === undefined) for (const path of asked.range(0, 1).missing) notes.lacks(path);
  return { there, tells: facts.some((fact) => fact.is === 'known' || fact.is === 'none') };
}
