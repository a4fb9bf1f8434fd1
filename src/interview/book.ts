import type { Text } from '../base/language.js';
import type { Condition } from '../rulebook/condition/condition.js';

/** What a person types for a value: the same in both languages, or one for each. */
export type Code = string | Text;

/** How a list is asked: a line for each item. */
export interface Lines {
  readonly ask: Text;
  /** The fields of an item that a line fills, in the order in which they are shown. */
  readonly parts: readonly string[];
  /** What is typed for a value of a part; left out: the number of the option. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, Code>>>> | undefined;
  /** What a code of a part means, where the options of its question do not say so. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, Text>>>> | undefined;
  readonly example: Text;
  /** How many seconds a line takes. */
  readonly each: number;
}

/** One question for all items of a list. */
export interface Across {
  readonly ask: Text;
  readonly example?: Text | undefined;
  readonly seconds: number;
}

/** When a question is asked: in `leernet init`, `ask` or `log`, or of the members themselves. */
export type Stage = 'start' | 'later' | 'session' | 'pulse';

/** The question behind a field of the network file. */
export interface Question {
  readonly ask: Text;
  /** The shortest wording. */
  readonly simple: Text;
  readonly help: Text;
  /** Plain words for the values of a choice, in the order in which they are offered. */
  readonly options?: Readonly<Record<string, Text>> | undefined;
  /** False where "weet ik niet" makes no sense. */
  readonly unknown: boolean;
  /** The label of a stated none, where the format can hold one. */
  readonly none?: Text | undefined;
  readonly across?: Across | undefined;
  readonly usual?: Across | undefined;
  readonly lines?: Lines | undefined;
  readonly example?: Text | undefined;
  readonly stage: Stage;
  /** To read, think and answer. */
  readonly seconds: number;
}

/** A few fields that are yes or no, on one numbered list. */
export interface Group {
  readonly paths: readonly string[];
  readonly ask: Text;
  readonly simple: Text;
  readonly help: Text;
  readonly labels: Readonly<Record<string, Text>>;
  readonly seconds: number;
}

/** The days of a list of sessions, on one line. */
export interface Days {
  readonly path: string;
  readonly ask: Text;
  readonly simple: Text;
  readonly help: Text;
  readonly none: Text;
  readonly example: Text;
  readonly seconds: number;
}

/** A question in its place in the interview. */
export interface Step {
  /** A path of a question, or the name of a group or of days. */
  readonly ask: string;
  /** Asked only where this certainly holds. */
  readonly if?: Condition | undefined;
  /** Left out where this certainly holds. */
  readonly unless?: Condition | undefined;
  /** Asked only where this field has a value. */
  readonly known?: string | undefined;
  /** Asked only of who counts the members (true), or of who goes through them (false). */
  readonly counted?: boolean | undefined;
  readonly across?: boolean | undefined;
  /** What Enter takes. */
  readonly default?: string | undefined;
}

/** Steps that belong together. */
export interface Block {
  readonly id: string;
  readonly title: Text;
  readonly opening: Text;
  readonly ask: readonly Step[];
}

/** All that can be asked, and the order in which a starting network is asked it. */
export interface Book {
  /** By the English path of the field. */
  readonly questions: Readonly<Record<string, Question>>;
  readonly groups: Readonly<Record<string, Group>>;
  readonly days: Readonly<Record<string, Days>>;
  readonly blocks: readonly Block[];
  readonly intro: Text;
  readonly closing: Text;
  readonly seconds: {
    /** To read the introduction, and the title and opening of a block. */
    readonly intro: number;
    readonly opening: number;
    /** To say what holds of the rest of a list. */
    readonly confirm: number;
    /** How long it may take, for 8 to 12 members. */
    readonly limit: number;
  };
}
