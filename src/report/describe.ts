import type { Language, Text } from '../base/language.js';
import type { Measure } from '../measures/kit/measure.js';
import type { Condition, EqualTest, Operand } from '../rulebook/condition/condition.js';
import type { NumberTest } from '../rulebook/condition/syntax.js';
import { fieldAbout, fieldName, fieldWords } from './fields.js';
import { sayNumber } from './values.js';

const words = {
  and: { nl: 'en', en: 'and' },
  or: { nl: 'of', en: 'or' },
  'or-else': { nl: 'ofwel', en: 'or' },
  not: { nl: 'niet', en: 'not' },
  'at-least': { nl: 'minstens', en: 'at least' },
  'at-most': { nl: 'hooguit', en: 'at most' },
  above: { nl: 'meer dan', en: 'more than' },
  below: { nl: 'minder dan', en: 'less than' },
  between: { nl: 'van {low} tot en met {high}', en: 'from {low} to {high}' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  none: { nl: 'geen', en: 'none' },
  includes: { nl: 'waaronder {values}', en: 'including {values}' },
  count: { nl: 'aantal {list}', en: 'number of {list}' },
  share: { nl: 'deel van de {list}', en: 'share of the {list}' },
  'days-since': {
    nl: 'dagen sinds de laatste van de {list}',
    en: 'days since the last of the {list}',
  },
  where: { nl: 'waarvoor geldt', en: 'for which' },
} as const satisfies Record<string, Text>;

type Measures = ReadonlyMap<string, Measure>;

/**
 * A condition as people say it: "leden in de kern: minder dan 5; ofwel leden in de kern: meer dan 20".
 *
 * @param list the list that the condition is about, inside a query
 */
export function describe(
  condition: Condition,
  measures: Measures,
  language: Language,
  list?: string,
): string {
  const told = (part: Condition): string => describe(part, measures, language, list);
  switch (condition.is) {
    case 'all':
    case 'any': {
      const joined = `; ${words[condition.is === 'all' ? 'and' : 'or-else'][language]} `;
      return condition.of
        .map((part) => (part.is === 'all' || part.is === 'any' ? `(${told(part)})` : told(part)))
        .join(joined);
    }
    case 'not':
      return `${words.not[language]} (${told(condition.of)})`;
    case 'number': {
      const scale = unitOf(condition.operand, measures);
      const named = sayOperand(condition.operand, measures, language, list);
      return `${named}: ${sayTest(condition.test, scale, language)}`;
    }
    case 'word': {
      const values = condition.values.map((value) =>
        sayValueWord(value, condition.operand, measures, language, list),
      );
      const either = values.join(` ${words.or[language]} `);
      const said = {
        is: either,
        'is-not': `${words.not[language]} ${either}`,
        includes: words.includes[language].replace('{values}', either),
      };
      const named = sayOperand(condition.operand, measures, language, list);
      return `${named}: ${said[condition.test]}`;
    }
  }
}

/** What something that a condition reads is called. */
export function sayOperand(
  operand: Operand,
  measures: Measures,
  language: Language,
  list?: string,
): string {
  if (operand.is === 'measure') return measures.get(operand.name)?.label[language] ?? operand.name;
  if (operand.is === 'field') return subject(fieldAbout(pathOf(operand, list), language));
  const name = fieldName(operand.list, language).split('.').at(-1) ?? operand.list;
  const base = words[operand.is][language].replace('{list}', name.replaceAll('-', ' '));
  if (operand.where === undefined) return base;
  const where = describe(operand.where, measures, language, operand.list);
  return `${base} ${words.where[language]} (${where})`;
}

/** What a field is about, without what it says of how to fill it in. */
function subject(about: string): string {
  return about.split(/[;:]/, 1)[0] ?? about;
}

/** The path of a field from the top of the file. */
function pathOf({ path }: Extract<Operand, { is: 'field' }>, list: string | undefined): string {
  return list === undefined ? path : `${list}.${path}`;
}

type Scale = 'share' | 'plain';

function unitOf(operand: Operand, measures: Measures): Scale {
  if (operand.is === 'share') return 'share';
  return operand.is === 'measure' && measures.get(operand.name)?.unit === 'share'
    ? 'share'
    : 'plain';
}

function sayTest(test: NumberTest | EqualTest, scale: Scale, language: Language): string {
  const number = (value: number): string =>
    scale === 'share' ? `${sayNumber(value * 100, 0, language)}%` : sayNumber(value, 2, language);
  switch (test.is) {
    case 'between':
      return words.between[language]
        .replace('{low}', number(test.low))
        .replace('{high}', number(test.high));
    case 'is':
      return test.numbers.map(number).join(` ${words.or[language]} `);
    case 'is-not':
      return `${words.not[language]} ${test.numbers.map(number).join(` ${words.or[language]} `)}`;
    default:
      return `${words[test.is][language]} ${number(test.number)}`;
  }
}

/** A value in the words of the format or of the measure. */
function sayValueWord(
  value: string,
  operand: Operand,
  measures: Measures,
  language: Language,
  list: string | undefined,
): string {
  if (operand.is === 'measure') {
    const known = measures.get(operand.name)?.values?.[value];
    if (known) return known[language];
  }
  if (operand.is === 'field') {
    const known = fieldWords(pathOf(operand, list))[value];
    if (known) return known[language];
  }
  return value === 'yes' || value === 'no' || value === 'none' ? words[value][language] : value;
}
