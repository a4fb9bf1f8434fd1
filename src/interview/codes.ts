import type { Language } from '../base/language.js';
import type { Code, Lines } from './book.js';

/** What is typed for a value in a language. */
export function codeIn(code: Code, language: Language): string {
  return typeof code === 'string' ? code : code[language];
}

/** The codes that lines give to values, of all their parts. */
export function codesOf({ codes = {} }: Lines, language: Language): readonly string[] {
  return Object.values(codes).flatMap((values) =>
    Object.values(values).map((code) => codeIn(code, language)),
  );
}
