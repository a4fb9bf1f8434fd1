import type { Text } from '../../base/language.js';
import { larger } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';
import { MARKS, recentMean, type Scale } from './answers.js';
import type { Statement } from './rounds.js';

/**
 * The mean of one statement of the pulse over the rounds of the last 90 days, from 1 to 5. A round
 * counts as a whole, from five answers to the statement on (see `roundsOf`); without one: unknown as
 * a whole, from 1 to 5. A range where a month or a missing date leaves open which answers fall in
 * those days. A report gives it one decimal.
 */
export function pulseMean(name: string, statement: Statement, label: Text): Measure {
  return {
    name,
    label,
    unit: 'number',
    decimals: 1,
    reads: [`pulse.${statement}`, 'pulse.date', 'pulse.answers'],
    of(view) {
      const notes = new Notes();
      const mean = recentMean(view, statement, MARKS, notes);
      return mean ? notes.range(mean.low, mean.high) : notes.open(1, 5);
    },
  };
}

/** Mean of `pulse.safe`: how safe it feels to speak up. See `pulseMean`. */
export const safe = pulseMean('relations.safe', 'safe', {
  nl: 'gemiddelde voor veiligheid in de peiling',
  en: 'mean for safety in the pulse',
});

/** Mean of `pulse.equal`: how equal people are with each other. See `pulseMean`. */
export const equal = pulseMean('relations.equal', 'equal', {
  nl: 'gemiddelde voor gelijkwaardigheid in de peiling',
  en: 'mean for equality in the pulse',
});

/** Mean of `pulse.heard`: how far people feel heard. See `pulseMean`. */
export const heard = pulseMean('relations.heard', 'heard', {
  nl: 'gemiddelde voor gehoord worden in de peiling',
  en: 'mean for being heard in the pulse',
});

/** Mean of `pulse.owner`: how far the network feels like one's own. See `pulseMean`. */
export const owner = pulseMean('relations.owner', 'owner', {
  nl: 'gemiddelde voor eigenaarschap in de peiling',
  en: 'mean for ownership in the pulse',
});

/** Mean of `pulse.attitude`: how open people are to learning and sharing. See `pulseMean`. */
export const attitude = pulseMean('relations.attitude', 'attitude', {
  nl: 'gemiddelde voor openheid om te leren in de peiling',
  en: 'mean for openness to learn in the pulse',
});

/** Mean of `pulse.innovative`: how innovative the network is. See `pulseMean`. */
export const innovative = pulseMean('relations.innovative', 'innovative', {
  nl: 'gemiddelde voor vernieuwing in de peiling',
  en: 'mean for renewing in the pulse',
});

/** Mean of `pulse.motivated`: how much people feel like going on. See `pulseMean`. */
export const motivated = pulseMean('relations.motivated', 'motivated', {
  nl: 'gemiddelde voor motivatie in de peiling',
  en: 'mean for motivation in the pulse',
});

/** Mean of `pulse.click`: how well one gets on with others in the group. See `pulseMean`. */
export const click = pulseMean('relations.click', 'click', {
  nl: 'gemiddelde voor de klik in de peiling',
  en: 'mean for the click in the pulse',
});

/** Mean of `pulse.atmosphere`: how pleasant the group is. See `pulseMean`. */
export const atmosphere = pulseMean('relations.atmosphere', 'atmosphere', {
  nl: 'gemiddelde voor de sfeer in de peiling',
  en: 'mean for the atmosphere in the pulse',
});

/** Mean of `pulse.sharp`: how far people keep each other sharp. See `pulseMean`. */
export const sharp = pulseMean('relations.sharp', 'sharp', {
  nl: 'gemiddelde voor elkaar scherp houden in de peiling',
  en: 'mean for keeping each other sharp in the pulse',
});

/** Mean of `pulse.room`: how much room people give each other. See `pulseMean`. */
export const room = pulseMean('relations.room', 'room', {
  nl: 'gemiddelde voor elkaar ruimte geven in de peiling',
  en: 'mean for giving each other room in the pulse',
});

const LOW: Scale = { of: (mark) => (mark <= 2 ? 1 : 0), least: 0, most: 1 };

/**
 * Share of the answers of the last 90 days that is 1 or 2, for safe and for equal; the larger of
 * the two. From 0 to 1. With no usable round for one of them it is unknown as a whole, from the
 * share of the other one up to 1; for both, from 0 to 1. No report shows it: beside the mean of five
 * answers it would nearly tell which marks they are.
 */
export const lowShare: Measure = {
  name: 'relations.low-share',
  label: {
    nl: 'deel van de antwoorden over veiligheid of gelijkwaardigheid dat een 1 of 2 is',
    en: 'share of the answers on safety or equality that is a 1 or a 2',
  },
  unit: 'share',
  discreet: true,
  reads: ['pulse.safe', 'pulse.equal', 'pulse.date', 'pulse.answers'],
  of(view) {
    const notes = new Notes();
    const ofSafe = recentMean(view, 'safe', LOW, notes);
    const ofEqual = recentMean(view, 'equal', LOW, notes);
    if (!ofSafe || !ofEqual) return notes.open((ofSafe ?? ofEqual)?.low ?? 0, 1);
    const { low, high } = larger(ofSafe, ofEqual);
    return notes.range(low, high);
  },
};
