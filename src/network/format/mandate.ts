import { choice, decider, section, texts, yesNo } from '../kinds.js';
import { agreedWords, deciderWords } from './words.js';

/** Who decides, and how. */
export const mandate = section(
  'mandaat',
  { nl: 'wie beslist, en hoe dat gaat', en: 'who decides, and how that goes' },
  {
    decides: decider(
      'beslist',
      {
        nl: 'wie de knoop doorhakt: een lid of organisatie (id), de leden, het bestuur of niemand',
        en: 'who takes the decision: a member or organisation (id), members, board or none',
      },
      deciderWords,
    ),
    recognised: yesNo('erkend', {
      nl: 'of alle leden erkennen dat die beslist',
      en: 'whether all members recognise who decides',
    }),
    heard: texts('gehoord', {
      nl: 'wie in elk geval gehoord wordt voor er een besluit valt',
      en: 'who is heard at the least before a decision',
    }),
    written: yesNo('vastgelegd', {
      nl: 'of op papier staat wie waarover gaat',
      en: 'whether it is written down who is in charge of what',
    }),
    'reasons-recorded': yesNo('onderbouwd', {
      nl: 'of wordt vastgelegd wat is overgenomen, wat niet, en waarom',
      en: 'whether it is recorded what was taken up, what not, and why',
    }),
    'minority-recorded': yesNo('minderheid-vastgelegd', {
      nl: 'of ideeën die het niet haalden worden vastgelegd',
      en: 'whether ideas that lost are recorded',
    }),
    authority: choice(
      'doorzettingsmacht',
      {
        nl: 'of is doorgepraat over wat het netwerk zelf mag doorzetten',
        en: 'whether it was talked through what the network may carry through by itself',
      },
      agreedWords,
    ),
    status: choice(
      'status',
      {
        nl: 'hoe de organisaties het netwerk erkennen',
        en: 'how the organisations recognise the network',
      },
      {
        official: ['officieel'],
        'semi-official': ['semi-officieel'],
        informal: ['informeel'],
      },
    ),
    'minority-heard': yesNo('minderheid-gehoord', {
      nl: 'of wie er anders over denkt het woord krijgt',
      en: 'whether those who think otherwise get the floor',
    }),
    'interests-balanced': yesNo('belangen-in-oog', {
      nl: 'of iemand let op de belangen van alle partijen',
      en: 'whether someone looks after the interests of all parties',
    }),
  },
);
