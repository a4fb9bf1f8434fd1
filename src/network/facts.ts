import type { Place } from './yaml/tree.js';

/** Something that the file says. */
export interface Known<T> {
  readonly is: 'known';
  readonly value: T;
  readonly at: Place;
}

/** The file says that there is none: `geen`, `nooit`, an empty text. */
export interface None {
  readonly is: 'none';
  readonly at: Place;
}

/** The file says that nobody knows: `onbekend`, `'?'`, a key with nothing behind it. */
export interface Unknown {
  readonly is: 'unknown';
  readonly at: Place;
}

/** The file does not speak of it. */
export interface Absent {
  readonly is: 'absent';
}

/** One field of a network file: what it says, that there is none, that nobody knows, or nothing. */
export type Fact<T> = Known<T> | None | Unknown | Absent;

/** The one absent fact. */
export const ABSENT: Absent = Object.freeze({ is: 'absent' });

/** A number as far as it is known: 8, `8-10` (8 to 10) or `8+` (8 to infinity). */
export interface Amount {
  readonly low: number;
  readonly high: number;
}

/** The value of a known fact, else undefined. */
export function known<T>(fact: Fact<T>): T | undefined {
  return fact.is === 'known' ? fact.value : undefined;
}

/** The items of a list: none for a stated none, undefined where the file does not say. */
export function items<T>(fact: Fact<readonly T[]>): readonly T[] | undefined {
  return fact.is === 'known' ? fact.value : fact.is === 'none' ? [] : undefined;
}
