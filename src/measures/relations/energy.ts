import { HALF_YEAR } from '../../base/days.js';
import { type Amount, items } from '../../network/facts.js';
import { ENOUGH } from '../../network/format/voices.js';
import { events } from '../kit/events.js';
import { all, any, countYes, exactly, hull, subtract } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';
import { isOfValue, listed, ofHalfYear } from '../yield/listed.js';
import { youngerThan } from './age.js';
import { MARKS, monthNumber, monthOf, recentMean } from './answers.js';
import { type Rounds, roundsOf, tellable, untoldIn } from './rounds.js';

/** The last month of the earlier round lies so many months before the month of the report. */
const NEAREST = 6;
const FURTHEST = 12;
/** How many months a round takes. */
const ROUND = 3;

/**
 * How much lower motivation is than in an earlier round: the mean of that round minus
 * `relations.motivated`; below 0 where it rose. The earlier round is the newest three months with a
 * round of five answers or more that end 6 to 12 calendar months before the month of the report;
 * without one 0. An answer whose month is not known may be of it, and may make it a round. Unknown
 * as a whole, from -4 to 4, while no round counts now.
 */
export const motivatedDrop: Measure = {
  name: 'relations.motivated-drop',
  label: { nl: 'daling van de motivatie', en: 'drop in motivation' },
  unit: 'number',
  decimals: 1,
  reads: ['pulse.motivated', 'pulse.date', 'pulse.answers'],
  of(view) {
    const notes = new Notes();
    const now = recentMean(view, 'motivated', MARKS, notes);
    const most = MARKS.most - MARKS.least;
    if (!now) return notes.open(-most, most);
    const found = roundsOf(view, 'motivated', notes);
    if (found && found.loose.length > 0) notes.lacks('pulse.date');
    const means = found ? earlierMeans(view, found) : [undefined];
    const drops = means.map((mean) => (mean ? subtract(mean, now) : exactly(0)));
    const { low, high } = drops.reduce(hull);
    return notes.range(low, high);
  },
};

/**
 * The means that the earlier round may have; undefined: there may be none. What may not be told of
 * it may be anything.
 */
function earlierMeans(view: View, { rounds, loose }: Rounds): readonly (Amount | undefined)[] {
  const month = monthNumber(view.asOf);
  const means: (Amount | undefined)[] = [];
  for (let back = NEAREST; back <= FURTHEST; back += 1) {
    const there = rounds.filter(({ date }) => {
      const ago = month - monthOf(date);
      return ago >= back && ago < back + ROUND;
    });
    const { sure, shaky } = tellable(there);
    const open =
      loose.filter(({ marked }) => marked).length +
      untoldIn(there) +
      shaky.reduce((sum, { told }) => sum + told.length, 0);
    const marks = sure.flatMap(({ told }) => told);
    if (marks.length > 0) {
      const sum = marks.reduce((total, mark) => total + mark, 0);
      const mean = (value: number): number => (sum + value * open) / (marks.length + open);
      means.push({ low: mean(MARKS.least), high: mean(MARKS.most) });
      return means;
    }
    if (open >= ENOUGH) means.push({ low: MARKS.least, high: MARKS.most });
  }
  return [...means, undefined];
}

/** A way to find out whether something showed; undefined where the file does not say. */
type Look = (view: View, notes: Notes) => boolean | undefined;

/**
 * How many of three things that keep a group going show in the last half year (183 days): something
 * reached (a result applied or realised, or something celebrated), a hurdle of that time solved,
 * and talk about how the group learns. From 0 to 3: low counts only what shows for certain, high
 * adds what the file leaves open. Unknown as a whole while none of the three can be said.
 */
export const engines: Measure = {
  name: 'relations.engines',
  label: { nl: 'dingen die de groep gaande houden', en: 'things that keep the group going' },
  unit: 'number',
  reads: [
    'results.value',
    'results.date',
    'sessions.celebrated',
    'celebrations.date',
    'sessions.hurdles',
    'hurdles.solved',
    'hurdles.date',
    'sessions.learning-reflected',
    'sessions.date',
    'sessions.cancelled',
  ],
  of(view) {
    const notes = new Notes();
    const shown = [
      anyLook(view, [celebratedInSession, celebratedApart, resultInUse], notes),
      anyLook(view, [hurdleSolved], notes),
      anyLook(view, [learningTalkedAbout], notes),
    ];
    const { low, high } = countYes(shown);
    return high - low === shown.length ? notes.open(0, shown.length) : notes.range(low, high);
  },
};

/** Whether one of them shows; where one does, the others are no question any more. */
function anyLook(view: View, looks: readonly Look[], notes: Notes): boolean | undefined {
  const found = looks.map((look) => {
    const asked = new Notes();
    return { answer: look(view, asked), asked };
  });
  const sure = found.find(({ answer }) => answer === true);
  for (const { asked } of sure ? [sure] : found) notes.take(asked);
  return any(found.map(({ answer }) => answer));
}

function inSession(path: 'celebrated' | 'learning-reflected'): Look {
  return (view, notes) => {
    if (!view.held) {
      notes.lacks('sessions');
      return undefined;
    }
    const recent = view.held.flatMap(({ session, date }) => {
      const counts = youngerThan(view.asOf, date, HALF_YEAR);
      return counts === false ? [] : [all([counts, notes.yes(session[path], `sessions.${path}`)])];
    });
    return any(recent);
  };
}

const celebratedInSession = inSession('celebrated');
const learningTalkedAbout = inSession('learning-reflected');

function celebratedApart(view: View, notes: Notes): boolean | undefined {
  const apart = items(view.network.celebrations) ?? [];
  return any(
    apart.map(({ date: fact }) => {
      const date = notes.date(fact, 'celebrations.date');
      return date === 'never' ? false : youngerThan(view.asOf, date, HALF_YEAR);
    }),
  );
}

function resultInUse(view: View, notes: Notes): boolean | undefined {
  const found = listed(view, notes);
  if (!found) return undefined;
  notes.saw(view.network.results);
  return any(
    ofHalfYear(view, found, notes).map(({ result, recent }) =>
      all([recent, isOfValue(result, ['applied', 'realised'], notes)]),
    ),
  );
}

function hurdleSolved(view: View, notes: Notes): boolean | undefined {
  const hurdles = events(view, 'hurdles', notes);
  if (!hurdles) return undefined;
  return any(
    hurdles.map(({ what, date, session }) => {
      const recent = youngerThan(view.asOf, date, HALF_YEAR);
      if (recent === false) return false;
      if (!date) notes.lacks('hurdles.date');
      const path = session ? 'sessions.hurdles.solved' : 'hurdles.solved';
      return all([recent, notes.yes(what.solved, path)]);
    }),
  );
}
