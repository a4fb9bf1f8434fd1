import type { Language, Text } from '../../base/language.js';

/** The fixed words of what is said of many networks together. `{…}` is filled in. */
const words = {
  title: { nl: 'Over {networks} netwerken heen', en: 'Across {networks} networks' },
  intro: {
    nl: 'Geteld zijn de netwerken voor wie het geldt en van wie het bekend is, nooit minder dan {atLeast}. Waar het hooguit {few} niet geldt, staat er minstens.',
    en: 'Counted are the networks that it applies to and of which it is known, never fewer than {atLeast}. Where all but {few} at the most are meant, it says at least.',
  },
  tooFew: {
    nl: 'Wat netwerken gemeen hebben, vertelt leernet vanaf {atLeast} netwerken. Zo is aan een getal nooit te zien over wie het gaat.',
    en: 'What networks have in common, leernet tells from {atLeast} networks on. So no number shows whom it is about.',
  },
  nothing: {
    nl: 'Er is niets wat veel van deze netwerken gemeen hebben, voor zover bekend.',
    en: 'There is nothing that many of these networks have in common, as far as is known.',
  },
  common: { nl: 'Wat veel netwerken gemeen hebben', en: 'What many networks have in common' },
  unknown: { nl: 'Wat vaak nog onbekend is', en: 'What is often unknown still' },
  remedies: { nl: 'Wat veel netwerken zou helpen', en: 'What would help many networks' },
  solved: {
    nl: 'Wat anderen al op orde hebben',
    en: 'What others have sound already',
  },
  some: { nl: '{count} van de {of} netwerken', en: '{count} of {of} networks' },
  most: { nl: 'minstens {count} van de {of} netwerken', en: 'at least {count} of {of} networks' },
  someShort: { nl: '{count} van de {of}', en: '{count} of {of}' },
  mostShort: { nl: 'minstens {count} van de {of}', en: 'at least {count} of {of}' },
  does: { nl: '{who} {phrase}', en: '{who} {phrase}' },
  notSound: { nl: '{title}: niet op orde bij {who}', en: '{title}: not sound with {who}' },
  unsaid: {
    nl: 'van {count} andere is het niet te zeggen',
    en: 'of {count} others it cannot be said',
  },
  open: { nl: '{title}: niet te zeggen bij {who}', en: '{title}: cannot be said of {who}' },
  helps: { nl: 'Voor {who}: {title}.', en: 'For {who}: {title}.' },
  isSound: { nl: '{title}: op orde bij {who}', en: '{title}: sound with {who}' },
  isSoundSomewhere: { nl: '{title}', en: '{title}' },
  ask: { nl: 'Wil erover vertellen: {names}.', en: 'Willing to tell about it: {names}.' },
  asks: { nl: 'Willen erover vertellen: {names}.', en: 'Willing to tell about it: {names}.' },
  sharing: {
    nl: 'Een netwerk staat hier alleen met naam als het dat wil (delen: ja in zijn bestand).',
    en: 'A network is named here only if it wants to be (share: yes in its file).',
  },
  line: { nl: '{networks} netwerken: {sentences}', en: '{networks} networks: {sentences}' },
} as const satisfies Record<string, Text>;

/** A fixed word, filled in. */
export function say(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[key][language].replace(/\{([a-zA-Z]+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
}
