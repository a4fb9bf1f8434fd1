import { choice, id, list, type SectionOf, section, text, yesNo } from '../kinds.js';
import { agreedWords } from './words.js';

/** What the file says of one organisation. */
export const organisationShape = {
  id: id('id', {
    nl: 'de vaste korte naam van deze organisatie, verplicht',
    en: 'the fixed short name of this organisation, required',
  }),
  name: text('naam', { nl: 'de naam van deze organisatie', en: 'the name of this organisation' }),
  kind: choice(
    'soort',
    { nl: 'wat voor organisatie dit is', en: 'what kind of organisation this is' },
    {
      municipality: ['gemeente'],
      care: ['zorg'],
      education: ['onderwijs'],
      research: ['onderzoek'],
      residents: ['bewoners'],
      housing: ['wonen'],
      police: ['politie'],
      insurer: ['verzekeraar'],
      other: ['anders'],
    },
  ),
  support: choice(
    'steun',
    {
      nl: 'of deze organisatie meehelpt, het laat gebeuren of het tegenhoudt',
      en: 'whether this organisation helps, lets it happen or holds it back',
    },
    {
      active: ['actief'],
      passive: ['passief'],
      blocking: ['blokkeert'],
    },
  ),
  'management-backing': yesNo('steun-leiding', {
    nl: 'of de leiding ruimte geeft en erachter staat',
    en: 'whether the management gives leave and stands behind it',
  }),
  commitment: choice(
    'vrijblijvendheid',
    {
      nl: 'of met deze partner is doorgepraat over hoe vrijblijvend meedoen is',
      en: 'whether it was talked through with this partner how free of obligation it is',
    },
    agreedWords,
  ),
  gain: text('eigen-winst', {
    nl: 'wat deze partner er zelf aan heeft',
    en: 'what this partner gets out of it',
  }),
  informed: yesNo('meegenomen', {
    nl: 'of de leiding wordt meegenomen in berichten en besluiten',
    en: 'whether the management is taken along in communication and decisions',
  }),
  'commits-to-follow-up': yesNo('opvolging-toegezegd', {
    nl: 'of zij aan het begin toezegde iets met de opbrengsten te doen',
    en: 'whether it committed at the start to follow results up',
  }),
  'in-policy': yesNo('in-beleid', {
    nl: 'of leren en verbeteren in haar beleid, doelen of KPI’s staat',
    en: 'whether learning and improving stand in its policy, goals or KPIs',
  }),
  'in-budget': yesNo('in-begroting', {
    nl: 'of het in haar meerjarenbegroting staat',
    en: 'whether it stands in its multi-year budget',
  }),
  'in-job-description': yesNo('in-taakstelling', {
    nl: 'of leren met andere beroepen bij het gewone werk hoort',
    en: 'whether learning with other professions belongs to the job',
  }),
  'cost-effects-considered': yesNo('kosten-doordacht', {
    nl: 'of is doordacht wat de nieuwe manier van werken haar intern kost',
    en: 'whether it was thought through what the new way of working costs inside',
  }),
} as const;

/** One organisation. */
export type Organisation = SectionOf<typeof organisationShape>;

/** The organisations around the table, or that should be. */
export const organisations = list(
  'organisaties',
  {
    nl: 'de organisaties die meedoen of ermee te maken hebben',
    en: 'the organisations that take part or have to do with it',
  },
  organisationShape,
);

/** Who started the network, and the organisation behind them. */
export const initiator = section(
  'initiatiefnemer',
  {
    nl: 'wie het netwerk begon, en de organisatie daarachter',
    en: 'who started the network, and the organisation behind them',
  },
  {
    standing: yesNo('aanzien', {
      nl: 'of de initiatiefnemer bekend en gezien is in het veld',
      en: 'whether the initiator is known and respected in the field',
    }),
    'track-record': yesNo('staat-van-dienst', {
      nl: 'of de initiatiefnemer al eerder aan het thema werkte',
      en: 'whether the initiator has worked on the theme before',
    }),
    independent: yesNo('onafhankelijk', {
      nl: 'of de organisatie geen belang heeft bij één bepaalde oplossing',
      en: 'whether the organisation has no stake in one solution',
    }),
    capacity: yesNo('armslag', {
      nl: 'of de organisatie praktisch kan helpen',
      en: 'whether the organisation can give practical support',
    }),
    pdca: yesNo('pdca', {
      nl: 'of de organisatie bedreven is in plan-do-check-act en in vernieuwing invoeren',
      en: 'whether it is skilled in plan-do-check-act and in introducing innovation',
    }),
    'trains-successors': yesNo('leidt-op', {
      nl: 'of er nieuwe boegbeelden worden opgeleid',
      en: 'whether new figureheads are being trained',
    }),
  },
);
