import type { Language, Text } from '../base/language.js';
import type { Judgement } from '../diagnosis/judge.js';
import type { Measure } from '../measures/kit/measure.js';
import { sayMend, sayProblem } from '../network/problems/words.js';
import { sayOperand } from '../report/describe.js';
import { plain } from '../report/plain.js';
import { sayNumber, sayValue } from '../report/values.js';
import { sayStatus } from '../report/words.js';
import { type Operand, operandKey, operandsOf } from '../rulebook/condition/condition.js';
import type { Rule } from '../rulebook/rule.js';
import type { Missing } from './demands.js';
import type { CaseResult } from './run.js';

/** What is said of cases: which fail and on what values, and what is still missing. */

const words = {
  expected: {
    nl: 'verwacht: {expected}; gevonden: {found}',
    en: 'expected: {expected}; found: {found}',
  },
  span: { nl: '{best} tot {worst}', en: '{best} to {worst}' },
  unreadable: {
    nl: 'het netwerk van dit geval klopt niet: {problem}',
    en: 'the network of this case is not right: {problem}',
  },
  crashed: {
    nl: 'er ging iets mis in leernet zelf: {fault}',
    en: 'leernet itself failed: {fault}',
  },
  at: { nl: '{status} bij {value}', en: '{status} at {value}' },
  level: {
    nl: 'een geval met expect: {expect} ({status})',
    en: 'a case with expect: {expect} ({status})',
  },
  trap: {
    nl: 'een valkuil: een geval met trap: true dat een slordige regel verkeerd zou beoordelen',
    en: 'a trap: a case with trap: true that a careless rule would judge wrong',
  },
  'stands-in': {
    nl: 'een geval met expect: {expect} waarin jullie eigen opgave telt (stands-in)',
    en: 'a case with expect: {expect} in which a stated habit counts (stands-in)',
  },
  below: {
    nl: 'een geval op of net onder de grens: {operand} is {number}, of hooguit {within} lager',
    en: 'a case at or just below the threshold: {operand} is {number}, or {within} lower at the most',
  },
  above: {
    nl: 'een geval op of net boven de grens: {operand} is {number}, of hooguit {within} hoger',
    en: 'a case at or just above the threshold: {operand} is {number}, or {within} higher at the most',
  },
  beside: {
    nl: 'een geval vlak naast de grens: {operand} is bijna {number}, met hooguit {within} verschil',
    en: 'a case right beside the threshold: {operand} is nearly {number}, {within} off at the most',
  },
  around: {
    nl: 'gevallen rond de grens: {operand} is {number} of net eronder, en {number} of net erboven (hooguit {within} verschil)',
    en: 'cases around the threshold: {operand} is {number} or just below, and {number} or just above ({within} off at the most)',
  },
  text: { nl: 'de tekst van {path}', en: 'the text of {path}' },
} as const satisfies Record<string, Text>;

type Measures = ReadonlyMap<string, Measure>;

function say(
  key: keyof typeof words,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return words[key][language].replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? '');
}

/** Why a case failed, a line each: what was expected and found, and what the rule read. */
export function sayFailure(
  rule: Rule,
  result: CaseResult,
  measures: Measures,
  language: Language,
): readonly string[] {
  const { judgement, problems } = result;
  if (!judgement) {
    const lines = problems.map((problem) => {
      const said = `${sayProblem(problem, language)} ${sayMend(problem, language)}`.trim();
      return plain(say('unreadable', language, { problem: said }));
    });
    return [...new Set(lines)];
  }
  const { fault, read } = judgement;
  if (fault !== undefined) return [plain(say('crashed', language, { fault }))];
  const { expect, worst, best } = result.case;
  const expected = spanOf(expect, best, worst, language);
  const shown = (worst ?? best) ? judgement.span : { worst: undefined, best: undefined };
  const found = spanOf(judgement.status, shown.best, shown.worst, language);
  const values = readValues(rule, read(), measures, language);
  return [say('expected', language, { expected, found }), ...values];
}

/** What a rule read in a case, and what it was. */
function readValues(
  rule: Rule,
  read: ReturnType<Judgement['read']>,
  measures: Measures,
  language: Language,
): readonly string[] {
  const operands = new Map(
    [
      rule.when,
      rule.problem,
      rule.attention,
      rule['stands-in']?.problem,
      rule['stands-in']?.attention,
    ]
      .flatMap(operandsOf)
      .map((operand) => [operandKey(operand), operand]),
  );
  return [...read].map(([name, value]) => {
    const operand = operands.get(name);
    const measure =
      operand === undefined || operand.is === 'measure' ? measures.get(name) : undefined;
    const named = operand ? nameOf(operand, measures, language) : name;
    return `${named} = ${sayValue(value, measure, language)}`;
  });
}

/** A measure and a field by the name that the rule gives them; a query in words. */
function nameOf(operand: Operand, measures: Measures, language: Language): string {
  const key = operandKey(operand);
  const query = operand.is === 'count' || operand.is === 'share' || operand.is === 'days-since';
  return query ? sayOperand(operand, measures, language) : key;
}

function spanOf(
  status: Parameters<typeof sayStatus>[0],
  best: Parameters<typeof sayStatus>[0] | undefined,
  worst: Parameters<typeof sayStatus>[0] | undefined,
  language: Language,
): string {
  const said = sayStatus(status, language);
  if (best === undefined && worst === undefined) return said;
  const end = (one: typeof best): string => (one === undefined ? '…' : sayStatus(one, language));
  return `${said} (${say('span', language, { best: end(best), worst: end(worst) })})`;
}

/** What is missing, in one line. */
export function sayMissing(missing: Missing, measures: Measures, language: Language): string {
  switch (missing.is) {
    case 'trap':
      return say('trap', language);
    case 'text':
      return say('text', language, { path: missing.path });
    case 'level':
    case 'stands-in': {
      const { level } = missing;
      const status = sayStatus(level, language);
      return say(missing.is, language, { expect: level, status });
    }
    case 'threshold': {
      const { operand, number, side, within } = missing;
      return say(side, language, {
        operand: nameOf(operand, measures, language),
        number: sayNumber(number, 2, language),
        within: sayNumber(within, 2, language),
      });
    }
  }
}

/** A name for a case that nobody thought of: its verdict, and the number or word that it has. */
export function sayCaseName(
  rule: Rule,
  { case: one, judgement }: CaseResult,
  measures: Measures,
  language: Language,
): string {
  const status = sayStatus(one.expect, language);
  if (!judgement || one.expect === 'undecided' || one.expect === 'not-applicable') return status;
  const levels = [rule.problem, rule.attention].flatMap(operandsOf).map(operandKey);
  const read = new Map([...judgement.read()].filter(([name]) => levels.includes(name)));
  const values = readValues(rule, read, measures, language);
  const [value = ''] = values;
  const said = values.length > 1 ? values.join(', ') : value.slice(value.lastIndexOf(' = ') + 3);
  return say('at', language, { status, value: said });
}
