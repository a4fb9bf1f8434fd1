import type { Language, Text } from '../base/language.js';
import type { Judgement } from '../diagnosis/judge.js';
import type { Shown } from '../diagnosis/signs.js';
import type { Measure } from '../measures/kit/measure.js';
import { type Level, type Phase, phases } from '../rulebook/kinds.js';
import { fillIn } from '../rulebook/placeholders.js';
import { sayValue } from './values.js';
import { sayPhase } from './words.js';

const undecided: Text = {
  nl: 'Nog niet te zeggen: hiervoor ontbreken gegevens.',
  en: 'Cannot be said yet: facts are missing.',
};

const crashed: Text = {
  nl: 'Hier ging in leernet zelf iets mis. Dit zegt niets over jullie netwerk.',
  en: 'Something went wrong in leernet itself. It says nothing about your network.',
};

const unmet: Text = {
  nl: 'Nu niet aan de orde.',
  en: 'Does not arise now.',
};

/** What a judgement says, in one sentence with its numbers. */
export function messageOf(
  judgement: Judgement,
  measures: ReadonlyMap<string, Measure>,
  language: Language,
): string {
  switch (judgement.status) {
    case 'undecided':
      return undecided[language];
    case 'error':
      return crashed[language];
    case 'not-applicable':
      return judgement.silent === 'phase' ? fromPhase(judgement, language) : unmet[language];
    default:
      return finding(judgement, judgement.status, measures, language);
  }
}

function finding(
  { rule, standsIn, read }: Judgement,
  level: Level,
  measures: ReadonlyMap<string, Measure>,
  language: Language,
): string {
  const texts = standsIn ? (rule['stands-in']?.finding ?? rule.finding) : rule.finding;
  const text = texts[level];
  if (!text) return undecided[language];
  return fillIn(text[language], (name) => {
    const value = read().get(name);
    return value ? sayValue(value, measures.get(name), language) : `{${name}}`;
  });
}

/** The text of a sign, with its numbers. */
export function sayShown(
  { sign, read }: Shown,
  measures: ReadonlyMap<string, Measure>,
  language: Language,
): string {
  return fillIn(sign.text[language], (name) => {
    const value = read().get(name);
    return value ? sayValue(value, measures.get(name), language) : `{${name}}`;
  });
}

/** "Vanaf onderhoud": in which phases a rule speaks. */
function fromPhase({ rule }: Judgement, language: Language): string {
  const names = rule.phases.map((phase) => sayPhase(phase, language));
  const [first] = rule.phases;
  const runsOn = first !== undefined && isTail(rule.phases, first);
  if (runsOn) return language === 'nl' ? `Vanaf ${names[0]}.` : `From ${names[0]} on.`;
  return language === 'nl' ? `Alleen in: ${names.join(', ')}.` : `Only in: ${names.join(', ')}.`;
}

/** Whether a rule speaks from a phase on, up to the last one before the end. */
function isTail(speaking: readonly Phase[], first: Phase): boolean {
  const from = phases.indexOf(first);
  const upTo = phases.filter((phase, at) => at >= from && phase !== 'ending');
  return from > 0 && upTo.every((phase) => speaking.includes(phase));
}
