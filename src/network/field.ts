import type * as z from 'zod/mini';
import type { Text } from '../base/language.js';
import type { Input, Reader, Words } from './input.js';

/** What each field tells of itself beside its type. */
export interface About {
  /** The Dutch name of the field; its English name is its key in the section. */
  readonly nl: string;
  readonly about: Text;
  readonly kind: Kind;
  /** What the schema of the field transforms a located value with. */
  readonly read: Reader<unknown>;
}

/** What may be written in a field. */
export type Kind =
  | {
      readonly is:
        | 'text'
        | 'texts'
        | 'id'
        | 'yes-no'
        | 'yes-no-or-text'
        | 'yes-no-or-mark'
        | 'yes-no-or-date';
    }
  | {
      readonly is: 'number';
      readonly min: number;
      readonly max: number;
      readonly range: boolean;
      /** It counts people or things, and those come whole. */
      readonly whole?: true;
    }
  | { readonly is: 'date'; readonly never: boolean; readonly past: boolean }
  | { readonly is: 'choice' | 'choices'; readonly words: Words }
  | { readonly is: 'reference' | 'references'; readonly to: 'member' | 'organisation' }
  | { readonly is: 'decider'; readonly words: Words }
  | { readonly is: 'presence' | 'adopters' }
  | { readonly is: 'section' | 'list'; readonly shape: Shape };

/** A field of a network file: a zod schema from a located value to what it means. */
export type Field<T> = z.ZodMiniType<T, Input>;

/** The fields of a section, by their English names. */
export type Shape = Readonly<Record<string, Field<unknown>>>;

const descriptions = new WeakMap<object, About>();

/** What a field tells of itself. */
export function aboutField(field: object): About {
  const about = descriptions.get(field);
  if (!about) throw new Error('a field without a description');
  return about;
}

/** Writes down what a field tells of itself. */
export function describeField(field: object, about: About): void {
  descriptions.set(field, about);
}
