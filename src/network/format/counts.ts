import { count, number, section } from '../kinds.js';

/** Numbers of people, for who does not list every member or not everything of each. */
export const counts = section(
  'aantallen',
  {
    nl: 'hoeveel mensen er zijn, als niet elk lid of niet alles van elk lid in de lijst staat',
    en: 'how many people there are, where the list lacks members or something of each',
  },
  {
    total: count('totaal', {
      nl: 'hoeveel leden er in totaal zijn; weggelaten: de ledenlijst is compleet',
      en: 'how many members there are in all; left out: the list of members is complete',
    }),
    core: count('kern', {
      nl: 'hoeveel leden bij de vaste kern horen',
      en: 'how many members belong to the fixed core',
    }),
    mandate: count('mandaat', {
      nl: 'hoeveel leden mandaat en ruimte hebben van hun leidinggevende',
      en: 'how many members have mandate and leave from their manager',
    }),
    'close-to-issue': count('raakt-vraagstuk', {
      nl: 'hoeveel leden direct met het vraagstuk te maken hebben',
      en: 'how many members deal with the issue directly',
    }),
    'lived-experience': count('ervaringsdeskundig', {
      nl: 'hoeveel leden het thema uit eigen ervaring kennen',
      en: 'how many members know the theme from lived experience',
    }),
    voluntary: count('vrijwillig', {
      nl: 'hoeveel leden uit eigen keuze meedoen',
      en: 'how many members take part of free will',
    }),
    frontrunner: count('voorloper', {
      nl: 'hoeveel leden voorlopers zijn: ze willen samen vernieuwen',
      en: 'how many members are frontrunners: they want to innovate together',
    }),
    'works-between': count('werkt-tussendoor', {
      nl: 'hoeveel leden tussen bijeenkomsten door iets voor het netwerk doen',
      en: 'how many members do something for the network between sessions',
    }),
    students: count('studenten', {
      nl: 'hoeveel leden student of scholier zijn',
      en: 'how many members are students or pupils',
    }),
    allowance: count('vacatiegeld', {
      nl: 'hoeveel leden betaald krijgen voor meedoen, omdat hun werk dat niet doet',
      en: 'how many members are paid for taking part, as their job does not pay it',
    }),
    briefed: count('bijgepraat', {
      nl: 'hoeveel leden vóór hun eerste keer zijn bijgepraat',
      en: 'how many members were briefed before their first session',
    }),
    'hours-per-month': number(
      'uren-per-maand',
      {
        nl: 'de uren per maand die een gewoon lid heeft, bijeenkomsten meegeteld',
        en: 'the hours a month that the typical member has, sessions included',
      },
      { unit: 'hours' },
    ),
    perspectives: section(
      'perspectieven',
      {
        nl: 'hoeveel leden elk perspectief inbrengen',
        en: 'how many members bring in each perspective',
      },
      {
        policy: count('beleid', {
          nl: 'hoeveel leden het beleid inbrengen',
          en: 'how many members bring in policy',
        }),
        education: count('onderwijs', {
          nl: 'hoeveel leden het onderwijs inbrengen',
          en: 'how many members bring in education',
        }),
        professionals: count('professionals', {
          nl: 'hoeveel leden de praktijk van professionals inbrengen',
          en: 'how many members bring in the practice of professionals',
        }),
        research: count('onderzoek', {
          nl: 'hoeveel leden het onderzoek inbrengen',
          en: 'how many members bring in research',
        }),
        residents: count('gezinnen', {
          nl: 'hoeveel leden gezinnen, inwoners of cliënten inbrengen',
          en: 'how many members bring in families, residents or clients',
        }),
      },
    ),
  },
);
