import { parseWhen } from '../../src/base/days.js';
import type { Language } from '../../src/base/language.js';
import { checkText } from '../../src/check.js';
import { measures } from '../../src/measures/all.js';
import { messageOf } from '../../src/report/message.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import type { Level } from '../../src/rulebook/kinds.js';
import type { Rule } from '../../src/rulebook/rule.js';
import { type Case, casesOf } from './cases.js';
import { networkText } from './network-text.js';

/** A whole network file, and what leernet says of it by one rule. */
export interface Example {
  readonly level: Level;
  readonly text: string;
  readonly message: string;
}

/**
 * The shortest network of the cases of a rule that fails by it, and the shortest that passes.
 *
 * @returns a problem where the rule can be one, else what needs attention; and a good one
 */
export function examplesOf(rule: Rule, language: Language): readonly [Example, Example] {
  const cases = casesOf(rule.id);
  const fails = rule.problem ? 'problem' : 'attention';
  return [shortest(rule, fails, cases, language), shortest(rule, 'good', cases, language)];
}

function shortest(rule: Rule, level: Level, cases: readonly Case[], language: Language): Example {
  const found = cases
    .filter(({ expect }) => expect === level)
    .map((one) => tried(rule, one, level, language))
    .filter((one) => one !== undefined)
    .sort((a, b) => a.lengthy - b.lengthy);
  const [best] = found;
  if (!best) throw new Error(`${rule.id}: no case that is ${level} can stand by itself`);
  return best;
}

/** What is told by the log goes before a stated habit, and what is plain before a trap. */
const LESS_TELLING = 10_000;

function tried(
  rule: Rule,
  { network, trap }: Case,
  level: Level,
  language: Language,
): (Example & { readonly lengthy: number }) | undefined {
  const text = networkText(network, language);
  const today = parseWhen('2026-11-22')?.to ?? 0;
  const { diagnosis, problems } = checkText('example.yaml', text, {
    today,
    rulebook: coreRulebook(),
    measures,
  });
  const judgement = diagnosis?.judgements.find((one) => one.rule.id === rule.id);
  if (judgement?.status !== level || problems.length > 0) return undefined;
  const penalty = (trap ? LESS_TELLING : 0) + (judgement.standsIn ? LESS_TELLING : 0);
  // The length in Dutch, so that both languages show the same case.
  const lengthy = networkText(network, 'nl').length + penalty;
  return { level, text, message: messageOf(judgement, measures, language), lengthy };
}
