import type { CheckedFile } from './checked.js';

/**
 * A report that is written while files are checked, so that none need be kept: the texts of `next`
 * and `end`, put together, are the report.
 */
export interface Reporter {
  /** What the report says of the next file. */
  readonly next: (file: CheckedFile) => string;
  /** What comes after the last file. */
  readonly end: () => string;
}
