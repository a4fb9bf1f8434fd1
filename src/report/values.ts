import type { Language, Text } from '../base/language.js';
import type { Measure } from '../measures/kit/measure.js';
import type { Possible, Trail } from '../measures/kit/possible.js';

const words = {
  to: { nl: 'tot', en: 'to' },
  orMore: { nl: 'of meer', en: 'or more' },
  atMost: { nl: 'hooguit', en: 'at most' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  never: { nl: 'nooit', en: 'never' },
  or: { nl: 'of', en: 'or' },
  andMore: { nl: 'en misschien meer', en: 'and perhaps more' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  none: { nl: 'geen', en: 'none' },
} as const satisfies Record<string, Text>;

/** What a value is, without what it rests on. */
export type Sayable = Possible extends infer One
  ? One extends Possible
    ? Omit<One, keyof Trail>
    : never
  : never;

/** What is asked of a measure to say a value of it. */
export type Said = Pick<Measure, 'unit' | 'values'>;

/**
 * What a measure may be, in words: `31%`, `31 tot 46%`, `8 of meer`, `ja of nee`.
 *
 * @param measure the measure that it is of; a field or a query has none
 * @param finer how many decimals more than usual
 */
export function sayValue(
  value: Sayable,
  measure: Said | undefined,
  language: Language,
  finer = 0,
): string {
  if (value.is === 'list') {
    const { sure, open } = value;
    if (sure.length === 0) return words[open ? 'unknown' : 'none'][language];
    const said = sure.map((word) => sayWord(word, measure, language)).join(', ');
    return open ? `${said} ${words.andMore[language]}` : said;
  }
  if (value.is === 'choice') {
    return value.values
      .map((word) => sayWord(word, measure, language))
      .join(` ${words.or[language]} `);
  }
  const { low, high } = value;
  if (low === Number.POSITIVE_INFINITY) return words.never[language];
  const unit = measure?.unit === 'share' ? '%' : '';
  const scale = measure?.unit === 'share' ? 100 : 1;
  const decimals = decimalsOf(measure) + finer;
  const from =
    low === Number.NEGATIVE_INFINITY ? undefined : sayNumber(low * scale, decimals, language);
  const to =
    high === Number.POSITIVE_INFINITY ? undefined : sayNumber(high * scale, decimals, language);
  if (from === undefined && to === undefined) return words.unknown[language];
  if (to === undefined) return `${from}${unit} ${words.orMore[language]}`;
  if (from === undefined) return `${words.atMost[language]} ${to}${unit}`;
  return from === to ? `${to}${unit}` : `${from} ${words.to[language]} ${to}${unit}`;
}

/** Means of the pulse and of attendance have a decimal; the rest is printed whole. */
function decimalsOf(measure: Said | undefined): number {
  return measure?.unit === 'number' ? 1 : 0;
}

/** One word of a choice or a list. */
function sayWord(word: string, measure: Said | undefined, language: Language): string {
  const known = measure?.values?.[word];
  if (known) return known[language];
  return word === 'yes' || word === 'no' || word === 'none' ? words[word][language] : word;
}

/** A number, rounded, with a decimal comma in Dutch and no zeros at the end. */
export function sayNumber(value: number, decimals: number, language: Language): string {
  const rounded = String(Number(value.toFixed(decimals)));
  return language === 'nl' ? rounded.replace('.', ',') : rounded;
}
