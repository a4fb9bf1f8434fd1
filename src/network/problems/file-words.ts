import { didYouMean, type Words } from './sentences.js';

/** What is said of a file that cannot be read at all. */
export const fileWords = {
  /** Something in a configuration or a pack, which brings its own words along. */
  setup: { says: { nl: '{said}', en: '{said}' }, suggests: didYouMean },
  empty: {
    says: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
    mend: {
      nl: 'Begin met een regel als: naam: Netwerk Ouderen Zuid',
      en: 'Begin with a line such as: name: Older People South',
    },
  },
  'not-utf8': {
    says: { nl: 'Dit bestand is geen tekst in UTF-8.', en: 'This file is not text in UTF-8.' },
    mend: {
      nl: 'Bewaar het opnieuw als platte tekst, met UTF-8 als codering.',
      en: 'Save it again as plain text, with UTF-8 as its encoding.',
    },
  },
  'too-large': {
    says: {
      nl: 'Dit bestand is groter dan 5 MB. Een netwerkbestand is een paar bladzijden tekst.',
      en: 'This file is larger than 5 MB. A network file is a few pages of text.',
    },
    mend: { nl: 'Kijk of je het goede bestand koos.', en: 'See whether you chose the right file.' },
  },
  'is-folder': {
    says: { nl: 'Dit is een map, geen bestand.', en: 'This is a folder, not a file.' },
    mend: {
      nl: 'Geef de naam van een netwerkbestand, zoals netwerk.yaml.',
      en: 'Give the name of a network file, such as network.yaml.',
    },
  },
  'not-found': {
    says: { nl: 'Dit bestand is er niet.', en: 'There is no such file.' },
    suggests: didYouMean,
    mend: {
      nl: 'Kijk of de naam klopt en of je in de goede map staat.',
      en: 'See whether the name is right and you are in the right folder.',
    },
  },
  unreadable: {
    says: {
      nl: 'Dit bestand kan niet gelezen worden ({reason}).',
      en: 'This file cannot be read ({reason}).',
    },
    mend: { nl: 'Kijk of jij het mag openen.', en: 'See whether you are allowed to open it.' },
  },
} as const satisfies Readonly<Record<string, Words>>;
