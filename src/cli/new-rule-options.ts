import type { Language } from '../base/language.js';
import { nearest } from '../network/suggest.js';
import { faultText } from '../rulebook/fault-words.js';
import { phases, themes, weights } from '../rulebook/kinds.js';
import { badChoice } from './bad-choice.js';
import { type Answers, faultIn } from './questionnaire.js';
import { UsageError } from './shell.js';
import { tell } from './words.js';

/** The options of `leernet new-rule` as they are typed. */
export interface NewRuleArguments extends Omit<Answers, 'weight'> {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly weight?: string;
  readonly phases?: string;
  readonly source?: readonly string[];
  readonly titleEn?: string;
  readonly whyEn?: string;
  readonly saysProblemEn?: string;
  readonly saysAttentionEn?: string;
  readonly saysGoodEn?: string;
  readonly remedyEn?: string;
}

/** Whether there is enough for a rule, without asking. */
export function isComplete(answers: Answers): boolean {
  return lacking(answers).length === 0;
}

/** The options that a rule cannot do without, and that nobody gave. */
export function lacking({ pack, id, titleNl, problem, attention }: Answers): readonly string[] {
  return [
    ...(pack === undefined ? ['--pack'] : []),
    ...(id === undefined ? ['--id'] : []),
    ...(titleNl === undefined ? ['--title-nl'] : []),
    ...(problem === undefined && attention === undefined ? ['--problem / --attention'] : []),
  ];
}

/** The options, all that is wrong with them together. */
export function checked(options: NewRuleArguments, language: Language): Answers {
  const { lang: _, color: _color, weight, ...answers } = options;
  const wrong: string[] = [];
  for (const key of ['when', 'problem', 'attention'] as const) {
    const sentence = options[key];
    const fault = sentence === undefined ? undefined : faultIn(sentence, language);
    if (fault !== undefined) wrong.push(`--${key}: ${fault}`);
  }
  const known = weights.find((one) => one === weight);
  if (weight !== undefined && !known) wrong.push(badChoice(weight, '--weight', weights, language));
  for (const phase of phaseList(options.phases)) {
    if (!phases.some((one) => one === phase)) {
      wrong.push(badChoice(phase, '--phases', phases, language));
    }
  }
  const { id } = options;
  if (id !== undefined && !/^[a-z]+(-[a-z0-9]+)+$/.test(id)) {
    wrong.push(`--id: ${faultText('rule-id')[language]}`);
  } else if (id !== undefined && !themes.some((theme) => id.startsWith(`${theme}-`))) {
    const near = nearest(id.split('-')[0] ?? '', themes);
    const hint = near === undefined ? '' : ` ${tell('didYouMean', language, { near })}`;
    wrong.push(`--id: ${faultText('id-no-theme', { themes: themes.join(', ') })[language]}${hint}`);
  }
  if (wrong.length > 0) throw new UsageError(...wrong);
  return known ? { ...answers, weight: known } : answers;
}

/** Phases with commas between them. */
export function phaseList(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',').map((one) => one.trim());
}
