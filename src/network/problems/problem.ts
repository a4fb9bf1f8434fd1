import type { YamlFaultCode } from '../yaml/faults.js';
import type { Place } from '../yaml/tree.js';

/** What can be wrong with a network file; each has its words in words.ts. */
export type ProblemCode =
  | 'empty'
  | 'not-utf8'
  | 'too-large'
  | 'is-folder'
  | 'not-found'
  | 'unreadable'
  | 'changing'
  | 'more-problems'
  | YamlFaultCode
  | 'not-a-mapping'
  | 'unknown-key'
  | 'key-outermost'
  | 'key-in-section'
  | 'key-in-list'
  | 'duplicate-key'
  | 'required'
  | 'wrong-type'
  | 'unknown-value'
  | 'number-range'
  | 'number-whole'
  | 'date-form'
  | 'date-impossible'
  | 'date-year'
  | 'date-future'
  | 'slug'
  | 'unknown-reference'
  | 'unknown-decider'
  | 'duplicate-id'
  | 'left-before-joined'
  | 'until-before-from'
  | 'present-above-members'
  | 'present-above-invited'
  | 'present-twice'
  | 'parts-above-present'
  | 'shares-above-100'
  | 'count-below-list'
  | 'count-above-total'
  | 'guidance-contradicts'
  | 'absent-but-there'
  | 'pulse-not-whole'
  | 'pulse-not-closed'
  | 'personal-data'
  | 'waiver-unknown-rule'
  | 'waiver-expired'
  | 'waiver-replaced'
  | 'waiver-unused'
  | 'plan-unknown'
  | 'setup';

/** One thing that is wrong in a file, and where. The words come later, in the reader's language. */
export interface Problem {
  readonly code: ProblemCode;
  /** A warning is said, and does not stop the check. */
  readonly severity: 'error' | 'warning';
  readonly at: Pick<Place, 'start' | 'end'>;
  /** What the words of this code are filled in with; `keys` is the language of the file's keys. */
  readonly values: Readonly<Record<string, string>>;
  /** What to write instead, ready to be copied, where there is such a thing. */
  readonly suggestion?: string;
}

/** Where problems are gathered while a file is read, so that one hides no other. */
export type Problems = Problem[];
