import { known } from '../../network/facts.js';
import type { Measure } from '../kit/measure.js';
import { among } from '../kit/members.js';
import { Notes } from '../kit/notes.js';
import { membership, type View } from '../kit/view.js';

/** What brings people here: wanting to innovate, and wanting to come. */

/**
 * Share of the core members who want to innovate and see that it takes cooperation. From 0 to 1.
 * Who did not say, and who is only counted, may be one; `counts.frontrunner` narrows it. Unknown as
 * a whole under 3 core members.
 */
export const frontrunnerShare: Measure = {
  name: 'people.frontrunner-share',
  label: { nl: 'deel van de kern dat voorloper is', en: 'share of frontrunners in the core' },
  unit: 'share',
  reads: [
    'members.frontrunner',
    'counts.frontrunner',
    'members.circle',
    'members.joined',
    'members.left',
    'counts.total',
    'counts.core',
  ],
  of(view) {
    const notes = new Notes();
    const found = among(
      view,
      'core',
      {
        of: ({ frontrunner }) => notes.yes(frontrunner, 'members.frontrunner'),
        count: view.network.counts.frontrunner,
        path: 'members.frontrunner',
      },
      notes,
    );
    if (!found?.share || found.size.low < 3) return notes.open(0, 1);
    return notes.range(found.share.low, found.share.high);
  },
};

/**
 * Share of the members, core and ring, who take part of free will. From 0 to 1. Who did not say,
 * and who is only counted, may or may not; `counts.voluntary` narrows it. Unknown as a whole where
 * it is told of fewer than half of the members, and not counted either.
 */
export const voluntaryShare: Measure = {
  name: 'people.voluntary-share',
  label: {
    nl: 'deel van de leden dat uit eigen beweging meedoet',
    en: 'share of the members who are here of their own accord',
  },
  unit: 'share',
  reads: [
    'members.voluntary',
    'counts.voluntary',
    'members.joined',
    'members.left',
    'counts.total',
  ],
  of(view) {
    const notes = new Notes();
    const count = view.network.counts.voluntary;
    const found = among(
      view,
      'current',
      {
        of: ({ voluntary }) => notes.yes(voluntary, 'members.voluntary'),
        count,
        path: 'members.voluntary',
      },
      notes,
    );
    if (!found?.share) return notes.open(0, 1);
    const { low, high } = found.share;
    const enough = known(count) !== undefined || 2 * saidSo(view) >= found.size.high;
    return enough || low === high ? notes.range(low, high) : notes.open(low, high);
  },
};

/** Of how many members it is told whether they take part of free will. */
function saidSo({ current, asOf }: View): number {
  return current.filter(
    (member) => membership(member, asOf) === 'yes' && known(member.voluntary) !== undefined,
  ).length;
}
