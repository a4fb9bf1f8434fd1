import type { Language } from '../../base/language.js';

/** The fixed words of the Markdown report, besides those of the report on screen. `{…}` is filled in. */
const words = {
  title: { nl: 'Hoe de netwerken ervoor staan', en: 'How the networks are doing' },
  line: { nl: 'regel {line}', en: 'line {line}' },
  noProblems: {
    nl: 'Geen problemen, en niets dat nu aandacht vraagt.',
    en: 'No problems, and nothing that needs attention now.',
  },
  waived: { nl: 'Opzij gezet', en: 'Set aside' },
  moreFound: { nl: 'en nog {count}, hieronder', en: 'and {count} more, below' },
  why: { nl: 'Waarom, en wat helpt ({count})', en: 'Why, and what helps ({count})' },
  more: { nl: 'en nog {count}', en: 'and {count} more' },
  notes: { nl: 'Let op in het bestand', en: 'To note in the file' },
  theme: { nl: 'thema', en: 'theme' },
  shortFrom: {
    nl: 'De netwerken hierna staan er kort bij, anders wordt dit te lang. Alles:',
    en: 'The networks from here on are told in short, or this would become too long. All of it:',
  },
  untold: {
    nl: 'Er zijn nog {count} bestanden nagekeken die hier niet staan.',
    en: '{count} more files were checked that are not shown here.',
  },
  untoldOne: {
    nl: 'Er is nog 1 bestand nagekeken dat hier niet staat.',
    en: '1 more file was checked that is not shown here.',
  },
  moreTogether: {
    nl: 'Wat er over de netwerken samen te zeggen is, past hier niet helemaal. Alles:',
    en: 'What can be said of the networks together does not all fit here. All of it:',
  },
  none: { nl: 'Er is niets nagekeken.', en: 'Nothing was checked.' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** A fixed word of the Markdown report, filled in. */
export function saying(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[key][language].replace(/\{([a-z]+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
}
