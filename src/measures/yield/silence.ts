import { known } from '../../network/facts.js';
import { any } from '../kit/interval.js';
import { workingDays } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';

/**
 * Days from the newest session held to the day of the report, those of July and August left out. A
 * date known to the month or the year gives a range. Unknown until a session was held for certain.
 */
export const daysSilent: Measure = {
  name: 'yield.days-silent',
  label: { nl: 'dagen zonder bijeenkomst', en: 'days without a session' },
  unit: 'days',
  reads: ['sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    const held = view.held ?? [];
    const sure = held.filter(({ date }) => date.to <= view.asOf);
    if (!view.held) notes.lacks('sessions');
    if (sure.length === 0) return notes.open();
    const from = Math.max(...sure.map(({ date }) => date.from));
    const to = Math.max(...held.map(({ date }) => date.to));
    for (const { session, date } of held.filter((one) => one.date.to >= from)) {
      notes.saw(session.date);
      if (date.from < date.to) notes.lacks('sessions.date');
    }
    return notes.range(
      workingDays(Math.min(to, view.asOf), view.asOf),
      workingDays(from, view.asOf),
    );
  },
};

/** Whether a session of the list lies ahead; one that was called off does not. */
function isListed(view: View, notes: Notes): boolean | undefined {
  if (!view.held) {
    notes.lacks('sessions');
    return undefined;
  }
  const ahead = view.ahead.find(({ session }) => known(session.cancelled) !== true);
  if (ahead) {
    notes.saw(ahead.session.date);
    return true;
  }
  const perhaps = view.held.some(({ date }) => date.to > view.asOf);
  if (perhaps) notes.lacks('sessions.date');
  return perhaps ? undefined : false;
}

/** What `next-session` says: a day to come, perhaps one, one that has passed, none, or nothing. */
function stated(view: View): 'ahead' | 'perhaps' | 'passed' | 'none' | undefined {
  const next = view.network['next-session'];
  if (next.is === 'none') return 'none';
  if (next.is !== 'known') return undefined;
  if (next.value.from >= view.asOf) return 'ahead';
  return next.value.to < view.asOf ? 'passed' : 'perhaps';
}

/**
 * Whether a next session is planned: `next-session` is today or later, or a session of the list lies
 * ahead. No where it is stated that there is none, or the day given has passed. Unknown as a whole
 * where it is left out and nothing lies ahead; a date known to the month or the year may leave it
 * open.
 */
export const nextPlanned: Measure = {
  name: 'yield.next-planned',
  label: { nl: 'een volgende bijeenkomst in de agenda', en: 'a next session in the diary' },
  unit: 'yes/no',
  reads: ['next-session', 'sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    const listed = isListed(view, notes);
    if (listed) return notes.answer(true);
    const next = stated(view);
    notes.date(view.network['next-session'], 'next-session');
    if (next === undefined) return notes.answer(undefined, true);
    if (next === 'ahead') return notes.answer(true);
    if (next === 'perhaps') notes.lacks('next-session');
    return notes.answer(any([next === 'perhaps' ? undefined : false, listed]));
  },
};

/**
 * Whether it is stated that there is no next session: `next-session` is none, and no session of the
 * list lies ahead. A day that has passed is no such statement. Open where `next-session` is left out
 * and nothing lies ahead.
 */
export const nextRuledOut: Measure = {
  name: 'yield.next-ruled-out',
  label: {
    nl: 'gezegd dat er geen volgende bijeenkomst komt',
    en: 'said that no next session will come',
  },
  unit: 'yes/no',
  reads: ['next-session', 'sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    const next = stated(view);
    if (next !== undefined && next !== 'none') {
      notes.saw(view.network['next-session']);
      return notes.answer(false);
    }
    const listed = isListed(view, notes);
    if (listed) return notes.answer(false);
    notes.date(view.network['next-session'], 'next-session');
    return notes.answer(next === 'none' && listed === false ? true : undefined);
  },
};

/** How many of the newest planned sessions are looked at, and how many it takes. */
const WINDOW = 5;
const MINIMAL = 3;

/** Whether a session was planned for later than another for certain. */
function isLater(view: View, one: Dated, other: Dated): boolean {
  if (one.date.to > view.asOf) return false;
  if (one.date.from > other.date.to) return true;
  const sameDay = one.date.from === other.date.to && one.date.to === other.date.from;
  return sameDay && view.due.indexOf(one) > view.due.indexOf(other);
}

/**
 * How many of the 5 newest sessions planned up to the day of the report were cancelled. Where it is
 * left out, a session was held; a date known to the month or the year may leave open whether it is
 * among the 5. Unknown as a whole under 3 such sessions.
 */
export const cancelled: Measure = {
  name: 'yield.cancelled',
  label: { nl: 'afgelaste bijeenkomsten van de laatste vijf', en: 'cancelled among the last five' },
  unit: 'number',
  reads: ['sessions.cancelled', 'sessions.date'],
  of(view) {
    const notes = new Notes();
    const { due } = view;
    const past = due.filter(({ date }) => date.to <= view.asOf);
    if (!view.held) notes.lacks('sessions');
    if (past.length < MINIMAL) return notes.open(0, WINDOW);
    notes.saw(view.network.sessions);
    const among = due.filter(
      (one) => due.filter((other) => isLater(view, other, one)).length < WINDOW,
    );
    const called = among.filter(({ session }) => known(session.cancelled) === true);
    for (const { session } of called) notes.saw(session.cancelled);
    const sure = called.filter(
      (one) =>
        one.date.to <= view.asOf &&
        due.filter((other) => other !== one && !isLater(view, one, other)).length < WINDOW,
    );
    if (sure.length < called.length) notes.lacks('sessions.date');
    return notes.range(sure.length, Math.min(WINDOW, called.length));
  },
};
