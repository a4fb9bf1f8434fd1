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

/** How many of `due` were planned for later than the one at a place for certain: `WINDOW` or less. */
function surelyLater(view: View, at: number, past: readonly Dated[]): number {
  const { due } = view;
  const one = due[at];
  let count = 0;
  // The newest are last; among them are no more that are later than there is to count.
  for (let other = past.length - 1; count < WINDOW; other -= 1) {
    if (!one || (past[other]?.date.from ?? Number.NEGATIVE_INFINITY) <= one.date.to) break;
    count += 1;
  }
  for (let other = at + 1; count < WINDOW && sameDay(one, due[other]); other += 1) count += 1;
  return count;
}

/** How many of `due` may have been planned for later than the one at a place: `WINDOW` or less. */
function perhapsLater(view: View, at: number): number {
  const { due } = view;
  const one = due[at];
  let count = 0;
  for (let other = due.length - 1; other >= 0 && count < WINDOW; other -= 1) {
    const date = due[other]?.date;
    const earlier = date && one && one.date.from > date.to;
    if (other !== at && !earlier && !(other < at && sameDay(one, due[other]))) count += 1;
  }
  return count;
}

/** Whether two sessions were planned for one and the same day: then the order of the file counts. */
function sameDay(one: Dated | undefined, other: Dated | undefined): boolean {
  if (!one || !other) return false;
  return one.date.from === other.date.to && one.date.to === other.date.from;
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
    const called = due.flatMap(({ session, date }, at) => {
      if (known(session.cancelled) !== true || surelyLater(view, at, past) >= WINDOW) return [];
      notes.saw(session.cancelled);
      return [date.to <= view.asOf && perhapsLater(view, at) < WINDOW];
    });
    const sure = called.filter((among) => among);
    if (sure.length < called.length) notes.lacks('sessions.date');
    return notes.range(sure.length, Math.min(WINDOW, called.length));
  },
};
