import type { Text } from '../base/language.js';

/** The fixed words of the page about one rule. */
export const words = {
  asks: { nl: 'Wat deze regel vraagt', en: 'What this rule asks' },
  why: { nl: 'Waarom', en: 'Why' },
  when: { nl: 'Geldt in', en: 'Holds in' },
  onlyIf: { nl: 'Alleen als', en: 'Only if' },
  reads: { nl: 'Wat de regel leest', en: 'What the rule reads' },
  fields: { nl: 'in het bestand', en: 'in the file' },
  levels: { nl: 'Wanneer wat', en: 'When it is what' },
  all: { nl: 'als dit allemaal klopt', en: 'where all of this holds' },
  any: { nl: 'als een van deze klopt', en: 'where one of these holds' },
  otherwise: { nl: 'wat bekend is en geen van beide', en: 'what is known and neither' },
  standsIn: {
    nl: 'Staat dit niet in het bestand, dan telt wat jullie zelf zeggen',
    en: 'Where the file does not have it, what you say yourselves counts',
  },
  says: { nl: 'Wat het verslag dan zegt', en: 'What the report then says' },
  saysAt: { nl: 'bij', en: 'at' },
  remedies: { nl: 'Wat helpt', en: 'What helps' },
  source: { nl: 'Bron', en: 'Source' },
  evidence: { nl: 'Onderbouwing', en: 'Evidence' },
  against: { nl: 'Wat ertegen pleit', en: 'What speaks against it' },
  tensions: {
    nl: 'Waar de bronnen verschillen, en wat leernet kiest',
    en: 'Where the sources differ, and what leernet chooses',
  },
  noneAgainst: {
    nl: 'Bij ons is niets bekend dat ertegen pleit.',
    en: 'We know of nothing that speaks against it.',
  },
  watch: { nl: 'Waar je op let', en: 'What to watch for' },
  own: {
    nl: 'De getallen in deze regel zijn van leernet, niet van de bron.',
    en: "The numbers in this rule are leernet's own, not the source's.",
  },
  ownPack: {
    nl: 'De getallen in deze regel zijn van het pakket, niet van de bron.',
    en: "The numbers in this rule are the pack's own, not the source's.",
  },
  ownPartly: {
    nl: 'De lijn komt van de bron; de marge eromheen niet.',
    en: "The line is the source's; the band around it is not.",
  },
} as const satisfies Record<string, Text>;
