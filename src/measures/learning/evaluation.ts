import type { When } from '../../base/days.js';
import { items, known } from '../../network/facts.js';
import type { Evaluation } from '../../network/format/sessions.js';
import { hull } from '../kit/interval.js';
import { monthsSince } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';

/** Days in which an evaluation need not have been followed up yet. */
const FRESH = 6 * 7;
/** From how many answers a mark is used. */
const ENOUGH_ANSWERS = 5;
/** The lowest and the highest mark. */
const MARKS = [1, 10] as const;

/** An evaluation outside a session, with its date out of the way. */
interface Entry {
  readonly what: Evaluation;
  readonly date: When | undefined;
}

/** The evaluations outside a session, up to the day of the report; undefined without a list. */
function entries(view: View): readonly Entry[] | undefined {
  return items(view.network.evaluations)
    ?.map((what) => ({ what, date: known(what.date) }))
    .filter(({ date }) => !date || date.from <= view.asOf);
}

/**
 * Months since the process was last evaluated, in a session or outside one. Known never to have
 * happened: above every bound. A session that does not say may have been one, and an evaluation
 * without a date may be of any day. Unknown until a session says whether it was one, or an
 * evaluation has a date.
 */
export const monthsSinceEvaluation: Measure = {
  name: 'learning.months-since-evaluation',
  label: {
    nl: 'maanden sinds jullie samen naar het proces keken',
    en: 'months since you looked at the process together',
  },
  unit: 'months',
  reads: [
    'sessions.evaluated',
    'sessions.date',
    'sessions.cancelled',
    'evaluations',
    'evaluations.date',
  ],
  of(view) {
    const notes = new Notes();
    const listed = entries(view);
    const dated = (listed ?? []).flatMap(({ what, date }) =>
      date ? [{ fact: what.date, date }] : [],
    );
    const sessions = (view.held ?? []).map(({ session, date }) => ({
      fact: session.evaluated,
      date,
    }));
    const silent = sessions.filter(({ fact }) => fact.is === 'unknown' || fact.is === 'absent');
    const certain = [...dated, ...sessions.filter(({ fact }) => known(fact) === true)];
    const last = newestOf(certain);
    // What lies before the newest one for certain changes nothing any more.
    const perhaps = silent.filter(({ date }) => date.to > last.from);
    const undated = (listed ?? []).length > dated.length;
    if (!view.held) notes.lacks('sessions');
    if (!listed && certain.length === 0) notes.lacks('evaluations');
    if (perhaps.length > 0) notes.lacks('sessions.evaluated');
    if (undated) notes.lacks('evaluations.date');
    for (const { fact } of certain.filter(({ date }) => date.to >= last.from)) notes.saw(fact);
    const said = silent.length < sessions.length || dated.length > 0;
    const never = view.held && listed?.length === 0 && silent.length === 0;
    if (!said && !never) return notes.open();
    if (certain.length === 0) {
      for (const { fact } of sessions) notes.saw(fact);
      notes.saw(view.network.evaluations);
    }
    const latest =
      undated || !view.held ? view.asOf : Math.max(last.to, ...perhaps.map(({ date }) => date.to));
    const { low, high } = monthsSince({ from: last.from, to: latest }, view.asOf);
    return notes.range(Math.max(0, low), Math.max(0, high));
  },
};

/** The span of days in which the newest of some dates lies; long before everything without any. */
function newestOf(dates: readonly { readonly date: When }[]): When {
  return {
    from: Math.max(Number.NEGATIVE_INFINITY, ...dates.map(({ date }) => date.from)),
    to: Math.max(Number.NEGATIVE_INFINITY, ...dates.map(({ date }) => date.to)),
  };
}

/**
 * The entries of which one is the newest: one, unless dates leave it open. Of two on one day the
 * last in the file is the newest.
 */
function newestEntries(listed: readonly Entry[]): readonly Entry[] {
  const newer = (date: When, other: When, later: boolean): boolean =>
    other.from > date.to || (later && other.from === date.to && other.to === date.from);
  return listed.filter(
    ({ date }, at) =>
      !date || !listed.some((other, place) => other.date && newer(date, other.date, place > at)),
  );
}

/**
 * Whether something was done with the newest evaluation outside a session; with one of less than 6
 * weeks ago that need not be yet: yes. Open as long as one open answer can change it; unknown
 * without an evaluation.
 */
export const evaluationFollowedUp: Measure = {
  name: 'learning.evaluation-followed-up',
  label: { nl: 'opvolging van de laatste evaluatie', en: 'follow-up of the last evaluation' },
  unit: 'yes/no',
  reads: ['evaluations', 'evaluations.followed-up', 'evaluations.date'],
  of(view) {
    const notes = new Notes();
    const newest = newestEntries(entries(view) ?? []);
    if (newest.length === 0) {
      notes.lacks('evaluations');
      return notes.answer(undefined, true);
    }
    const answers = newest.map((entry) => followedUp(entry, view, notes));
    const [first] = answers;
    const agree = answers.every((answer) => answer === first);
    if (!agree) notes.lacks('evaluations.date');
    return notes.answer(agree ? first : undefined);
  },
};

function followedUp({ what, date }: Entry, view: View, notes: Notes): boolean | undefined {
  if (date && view.asOf - date.from < FRESH) {
    notes.saw(what.date);
    return true;
  }
  const answer = notes.yes(what['followed-up'], 'evaluations.followed-up');
  const old = date !== undefined && view.asOf - date.to >= FRESH;
  if (answer !== true && !old) {
    notes.lacks('evaluations.date');
    return undefined;
  }
  return answer;
}

/**
 * The mark of the newest evaluation outside a session, from 1 to 10. A mark from fewer than 5
 * answers is not used; without a number of answers it is. Unknown without a mark that is used.
 */
export const evaluationMark: Measure = {
  name: 'learning.evaluation-mark',
  label: { nl: 'cijfer van de laatste evaluatie', en: 'mark of the last evaluation' },
  unit: 'number',
  reads: ['evaluations', 'evaluations.mark', 'evaluations.answers', 'evaluations.date'],
  of(view) {
    const notes = new Notes();
    const newest = newestEntries(entries(view) ?? []);
    if (newest.length === 0) notes.lacks('evaluations');
    const marks = newest.map(({ what }) => {
      const answers = known(what.answers);
      const few = answers !== undefined && answers.low < ENOUGH_ANSWERS;
      return few ? undefined : notes.number(what.mark, 'evaluations.mark');
    });
    const [first] = marks;
    if (!first || marks.includes(undefined)) return notes.open(...MARKS);
    if (newest.length > 1) notes.lacks('evaluations.date');
    const { low, high } = marks.reduce((a, b) => (a && b ? hull(a, b) : a)) ?? first;
    return notes.range(low, high);
  },
};
