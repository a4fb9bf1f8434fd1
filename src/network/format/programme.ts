import { choice, date, decider, list, ruleId, text } from '../kinds.js';
import { roleWords } from './words.js';

/** What the file says of one thing that was taken up after a check. */
export const planShape = {
  remedy: text('aanpak', {
    nl: 'de regel of het advies waar dit bij hoort: regel, of regel/advies',
    en: 'the rule or remedy that this belongs to: rule, or rule/remedy',
  }),
  what: text('wat', {
    nl: 'wat er wordt aangepakt, in eigen woorden',
    en: 'what is taken up, in your own words',
  }),
  by: decider(
    'door',
    { nl: 'wie het doet: een lid (id) of een rol', en: 'who does it: a member (id) or a role' },
    roleWords,
  ),
  since: date('vanaf', {
    nl: 'de dag waarop het is opgepakt',
    en: 'the day on which it was taken up',
  }),
  until: date('tot', {
    nl: 'de dag waarop het klaar moet zijn',
    en: 'the day on which it should be done',
  }),
  state: choice(
    'stand',
    { nl: 'hoe het ervoor staat', en: 'how it stands' },
    {
      open: ['open'],
      done: ['gedaan'],
      dropped: ['gestopt'],
    },
  ),
} as const;

/** What is being done. */
export const plan = list(
  'plan',
  {
    nl: 'wat er na een eerdere diagnose is opgepakt',
    en: 'what was taken up after an earlier check',
  },
  planShape,
);

/** What the file says of one check that this network sets aside. */
export const waiverShape = {
  rule: ruleId('regel', {
    nl: 'de regel die dit netwerk opzijzet (id)',
    en: 'the rule that this network sets aside (id)',
  }),
  reason: text('reden', {
    nl: 'waarom de regel hier niet telt, verplicht',
    en: 'why the rule does not count here, required',
  }),
  until: date('tot', { nl: 'de dag tot wanneer dit geldt', en: 'the day until which this holds' }),
} as const;

/** The checks that this network sets aside, in the open. */
export const waivers = list(
  'uitzonderingen',
  {
    nl: 'regels die dit netwerk bewust en zichtbaar opzijzet',
    en: 'rules that this network sets aside, in the open',
  },
  waiverShape,
);
