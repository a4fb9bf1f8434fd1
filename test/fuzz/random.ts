/** Chance that can be had again: the same seed gives the same throws. */
export class Random {
  private state: number;

  constructor(...seeds: readonly number[]) {
    this.state = 0x9e3779b9;
    for (const seed of seeds) {
      this.state = (this.state ^ seed) >>> 0;
      this.next();
      this.state = Math.imul(this.state, 0x85ebca6b) >>> 0;
    }
  }

  /** A number from 0 up to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** Whether something happens that happens so often. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(options: readonly T[]): T {
    const picked = options[this.whole(0, options.length - 1)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }

  /** So many of what `make` gives. */
  many<T>(low: number, high: number, make: () => T): T[] {
    return Array.from({ length: this.whole(low, high) }, make);
  }

  /** Mostly small, and now and then large: up to `most`. */
  size(most: number): number {
    return Math.floor(most ** this.next());
  }
}
