import { parseWhen } from '../../src/base/days.js';
import { checkText } from '../../src/check.js';
import { type Diagnosis, diagnose } from '../../src/diagnosis/diagnose.js';
import { measures } from '../../src/measures/all.js';
import type { Measure } from '../../src/measures/kit/measure.js';
import { readNetwork } from '../../src/network/read.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import { loadRule } from '../../src/rulebook/load.js';
import type { Rule } from '../../src/rulebook/rule.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';

export const today = parseWhen('2026-11-22')?.from ?? 0;

/** Diagnoses a network file with the rulebook that leernet ships with. */
export function diagnosed(yaml: string): Diagnosis {
  const options = { today, rulebook: coreRulebook(), measures };
  const { diagnosis, problems } = checkText('proef.yaml', `naam: Proef\n${yaml}`, options);
  if (!diagnosis) throw new Error(JSON.stringify(problems));
  return diagnosis;
}

/** Diagnoses a network file with rules, and perhaps measures, of one's own. */
export function diagnosedBy(
  rules: readonly Rule[],
  yaml: string,
  own: ReadonlyMap<string, Measure> = measures,
): Diagnosis {
  const { network, asOf, problems } = readNetwork(`naam: Proef\n${yaml}`, { today });
  if (!network) throw new Error(JSON.stringify(problems));
  return diagnose(network, asOf, rulebookOf(rules), own);
}

export function rulebookOf(rules: readonly Rule[]): Rulebook {
  return { ...coreRulebook(), rules };
}

/** A rule with these lines in place of its own; what is left out is as in a simple rule. */
export function ruleOf(
  id: string,
  lines: string,
  own: ReadonlyMap<string, Measure> = measures,
): Rule {
  const text = `id: ${id}
title: {nl: Titel, en: Title}
sources: [struikelblokken/1]
evidence: practice
own-thresholds: true
why: {nl: Daarom., en: Because.}
finding:
  ${/^problem:/m.test(lines) ? 'problem: {nl: Probleem., en: Problem.}' : ''}
  ${/^attention:/m.test(lines) ? 'attention: {nl: Aandacht., en: Attention.}' : ''}
  good: {nl: Goed., en: Good.}
remedies:
  - {id: small-step, do: {nl: Doe iets., en: Do something.}, who: lead, effort: small, when: next-session}
  - {id: large-step, do: {nl: Doe veel., en: Do much.}, who: lead, effort: large, when: this-year}
${/^weight:/m.test(lines) ? '' : 'weight: major'}
${/^phases:/m.test(lines) ? '' : 'phases: [forming, maintaining, institutionalising, ending]'}
${lines}
`;
  const passages = new Set(['struikelblokken/1']);
  const loaded = loadRule(`rules/x/${id}.yaml`, text, { measures: own, passages });
  if ('rule' in loaded) return loaded.rule;
  throw new Error(loaded.faults.map(({ message }) => message.en).join('\n'));
}
