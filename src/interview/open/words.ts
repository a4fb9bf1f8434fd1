import type { Language } from '../../base/language.js';
import { fill } from '../words.js';

/** What `ask` says: of what and of whom it asks, and what an answer settled. */
const words = {
  vague: {
    nl: 'Er staat nu {shown}. Weet je het preciezer?',
    en: 'It says {shown} now. Do you know it more exactly?',
  },
  vagueWho: {
    nl: 'Er staat nu {shown}. Weet je ook wie dat waren?',
    en: 'It says {shown} now. Do you also know who they were?',
  },
  vagueWhich: {
    nl: 'Er staat nu {shown}. Weet je ook welke dat zijn?',
    en: 'It says {shown} now. Do you also know which ones?',
  },
  unlisted: {
    nl: 'Jullie zijn met {total}, en {listed} staan er op de lijst. Zal ik de andere {more} erbij zetten? Dan kan ik ook naar hen vragen.',
    en: 'There are {total} of you, and {listed} are on the list. Shall I add the other {more}? Then I can ask about them too.',
  },
  unlistedAll: {
    nl: 'Jullie zijn met {total}. Zal ik jullie met een nummer op een lijst zetten? Dan kan ik ook vragen wie wat doet.',
    en: 'There are {total} of you. Shall I put you on a list, by number? Then I can also ask who does what.',
  },
  unlistedHelp: {
    nl: 'Ze krijgen een nummer, geen naam. Wat je alleen telt, zegt niet wie welke taak of bril heeft.',
    en: 'They get a number, no name. What you only count does not say who has which task or view.',
  },
  sessionOf: { nl: 'Bijeenkomst van {day}', en: 'Session of {day}' },
  sourceOf: { nl: 'Geldbron {n} {name}', en: 'Source of money {n} {name}' },
  decisionOf: { nl: 'Besluit: {name}', en: 'Decision: {name}' },
  hurdleOf: { nl: 'Hobbel: {name}', en: 'Hurdle: {name}' },
  actionOf: { nl: 'Actie: {name}', en: 'Action: {name}' },
  resultOf: { nl: 'Opbrengst: {name}', en: 'Result: {name}' },
  celebrationOf: { nl: 'Viering: {name}', en: 'Celebration: {name}' },
  evaluationOf: { nl: 'Evaluatie {n} {name}', en: 'Evaluation {n} {name}' },
  planOf: { nl: 'Plan: {name}', en: 'Plan: {name}' },
  itemOf: { nl: '{name} {n}', en: '{name} {n}' },
  settledNothing: {
    nl: 'Dit geeft op zichzelf nog geen uitsluitsel.',
    en: 'This settles nothing by itself yet.',
  },
  settledSome: {
    nl: '{theme}: van {from} onbekend naar {to}.',
    en: '{theme}: from {from} unknown to {to}.',
  },
  settledSame: { nl: '{theme}:', en: '{theme}:' },
  settledAll: {
    nl: '{theme}: van {from} onbekend naar geen.',
    en: '{theme}: from {from} unknown to none.',
  },
  andMore: { nl: ' en nog {count}', en: ' and {count} more' },
  scoreNow: {
    nl: 'De score ligt nu tussen {low} en {high}.',
    en: 'The score now lies between {low} and {high}.',
  },
  scoreNowIs: { nl: 'De score is nu {low}.', en: 'The score is now {low}.' },
  scoreStays: {
    nl: 'De score blijft tussen {low} en {high}.',
    en: 'The score stays between {low} and {high}.',
  },
  asking: { nl: 'vraag {number}', en: 'question {number}' },
  narrows: {
    nl: 'vraag {number}; maakt de score tot {narrows} punten scherper',
    en: 'question {number}; makes the score up to {narrows} points sharper',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

/** A word or sentence of `ask`, filled in. */
export function sayOpen(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[key][language], values);
}
