import type { When } from '../../base/days.js';
import { items, known } from '../../network/facts.js';
import { any, countYes } from '../kit/interval.js';
import { monthsSince } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { Dated, View } from '../kit/view.js';

/** Days within which the first session is to be followed up, and in which it need not be yet. */
const FOLLOW_UP = 8 * 7;
const FRESH = 3 * 7;

const preparations = [
  'participants-asked',
  'orientation-given',
  'network-explained',
  'focus-open',
] as const;

/** The sessions held and still planned, oldest first. */
function all(view: View): readonly Dated[] {
  const planned = view.ahead.filter(({ session }) => known(session.cancelled) !== true);
  return [...(view.held ?? []), ...planned];
}

/** The first session, held or planned; a note of what is lacking where there is none. */
function firstOf(view: View, notes: Notes): Dated | undefined {
  const first = all(view)[0];
  if (first) notes.saw(first.session.date);
  else notes.lacks('sessions');
  return first;
}

/**
 * Months from the first session to the day of the report; below 0 while it is still planned.
 * A date known to the month or the year gives a range. Unknown without a session.
 */
export const firstMonths: Measure = {
  name: 'sessions.first-months',
  label: { nl: 'maanden sinds de eerste bijeenkomst', en: 'months since the first session' },
  unit: 'months',
  reads: ['sessions.date', 'sessions.cancelled'],
  of(view) {
    const notes = new Notes();
    if (!firstOf(view, notes)) return notes.open(Number.NEGATIVE_INFINITY);
    const dates = all(view).map(({ date }) => date);
    const from = Math.min(...dates.map((date) => date.from));
    const to = Math.min(...dates.map((date) => date.to));
    const { low, high } = monthsSince({ from, to }, view.asOf);
    return notes.range(low, high);
  },
};

/**
 * How many of four preparations the first session went without: participants asked beforehand, a
 * sketch of what is going on, an explanation of what a learning network is, and an open focus.
 * From 0 to 4: low counts those known to be absent, high those not told of as well. Unknown until
 * one of the four is told.
 */
export const firstMissing: Measure = {
  name: 'sessions.first-missing',
  label: {
    nl: 'ontbrekende voorbereidingen van de eerste bijeenkomst',
    en: 'preparations missing for the first session',
  },
  unit: 'number',
  reads: [
    'sessions.prepared.participants-asked',
    'sessions.prepared.orientation-given',
    'sessions.prepared.network-explained',
    'sessions.prepared.focus-open',
    'sessions.date',
    'sessions.cancelled',
  ],
  of(view) {
    const notes = new Notes();
    const first = firstOf(view, notes);
    if (!first) return notes.open(0, preparations.length);
    const absent = preparations.map((name) => {
      const done = notes.yes(first.session.prepared[name], `sessions.prepared.${name}`);
      return done === undefined ? undefined : !done;
    });
    if (absent.every((answer) => answer === undefined)) return notes.open(0, preparations.length);
    const { low, high } = countYes(absent);
    return notes.range(low, high);
  },
};

/**
 * Whether the first session was followed up: it has an action or a decision, or another session
 * (held, planned, or `next-session`) falls within 8 weeks of it. A first session that is still
 * planned or less than 3 weeks ago: yes. A `next-session` before the day of the report tells
 * nothing: the log shows whether it was held. Still open as long as one open answer can change it;
 * unknown without a session.
 */
export const firstFollowed: Measure = {
  name: 'sessions.first-followed',
  label: { nl: 'een vervolg op de eerste bijeenkomst', en: 'a follow-up of the first session' },
  unit: 'yes/no',
  reads: [
    'sessions.actions',
    'sessions.decisions',
    'sessions.date',
    'sessions.cancelled',
    'next-session',
  ],
  of(view) {
    const notes = new Notes();
    const first = firstOf(view, notes);
    if (!first) return notes.answer(undefined, true);
    const { date, session } = first;
    const next = view.network['next-session'];
    const nextDate = known(next);
    const others = all(view).slice(1);
    const ahead = nextDate && { from: Math.max(nextDate.from, view.asOf), to: nextDate.to };
    const nextAnswer = ahead
      ? ahead.to >= view.asOf && soon(date, ahead)
      : next.is === 'none' || date.to + FOLLOW_UP < view.asOf
        ? false
        : undefined;
    const parts = [
      { answer: youngerThan(date, view.asOf, FRESH) },
      {
        answer: any(others.map((other) => soon(date, other.date))),
        fact: others[0]?.session.date,
      },
      { answer: nextAnswer, fact: next, path: 'next-session' },
      { answer: some(items(session.actions)), fact: session.actions, path: 'sessions.actions' },
      {
        answer: some(items(session.decisions)),
        fact: session.decisions,
        path: 'sessions.decisions',
      },
    ];
    const followed = any(parts.map(({ answer }) => answer));
    for (const { answer, fact, path } of parts) {
      if (fact && (answer === true || followed === false)) notes.saw(fact);
      if (followed === undefined && answer === undefined) notes.lacks(path ?? 'sessions.date');
    }
    return notes.answer(followed);
  },
};

function some(list: readonly unknown[] | undefined): boolean | undefined {
  return list && list.length > 0;
}

/** Whether a date is fewer than so many days before a day, or after it. */
function youngerThan(date: When, day: number, days: number): boolean | undefined {
  if (day - date.from < days) return true;
  return day - date.to >= days ? false : undefined;
}

/** Whether a later date falls within the time of a follow-up. */
function soon(first: When, later: When): boolean | undefined {
  if (later.to - first.from <= FOLLOW_UP) return true;
  return later.from - first.to > FOLLOW_UP ? false : undefined;
}
