import type { Text } from '../base/language.js';
import type { Measure } from '../measures/kit/measure.js';
import type { NumberPossible } from '../measures/kit/possible.js';
import { type Operand, operandKey, thresholdsOf } from '../rulebook/condition/condition.js';
import { phases } from '../rulebook/kinds.js';
import type { Rule } from '../rulebook/rule.js';
import type { Case } from './format.js';
import type { CaseResult } from './run.js';

/** Something that the cases of a rule do not try yet. */
export type Missing =
  | { readonly is: 'level'; readonly level: Case['expect'] }
  | { readonly is: 'trap' }
  | { readonly is: 'stands-in'; readonly level: Case['expect'] }
  | {
      readonly is: 'threshold';
      /** What is held against the number, as the rule names it. */
      readonly operand: Operand;
      readonly number: number;
      /** Which side no case is close to; `around`: none is close at all. */
      readonly side: 'below' | 'above' | 'beside' | 'around';
      /** How far off a case may be. */
      readonly within: number;
    }
  | { readonly is: 'text'; readonly path: string };

/**
 * What the cases of a rule still lack: each level that the rule can have, an undecided one, one where
 * it does not apply, a trap, a stated habit where one stands in, and each number of its conditions
 * tried from both sides. Texts that are still to be written are lacking too.
 */
export function missingOf(
  rule: Rule,
  results: readonly CaseResult[],
  measures: ReadonlyMap<string, Measure>,
): readonly Missing[] {
  const expected = new Set(results.map((one) => one.case.expect));
  const wanted: Case['expect'][] = ['good', 'undecided'];
  if (rule.problem) wanted.push('problem');
  if (rule.attention) wanted.push('attention');
  if (rule.when || rule.phases.length < phases.length) wanted.push('not-applicable');
  const missing: Missing[] = wanted
    .filter((level) => !expected.has(level))
    .map((level) => ({ is: 'level', level }));
  if (!results.some((one) => one.case.trap)) missing.push({ is: 'trap' });
  return [
    ...missing,
    ...habits(rule, results),
    ...thresholdsIn(rule).flatMap((one) => untried(one, results, measures)),
    ...unwritten(rule),
  ];
}

function habits(
  { 'stands-in': instead }: Rule,
  results: readonly CaseResult[],
): readonly Missing[] {
  if (!instead) return [];
  const said = new Set(
    results.map(({ judgement }) => (judgement?.standsIn ? judgement.status : undefined)),
  );
  const wanted = [
    'good' as const,
    ...(instead.problem ? ['problem' as const] : []),
    ...(instead.attention ? ['attention' as const] : []),
  ];
  return wanted.filter((level) => !said.has(level)).map((level) => ({ is: 'stands-in', level }));
}

interface Tried {
  readonly operand: Operand;
  readonly number: number;
}

/** The numbers in the conditions of a rule, each with what is held against it. */
function thresholdsIn(rule: Rule): readonly Tried[] {
  const instead = rule['stands-in'];
  const found = [
    rule.when,
    rule.problem,
    rule.attention,
    instead?.problem,
    instead?.attention,
  ].flatMap(thresholdsOf);
  return [
    ...new Map(found.map((one) => [`${operandKey(one.operand)} ${one.number}`, one])).values(),
  ];
}

const HAIR = 1e-9;

/** The sides from which no case comes close to a number. */
function untried(
  { operand, number }: Tried,
  results: readonly CaseResult[],
  measures: ReadonlyMap<string, Measure>,
): readonly Missing[] {
  const values = results
    .map(({ judgement }) => judgement?.read().get(operandKey(operand)))
    .filter((value): value is NumberPossible => value?.is === 'number' && value.low === value.high)
    .map(({ low }) => low - number);
  const within = reach(operand, number, measures);
  const sides = {
    below: values.some((off) => off <= HAIR && off >= -within),
    above: values.some((off) => off >= -HAIR && off <= within),
    beside: values.some((off) => Math.abs(off) > HAIR && Math.abs(off) <= within),
  };
  if (!sides.below && !sides.above)
    return [{ is: 'threshold', operand, number, side: 'around', within }];
  return (['below', 'above', 'beside'] as const)
    .filter((side) => !sides[side])
    .map((side) => ({ is: 'threshold', operand, number, side, within }));
}

/** How far from a number a case may lie and still try it. */
function reach(operand: Operand, number: number, measures: ReadonlyMap<string, Measure>): number {
  const measure = operand.is === 'measure' ? measures.get(operand.name) : undefined;
  switch (operand.is === 'measure' ? measure?.unit : operand.is) {
    case 'share':
      return measure?.step ?? 0.1;
    case 'months':
      return 1.1;
    case 'days':
    case 'days-since':
      return 7;
    default:
      return Number.isInteger(number) ? 1 : 0.5;
  }
}

/** What marks a text that is still to be written. */
export const TODO = 'TODO';

/** The texts of a rule that are still to be written. */
function unwritten(rule: Rule): readonly Missing[] {
  const found: string[] = [];
  const look = (path: string, value: unknown): void => {
    if (typeof value === 'string') {
      if (value.startsWith(TODO)) found.push(path);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inside] of Object.entries(value))
        look(path ? `${path}.${key}` : key, inside);
    }
  };
  const { title, why, question, finding, remedies, 'stands-in': instead } = rule;
  const texts: Readonly<Record<string, Text | object | undefined>> = {
    title,
    why,
    question,
    finding,
    remedies,
    'stands-in': instead?.finding,
  };
  look('', texts);
  return found.map((path) => ({ is: 'text', path }));
}
