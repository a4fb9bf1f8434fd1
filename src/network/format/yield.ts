import { adopters, choice, date, list, type SectionOf, section, text, yesNo } from '../kinds.js';

/** What the file says of one result. */
export const resultShape = {
  what: text('wat', { nl: 'wat het netwerk opleverde', en: 'what the network yielded' }),
  date: date(
    'datum',
    { nl: 'de dag waarop de opbrengst er was', en: 'the day on which the result was there' },
    { past: true },
  ),
  kind: choice(
    'soort',
    { nl: 'wat voor opbrengst het is', en: 'what kind of result it is' },
    {
      insight: ['inzicht'],
      contact: ['contact'],
      'client-view': ['clientperspectief'],
      'working-method': ['werkwijze'],
      product: ['product'],
      education: ['onderwijs'],
      policy: ['beleid'],
      lesson: ['geleerde-les'],
    },
  ),
  value: choice(
    'waarde',
    {
      nl: 'wat het waard bleek: van meteen prettig tot anders kijken naar wat telt',
      en: 'what it proved worth: from pleasant at once to seeing anew what counts',
    },
    {
      immediate: ['direct'],
      potential: ['potentieel'],
      applied: ['toegepast'],
      realised: ['gerealiseerd'],
      reframing: ['herijkt'],
    },
  ),
  'adopted-by': adopters('overgenomen-door', {
    nl: 'welke organisaties het overnamen (id’s), of hoeveel',
    en: 'which organisations took it over (ids), or how many',
  }),
  shared: yesNo('gedeeld', {
    nl: 'of het buiten de groep is gedeeld',
    en: 'whether it was shared outside the group',
  }),
  unexpected: yesNo('onverwacht', {
    nl: 'of het een verrassing was',
    en: 'whether it came as a surprise',
  }),
} as const;

/** One result. */
export type Result = SectionOf<typeof resultShape>;

/** What the network yielded. */
export const results = list(
  'opbrengsten',
  { nl: 'wat het netwerk tot nu toe opleverde', en: 'what the network has yielded so far' },
  resultShape,
);

/** What outsiders ask of the network. */
export const pressure = section(
  'druk',
  {
    nl: 'wat mensen van buiten van het netwerk verwachten',
    en: 'what outsiders expect of the network',
  },
  {
    'asked-for-solution': yesNo('oplossing-gevraagd', {
      nl: 'of mensen van buiten blijven vragen wanneer de oplossing komt',
      en: 'whether outsiders keep asking when the solution comes',
    }),
    'process-yields-shown': yesNo('procesopbrengst-getoond', {
      nl: 'of zij te zien krijgen wat het proces onderweg oplevert',
      en: 'whether they are shown what the process yields on the way',
    }),
    valued: yesNo('gewaardeerd', {
      nl: 'of gewaardeerd wordt wat er komt, zoals het komt',
      en: 'whether what it yields is valued as it comes',
    }),
    demands: yesNo('eisen', {
      nl: 'of er resultaten worden geëist',
      en: 'whether results are demanded of it',
    }),
  },
);

/** How what is learned stays. */
export const embedding = section(
  'borging',
  { nl: 'hoe wat er geleerd is blijft bestaan', en: 'how what was learned is made to last' },
  {
    'from-start': yesNo('vanaf-start', {
      nl: 'of er vanaf het begin over is nagedacht',
      en: 'whether it was thought of from the start',
    }),
    'existing-structures': yesNo('bestaande-structuren', {
      nl: 'of het aansluit bij wat organisaties al hebben',
      en: 'whether it ties in with what organisations already have',
    }),
    regional: yesNo('regionaal', {
      nl: 'of er verbinding is met wat er in de regio loopt',
      en: 'whether it is connected with what goes on in the region',
    }),
    accreditation: yesNo('accreditatie', {
      nl: 'of er studiepunten zijn voor wie een beroepsregistratie heeft',
      en: 'whether there are accreditation points, where professions are registered',
    }),
    curriculum: yesNo('curriculum', {
      nl: 'of het in een opleiding is opgenomen',
      en: 'whether it was taken up in a course',
    }),
  },
);

/** How the network ends, or moves on. */
export const ending = section(
  'einde',
  { nl: 'hoe het netwerk stopt of verdergaat', en: 'how the network ends or moves on' },
  {
    considered: yesNo('doordacht', {
      nl: 'of vanaf het begin is doordacht wat het doel loslaten betekent: stoppen of verleggen',
      en: 'whether it was clear from the start what leaving the goal means: stop or shift',
    }),
    'review-on': date('weegmoment', {
      nl: 'de dag waarop wordt besproken of het netwerk doorgaat',
      en: 'the day on which going on or not is weighed',
    }),
    explicit: yesNo('expliciet', {
      nl: 'of samen en hardop is besloten om te stoppen',
      en: 'whether it ended, or is to end, together and in so many words',
    }),
    learned: yesNo('geleerd', {
      nl: 'of op papier staat wat er is geleerd',
      en: 'whether what was learned is written down',
    }),
    'ends-on': date('stopt-op', {
      nl: 'de dag waarop het netwerk stopt',
      en: 'the day on which the network ends',
    }),
    'goal-reached': yesNo('doel-bereikt', {
      nl: 'of het doel bereikt is',
      en: 'whether the goal was reached',
    }),
    choice: choice(
      'keuze',
      {
        nl: 'wat er is gekozen: stoppen of het doel verleggen',
        en: 'what was chosen: to stop or to shift the goal',
      },
      {
        stop: ['stoppen'],
        shift: ['verleggen'],
        none: ['geen'],
      },
    ),
  },
);
