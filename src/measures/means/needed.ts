import { known } from '../../network/facts.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';

/**
 * Whether the network needs money at all: yes, unless the file says that it does not. Left out or
 * unknown counts as yes, and so does `funding: none`, which says that there is no money.
 */
export const moneyNeeded: Measure = {
  name: 'means.money-needed',
  label: { nl: 'geld nodig', en: 'money needed' },
  unit: 'yes/no',
  reads: ['funding.needed'],
  of(view) {
    const notes = new Notes();
    const { needed, sources } = view.network.funding;
    notes.saw(needed);
    // A section of which there is none says no in each of its yes/no fields, all at one place.
    const wholly = sources.is === 'none' && needed.is === 'known' && sources.at === needed.at;
    return notes.answer(wholly || known(needed) !== false);
  },
};
