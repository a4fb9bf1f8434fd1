import type { Text } from '../../base/language.js';
import { choice, count, date, list, number, type SectionOf } from '../kinds.js';
import { perspectiveWords } from './words.js';

/** How many answers of a pulse there must be before anything is told of them. */
export const ENOUGH = 5;

/** How far somebody agrees with a statement, from 1 (not at all) to 5 (fully). */
function statement(nl: string, about: Text) {
  return number(nl, about, { min: 1, max: 5, range: false });
}

/** What one person answered at one moment; nobody is named. */
export const pulseShape = {
  date: date(
    'datum',
    { nl: 'de dag of maand van de peiling', en: 'the day or month of the pulse' },
    { past: true },
  ),
  answers: count(
    'aantal',
    {
      nl: 'met hoeveel antwoorden deze peiling is afgesloten; leernet pulse schrijft het erbij',
      en: 'with how many answers this pulse was closed; leernet pulse writes it',
    },
    { min: ENOUGH, range: false },
  ),
  perspective: choice(
    'perspectief',
    { nl: 'het perspectief van wie antwoordt', en: 'the perspective of who answers' },
    perspectiveWords,
  ),
  safe: statement('veilig', {
    nl: 'hoe veilig het voelt om iets te zeggen, van 1 tot 5',
    en: 'how safe it feels to speak up, from 1 to 5',
  }),
  heard: statement('gehoord', {
    nl: 'hoezeer iemand zich gehoord voelt, van 1 tot 5',
    en: 'how far one feels heard, from 1 to 5',
  }),
  equal: statement('gelijkwaardig', {
    nl: 'hoe gelijkwaardig het contact is, van 1 tot 5',
    en: 'how equal people are with each other, from 1 to 5',
  }),
  sharp: statement('scherp', {
    nl: 'hoezeer we elkaar scherp houden, van 1 tot 5',
    en: 'how far we keep each other sharp, from 1 to 5',
  }),
  room: statement('ruimte', {
    nl: 'hoezeer we elkaar ruimte geven, van 1 tot 5',
    en: 'how far we give each other room, from 1 to 5',
  }),
  worth: statement('waarde', {
    nl: 'hoezeer het de tijd waard is, van 1 tot 5',
    en: 'how far it is worth the time, from 1 to 5',
  }),
  learning: statement('leren', {
    nl: 'hoeveel iemand hier leert, van 1 tot 5',
    en: 'how much one learns here, from 1 to 5',
  }),
  owner: statement('eigenaar', {
    nl: 'hoezeer het netwerk ook van iemand zelf voelt, van 1 tot 5',
    en: 'how far the network feels like one’s own too, from 1 to 5',
  }),
  motivated: statement('gemotiveerd', {
    nl: 'hoeveel zin iemand heeft om verder te gaan, van 1 tot 5',
    en: 'how motivated one is to go on, from 1 to 5',
  }),
  atmosphere: statement('sfeer', {
    nl: 'hoe prettig de sfeer is, van 1 tot 5',
    en: 'how pleasant the atmosphere is, from 1 to 5',
  }),
  click: statement('klik', {
    nl: 'hoezeer het klikt met anderen in de groep, van 1 tot 5',
    en: 'how well one clicks with others in the group, from 1 to 5',
  }),
  attitude: statement('houding', {
    nl: 'hoezeer iemand openstaat om te leren en te delen, van 1 tot 5',
    en: 'how open one is to learning and sharing, from 1 to 5',
  }),
  innovative: statement('vernieuwend', {
    nl: 'hoe vernieuwend het netwerk is, van 1 tot 5',
    en: 'how innovative the network is, from 1 to 5',
  }),
} as const;

/** What one person answered at one moment. */
export type PulseAnswer = SectionOf<typeof pulseShape>;

/** How it is for the people in the network. */
export const pulse = list(
  'peiling',
  {
    nl: 'hoe het voor de mensen is: per persoon één antwoord, zonder naam',
    en: 'how it is for the people: one answer a person, without a name',
  },
  pulseShape,
);
