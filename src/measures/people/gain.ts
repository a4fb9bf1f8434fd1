import { known } from '../../network/facts.js';
import type { Organisation } from '../../network/format/organisations.js';
import { any, shareYes } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';

/**
 * Share of the organisations of which it is known what they gain by taking part, or that need no
 * invitation: those that help actively are won over. From 0 to 1. An empty gain is known to be
 * absent; one that is left out may be known or not. Where nothing is said of its support, an
 * organisation is judged by its gain alone. Unknown as a whole under 2 organisations.
 */
export const gainKnown: Measure = {
  name: 'people.gain-known',
  label: {
    nl: 'deel van de partners waarvan duidelijk is wat meedoen oplevert',
    en: 'share of the partners of which it is clear what joining brings',
  },
  unit: 'share',
  reads: ['organisations', 'organisations.gain', 'organisations.support'],
  of(view) {
    const notes = new Notes();
    const list = notes.list(view.network.organisations, 'organisations');
    if (!list || list.length < 2) return notes.open(0, 1);
    const share = shareYes(list.map((organisation) => isWonOver(organisation, notes)));
    return share ? notes.range(share.low, share.high) : notes.open(0, 1);
  },
};

function isWonOver({ gain, support }: Organisation, notes: Notes): boolean | undefined {
  if (known(support) === 'active') {
    notes.saw(support);
    return true;
  }
  const text = notes.word(gain, 'organisations.gain');
  const told = text === undefined ? undefined : text !== 'none';
  const helps = support.is === 'unknown' ? undefined : false;
  if (told === false && helps === undefined) notes.lacks('organisations.support');
  return any([told, helps]);
}
