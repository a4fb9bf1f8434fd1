import { known } from '../../network/facts.js';
import type { Measure } from '../kit/measure.js';
import { among } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { includesOne } from '../people/roles.js';

/**
 * Current members who bring the perspective of professionals. A member without perspectives, or who
 * is only counted, may be one; `counts.perspectives` answers for them. Unknown as a whole where
 * neither a list nor a count of members is there.
 */
export const professionals: Measure = {
  name: 'yield.professionals',
  label: { nl: 'professionals die meedoen', en: 'professionals taking part' },
  unit: 'number',
  reads: [
    'members.perspectives',
    'members.joined',
    'members.left',
    'counts.total',
    'counts.perspectives.professionals',
  ],
  of(view) {
    const notes = new Notes();
    const counted = view.network.counts.perspectives.professionals;
    const found = among(
      view,
      'current',
      {
        of({ perspectives }) {
          const brings = includesOne(perspectives, ['professionals']);
          if (brings) notes.saw(perspectives);
          if (brings === undefined) notes.lacks('members.perspectives');
          return brings;
        },
        count: counted,
        path: 'members.perspectives',
      },
      notes,
    );
    const count = found?.count ?? known(counted);
    return count ? notes.range(count.low, count.high) : notes.open();
  },
};
