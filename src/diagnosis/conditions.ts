import type { ListPossible, Possible } from '../measures/kit/possible.js';
import type { Amount } from '../network/facts.js';
import {
  type Condition,
  type EqualTest,
  type Operand,
  operandsOf,
} from '../rulebook/condition/condition.js';
import type { NumberTest } from '../rulebook/condition/syntax.js';
import { allOf, anyOf, type Kleene, notOf } from './kleene.js';

/** Gives what an operand may be. */
export type Lookup = (operand: Operand) => Possible;

/** Whether a condition holds, given what its operands may be; no condition never holds. */
export function holds(condition: Condition | undefined, lookup: Lookup): Kleene {
  if (!condition) return 'no';
  switch (condition.is) {
    case 'all':
      return weigh(condition.of, 'no', lookup);
    case 'any':
      return weigh(condition.of, 'yes', lookup);
    case 'not':
      return notOf(holds(condition.of, lookup));
    case 'number': {
      const value = lookup(condition.operand);
      return value.is === 'number' ? numberHolds(value, condition.test) : 'maybe';
    }
    case 'word': {
      const value = lookup(condition.operand);
      if (value.is === 'list') return listHolds(value, condition.values);
      if (value.is !== 'choice') return 'maybe';
      const is = wordHolds(value.values, condition.values);
      return condition.test === 'is-not' ? notOf(is) : is;
    }
  }
}

/** Kleene's `and` where `no` settles it, his `or` where `yes` does; what is settled is read no further. */
/**
 * What a condition that holds rests on: of alternatives what is read in those that hold, else what is
 * read in all of it.
 */
export function groundsOf(condition: Condition | undefined, lookup: Lookup): readonly Operand[] {
  if (condition?.is === 'all') return condition.of.flatMap((part) => groundsOf(part, lookup));
  if (condition?.is !== 'any') return operandsOf(condition);
  const held = condition.of.filter((part) => holds(part, lookup) === 'yes');
  return (held.length > 0 ? held : condition.of).flatMap((part) => groundsOf(part, lookup));
}

function weigh(parts: readonly Condition[], settles: 'yes' | 'no', lookup: Lookup): Kleene {
  let open = false;
  for (const part of parts) {
    const held = holds(part, lookup);
    if (held === settles) return settles;
    open ||= held === 'maybe';
  }
  return open ? 'maybe' : notOf(settles);
}

/** Sums of shares such as 1 - 0.7 come out a hair beside 0.3; a threshold must not feel that. */
const HAIR = 1e-9;

function numberHolds({ low, high }: Amount, test: NumberTest | EqualTest): Kleene {
  switch (test.is) {
    case 'at-least':
      return low >= test.number - HAIR ? 'yes' : high < test.number - HAIR ? 'no' : 'maybe';
    case 'above':
      return low > test.number + HAIR ? 'yes' : high <= test.number + HAIR ? 'no' : 'maybe';
    case 'at-most':
      return high <= test.number + HAIR ? 'yes' : low > test.number + HAIR ? 'no' : 'maybe';
    case 'below':
      return high < test.number - HAIR ? 'yes' : low >= test.number - HAIR ? 'no' : 'maybe';
    case 'between':
      return allOf([
        numberHolds({ low, high }, { is: 'at-least', number: test.low }),
        numberHolds({ low, high }, { is: 'at-most', number: test.high }),
      ]);
    case 'is':
      return anyOf(test.numbers.map((number) => equals(low, high, number)));
    case 'is-not':
      return notOf(anyOf(test.numbers.map((number) => equals(low, high, number))));
  }
}

function equals(low: number, high: number, number: number): Kleene {
  if (number < low - HAIR || number > high + HAIR) return 'no';
  return high - low <= HAIR ? 'yes' : 'maybe';
}

function wordHolds(possible: readonly string[], wanted: readonly string[]): Kleene {
  const fitting = possible.filter((value) => wanted.includes(value)).length;
  return fitting === 0 ? 'no' : fitting === possible.length ? 'yes' : 'maybe';
}

function listHolds({ sure, open }: ListPossible, wanted: readonly string[]): Kleene {
  if (wanted.some((value) => sure.includes(value))) return 'yes';
  return open ? 'maybe' : 'no';
}
