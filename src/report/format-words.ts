import type { Language, Text } from '../base/language.js';

/** What the formats for other programmes say, besides the words of the report on screen. */
const words = {
  waived: {
    nl: 'Door dit netwerk opzij gezet: {reason}',
    en: 'Set aside by this network: {reason}',
  },
  waivedUntil: {
    nl: 'Door dit netwerk opzij gezet tot en met {day}: {reason}',
    en: 'Set aside by this network up to and including {day}: {reason}',
  },
  known: { nl: 'Stond al in de baseline', en: 'Was in the baseline already' },
  notChecked: {
    nl: 'Niet nagekeken: er zijn fouten in het bestand.',
    en: 'Not checked: there are mistakes in the file.',
  },
  fileFault: { nl: 'fout in het bestand', en: 'mistake in the file' },
  fileWarning: { nl: 'let op', en: 'note' },
  ruleFault: { nl: 'fout in leernet', en: 'fault in leernet' },
  helps: { nl: 'Wat helpt: {remedy}', en: 'What helps: {remedy}' },
  explain: { nl: 'Meer: leernet explain {rule}', en: 'More: leernet explain {rule}' },
  root: {
    nl: 'De map waarin leernet is gestart.',
    en: 'The folder that leernet was started in.',
  },
} as const satisfies Record<string, Text>;

/** A fixed word, filled in. */
export function word(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return words[key][language].replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? '');
}
