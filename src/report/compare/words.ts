import type { Language, Text } from '../../base/language.js';
import type { Cause, ShiftCause } from '../../programme/compare/types.js';

/** The words of a comparison. */
const words = {
  score: { nl: 'Score', en: 'Score' },
  outOf: { nl: 'van 100', en: 'of 100' },
  noScore: { nl: 'geen', en: 'none' },
  known: { nl: '{before}% bekend', en: '{before}% known' },
  knownMoved: { nl: '{before}% bekend → {after}%', en: '{before}% known → {after}%' },
  phase: { nl: 'Fase: {before} → {after}', en: 'Phase: {before} → {after}' },
  noPhase: { nl: 'onbekend', en: 'unknown' },
  unchanged: {
    nl: 'Was er niets veranderd, dan was de score nu {score}.',
    en: 'Had nothing changed, the score would be {score} now.',
  },
  nothing: {
    nl: 'Geen enkele regel staat er anders voor.',
    en: 'No rule stands otherwise.',
  },
  sameVerdicts: {
    nl: 'Elke regel komt tot hetzelfde oordeel. Wel zijn er waarden anders.',
    en: 'Every rule comes to the same verdict. Some values are different, though.',
  },
  valueMoved: { nl: '{label}: {before} → {after}', en: '{label}: {before} → {after}' },
  fromNumbers: {
    nl: 'Een verslag bevat geen feiten. Wat er veranderde, wat er geleerd werd en wat vanzelf aan de beurt kwam, is hieronder uit de getallen afgeleid, en dat kan er soms naast zitten. Vergelijk de bestanden zelf om het zeker te weten.',
    en: 'A report holds no facts. What changed, what was learned and what became due by itself is read from the numbers below, which may at times be wrong. To be certain, compare the files themselves.',
  },
  became: { nl: '{before} → {after}', en: '{before} → {after}' },
  surer: { nl: '{after}, nu zekerder', en: '{after}, more certain now' },
  lessSure: { nl: '{after}, nu minder zeker', en: '{after}, less certain now' },
  stayed: { nl: '{after}', en: '{after}' },
  newRule: { nl: 'nieuwe regel: {after}', en: 'new rule: {after}' },
  goneRule: {
    nl: 'regel telt niet meer mee (was {before})',
    en: 'rule no longer judges (was {before})',
  },
  otherwise: {
    nl: 'Zonder die verandering was dit nu: {unchanged}.',
    en: 'Without that change this would now be: {unchanged}.',
  },
  same: { nl: 'Zonder verschil ({count}): {names}', en: 'Without a difference ({count}): {names}' },
  aged: {
    nl: 'Alleen de tijd ging verder, met dezelfde oordelen ({count}): {names}',
    en: 'Only time went on, with the same verdicts ({count}): {names}',
  },
  only: {
    nl: 'Alleen in {side} ({count}): {names}',
    en: 'Only in {side} ({count}): {names}',
  },
  more: { nl: 'en nog {count}', en: 'and {count} more' },
  difference: { nl: '1 verschil', en: '1 difference' },
  differences: { nl: '{count} verschillen', en: '{count} differences' },
  untold: {
    nl: 'In nog {count} netwerken is er iets anders; die staan hier niet. Alles:',
    en: 'Something is different in {count} more networks, which are not shown here. All of it:',
  },
  untoldOne: {
    nl: 'In nog 1 netwerk is er iets anders; dat staat hier niet. Alles:',
    en: 'Something is different in 1 more network, which is not shown here. All of it:',
  },
  title: { nl: 'Wat er anders is', en: 'What is different' },
  from: { nl: 'Van', en: 'From' },
  to: { nl: 'naar', en: 'to' },
} as const satisfies Record<string, Text>;

/** The words of a comparison, filled in. */
export function sayCompare(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[key][language].replace(/\{([a-zA-Z]+)\}/g, (braces, name: string) =>
    String(values[name] ?? braces),
  );
}

/** What each cause is called, and what it means. */
const causeWords: Readonly<Record<Cause, { readonly title: Text; readonly about: Text }>> = {
  changed: {
    title: { nl: 'Wat er veranderd is', en: 'What has changed' },
    about: {
      nl: 'Ook op dezelfde dag beoordeeld maakt dit verschil: het komt door wat er in het netwerk gebeurde.',
      en: 'Judged on the same day, too, this makes a difference: it comes from what happened in the network.',
    },
  },
  learned: {
    title: { nl: 'Wat er geleerd is', en: 'What was learned' },
    about: {
      nl: 'Dit stond eerst niet in het bestand, of nu juist niet meer. Het netwerk zelf hoeft er niet anders door te zijn.',
      en: 'This was not in the file before, or is not any more. The network itself need not be any different.',
    },
  },
  'became-due': {
    title: { nl: 'Wat er aan de beurt kwam', en: 'What became due' },
    about: {
      nl: 'Hier hoefde niets voor te gebeuren: de tijd ging verder, of het netwerk ging naar een andere fase.',
      en: 'Nothing had to happen for this: time went on, or the network went to another phase.',
    },
  },
  'measured-differently': {
    title: { nl: 'Wat er anders gemeten wordt', en: 'What is measured differently' },
    about: {
      nl: 'De regels zijn anders dan toen; het netwerk niet.',
      en: 'The rules are not what they were; the network is.',
    },
  },
};

/** What a cause is called. */
export const sayCause = (cause: Cause, language: Language): string =>
  causeWords[cause].title[language];

/** What a cause means. */
export const sayAboutCause = (cause: Cause, language: Language): string =>
  causeWords[cause].about[language];

/** What is said above rules that stand as they did on other values. */
const shiftWords: Readonly<Record<ShiftCause, Text>> = {
  changed: { nl: 'Veranderd, met hetzelfde oordeel', en: 'Changed, with the same verdict' },
  learned: { nl: 'Geleerd, met hetzelfde oordeel', en: 'Learned, with the same verdict' },
  'became-due': {
    nl: 'Meegegaan met de tijd, met hetzelfde oordeel',
    en: 'Moved along with time, with the same verdict',
  },
};

/** What is said above the values of a cause that make no other verdict. */
export const sayShift = (cause: ShiftCause, language: Language): string =>
  shiftWords[cause][language];
