import { type Amount, known } from '../../network/facts.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { membership } from '../kit/view.js';
import {
  type Decided,
  decisionsOf,
  ENOUGH,
  isUntaken,
  newestDecisions,
  noteField,
} from './decisions.js';

/**
 * Who decides: somebody who can be named (a member of that day, an organisation, the members or the
 * board), somebody who is no member (any more), or nobody. Left out: open between the three.
 */
export const decider: Measure = {
  name: 'mandate.decider',
  label: { nl: 'wie er beslist', en: 'the one who decides' },
  unit: 'choice',
  values: {
    named: { nl: 'bekend', en: 'known' },
    left: { nl: 'vertrokken', en: 'gone' },
    none: { nl: 'niemand', en: 'nobody' },
  },
  reads: ['mandate.decides', 'members.joined', 'members.left'],
  of(view) {
    const notes = new Notes();
    const decides = notes.word(view.network.mandate.decides, 'mandate.decides');
    if (decides === undefined) return notes.choice(['named', 'left', 'none'], true);
    if (decides === 'none') return notes.choice(['none']);
    const member = view.byId.get(decides);
    if (!member) return notes.choice(['named']);
    notes.saw(member.left);
    switch (membership(member, view.asOf)) {
      case 'yes':
        return notes.choice(['named']);
      case 'no':
        return notes.choice(['left']);
      case 'maybe':
        notes.lacks('members.left');
        return notes.choice(['named', 'left']);
    }
  },
};

/**
 * Of the newest 10 decisions the share that was taken by the one who decides; those that went to
 * the loudest voice or that nobody took are left out. From 0 to 1; under 3 decisions that somebody
 * took: 1.
 * A decision that does not tell may have been taken by anybody. Unknown as a whole while the file
 * does not say who decides, or holds no decisions.
 */
export const byDecider: Measure = {
  name: 'mandate.by-decider',
  label: {
    nl: 'deel van de besluiten door wie daarover gaat',
    en: 'share of the decisions by the one who decides',
  },
  unit: 'share',
  reads: [
    'mandate.decides',
    'sessions.decisions',
    'sessions.decisions.by',
    'decisions.by',
    'decisions.date',
  ],
  of(view) {
    const notes = new Notes();
    const decides = notes.word(view.network.mandate.decides, 'mandate.decides');
    const all = decisionsOf(view, notes);
    if (decides === undefined || !all) return notes.open(0, 1);
    const newest = newestDecisions(all, notes);
    noteField(newest, 'by', notes);
    const takers = newest.sure.filter((one) => isUntaken(one) === false).map(taker);
    const own = takers.filter((by) => by === decides).length;
    const open =
      newest.sure.filter((one) => isUntaken(one) === undefined).length +
      (newest.size - newest.sure.length);
    const { low, high } = shareWith(own, takers.length - own, open);
    return notes.range(low, high);
  },
};

function taker({ what }: Decided): string | undefined {
  return known(what.by);
}

/** The share of `own`, with some more decisions that may be own, another's, or left out. */
function shareWith(own: number, others: number, open: number): Amount {
  const share = (more: number, less: number): number => {
    const taken = own + more + others + less;
    return taken < ENOUGH ? 1 : (own + more) / taken;
  };
  const possible: number[] = [];
  for (let more = 0; more <= open; more += 1) {
    for (let less = 0; less <= open - more; less += 1) possible.push(share(more, less));
  }
  return { low: Math.min(...possible), high: Math.max(...possible) };
}
