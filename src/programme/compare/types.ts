import type { Language } from '../../base/language.js';
import type { FindingJson, FoundJson, NetworkJson } from '../../report/json-types.js';

/** What `leernet compare` finds: what `--format json` prints. */
export interface ComparisonJson {
  /** The version of this format. */
  readonly leernet: '1';
  readonly version: string;
  readonly language: Language;
  /** What was compared, as it was typed. */
  readonly before: string;
  readonly after: string;
  /** The networks that are on both sides, by id. */
  readonly networks: readonly NetworkComparison[];
  readonly onlyBefore: readonly OneSided[];
  readonly onlyAfter: readonly OneSided[];
}

/** A network that is on one side alone. */
export interface OneSided {
  readonly id: string;
  readonly name: string;
  readonly file: string;
}

/** One network at two moments. */
export interface NetworkComparison {
  readonly id: string;
  readonly name: string;
  readonly before: Moment;
  /**
   * The score of the old facts on the new day, in the new phase and by the new rules: what it would be
   * had nothing changed. Null where that cannot be worked out: a report holds no facts.
   */
  readonly unchanged: { readonly score: ScoreAt } | null;
  readonly after: Moment;
  /** What stands otherwise than it did; by theme and then by rule. */
  readonly differences: readonly Difference[];
  /**
   * What found other values and stands as it did; by theme, by rule and by cause. A rule that stands
   * otherwise is not among them, nor is one that does not apply.
   */
  readonly shifts: readonly Shift[];
}

/** The score at a moment; null where no rule applies. */
export type ScoreAt = {
  readonly low: number;
  readonly high: number;
  readonly known: number;
} | null;

/** How a network stood at a moment. */
export interface Moment {
  readonly file: string;
  /** The day that it was judged on. */
  readonly asOf: string;
  readonly phase: NetworkJson['phase']['declared'];
  readonly score: ScoreAt;
  /** What judged it. */
  readonly rulebook: string;
}

/**
 * Why a rule stands otherwise: facts became known (or are not known any more), facts changed, time went
 * on or the phase became another, or other rules judge.
 */
export const causes = ['changed', 'learned', 'became-due', 'measured-differently'] as const;
export type Cause = (typeof causes)[number];

/** How a rule stood, as a report has it. */
export type Stood = Pick<FindingJson, 'status' | 'verdict'>;

/** A rule that stands otherwise than it did. */
export interface Difference {
  readonly rule: string;
  readonly title: string;
  readonly theme: FindingJson['theme'];
  readonly weight: FindingJson['weight'];
  readonly cause: Cause;
  /** Surer or less sure where one verdict lies within the other, else better or worse, or neither. */
  readonly direction: Direction | null;
  /** Null where the rule did not judge, or judges no more. */
  readonly before: Stood | null;
  /** How it would stand with the old facts, where that is neither as before nor as it is. */
  readonly unchanged: Stood | null;
  readonly after: Stood | null;
  /** What the rule says now; empty where it judges no more. */
  readonly message: string;
}

export type Direction = 'better' | 'worse' | 'surer' | 'less-sure';

/** Why a rule finds another value: rules judge and do not measure, so never for other rules. */
export const shiftCauses = ['changed', 'learned', 'became-due'] as const;
export type ShiftCause = (typeof shiftCauses)[number];

/** A rule that stands as it did on other values, those of one cause. */
export interface Shift {
  readonly rule: string;
  readonly title: string;
  readonly theme: FindingJson['theme'];
  readonly weight: FindingJson['weight'];
  readonly cause: ShiftCause;
  /** How it stands, then and now. */
  readonly stands: Stood;
  readonly values: readonly ShiftedValue[];
}

/** A value at two moments. */
export interface ShiftedValue {
  /** The measure, field or query, as `found` of a report names it. */
  readonly name: string;
  /** What that is called. */
  readonly label: string;
  readonly before: FoundJson;
  readonly after: FoundJson;
  /** The same in words. */
  readonly beforeText: string;
  readonly afterText: string;
}
