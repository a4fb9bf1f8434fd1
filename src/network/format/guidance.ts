import { choice, section, yesNo } from '../kinds.js';

/** Who carries the network, where the roles of members do not say so. */
export const guidance = section(
  'begeleiding',
  {
    nl: 'wie het netwerk draagt, als de rollen van leden dat niet zeggen',
    en: 'who carries the network, where the roles of members do not say so',
  },
  {
    lead: yesNo('trekker', { nl: 'of er een trekker is', en: 'whether there is a lead' }),
    'lead-knows-issue': yesNo('trekker-kent-vraagstuk', {
      nl: 'of de trekker het vraagstuk goed kent',
      en: 'whether the lead knows the issue well',
    }),
    'process-guide': choice(
      'procesbegeleider',
      {
        nl: 'of iemand apart het proces begeleidt, de trekker dat erbij doet, of niemand',
        en: 'whether someone else guides the process, the lead does it as well, or nobody',
      },
      {
        separate: ['apart'],
        combined: ['gecombineerd'],
        none: ['geen'],
      },
    ),
    tasks: choice(
      'taken',
      {
        nl: 'over hoeveel mensen de taken verdeeld zijn',
        en: 'among how many people the tasks are shared',
      },
      {
        shared: ['verdeeld'],
        few: ['enkelen'],
        lead: ['trekker'],
      },
    ),
    succession: choice(
      'opvolging',
      {
        nl: 'of vaststaat wie het overneemt als een trekker of begeleider stopt',
        en: 'whether it is settled who takes over when a lead or guide stops',
      },
      {
        arranged: ['geregeld'],
        discussed: ['besproken'],
        none: ['geen'],
      },
    ),
  },
);

/** How people are with each other. */
export const relations = section(
  'onderling',
  { nl: 'hoe mensen met elkaar omgaan', en: 'how people are with each other' },
  {
    'newcomers-at-ease': yesNo('nieuwkomers-op-gemak', {
      nl: 'of nieuwkomers zich snel op hun gemak voelen',
      en: 'whether newcomers soon feel at ease',
    }),
    'newcomers-may-steer': yesNo('nieuwkomers-sturen-mee', {
      nl: 'of nieuwkomers de koers mogen meebepalen',
      en: 'whether newcomers may help to set the course',
    }),
    'absentees-contacted': yesNo('wegblijvers-gesproken', {
      nl: 'of iemand contact zoekt met wie wegblijft',
      en: 'whether someone gets in touch with those who stay away',
    }),
    'informal-contact': yesNo('informeel-contact', {
      nl: 'of mensen elkaar ook tussendoor opzoeken, of spreken in een groepsapp',
      en: 'whether people seek each other out between sessions, in a chat group too',
    }),
  },
);
