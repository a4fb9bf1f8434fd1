import { known } from '../../network/facts.js';
import { any, countYes } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { type Gathering, gather } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import type { View } from '../kit/view.js';
import { includesOne } from './roles.js';

/** The two sides that learn from each other. */
const SIDES = ['education', 'professionals'] as const;

/**
 * How many of the perspectives education and professionals the members bring in, core or ring. From
 * 0 to 2. A member without perspectives, or who is only counted, may bring in either;
 * `counts.perspectives` and `perspectives.absent` answer for all. Unknown as a whole where no
 * member has perspectives and neither of those two is told.
 */
export const educationAndPractice: Measure = {
  name: 'people.education-and-practice',
  label: {
    nl: 'van onderwijs en praktijk aan tafel',
    en: 'of education and practice at the table',
  },
  unit: 'number',
  reads: [
    'members.perspectives',
    'members.joined',
    'members.left',
    'counts.total',
    'counts.perspectives',
    'perspectives.absent',
  ],
  of(view) {
    const notes = new Notes();
    const members = gather(view, 'current', notes);
    const found = SIDES.map((side) => isBrought(view, side, members, notes));
    const { low, high } = countYes(found);
    if (low < high) notes.lacks(members ? 'members.perspectives' : 'members');
    const told = view.current.some(({ perspectives }) => known(perspectives) !== undefined);
    return told || low === high || found.some((one) => one !== undefined)
      ? notes.range(low, high)
      : notes.open(low, high);
  },
};

/** Whether a member brings a side in. */
function isBrought(
  { network }: View,
  side: (typeof SIDES)[number],
  members: Gathering | undefined,
  notes: Notes,
): boolean | undefined {
  const count = network.counts.perspectives[side];
  const stated = known(count);
  const { absent } = network.perspectives;
  const bringer = members?.sure.find((member) => includesOne(member.perspectives, [side]) === true);
  if (bringer) {
    notes.saw(bringer.perspectives);
    return true;
  }
  if (stated) notes.saw(count);
  if (stated && stated.low > 0) return true;
  if (includesOne(absent, [side]) === true) {
    notes.saw(absent);
    return false;
  }
  if (stated?.high === 0) return false;
  if (!members || members.unlisted.high > 0) return undefined;
  for (const { perspectives } of members.sure) notes.saw(perspectives);
  return any([
    ...members.sure.map((member) => includesOne(member.perspectives, [side])),
    ...members.perhaps.map((member) =>
      includesOne(member.perspectives, [side]) === false ? false : undefined,
    ),
  ]);
}
