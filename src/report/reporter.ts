import type { CheckedFile } from './checked.js';
import type { Overview } from './overview.js';

/**
 * What a report takes from one file: plain data, so that it can go from one thread to another, and
 * no more than the report needs, so that the file can be let go. As a type of one's own it is a
 * `type`, not an `interface`, which TypeScript does not take for plain data.
 */
export type Piece =
  | string
  | number
  | boolean
  | null
  | readonly Piece[]
  | { readonly [key: string]: Piece };

/**
 * A report that is written while files are checked, so that none need be kept. Files may be checked
 * in several threads: `piece` is called in any of them, in each with its own files in their order;
 * `write` in one, in the order of all files. The texts of `write` and `end`, put together, are the report.
 */
export interface Reporter<P extends Piece = Piece> {
  /** All that the report takes from a file: plain data, and what work there is is done here. */
  piece(file: CheckedFile): P;
  /** The text of the next file. What depends on the files before it is worked out here. */
  write(piece: P): string;
  /** What comes after the last file; with several networks, what is said of them together. */
  end(overview?: Overview): string;
}
