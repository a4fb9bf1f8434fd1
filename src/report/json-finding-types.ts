import type { Evidence, Level, Theme, Weight } from '../rulebook/kinds.js';

/** What came of one rule. */
export interface FindingJson {
  readonly rule: string;
  readonly title: string;
  /** What networks do for which it is not sound, where a rule of one's own says so. */
  readonly many?: string;
  readonly theme: Theme;
  readonly weight: Weight;
  /** The levels still possible; null where the rule does not apply, or crashed. */
  readonly verdict: { readonly worst: Level; readonly best: Level } | null;
  readonly status: 'problem' | 'attention' | 'good' | 'undecided' | 'not-applicable' | 'error';
  /** The network sets this rule aside: it is out of the gate, not out of the score. */
  readonly waived: boolean;
  /** Why it does, and its last day, where it has one; null where it does not. */
  readonly waiver: { readonly reason: string; readonly until: string | null } | null;
  /** A stated habit judged, for want of a log. */
  readonly standsIn: boolean;
  readonly sources: readonly string[];
  readonly evidence: Evidence;
  readonly message: string;
  /** What the rule read, by measure, field or query. */
  readonly found: Readonly<Record<string, FoundJson>>;
  /** The places in the file that it rests on. */
  readonly locations: readonly LocationJson[];
  /** The fields that would decide it, by their English paths. */
  readonly missing: readonly string[];
  readonly remedies: readonly RemedyJson[];
  /** The same as long as the same rule finds the same in the same fields. */
  readonly fingerprint: string;
}

/**
 * A number (null where an end is open, `never` where it never happened), the values of a choice
 * that are still possible, or the words of a list and whether there may be others.
 */
export type FoundJson =
  | { readonly low: number | null; readonly high: number | null; readonly never?: true }
  | { readonly possible: readonly string[] }
  | { readonly sure: readonly string[]; readonly open: boolean };

/** A place in the file. */
export interface LocationJson {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What helps, who does it, how much effort it is, and when. */
export interface RemedyJson {
  readonly id: string;
  readonly do: string;
  readonly who: string;
  readonly effort: 'small' | 'medium' | 'large';
  readonly when: string;
}
