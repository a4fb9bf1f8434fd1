import { number, section } from '../kinds.js';

/** Numbers of people, for who does not list every member or not everything of each. */
export const counts = section(
  'aantallen',
  {
    nl: 'hoeveel mensen er zijn, als niet elk lid of niet alles van elk lid in de lijst staat',
    en: 'how many people there are, where the list lacks members or something of each',
  },
  {
    total: number('totaal', {
      nl: 'hoeveel leden er in totaal zijn; weggelaten: de ledenlijst is compleet',
      en: 'how many members there are in all; left out: the list of members is complete',
    }),
    core: number('kern', {
      nl: 'hoeveel leden bij de vaste kern horen',
      en: 'how many members belong to the fixed core',
    }),
    mandate: number('mandaat', {
      nl: 'hoeveel leden mandaat en ruimte hebben van hun leidinggevende',
      en: 'how many members have mandate and leave from their manager',
    }),
    'close-to-issue': number('raakt-vraagstuk', {
      nl: 'hoeveel leden direct met het vraagstuk te maken hebben',
      en: 'how many members deal with the issue directly',
    }),
    'lived-experience': number('ervaringsdeskundig', {
      nl: 'hoeveel leden het thema uit eigen ervaring kennen',
      en: 'how many members know the theme from lived experience',
    }),
    voluntary: number('vrijwillig', {
      nl: 'hoeveel leden uit eigen keuze meedoen',
      en: 'how many members take part of free will',
    }),
    frontrunner: number('voorloper', {
      nl: 'hoeveel leden voorlopers zijn: ze willen samen vernieuwen',
      en: 'how many members are frontrunners: they want to innovate together',
    }),
    'works-between': number('werkt-tussendoor', {
      nl: 'hoeveel leden tussen bijeenkomsten door iets voor het netwerk doen',
      en: 'how many members do something for the network between sessions',
    }),
    students: number('studenten', {
      nl: 'hoeveel leden student of scholier zijn',
      en: 'how many members are students or pupils',
    }),
    allowance: number('vacatiegeld', {
      nl: 'hoeveel leden betaald krijgen voor meedoen, omdat hun werk dat niet doet',
      en: 'how many members are paid for taking part, as their job does not pay it',
    }),
    briefed: number('bijgepraat', {
      nl: 'hoeveel leden vóór hun eerste keer zijn bijgepraat',
      en: 'how many members were briefed before their first session',
    }),
    'hours-per-month': number('uren-per-maand', {
      nl: 'de uren per maand die een gewoon lid heeft, bijeenkomsten meegeteld',
      en: 'the hours a month that the typical member has, sessions included',
    }),
    perspectives: section(
      'perspectieven',
      {
        nl: 'hoeveel leden elk perspectief inbrengen',
        en: 'how many members bring in each perspective',
      },
      {
        policy: number('beleid', {
          nl: 'hoeveel leden het beleid inbrengen',
          en: 'how many members bring in policy',
        }),
        education: number('onderwijs', {
          nl: 'hoeveel leden het onderwijs inbrengen',
          en: 'how many members bring in education',
        }),
        professionals: number('professionals', {
          nl: 'hoeveel leden de praktijk van professionals inbrengen',
          en: 'how many members bring in the practice of professionals',
        }),
        research: number('onderzoek', {
          nl: 'hoeveel leden het onderzoek inbrengen',
          en: 'how many members bring in research',
        }),
        residents: number('gezinnen', {
          nl: 'hoeveel leden gezinnen, inwoners of cliënten inbrengen',
          en: 'how many members bring in families, residents or clients',
        }),
      },
    ),
  },
);
