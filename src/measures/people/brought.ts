import { items } from '../../network/facts.js';
import { countYes } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { bringing, PERSPECTIVES } from './perspectives.js';

/**
 * How many perspectives the core brings in, needed or not. 0 to 5. A core member without
 * perspectives, or one only counted, may bring any: low counts those as not brought. Unknown as a
 * whole where no core member has perspectives and none are counted.
 */
export const perspectivesBrought: Measure = {
  name: 'people.perspectives-brought',
  label: { nl: 'invalshoeken in de kern', en: 'perspectives in the core' },
  unit: 'number',
  reads: [
    'members.perspectives',
    'members.circle',
    'members.joined',
    'members.left',
    'counts.total',
    'counts.core',
    'counts.perspectives',
  ],
  of(view) {
    const notes = new Notes();
    const brought = bringing(view);
    for (const { perspectives } of view.core) notes.saw(perspectives);
    for (const one of PERSPECTIVES) notes.saw(view.network.counts.perspectives[one]);
    const found = PERSPECTIVES.map(brought.of);
    if (found.includes(undefined)) {
      if (view.listed === undefined) notes.lacks('members');
      const silent = view.core.some((member) => items(member.perspectives) === undefined);
      if (silent || view.unlisted.high > 0) notes.lacks('members.perspectives');
    }
    const { low, high } = countYes(found);
    return brought.told ? notes.range(low, high) : notes.open(0, PERSPECTIVES.length);
  },
};
