import { choice, date, section, texts, yesNo } from '../kinds.js';
import { habitWords } from './words.js';

/** The programme that gives direction. */
export const programme = section(
  'programma',
  { nl: 'het programma dat richting geeft', en: 'the programme that gives direction' },
  {
    direction: yesNo('richting', {
      nl: 'of op papier staat welke kant het op gaat',
      en: 'whether the direction is written down',
    }),
    'intended-results': texts('beoogde-resultaten', {
      nl: 'wat er moet komen, ook als nog open is hoe het eruitziet',
      en: 'what should come, even if its shape and content are still open',
    }),
    methods: texts('werkvormen', {
      nl: 'de werkvormen die zijn afgesproken',
      en: 'the ways of working that were agreed',
    }),
    adjustable: yesNo('bijstelbaar', {
      nl: 'of de route onderweg mag veranderen',
      en: 'whether the route may change on the way',
    }),
    'ambition-with-directors': section(
      'ambitie-met-bestuurders',
      { nl: 'wat er met bestuurders is afgesproken', en: 'what was agreed with directors' },
      {
        start: yesNo('begin', {
          nl: 'of is afgesproken waar het begint',
          en: 'whether it is agreed where it starts',
        }),
        interim: yesNo('tussenstand', {
          nl: 'of is afgesproken waar het halverwege moet staan',
          en: 'whether it is agreed where it should stand halfway',
        }),
        destination: yesNo('bestemming', {
          nl: 'of is afgesproken waar het naartoe moet',
          en: 'whether it is agreed where it must go',
        }),
      },
    ),
    'progress-monitored': date(
      'voortgang-gevolgd',
      {
        nl: 'wanneer voor het laatst is gekeken hoe ver het gezamenlijke doel is',
        en: 'when progress on the shared goal was last looked at',
      },
      { never: true, past: true },
    ),
    'progress-reported': date(
      'voortgang-gedeeld',
      {
        nl: 'wanneer leden en partners voor het laatst hoorden hoe het ervoor staat',
        en: 'when members and partners were last told how things stand',
      },
      { never: true, past: true },
    ),
    'fed-back-to-policy': date(
      'terugkoppeling-beleid',
      {
        nl: 'wanneer inzichten voor het laatst teruggingen naar het (gemeentelijk) beleid',
        en: 'when insights last went back to (municipal) policy',
      },
      { never: true, past: true },
    ),
  },
);

/** The habits of the network, which stand in where the log is silent. */
export const rhythm = section(
  'ritme',
  {
    nl: 'vaste gewoonten; ze tellen waar het bestand er minder dan twee datums van noemt',
    en: 'fixed habits; each counts where the file has fewer than two dates of its kind',
  },
  {
    sessions: choice(
      'bijeenkomsten',
      { nl: 'hoe vaak er een bijeenkomst is', en: 'how often there is a session' },
      habitWords,
    ),
    purpose: choice(
      'bedoeling',
      {
        nl: 'hoe vaak het samen over de bedoeling gaat',
        en: 'how often the purpose is talked about together',
      },
      habitWords,
    ),
    evaluate: choice(
      'evalueren',
      {
        nl: 'hoe vaak de groep bespreekt hoe het samenwerken gaat',
        en: 'how often the group talks about how working together goes',
      },
      habitWords,
    ),
    celebrate: choice(
      'vieren',
      { nl: 'hoe vaak er iets gevierd wordt', en: 'how often something is celebrated' },
      habitWords,
    ),
    report: choice(
      'informeren',
      {
        nl: 'hoe vaak leden en partners horen hoe het ervoor staat',
        en: 'how often members and partners hear how things stand',
      },
      habitWords,
    ),
    policy: choice(
      'beleid',
      {
        nl: 'hoe vaak inzichten teruggaan naar het beleid',
        en: 'how often insights go back to policy',
      },
      habitWords,
    ),
  },
);
