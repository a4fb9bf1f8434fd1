import { items } from '../../network/facts.js';
import { any } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { newestSign, signsOf, unrestOf } from './signs.js';

/** What the signs are read from. */
const SIGNS = [
  'pulse.atmosphere',
  'pulse.safe',
  'pulse.date',
  'pulse.answers',
  'sessions.hurdles',
  'hurdles.solved',
  'hurdles.date',
  'sessions.decisions.by',
  'sessions.decisions.minority',
  'decisions.by',
  'decisions.minority',
  'decisions.date',
  'sessions.present',
  'sessions.invited',
  'sessions.date',
  'sessions.cancelled',
  'members.circle',
  'members.joined',
  'members.left',
  'counts.total',
];

/** How old the newest sign may be before unrest is lasting, in days. */
const FRESH = 42;

/**
 * Signs of unrest in the last three months: none, fresh (the newest at most 42 days old) or
 * lasting. Signs: a pulse round (one date with five answers or more) with a mean under 3 for
 * atmosphere or safety, or one 0.7 lower than in the round before; two or more hurdles not taken;
 * two or more decisions by the loudest; and, after a hurdle or a decision that some lost, three
 * sessions with a turnout more than 0.10 lower than the three up to it.
 * A sign that cannot be judged (no pulse in those months, no list of hurdles or decisions, a list of hurdles that
 * nobody knows, a turnout not known) may show on any day: it leaves open what it could change.
 * Unknown as a whole where there is no pulse round and no list of hurdles or decisions (an empty list
 * counts).
 */
export const unrest: Measure = {
  name: 'relations.unrest',
  label: { nl: 'onrust in de groep', en: 'unrest in the group' },
  unit: 'choice',
  values: {
    none: { nl: 'geen', en: 'none' },
    fresh: { nl: 'vers', en: 'fresh' },
    lasting: { nl: 'langer', en: 'lasting' },
  },
  reads: SIGNS,
  of(view) {
    const notes = new Notes();
    const signs = signsOf(view, notes);
    if (!signs.told) return notes.choice(['none', 'fresh', 'lasting'], true);
    return notes.choice(unrestOf(view, signs, FRESH));
  },
};

/**
 * Whether the group looked at unrest together after its newest sign: a session on a later day with
 * `evaluated` or `learning-reflected` yes, or an entry in `evaluations`. Open as long as an answer
 * or the day of a sign can still change it: a session that does not say, an evaluation without a
 * date, a sign that may have come later. Evaluations outside a session are open only where they are
 * left out and no session came after the sign. Unknown as a whole where no sign shows for certain.
 */
export const unrestLookedAt: Measure = {
  name: 'relations.unrest-looked-at',
  label: { nl: 'na de onrust is er samen teruggekeken', en: 'unrest was looked at together' },
  unit: 'yes/no',
  reads: [...SIGNS, 'sessions.evaluated', 'sessions.learning-reflected', 'evaluations.date'],
  of(view) {
    const sign = newestSign(signsOf(view, new Notes()));
    const notes = new Notes();
    if (!sign) return notes.answer(undefined, true);
    const answers: (boolean | undefined)[] = [];
    const later = (view.held ?? []).filter(({ date }) => date.to > sign.from);
    const since = later.filter(({ date }) => date.from > sign.to);
    for (const dated of later) {
      const looked = any([
        notes.yes(dated.session.evaluated, 'sessions.evaluated'),
        notes.yes(dated.session['learning-reflected'], 'sessions.learning-reflected'),
      ]);
      answers.push(looked && !since.includes(dated) ? undefined : looked);
    }
    const evaluations = items(view.network.evaluations);
    if (!evaluations && since.length === 0) {
      notes.lacks('evaluations');
      answers.push(undefined);
    }
    if (evaluations) notes.saw(view.network.evaluations);
    for (const { date: fact } of evaluations ?? []) {
      const date = notes.date(fact, 'evaluations.date');
      if (date === 'never' || (date && (date.from > view.asOf || date.to <= sign.from))) continue;
      answers.push(date && date.from > sign.to ? true : undefined);
    }
    if (!view.held) answers.push(undefined);
    return notes.answer(any(answers));
  },
};
