import type { Language, Text } from '../../base/language.js';

/** What stands in a new network file beside what was answered. */
const words = {
  about: {
    nl: '{name}: wat we weten van ons leernetwerk. Gemaakt met leernet init op {day}.',
    en: '{name}: what we know of our learning network. Made with leernet init on {day}.',
  },
  hash: {
    nl: 'Een regel die met een hekje begint, is nog niet ingevuld. Haal het hekje weg (ook voor de',
    en: 'A line that begins with a hash is not filled in yet. Take the hash away (also before the',
  },
  hashMore: {
    nl: 'kop erboven) en schrijf het antwoord op de plaats van onbekend.',
    en: 'heading above it) and write the answer in the place of unknown.',
  },
  unknown: {
    nl: 'onbekend: we weten het niet. geen of nee: het is er niet. Namen van mensen zijn niet nodig.',
    en: 'unknown: we do not know. none or no: it is not there. No names of people are needed.',
  },
  list: { nl: 'een lijst, bijvoorbeeld: {example}', en: 'a list, for instance: {example}' },
  texts: { nl: '{about}; bijvoorbeeld: [een, twee]', en: '{about}; for instance: [one, two]' },
  or: { nl: ' of ', en: ' or ' },
} as const satisfies Record<string, { nl: string; en: string }>;

/** What a list may look like, by its name. */
const examples: Readonly<Record<string, Text>> = {
  members: {
    nl: '[{id: lid-1, perspectieven: [beleid], mandaat: ja}]',
    en: '[{id: member-1, perspectives: [policy], mandate: yes}]',
  },
  organisations: {
    nl: '[{id: de-school, naam: De School, soort: onderwijs}]',
    en: '[{id: the-school, name: The School, kind: education}]',
  },
  sources: { nl: '[{soort: subsidie, tot: 2027-12}]', en: '[{kind: subsidy, until: 2027-12}]' },
  sessions: {
    nl: '[{datum: 2026-05-28, aanwezig: 9, gevierd: ja}]',
    en: '[{date: 2026-05-28, present: 9, celebrated: yes}]',
  },
  evaluations: { nl: '[{datum: 2026-05-28, cijfer: 7}]', en: '[{date: 2026-05-28, mark: 7}]' },
};

const other: Text = { nl: '[{wat: …, datum: 2026-05-28}]', en: '[{what: …, date: 2026-05-28}]' };

/** What a list may look like. */
export function exampleOf(list: string, language: Language): string {
  return (examples[list] ?? other)[language];
}

/** A text of a new file, filled in. */
export function say(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return words[key][language].replace(
    /\{([a-z]+)\}/g,
    (braces, name: string) => values[name] ?? braces,
  );
}
