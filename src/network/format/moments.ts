import {
  count,
  date,
  decider,
  list,
  number,
  reference,
  type SectionOf,
  text,
  texts,
  yesNo,
  yesNoOrDate,
} from '../kinds.js';
import { decisionWords } from './words.js';

/**
 * What may happen in a session or outside one. In a session it has the day of that session;
 * elsewhere it has a date of its own.
 */

/** What the file says of one decision. */
export const decisionShape = {
  what: text('wat', { nl: 'wat er is besloten', en: 'what was decided' }),
  by: decider(
    'door',
    {
      nl: 'wie besloot: een lid of organisatie (id), leden, bestuur, de luidste of niemand',
      en: 'who decided: a member or organisation (id), members, board, the loudest or nobody',
    },
    decisionWords,
  ),
  heard: texts('gehoord', { nl: 'wie vooraf gehoord zijn', en: 'who were heard beforehand' }),
  reasons: yesNo('onderbouwd', {
    nl: 'of is vastgelegd waarom dit is besloten',
    en: 'whether the reasons for it were recorded',
  }),
  minority: yesNo('minderheid', {
    nl: 'of ideeën die het niet haalden zijn vastgelegd',
    en: 'whether ideas that lost were recorded',
  }),
  stands: yesNo('staat-nog', {
    nl: 'of het besluit nog staat, en niet is teruggedraaid of vergeten',
    en: 'whether it still stands, and was not overruled or forgotten',
  }),
} as const;

/** One decision. */
export type Decision = SectionOf<typeof decisionShape>;

/** What the file says of one hurdle. */
export const hurdleShape = {
  what: text('wat', {
    nl: 'waar het netwerk tegenaan liep',
    en: 'what the network ran up against',
  }),
  solved: yesNoOrDate('opgelost', {
    nl: 'of de hobbel is genomen; de datum waarop mag ook',
    en: 'whether the hurdle was taken; the date on which will do too',
  }),
} as const;

/** One hurdle. */
export type Hurdle = SectionOf<typeof hurdleShape>;

/** What the file says of one action. */
export const actionShape = {
  what: text('wat', { nl: 'wat er gedaan wordt', en: 'what is to be done' }),
  by: reference(
    'door',
    { nl: 'het lid dat het doet (id)', en: 'the member who does it (id)' },
    'member',
  ),
  done: yesNo('gedaan', { nl: 'of het gedaan is', en: 'whether it was done' }),
} as const;

/** One action. */
export type Action = SectionOf<typeof actionShape>;

/** What the file says of one celebration outside a session. */
export const celebrationShape = {
  what: text('wat', { nl: 'wat er is gevierd', en: 'what was celebrated' }),
  date: date(
    'datum',
    { nl: 'de dag waarop het is gevierd', en: 'the day on which it was celebrated' },
    { past: true },
  ),
} as const;

/** What the file says of one evaluation outside a session. */
export const evaluationShape = {
  date: date(
    'datum',
    { nl: 'de dag van de evaluatie', en: 'the day of the evaluation' },
    { past: true },
  ),
  mark: number(
    'cijfer',
    {
      nl: 'het cijfer dat het netwerk kreeg, van 1 tot 10',
      en: 'the mark that the network was given, from 1 to 10',
    },
    { min: 1, max: 10, range: false },
  ),
  answers: count('aantal', {
    nl: 'hoeveel mensen antwoord gaven',
    en: 'how many people answered',
  }),
  'followed-up': yesNo('opgevolgd', {
    nl: 'of er daarna iets mee is gedaan',
    en: 'whether something was done with it afterwards',
  }),
} as const;

/** One evaluation outside a session. */
export type Evaluation = SectionOf<typeof evaluationShape>;

/** What was celebrated outside a session. */
export const celebrations = list(
  'vieringen',
  { nl: 'wat er buiten een bijeenkomst is gevierd', en: 'what was celebrated outside a session' },
  celebrationShape,
);

/** What was evaluated outside a session. */
export const evaluations = list(
  'evaluaties',
  { nl: 'de evaluaties buiten een bijeenkomst', en: 'the evaluations outside a session' },
  evaluationShape,
);

/** What was decided outside a session. */
export const decisions = list(
  'besluiten',
  { nl: 'wat er buiten een bijeenkomst is besloten', en: 'what was decided outside a session' },
  {
    ...decisionShape,
    date: date(
      'datum',
      { nl: 'de dag van het besluit', en: 'the day of the decision' },
      { past: true },
    ),
  },
);

/** What the network ran up against outside a session. */
export const hurdles = list(
  'hobbels',
  {
    nl: 'waar het netwerk buiten een bijeenkomst tegenaan liep',
    en: 'what the network ran up against outside a session',
  },
  {
    ...hurdleShape,
    date: date(
      'datum',
      { nl: 'de dag waarop de hobbel opdook', en: 'the day on which the hurdle came up' },
      { past: true },
    ),
  },
);

/** What was taken on outside a session. */
export const actions = list(
  'acties',
  { nl: 'wat er buiten een bijeenkomst is opgepakt', en: 'what was taken on outside a session' },
  {
    ...actionShape,
    date: date(
      'datum',
      { nl: 'de dag waarop de actie is opgepakt', en: 'the day on which the action was taken on' },
      { past: true },
    ),
  },
);
