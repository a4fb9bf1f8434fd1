import type { Text } from '../../base/language.js';

/** A stretch of the sentence: offsets, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A condition as it is written: names that nobody has looked up yet. */
export type Sentence =
  | { readonly is: 'all' | 'any'; readonly of: readonly Sentence[] }
  | { readonly is: 'not'; readonly of: Sentence }
  | {
      readonly is: 'test';
      readonly operand: OperandSentence;
      readonly test: Test;
      readonly at: Span;
    };

/** What a test is about, as it is written. */
export type OperandSentence =
  | { readonly is: 'name'; readonly name: string; readonly at: Span }
  | {
      readonly is: 'count' | 'share' | 'days-since';
      readonly list: { readonly name: string; readonly at: Span };
      readonly where?: Sentence;
      readonly at: Span;
    };

/** What is asked of a value. */
export type Test = NumberTest | WordTest;

export type NumberTest =
  | { readonly is: 'at-least' | 'at-most' | 'above' | 'below'; readonly number: number }
  | { readonly is: 'between'; readonly low: number; readonly high: number };

export interface WordTest {
  readonly is: 'is' | 'is-not' | 'includes';
  readonly values: readonly (string | number)[];
}

/** What is wrong with a sentence. */
export interface SentenceFault {
  readonly at: Span;
  readonly message: Text;
  readonly suggestion?: string;
}
