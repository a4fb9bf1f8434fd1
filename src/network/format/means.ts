import { choice, date, list, number, reference, type SectionOf, section, yesNo } from '../kinds.js';

/** What the file says of one source of money or help. */
export const fundingSourceShape = {
  kind: choice(
    'soort',
    {
      nl: 'wat voor geld of hulp het is; in natura is hulp zonder geld',
      en: 'what kind of money or help it is; in kind is help without money',
    },
    {
      subsidy: ['subsidie'],
      'member-fee': ['ledenbijdrage'],
      'own-budget': ['eigen-budget'],
      'in-kind': ['in-natura'],
      fund: ['fonds'],
      other: ['anders'],
    },
  ),
  organisation: reference(
    'organisatie',
    {
      nl: 'de organisatie die dit betaalt of geeft (id)',
      en: 'the organisation that pays or gives this (id)',
    },
    'organisation',
  ),
  share: number(
    'aandeel',
    {
      nl: 'het deel van het geheel dat hiervandaan komt, in procenten',
      en: 'the part of the whole that comes from here, in percent',
    },
    { max: 100, unit: 'percent' },
  ),
  amount: number(
    'bedrag',
    {
      nl: 'het bedrag in euro per jaar; bij eenmalig geld: in totaal',
      en: 'the amount in euro a year; for money given once: in all',
    },
    { unit: 'euro' },
  ),
  once: yesNo('eenmalig', {
    nl: 'of dit bedrag voor één keer is, en niet elk jaar',
    en: 'whether this amount is given once, and not every year',
  }),
  from: date('van', {
    nl: 'de dag vanaf wanneer dit geld er is',
    en: 'the day from which this money is there',
  }),
  until: date('tot', {
    nl: 'de dag tot wanneer dit geld loopt',
    en: 'the day until which this money runs',
  }),
  structural: yesNo('structureel', {
    nl: 'of dit geld elk jaar vanzelf terugkomt; weggelaten bij een einddatum: nee',
    en: 'whether this money comes back every year by itself; left out beside an end: no',
  }),
  'follow-up': choice(
    'vervolg',
    {
      nl: 'of er vervolg is voor als dit geld op is',
      en: 'whether there is a follow-up for when this money is spent',
    },
    {
      secured: ['geregeld'],
      requested: ['aangevraagd'],
      none: ['geen'],
    },
  ),
} as const;

/** One source of money or help. */
export type FundingSource = SectionOf<typeof fundingSourceShape>;

/** The money that the network runs on. */
export const funding = section(
  'financiering',
  { nl: 'het geld waar het netwerk op draait', en: 'the money that the network runs on' },
  {
    sources: list(
      'bronnen',
      { nl: 'waar het geld of de hulp vandaan komt', en: 'where the money or help comes from' },
      fundingSourceShape,
    ),
    needed: yesNo('nodig', {
      nl: 'of het netwerk geld nodig heeft',
      en: 'whether the network needs money at all',
    }),
  },
);

/** What the network has to work with. */
export const means = section(
  'middelen',
  { nl: 'wat het netwerk heeft om mee te werken', en: 'what the network has to work with' },
  {
    space: yesNo('ruimte', {
      nl: 'of er een plek is om samen te komen',
      en: 'whether there is a place to meet',
    }),
    budget: yesNo('budget', {
      nl: 'of er geld is om zelf uit te geven',
      en: 'whether there is money to spend',
    }),
    channel: yesNo('kanaal', {
      nl: 'of er een kanaal is voor tussendoor, zoals een groepsapp',
      en: 'whether there is a channel between sessions, such as a chat group',
    }),
    platform: yesNo('platform', {
      nl: 'of er een plek is waar resultaten gedeeld worden',
      en: 'whether there is a place where results are shared',
    }),
    allowance: yesNo('vacatiegeld', {
      nl: 'of er geld is voor wie deze tijd niet betaald krijgt van het werk',
      en: 'whether there is money for those whose job does not pay their time',
    }),
    'self-directed': yesNo('zelfsturend', {
      nl: 'of leden zelf iets kunnen beginnen en hun eigen leren kunnen regelen',
      en: 'whether members can act by themselves and arrange their own learning',
    }),
    'play-and-rules': choice(
      'speelruimte',
      {
        nl: 'of ruimte om te proberen en structuur in balans zijn',
        en: 'whether room to play and structure are in balance',
      },
      {
        balanced: ['in-balans'],
        'too-loose': ['te-los'],
        'too-tight': ['te-strak'],
      },
    ),
    supported: yesNo('ondersteund', {
      nl: 'of er hulp is bij het uitvoeren van activiteiten',
      en: 'whether there is help in carrying activities out',
    }),
  },
);
