import type { Text } from '../../base/language.js';

/** What is chosen from in one session, beside what the fields themselves offer. */

type Letters = readonly (readonly [field: string, letter: Text, label: Text])[];

/** The kinds of time in the order in which they are typed, with their letters. */
export const TIMES: Letters = [
  ['announcements', { nl: 'm', en: 'a' }, { nl: 'mededelingen', en: 'announcements' }],
  ['progress', { nl: 'v', en: 'p' }, { nl: 'voortgang', en: 'progress' }],
  ['learning', { nl: 'l', en: 'l' }, { nl: 'samen leren', en: 'learning together' }],
  ['social', { nl: 'i', en: 's' }, { nl: 'informeel', en: 'social' }],
  ['other', { nl: 'o', en: 'o' }, { nl: 'overig', en: 'other' }],
];

type Ticks = readonly (readonly [field: string, label: Text])[];

/** What may have happened in a session. */
export const HAPPENED: Ticks = [
  ['celebrated', { nl: 'iets gevierd, hoe klein ook', en: 'celebrated something, however small' }],
  [
    'purpose-revisited',
    { nl: 'gepraat over waarom we dit doen', en: 'talked about why we do this' },
  ],
  ['learning-reflected', { nl: 'gepraat over hoe we leren', en: 'talked about how we learn' }],
  ['evaluated', { nl: 'teruggekeken op de samenwerking', en: 'looked back at working together' }],
  ['open', { nl: 'open voor mensen van buiten', en: 'open to people from outside' }],
  ['intro-round', { nl: 'een voorstelrondje gedaan', en: 'did a round of introductions' }],
];

/** What may have been part of a first session. */
export const FIRST: Ticks = [
  [
    'prepared.participants-asked',
    {
      nl: 'vooraf gevraagd waarom mensen dit belangrijk vinden',
      en: 'people asked beforehand why it matters to them',
    },
  ],
  [
    'prepared.orientation-given',
    { nl: 'kort verteld wat er speelt', en: 'told briefly what is going on' },
  ],
  [
    'prepared.network-explained',
    { nl: 'uitgelegd hoe een leernetwerk werkt', en: 'explained how a learning network works' },
  ],
  [
    'prepared.focus-open',
    { nl: 'de vraag mocht nog veranderen', en: 'the question could still change' },
  ],
];
