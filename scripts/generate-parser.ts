import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import peggy from 'peggy';

/** Makes the parser of conditions from its grammar. */
export function generateParser(): void {
  const grammar = readFileSync('src/rulebook/condition/grammar.peggy', 'utf8');
  const source = peggy.generate(grammar, {
    output: 'source',
    format: 'es',
    grammarSource: 'grammar.peggy',
  });
  mkdirSync('generated', { recursive: true });
  writeFileSync('generated/parser.js', source);
  writeFileSync(
    'generated/parser.d.ts',
    `import type { Sentence } from '../src/rulebook/condition/syntax.js';

export declare function parse(sentence: string): Sentence;

export declare class SyntaxError extends Error {
  readonly location: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
  readonly expected: readonly { readonly type: string; readonly text?: string; readonly description?: string }[] | null;
  readonly found: string | null;
}
`,
  );
}
