import type { RemedyJson } from './json-finding-types.js';

/**
 * What many networks have in common. Counted are the networks that a rule applies to and for which it
 * is decided. Where those that do, or those that do not, are one or two, they are not counted out:
 * then the ends of `count` differ.
 */
export interface AcrossJson {
  /** How many networks were judged. */
  readonly networks: number;
  /** Nothing is told of fewer networks than this: with fewer in all, the lists are empty. */
  readonly atLeast: number;
  /** What is a problem, or asks for attention, for many; what weighs most first. */
  readonly common: readonly (CountJson & {
    readonly rule: string;
    readonly title: string;
    readonly message: string;
    /** Of how many others it cannot be said; null where they are fewer than three, or none. */
    readonly unknown: number | null;
  })[];
  /** What cannot be said yet of many; `of` are all that the rule may apply to. */
  readonly unknown: readonly (CountJson & { readonly rule: string; readonly title: string })[];
  /** The first remedy of each rule that many struggle with; the lightest to do comes first. */
  readonly remedies: readonly (CountJson &
    Omit<RemedyJson, 'id'> & { readonly rule: string; readonly remedy: string })[];
  /** For how many it is sound what many others struggle with. */
  readonly solved: readonly (CountJson & {
    readonly rule: string;
    readonly title: string;
    /** Those of them that let themselves be named, ten at the most. */
    readonly shared: readonly { readonly id: string; readonly name: string }[];
  })[];
}

/** How many networks, of how many. */
export interface CountJson {
  readonly count: { readonly low: number; readonly high: number };
  readonly of: number;
}
