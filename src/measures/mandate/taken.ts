import { known } from '../../network/facts.js';
import { isBeforeNewest } from '../kit/events.js';
import { shareOf } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import {
  countOf,
  type Decided,
  decisionsOf,
  decisionsOfYear,
  ENOUGH,
  isUntaken,
  noteField,
  told,
} from './decisions.js';

/** Below this many decisions a single one that nobody took is no pattern, and counts as little. */
const FEW = 5;
const NO_PATTERN = 0.2;

/**
 * Share of the decisions of the last 12 months that still stand; those of the newest session, and
 * those taken since, are too young to judge. From 0 to 1.
 * Low counts every decision that does not tell as one that fell, high as one that stands; one
 * without a date may fall in those months or not. Unknown as a whole until 3 of them tell.
 */
export const standing: Measure = {
  name: 'mandate.standing',
  label: {
    nl: 'deel van de besluiten dat nog staat',
    en: 'share of the decisions that still stand',
  },
  unit: 'share',
  reads: [
    'sessions.decisions',
    'sessions.decisions.stands',
    'decisions.stands',
    'decisions.date',
    'sessions.date',
  ],
  of(view) {
    const notes = new Notes();
    const all = decisionsOf(view, notes);
    if (!all) return notes.open(0, 1);
    const chosen = decisionsOfYear(view, all, notes, (one) => isBeforeNewest(one, view));
    noteField(chosen, 'stands', notes);
    const { yes, no } = countOf(chosen, stands);
    const share = shareOf(yes, no);
    if (!share || told(chosen.sure, stands) < ENOUGH) return notes.open(0, 1);
    return notes.range(share.low, share.high);
  },
};

function stands({ what }: Decided): boolean | undefined {
  return known(what.stands);
}

/**
 * Share of the decisions of the last 12 months that went to whoever talked loudest, or that nobody
 * took. From 0 to 1; with fewer than 5 decisions a single one counts as 0.20.
 * Low counts every decision that does not tell as one that was taken, high as one that was not; one
 * without a date may fall in those months or not. Unknown as a whole until 3 of them tell.
 */
export const untaken: Measure = {
  name: 'mandate.untaken',
  label: {
    nl: 'deel van de besluiten dat niemand echt nam',
    en: 'share of the decisions that nobody really took',
  },
  unit: 'share',
  reads: [
    'sessions.decisions',
    'sessions.decisions.by',
    'decisions.by',
    'decisions.date',
    'sessions.date',
  ],
  of(view) {
    const notes = new Notes();
    const all = decisionsOf(view, notes);
    if (!all) return notes.open(0, 1);
    const chosen = decisionsOfYear(view, all, notes);
    noteField(chosen, 'by', notes);
    const { yes, no } = countOf(chosen, isUntaken);
    if (told(chosen.sure, isUntaken) < ENOUGH) return notes.open(0, 1);
    return notes.range(untakenShare(yes.low, no.high), untakenShare(yes.high, no.low));
  },
};

/** The share, of which one more decision that nobody took never makes less. */
function untakenShare(count: number, taken: number): number {
  if (count === 1 && count + taken < FEW) return NO_PATTERN;
  return count === 0 ? 0 : count / (count + taken);
}
