import {
  choice,
  choices,
  count,
  date,
  id,
  list,
  number,
  presence,
  references,
  type SectionOf,
  section,
  texts,
  yesNo,
  yesNoOrMark,
  yesNoOrText,
} from '../kinds.js';
import { actionShape, decisionShape, hurdleShape } from './moments.js';
import { knowledgeWords } from './words.js';

export type { Action, Decision, Evaluation, Hurdle } from './moments.js';

const minutes = { max: 24 * 60, unit: 'minutes' } as const;

/** What the file says of one session. */
export const sessionShape = {
  id: id('id', {
    nl: 'de vaste korte naam van deze bijeenkomst; weggelaten: de datum',
    en: 'the fixed short name of this session; left out: the date',
  }),
  date: date('datum', {
    nl: 'de dag van de bijeenkomst, verplicht',
    en: 'the day of the session, required',
  }),
  present: presence('aanwezig', {
    nl: 'hoeveel of welke leden er waren; vervangers tellen mee, gasten niet',
    en: 'how many or which members were there; stand-ins count, guests do not',
  }),
  invited: count('uitgenodigd', {
    nl: 'hoeveel mensen waren uitgenodigd; weggelaten: de kern van die dag',
    en: 'how many people were invited; left out: the core of that day',
  }),
  minutes: section(
    'minuten',
    { nl: 'hoe de tijd is besteed, in minuten', en: 'how the time went, in minutes' },
    {
      announcements: number(
        'mededelingen',
        { nl: 'de minuten voor mededelingen', en: 'the minutes for announcements' },
        minutes,
      ),
      progress: number(
        'voortgang',
        {
          nl: 'de minuten over hoe het met ieders taken gaat',
          en: 'the minutes on how everyone’s tasks are going',
        },
        minutes,
      ),
      learning: number(
        'leren',
        { nl: 'de minuten waarin samen is geleerd', en: 'the minutes of learning together' },
        minutes,
      ),
      social: number(
        'informeel',
        {
          nl: 'de minuten voor gewoon contact, zoals een pauze',
          en: 'the minutes for plain contact, such as a break',
        },
        minutes,
      ),
      other: number(
        'overig',
        { nl: 'de minuten voor al het andere', en: 'the minutes for anything else' },
        minutes,
      ),
    },
  ),
  'announcements-at': choice(
    'mededelingen-op',
    { nl: 'wanneer de mededelingen kwamen', en: 'when the announcements came' },
    {
      start: ['begin'],
      end: ['eind'],
      mail: ['mail'],
    },
  ),
  cancelled: yesNo('afgelast', {
    nl: 'of de bijeenkomst gepland was maar niet doorging',
    en: 'whether the session was planned but not held',
  }),
  'stand-ins': count('vervangers', {
    nl: 'hoeveel mensen er in de plaats van een lid kwamen',
    en: 'how many people came in a member’s place',
  }),
  guests: count('gasten', {
    nl: 'hoeveel gasten er verder waren',
    en: 'how many guests came besides',
  }),
  cases: count('casussen', {
    nl: 'hoeveel casussen leden inbrachten',
    en: 'how many cases members brought in',
  }),
  methods: texts('werkvormen', {
    nl: 'hoe er is gewerkt, zoals casusbespreking of intervisie',
    en: 'how the group worked, such as a case discussion or intervision',
  }),
  knowledge: choices(
    'kennisproces',
    {
      nl: 'hoe kennis van mens tot mens ging; meer dan één mag',
      en: 'how knowledge passed between people; more than one is fine',
    },
    knowledgeWords,
  ),
  prepared: section(
    'voorbereid',
    {
      nl: 'hoe de bijeenkomst was voorbereid, vooral de eerste',
      en: 'how the session was prepared, the first one above all',
    },
    {
      'participants-asked': yesNo('deelnemers-gevraagd', {
        nl: 'of deelnemers vooraf is gevraagd wat zij belangrijk vinden',
        en: 'whether participants were asked beforehand what matters to them',
      }),
      'orientation-given': yesNo('orientatie-gegeven', {
        nl: 'of kort is verteld wat er rond het thema speelt',
        en: 'whether it was told briefly what is going on around the theme',
      }),
      'network-explained': yesNo('leernetwerk-uitgelegd', {
        nl: 'of is uitgelegd hoe een leernetwerk werkt',
        en: 'whether it was explained how a learning network works',
      }),
      'focus-open': yesNo('focus-open', {
        nl: 'of de focus nog open was en mocht verschuiven',
        en: 'whether the focus was still open and could shift',
      }),
    },
  ),
  celebrated: yesNoOrText('gevierd', {
    nl: 'of er iets is gevierd; je mag ook schrijven wat',
    en: 'whether something was celebrated; you may write what',
  }),
  'purpose-revisited': yesNo('terug-naar-bedoeling', {
    nl: 'of het nog even over de bedoeling ging',
    en: 'whether the purpose was talked about again',
  }),
  'learning-reflected': yesNo('leren-besproken', {
    nl: 'of het ging over hoe de groep leert en wat ieder eraan heeft',
    en: 'whether the group talked about how it learns and what each gets out of it',
  }),
  evaluated: yesNoOrMark('geevalueerd', {
    nl: 'of samen is teruggekeken op het proces; een cijfer van 1 tot 10 mag ook',
    en: 'whether the process was evaluated; a mark from 1 to 10 will do too',
  }),
  open: yesNo('open', {
    nl: 'of de schil erbij mocht zijn en om een reactie is gevraagd',
    en: 'whether it was open to the outer ring, and asked for feedback',
  }),
  'intro-round': yesNo('voorstelrondje', {
    nl: 'of er een voorstelrondje was',
    en: 'whether there was a round of introductions',
  }),
  newcomers: references(
    'nieuwkomers',
    {
      nl: 'de leden die er voor het eerst bij waren (id’s)',
      en: 'the members who were there for the first time (ids)',
    },
    'member',
  ),
  decisions: list('besluiten', { nl: 'wat er is besloten', en: 'what was decided' }, decisionShape),
  hurdles: list(
    'hobbels',
    { nl: 'waar het netwerk tegenaan liep', en: 'what the network ran up against' },
    hurdleShape,
  ),
  actions: list('acties', { nl: 'wie wat gaat doen', en: 'who is going to do what' }, actionShape),
} as const;

/** One session. */
export type Session = SectionOf<typeof sessionShape>;

/** The sessions, held and planned, in any order. */
export const sessions = list(
  'bijeenkomsten',
  {
    nl: 'de bijeenkomsten, geweest en gepland, in elke volgorde',
    en: 'the sessions, held and planned, in any order',
  },
  sessionShape,
);

/** The day of the next session. */
export const nextSession = date('volgende-bijeenkomst', {
  nl: 'de datum van de volgende bijeenkomst, of geen',
  en: 'the date of the next session, or none',
});
