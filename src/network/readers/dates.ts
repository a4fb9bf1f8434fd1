import type { When } from '../../base/days.js';
import { readWhen, rightDate, YEARS } from '../dates.js';
import type { Fact } from '../facts.js';
import { type Input, report, type Source } from '../input.js';
import { isNone } from '../words.js';
import type { ScalarNode } from '../yaml/tree.js';
import { scalar, unknown, wrongType } from './scalar.js';

/** Reads a date; `nooit` and `geen` are a stated none. */
export function readDate(input: Input, { never }: { never: boolean; past: boolean }): Fact<When> {
  return scalar(input, never ? 'date-or-never' : 'date', (node, source) => {
    if (isNone(node.text)) return { is: 'none', at: node };
    const value = readWhen(node.text);
    if (value) return { is: 'known', value, at: node };
    if (wrongDate(node, source)) return unknown(node);
    return wrongType({ node, source }, never ? 'date-or-never' : 'date');
  });
}

/** Says what is wrong with a date in another form, or with one that the calendar or leernet does not have. */
export function wrongDate(node: ScalarNode, source: Source): boolean {
  const right = rightDate(node.text);
  if (right.is === 'form') {
    report(source, 'date-form', node, { found: node.text }, right.date);
  } else if (right.is === 'impossible') {
    const { month } = right;
    const values = month === undefined ? {} : { mend: 'month', month };
    report(source, 'date-impossible', node, { found: node.text, ...values });
  } else if (right.is === 'other-year') {
    report(source, 'date-year', node, { found: node.text, ...YEARS });
  }
  return right.is !== 'no-date';
}
