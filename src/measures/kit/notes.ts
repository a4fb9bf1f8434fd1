import type { When } from '../../base/days.js';
import type { Amount, Fact } from '../../network/facts.js';
import type { Place } from '../../network/yaml/tree.js';
import type { ChoicePossible, ListPossible, NumberPossible, Trail } from './possible.js';

/**
 * What a measure notes down while it reads: the places that it rests on, and the fields that the
 * file leaves open. Each reading method takes a fact and its field's English path, and gives
 * undefined where the file does not say.
 */
export class Notes {
  private readonly evidence: Place[] = [];
  private readonly missing = new Set<string>();

  /** ja or nee. */
  yes(fact: Fact<boolean>, path: string): boolean | undefined {
    return this.read(fact, path) ? (fact.is === 'known' ? fact.value : false) : undefined;
  }

  /** A number as far as it is known. */
  number(fact: Fact<Amount>, path: string): Amount | undefined {
    if (!this.read(fact, path)) return undefined;
    return fact.is === 'known' ? fact.value : { low: 0, high: 0 };
  }

  /** A text or a word; `none` for a stated none. */
  word<T extends string>(fact: Fact<T>, path: string): T | 'none' | undefined {
    return this.read(fact, path) ? (fact.is === 'known' ? fact.value : 'none') : undefined;
  }

  /** A date as far as it is known; `never` where the file says that it never happened. */
  date(fact: Fact<When>, path: string): When | 'never' | undefined {
    return this.read(fact, path) ? (fact.is === 'known' ? fact.value : 'never') : undefined;
  }

  /**
   * The items of a list; none for a stated none. Only an empty list is noted as evidence: of others
   * the items are, as they are read.
   */
  list<T>(fact: Fact<readonly T[]>, path: string): readonly T[] | undefined {
    if (fact.is === 'known' && fact.value.length > 0) return fact.value;
    return this.read(fact, path) ? [] : undefined;
  }

  /** The known words of a list; a word that nobody knows is noted as missing. */
  words<T extends string>(fact: Fact<readonly Fact<T>[]>, path: string): readonly T[] | undefined {
    return this.list(fact, path)?.flatMap((item) => {
      const word = this.word(item, path);
      return word === undefined || word === 'none' ? [] : [word as T];
    });
  }

  /** Notes a place that was read. */
  saw(fact: Fact<unknown>): void {
    if (fact.is === 'known' || fact.is === 'none') this.evidence.push(fact.at);
  }

  /** Notes places that something else rests on as well. */
  rests(places: readonly Place[]): void {
    this.evidence.push(...places);
  }

  /** Notes a field that would narrow the measure. */
  lacks(path: string): void {
    this.missing.add(path);
  }

  /** Takes over what was noted elsewhere on the way to an answer. */
  take(other: Notes): void {
    this.evidence.push(...other.evidence);
    for (const path of other.missing) this.missing.add(path);
  }

  /** A number that may lie from `low` to `high`. */
  range(low: number, high: number): NumberPossible {
    return { is: 'number', low, high, unknown: false, ...this.trail(low === high) };
  }

  /** A number that is known. */
  exactly(value: number): NumberPossible {
    return this.range(value, value);
  }

  /** A number, of which too little was said: it may lie anywhere from `low` to `high`. */
  open(low = 0, high = Number.POSITIVE_INFINITY): NumberPossible {
    return { is: 'number', low, high, unknown: true, ...this.trail() };
  }

  /** A choice between the values still possible. */
  choice(values: readonly string[], unknown = false): ChoicePossible {
    return { is: 'choice', values, unknown, ...this.trail(values.length === 1 && !unknown) };
  }

  /** Words of which these are there for certain; `open`: there may be others. */
  several(sure: readonly string[], open: boolean): ListPossible {
    return { is: 'list', sure, open, unknown: false, ...this.trail(!open) };
  }

  /** Yes, no, or (undefined) still open. `unknown`: too little was said to work it out. */
  answer(value: boolean | undefined, unknown = false): ChoicePossible {
    return this.choice(value === undefined ? ['yes', 'no'] : [value ? 'yes' : 'no'], unknown);
  }

  /** A result of which no line of the file is shown: it would tell of one person. */
  static discreet(found: NumberPossible): NumberPossible {
    return { ...found, evidence: [] };
  }

  private read(fact: Fact<unknown>, path: string): boolean {
    if (fact.is === 'known' || fact.is === 'none') {
      this.evidence.push(fact.at);
      return true;
    }
    this.missing.add(path);
    return false;
  }

  /** What it rests on, and what would narrow it: nothing where it is settled. */
  private trail(settled = false): Pick<Trail, 'evidence' | 'missing'> {
    return { evidence: this.evidence, missing: settled ? [] : [...this.missing] };
  }
}
