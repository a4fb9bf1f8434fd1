import { readWhen } from '../dates.js';
import type { Fact } from '../facts.js';
import type { Input, Source } from '../input.js';
import { nearest } from '../suggest.js';
import { isNone, yesOrNo } from '../words.js';
import { wrongDate } from './dates.js';
import { decimal, meantNumber } from './meant-number.js';
import { type Expected, scalar, unknown, wrongType } from './scalar.js';

/** Reads ja or nee. */
export function readYesNo(input: Input): Fact<boolean> {
  return answer(input, 'yes-no', () => undefined);
}

/** Reads ja or nee, or a text that says what, which counts as ja. */
export function readTextOrYes(input: Input): Fact<boolean> {
  return answer(input, 'yes-no-or-text', (text) => {
    const word = text.trim().toLowerCase();
    // What stands for ja or nee elsewhere says nothing of what was celebrated.
    const says = word !== '' && decimal(word) === undefined && !LIKE_YES.has(word);
    return says && !LIKE_NO.has(word) ? true : undefined;
  });
}

/** Reads ja or nee, or a mark from 1 to 10, which counts as ja. */
export function readYesNoOrMark(input: Input): Fact<boolean> {
  return answer(input, 'yes-no-or-mark', (text) => (isMark(text) ? true : undefined));
}

function isMark(text: string): boolean {
  const mark = decimal(text);
  return mark !== undefined && mark >= 1 && mark <= 10;
}

/** Reads ja or nee, or the day on which it came to be so, which counts as ja. */
export function readYesNoOrDate(input: Input): Fact<boolean> {
  return answer(input, 'yes-no-or-date', (text) => (readWhen(text) ? true : undefined));
}

/** Reads ja or nee; `geen` is nee; `other` says what any other text means, if anything. */
function answer(
  input: Input,
  expected: Expected,
  other: (text: string) => boolean | undefined,
): Fact<boolean> {
  if (input !== undefined && 'whole' in input && input.whole === 'none') {
    return { is: 'known', value: false, at: input.at };
  }
  return scalar(input, expected, (node, source) => {
    const value = yesOrNo(node.text) ?? (isNone(node.text) ? false : other(node.text));
    if (value !== undefined) return { is: 'known', value, at: node };
    if (expected === 'yes-no-or-date' && wrongDate(node, source)) return unknown(node);
    const mark = expected === 'yes-no-or-mark' ? meantNumber(node.text, false) : undefined;
    const right = mark !== undefined && isMark(mark) ? mark : meantAnswer(node.text, source);
    return wrongType({ node, source }, expected, right);
  });
}

/** What people write for ja and nee, and what the format does not take. */
const LIKE_YES = new Set(['j', 'y', '1', 'x', 'waar', 'klopt']);
const LIKE_NO = new Set(['n', '0', 'onwaar', 'niet', 'nog niet', 'not yet']);

/** The ja or nee that a mistyped one stands for, in the language of the file. */
function meantAnswer(text: string, source: Source): string | undefined {
  const [yes, no] = source.keys === 'nl' ? ['ja', 'nee'] : ['yes', 'no'];
  const word = text.trim().toLowerCase();
  if (LIKE_YES.has(word)) return yes;
  if (LIKE_NO.has(word)) return no;
  return nearest(word, [yes, no]);
}
