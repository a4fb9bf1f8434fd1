import {
  choice,
  choices,
  date,
  id,
  list,
  number,
  reference,
  type SectionOf,
  section,
  text,
  yesNo,
} from '../kinds.js';
import { perspectiveWords, roleWords } from './words.js';

/** What the file says of one member. */
export const memberShape = {
  id: id('id', {
    nl: 'de vaste korte naam van dit lid, verplicht; een schuilnaam mag',
    en: 'the fixed short name of this member, required; a pseudonym will do',
  }),
  name: text('naam', {
    nl: 'de naam van dit lid; nooit nodig',
    en: 'the name of this member; never needed',
  }),
  organisation: reference(
    'organisatie',
    {
      nl: 'de organisatie waar dit lid voor meedoet (id)',
      en: 'the organisation that this member takes part for (id)',
    },
    'organisation',
  ),
  perspectives: choices(
    'perspectieven',
    {
      nl: 'de perspectieven die dit lid inbrengt',
      en: 'the perspectives that this member brings in',
    },
    perspectiveWords,
  ),
  roles: choices(
    'rollen',
    {
      nl: 'de rollen van dit lid; een ambassadeur komt ervoor op in bestuur of politiek',
      en: 'the roles of this member; a champion makes a stand for it in a board or politics',
    },
    roleWords,
  ),
  student: yesNo('student', {
    nl: 'of dit lid student of scholier is',
    en: 'whether this member is a student or pupil',
  }),
  'lived-experience': yesNo('ervaringsdeskundig', {
    nl: 'of dit lid het thema uit eigen ervaring kent',
    en: 'whether this member knows the theme from lived experience',
  }),
  'close-to-issue': yesNo('raakt-vraagstuk', {
    nl: 'of dit lid in werk of leven direct met het vraagstuk te maken heeft',
    en: 'whether this member deals with the issue directly, in work or in life',
  }),
  circle: choice(
    'kring',
    {
      nl: 'vaste kern, of de lossere schil eromheen; weggelaten: kern',
      en: 'the fixed core, or the looser ring around it; left out: core',
    },
    { core: ['kern'], outer: ['schil'] },
  ),
  voluntary: yesNo('vrijwillig', {
    nl: 'of dit lid uit eigen keuze meedoet',
    en: 'whether this member takes part of free will',
  }),
  frontrunner: yesNo('voorloper', {
    nl: 'of dit lid wil vernieuwen en ziet dat dat alleen samen lukt',
    en: 'whether this member wants to innovate and sees that it takes cooperation',
  }),
  mandate: yesNo('mandaat', {
    nl: 'of dit lid mandaat en ruimte heeft van de leidinggevende',
    en: 'whether this member has mandate and leave from their manager',
  }),
  'hours-per-month': number(
    'uren-per-maand',
    {
      nl: 'de uren die hiervoor vrij zijn per maand, bijeenkomsten meegeteld',
      en: 'the hours made free for this each month, sessions included',
    },
    { unit: 'hours' },
  ),
  'works-between': yesNo('werkt-tussendoor', {
    nl: 'of dit lid tussen bijeenkomsten door iets voor het netwerk doet',
    en: 'whether this member does something for the network between sessions',
  }),
  'mandate-until': date('mandaat-tot', {
    nl: 'de dag waarop dat mandaat afloopt',
    en: 'the day on which that mandate ends',
  }),
  allowance: yesNo('vacatiegeld', {
    nl: 'of dit lid betaald krijgt voor meedoen, als het werk dat niet doet',
    en: 'whether this member is paid for taking part, where their job does not pay it',
  }),
  joined: date('sinds', {
    nl: 'sinds wanneer dit lid meedoet; weggelaten: vanaf het begin',
    en: 'since when this member takes part; left out: from the start',
  }),
  left: date('tot', {
    nl: 'wanneer dit lid stopte; weggelaten: nog lid; onbekend: gestopt, dag onbekend',
    en: 'when this member left; left out: still a member; unknown: left, day unknown',
  }),
  briefed: yesNo('bijgepraat', {
    nl: 'of dit lid vóór de eerste keer hoorde welke weg er is afgelegd en waarom',
    en: 'whether this member was told of route and reasons before their first session',
  }),
  handover: yesNo('overgedragen', {
    nl: 'of dit lid bij vertrek de rol en het verhaal erachter heeft overgedragen',
    en: 'whether this member handed over role and history on leaving',
  }),
} as const;

/** One member. */
export type Member = SectionOf<typeof memberShape>;

/** Those who take part. */
export const members = list(
  'leden',
  { nl: 'de mensen die meedoen', en: 'the people who take part' },
  memberShape,
);

/** Which points of view the theme needs, and which are missing. */
export const perspectives = section(
  'perspectieven',
  {
    nl: 'welke perspectieven nodig zijn, en welke er ontbreken',
    en: 'which perspectives are needed, and which are absent',
  },
  {
    needed: choices(
      'nodig',
      {
        nl: 'de perspectieven die dit thema nodig heeft; weggelaten bij LISO: alle vijf',
        en: 'the perspectives that this theme needs; left out with LISO: all five',
      },
      perspectiveWords,
    ),
    absent: choices(
      'afwezig',
      {
        nl: 'de perspectieven die zeker niet meedoen, nodig of niet',
        en: 'the perspectives known to take no part, needed or not',
      },
      perspectiveWords,
    ),
    'students-needed': yesNo('studenten-nodig', {
      nl: 'of dit thema studenten nodig heeft; weggelaten bij LISO: ja',
      en: 'whether this theme needs students; left out with LISO: yes',
    }),
    'composition-considered': yesNo('samenstelling-doordacht', {
      nl: 'of is doordacht wie bij dit vraagstuk past',
      en: 'whether it was thought through who suits this issue',
    }),
    reviewed: date(
      'herijkt',
      {
        nl: 'wanneer voor het laatst is gekeken of de juiste mensen meedoen',
        en: 'when it was last looked at whether the right people are in',
      },
      { never: true, past: true },
    ),
  },
);
