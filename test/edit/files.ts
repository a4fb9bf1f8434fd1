import { readdirSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

/** A network file to be changed. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

const networks = readdirSync('fixtures/networks')
  .filter((name) => !name.endsWith('.expected.yaml'))
  .map((name) => ({ name, text: readFileSync(`fixtures/networks/${name}`, 'utf8') }));

/** The bases of the cases of rules as they stand there: in brackets, with names and remarks. */
const bases = readdirSync('fixtures/rules').flatMap((name): readonly Sample[] => {
  const text = readFileSync(`fixtures/rules/${name}`, 'utf8');
  const base = /^base:\n((?:(?: .*)?\n)+)/m.exec(text)?.[1]?.replace(/^ {2}/gm, '');
  if (base === undefined) return [];
  return [{ name, text: /^(?:naam|name):/m.test(base) ? base : `naam: Proef\n${base}` }];
});

/** Fixture networks, and the bases of the cases of every rule. */
export const samples: readonly Sample[] = [...networks, ...bases];

/** The same file written in other ways. */
export const ways: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
  'without an end to its last line': (text) => text.trimEnd(),
  'with a byte order mark': (text) => `\uFEFF${text}`,
  'in lines': (text) => stringify(parse(text)),
  'in lines, further in': (text) => stringify(parse(text), { indent: 4 }),
  'in lines, lists under their key': (text) => stringify(parse(text), { indentSeq: false }),
  'in brackets': (text) =>
    stringify(parse(text), { collectionStyle: 'flow', lineWidth: 60 }).replace(/^\]|^\}/gm, ' $&'),
  'as JSON': (text) => JSON.stringify(parse(text), null, 2),
  'in quotes': (text) => stringify(parse(text), { defaultStringType: 'QUOTE_SINGLE' }),
};
