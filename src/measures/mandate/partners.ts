import { countYes, shareYes } from '../kit/interval.js';
import type { Measure } from '../kit/measure.js';
import { Notes } from '../kit/notes.js';

/** How many organisations it takes before a share of them says anything. */
const PARTNERS = 2;

/**
 * Share of the organisations with which it was talked through how free of obligation taking part
 * is. What `agreements.commitment` says holds for an organisation that says nothing of its own.
 * From 0 to 1.
 * Low counts every organisation that does not tell as no, high as yes. Unknown as a whole while no
 * organisations are listed, or fewer than 2 and nothing was said in general.
 */
export const commitmentTalked: Measure = {
  name: 'mandate.commitment-talked',
  label: {
    nl: 'deel van de partners met wie is doorgepraat over hoe bindend meedoen is',
    en: 'share of the partners with whom it was talked through how binding it is',
  },
  unit: 'share',
  reads: ['organisations', 'organisations.commitment', 'agreements.commitment'],
  of(view) {
    const notes = new Notes();
    const { organisations, agreements } = view.network;
    if (organisations.is !== 'known') {
      notes.list(organisations, 'organisations');
      return notes.open(0, 1);
    }
    const general = new Notes().word(agreements.commitment, '');
    const talked = organisations.value.map(({ commitment }) => {
      if (commitment.is === 'known') {
        notes.saw(commitment);
        return commitment.value !== 'none';
      }
      notes.saw(agreements.commitment);
      if (general === undefined) notes.lacks('organisations.commitment');
      return general === undefined ? undefined : general !== 'none';
    });
    const share = shareYes(talked);
    const enough = talked.length >= PARTNERS || general !== undefined;
    return share && enough ? notes.range(share.low, share.high) : notes.open(0, 1);
  },
};

/**
 * How much of three was agreed with directors: where it starts, where it should stand halfway and
 * where it must go. From 0 to 3.
 * Low counts only what is told, high adds what is not. Unknown as a whole where nothing is told.
 */
export const directorsAgreed: Measure = {
  name: 'mandate.directors-agreed',
  label: {
    nl: 'afspraken met bestuurders over begin, tussenstand en bestemming',
    en: 'agreements with directors on start, halfway point and destination',
  },
  unit: 'number',
  reads: [
    'programme.ambition-with-directors.start',
    'programme.ambition-with-directors.interim',
    'programme.ambition-with-directors.destination',
  ],
  of(view) {
    const notes = new Notes();
    const ambition = view.network.programme['ambition-with-directors'];
    const agreed = (['start', 'interim', 'destination'] as const).map((point) =>
      notes.yes(ambition[point], `programme.ambition-with-directors.${point}`),
    );
    const { low, high } = countYes(agreed);
    if (agreed.every((one) => one === undefined)) return notes.open(low, high);
    return notes.range(low, high);
  },
};
