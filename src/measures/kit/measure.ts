import type { Text } from '../../base/language.js';
import type { Possible, Unit } from './possible.js';
import type { View } from './view.js';

/** A named value worked out from a network and a date. */
export interface Measure {
  /** Theme and subject: `people.core`. Rules call it by this name. */
  readonly name: string;
  /** What it counts, as it reads in "… at least 5". */
  readonly label: Text;
  readonly unit: Unit | 'yes/no' | 'choice' | 'list';
  /**
   * A report never shows its value or the lines behind it: in a small group a number would tell of
   * a person.
   */
  readonly discreet?: true;
  /** How many decimals a report gives at the most, where more would tell how many answered. */
  readonly decimals?: number;
  /** The values of a choice or a list, in the words of a report. */
  readonly values?: Readonly<Record<string, Text>>;
  /** How near to a bound its values come, for a share of so few things that none comes within 0.1. */
  readonly step?: number;
  /** The fields of the file that it reads, by their English paths. */
  readonly reads: readonly string[];
  /** Works it out. Pure: the same view gives the same answer. */
  readonly of: (view: View) => Possible;
}
