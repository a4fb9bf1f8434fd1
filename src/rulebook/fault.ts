import type { Language, Text } from '../base/language.js';

/** One thing that is wrong with a file that people write for leernet: a rule, a pack, a choice. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Offsets into the text of the file. */
  readonly at: { readonly start: number; readonly end: number };
  readonly message: Text;
  /** What was probably meant. */
  readonly suggestion?: string;
}

/** A file with all that is wrong with it. */
export interface WrongFile {
  readonly file: string;
  readonly text: string;
  readonly faults: readonly Fault[];
}

const didYouMean = {
  nl: (near: string) => `Bedoel je "${near}"?`,
  en: (near: string) => `Did you mean "${near}"?`,
};

/** A fault in one line, with its place and its suggestion: `rules/a.yaml:3:5: …`. */
export function sayFault(fault: Fault, language: Language): string {
  const { file, line, column, message, suggestion } = fault;
  const hint = suggestion === undefined ? '' : ` ${didYouMean[language](suggestion)}`;
  return `${file}:${line}:${column}: ${message[language]}${hint}`;
}
