import type { Language } from '../base/language.js';
import type { Measure } from '../measures/kit/measure.js';
import { type Condition, type Operand, operandsOf } from '../rulebook/condition/condition.js';
import type { Rule } from '../rulebook/rule.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { say } from './words.js';

type Measures = ReadonlyMap<string, Measure>;

/** The fields that a rule reads, by their English paths. */
export function fieldsRead(rule: Rule, measures: Measures): ReadonlySet<string> {
  const instead = rule['stands-in'];
  const conditions = [
    rule.when,
    rule.problem,
    rule.attention,
    instead?.problem,
    instead?.attention,
  ];
  const named = [...(rule.shows ?? []), ...(instead ? [instead.for] : [])];
  const measured = named.map((name): Operand => ({ is: 'measure', name }));
  const operands = [...conditions.flatMap((one) => operandsOf(one)), ...measured];
  return new Set(operands.flatMap((operand) => fieldsOf(operand, measures, '')));
}

function fieldsOf(operand: Operand, measures: Measures, list: string): readonly string[] {
  switch (operand.is) {
    case 'measure':
      return measures.get(operand.name)?.reads ?? [];
    case 'field':
      return [`${list}${operand.path}`];
    default:
      return [operand.list, ...fieldsIn(operand.where, measures, `${operand.list}.`)];
  }
}

function fieldsIn(condition: Condition | undefined, measures: Measures, list: string) {
  return operandsOf(condition).flatMap((operand) => fieldsOf(operand, measures, list));
}

/** Whether a field is another, or one of the fields inside it. */
function holds(outer: string, path: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}

/** Whether a rule reads a field, one inside it, or what it lies in. */
export function isReadBy(path: string, rule: Rule, measures: Measures): boolean {
  return [...fieldsRead(rule, measures)].some((one) => holds(one, path) || holds(path, one));
}

/** How many rules are named with a question. */
const NAMED = 3;

/** Which checks the answer to a question counts for: those that weigh most are named. */
export function feedsText(
  paths: readonly string[],
  { rules, scoring }: Rulebook,
  measures: Measures,
  language: Language,
): string {
  const fed = rules
    .filter((rule) => paths.some((path) => isReadBy(path, rule, measures)))
    .sort((a, b) => scoring.weights[b.weight] - scoring.weights[a.weight]);
  if (fed.length === 0) return say('feedsNone', language);
  const titles = fed.slice(0, NAMED).map(({ title }) => title[language]);
  const values = { rules: titles.join('; '), count: fed.length - titles.length };
  return say(fed.length > NAMED ? 'feedsMore' : 'feeds', language, values);
}
