import type { Language } from '../../base/language.js';

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
