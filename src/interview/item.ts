import type { Edit, Path } from '../edit/plain.js';
import type { Amount } from '../network/facts.js';
import type { Kind } from '../network/field.js';
import type { Answer } from '../pulse/answers.js';
import type { Statement } from '../pulse/columns.js';

/** Something that may be typed, what it stands for, and how it is shown. */
export interface Option {
  readonly code: string;
  readonly value: string;
  readonly label: string;
  /** Other words that are taken for it, in small letters. */
  readonly also: readonly string[];
}

/** One of a few things that may each be so, or not. */
export interface Tick {
  readonly code: string;
  readonly label: string;
  readonly path: Path;
  /** What is written where it is so, and where it is not; left out: yes and no. */
  readonly yes?: string;
  readonly no?: string;
}

/** A part of a line: a field of an item, and what is typed for it. */
export interface LinePart {
  /** The field in the item. */
  readonly field: string;
  /** What stands before its codes; empty where they speak for themselves. */
  readonly title: string;
  readonly kind: Kind;
  readonly options: readonly Option[];
}

/** A round of the pulse that is taken in. */
export interface Round {
  /** The month of all its answers; the day where that month has other answers already. */
  readonly date: string;
  /** How many answers the file has already. */
  readonly there: number;
  /** What the members were asked, in the order of the form. */
  readonly statements: readonly Statement[];
}

/** How a question is answered. */
export type Form =
  /** One value: a word of a choice, ja or nee, a date, a number, a text, an id. */
  | { readonly is: 'value'; readonly path: Path; readonly kind: Kind }
  /** Some of a few words, or a number of people or organisations in their place. */
  | { readonly is: 'some'; readonly path: Path; readonly kind: Kind }
  /** Words with commas between them. */
  | { readonly is: 'texts'; readonly path: Path }
  /** Each is yes or no; `along` is written with the first answer. */
  | { readonly is: 'ticks'; readonly ticks: readonly Tick[]; readonly along: readonly Edit[] }
  /** What holds of those that were left out of an earlier answer. */
  | { readonly is: 'rest'; readonly ticks: readonly Tick[] }
  | { readonly is: 'rest-of-some'; readonly path: Path; readonly named: readonly string[] }
  /** The days of sessions, beside one that is known. */
  | { readonly is: 'days'; readonly path: Path; readonly first: string }
  /** How the time of a session went: minutes for each kind. */
  | { readonly is: 'times'; readonly path: Path }
  /** How many members there are. */
  | { readonly is: 'people'; readonly listed?: boolean; readonly core?: Amount | undefined }
  /** Which way to go on; nothing of it is written. */
  | { readonly is: 'way'; readonly count: number }
  /** One item of a list on one line, for at most `most` of them. */
  | {
      readonly is: 'line';
      readonly list: Path;
      readonly at: number;
      readonly most: number;
      readonly parts: readonly LinePart[];
      readonly ids: boolean;
      /** Whether the item is in the list already, by its number. */
      readonly listed: boolean;
      /** Whether the whole list may be said to be none or unknown here. */
      readonly whole: boolean;
    }
  /** Whether the members who are only counted are put on the list: so many more, from a place on. */
  | {
      readonly is: 'more-people';
      readonly from: number;
      readonly ids: readonly string[];
      /** Whether it is open who of them is of the core. */
      readonly circle: boolean;
    }
  /** How many forms members filled in. */
  | { readonly is: 'forms'; readonly round: Round }
  /** One of those forms, beside those that were typed already. */
  | {
      readonly is: 'form';
      readonly round: Round;
      readonly count: number;
      readonly typed: readonly Answer[];
    }
  /** A number for each: what most have, and the exceptions. */
  | { readonly is: 'usual'; readonly ticks: readonly Tick[]; readonly kind: Kind };

/** What an answer lies within, as the file says it less exactly: numbers, or days since 1970. */
export interface Within {
  readonly low: number;
  readonly high: number;
  /** As a person would write it: `8-10`, `12+`, `2025`. */
  readonly shown: string;
}

/** One thing to ask, in the language of the person. */
export interface Item {
  /** Its name in the interview: a path, `members/3`, `kit.rest`. */
  readonly id: string;
  readonly question: string;
  readonly help: string;
  /** The fields that it tells of. */
  readonly paths: readonly string[];
  readonly form: Form;
  readonly options: readonly Option[];
  /** What may be answered instead: that nobody knows, that there is none. */
  readonly unknown: boolean;
  readonly none: string | undefined;
  readonly example: string | undefined;
  /** The code that Enter takes. */
  readonly enter?: string;
  /** What the file says already; the answer makes it more exact. */
  readonly within?: Within;
  readonly seconds: number;
}
