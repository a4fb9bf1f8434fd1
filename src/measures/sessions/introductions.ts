import { known } from '../../network/facts.js';
import type { Session } from '../../network/format/sessions.js';
import { all, countYes } from '../kit/interval.js';
import { monthsBefore, presentCount, within } from '../kit/log.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';

/**
 * How many sessions of the last 12 months had newcomers and gave them a round of introductions.
 * Left out: the first session, open sessions, and those where more than half of the people present
 * were new. Low counts what is told, high adds the sessions that may have been one. Unknown while
 * nothing is told of any session.
 */
export const introRounds: Measure = {
  name: 'sessions.intro-rounds',
  label: {
    nl: 'voorstelrondjes voor nieuwe mensen in een jaar',
    en: 'rounds of introductions for newcomers in a year',
  },
  unit: 'number',
  reads: [
    'sessions.intro-round',
    'sessions.newcomers',
    'sessions.open',
    'sessions.present',
    'sessions.date',
    'sessions.cancelled',
  ],
  of(view) {
    const notes = new Notes();
    if (!view.held) {
      notes.lacks('sessions');
      return notes.open();
    }
    const yearAgo = monthsBefore(view.asOf, 12);
    const rounds = view.held.slice(1).flatMap(({ session, date }) => {
      const recent = within(date, yearAgo, view.asOf);
      if (recent === false) return [];
      const needless = introducedNeedlessly(session, notes);
      return [recent === undefined && needless === true ? undefined : needless];
    });
    if (rounds.length > 0 && rounds.every((answer) => answer === undefined)) {
      return notes.open(0, rounds.length);
    }
    const { low, high } = countYes(rounds);
    return notes.range(low, high);
  },
};

/** Whether a round of introductions took learning time for a few newcomers. */
function introducedNeedlessly(session: Session, notes: Notes): boolean | undefined {
  const asked = new Notes();
  const answers = [
    asked.yes(session['intro-round'], 'sessions.intro-round'),
    not(asked.yes(session.open, 'sessions.open')),
    fewWereNew(session, asked),
  ];
  const answer = all(answers);
  if (answer === false) {
    if (known(session['intro-round']) !== undefined) notes.saw(session['intro-round']);
    return false;
  }
  notes.yes(session['intro-round'], 'sessions.intro-round');
  notes.yes(session.open, 'sessions.open');
  fewWereNew(session, notes);
  return answer;
}

/** Whether there were newcomers, and not more than half of those present. */
function fewWereNew(session: Session, notes: Notes): boolean | undefined {
  const newcomers = notes.list(session.newcomers, 'sessions.newcomers')?.length;
  if (newcomers === undefined) return undefined;
  if (newcomers === 0) return false;
  const present = presentCount(session, notes);
  if (!present) return undefined;
  if (newcomers <= present.low / 2) return true;
  return newcomers > present.high / 2 ? false : undefined;
}

function not(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}
