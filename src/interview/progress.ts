import type { Language } from '../base/language.js';
import type { Book } from './book.js';
import type { Item } from './item.js';
import type { Judging, Look } from './look.js';
import type { Pointing } from './options.js';
import type { Answer } from './read/answer.js';
import { itemsAt, type Tree } from './tree.js';
import { say } from './words.js';

/** What an interview is held with. */
export interface Setting extends Judging {
  readonly book: Book;
  /** The language of the questions and of the file. */
  readonly language: Language;
  readonly simple: boolean;
}

/** One answer as it was typed. */
export interface Given {
  readonly id: string;
  readonly typed: string;
}

/** An answer, and the question that it was given to. */
export interface Done extends Given {
  readonly item: Item;
  readonly answer: Answer;
}

/** Where an interview is: the answers so far, and what follows from them. */
export interface Progress {
  readonly done: readonly Done[];
  /** What was typed before one went back: Enter takes it again. */
  readonly earlier: ReadonlyMap<string, string>;
  readonly tree: Tree;
  readonly look: Look;
}

/** Who and what answers may point to, as far as the interview is. */
export function pointingIn(tree: Tree, language: Language): Pointing {
  const idOf = (one: Tree): string => (typeof one.id === 'string' ? one.id : '');
  return {
    members: itemsAt(tree, ['members']).map((one, at) => ({
      id: idOf(one),
      label: say('member', language, { n: at + 1 }),
    })),
    organisations: itemsAt(tree, ['organisations']).map((one, at) => ({
      id: idOf(one),
      label:
        typeof one.name === 'string' ? one.name : say('organisationOf', language, { n: at + 1 }),
    })),
  };
}

/** The question that a line or a follow-up belongs to: `members` of `members/3`. */
export function rootOf(id: string): string {
  return id.replace(/\/\d+$/, '').replace(/\.rest$/, '');
}
