import type { Place } from '../../network/yaml/tree.js';

/**
 * What a measure may be. A number is a range from `low` to `high` (infinite where it is open); a
 * yes/no or a choice is the set of values still possible. `unknown` says that too little was said
 * to work it out: the range is then all that the unit allows, and a stated habit may stand in.
 */
export type Possible = NumberPossible | ChoicePossible | ListPossible;

export interface NumberPossible extends Trail {
  readonly is: 'number';
  readonly low: number;
  readonly high: number;
}

export interface ChoicePossible extends Trail {
  readonly is: 'choice';
  /** The values still possible, one where it is known; yes/no is `yes` and `no`. */
  readonly values: readonly string[];
}

/** The words of a list: those that are in it for certain, and whether others may be. */
export interface ListPossible extends Trail {
  readonly is: 'list';
  readonly sure: readonly string[];
  readonly open: boolean;
}

/** What a measure read on its way. */
export interface Trail {
  readonly unknown: boolean;
  /** The places in the file that it rests on. */
  readonly evidence: readonly Place[];
  /** The fields that would narrow it, by their English paths. */
  readonly missing: readonly string[];
}

/** What a number counts, and how it is printed. */
export type Unit = 'number' | 'share' | 'months' | 'days';
