import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { compose } from '../../src/network/yaml/compose.js';
import { plainValue } from '../../src/network/yaml/tree.js';
import { lawRuns } from '../runs.js';
import { oddYaml } from './odd-yaml.js';

/**
 * Our reader against another one, which shares no code with it. Either may refuse a text; no text
 * may say one thing to us and another to them.
 */

type Read = { readonly value: unknown } | { readonly refused: string };

function ours(text: string): Read {
  const composed = compose(text);
  if ('fault' in composed) return { refused: `${composed.fault.code}: ${composed.fault.reason}` };
  return { value: composed.root ? plainValue(composed.root) : null };
}

function theirs(text: string): Read {
  try {
    const options = { version: '1.2', schema: 'core', uniqueKeys: false } as const;
    const document = parseDocument(text, { ...options, logLevel: 'silent', prettyErrors: false });
    const [error] = document.errors;
    return error ? { refused: error.message } : { value: document.toJS({ maxAliasCount: -1 }) };
  } catch (error) {
    return { refused: String(error) };
  }
}

/** A value with -0 as 0: which of the two a text means makes no difference to anybody. */
function plainZero(value: unknown): unknown {
  if (value === 0) return 0;
  if (Array.isArray(value)) return value.map(plainZero);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainZero(one)]));
}

function files(folder: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')] as const);
}

const networks = files('fixtures/networks');

describe('our YAML reader and another one', () => {
  it.each([...networks, ...files('rules'), ...oddYaml])('read the same in %s', (_, text) => {
    const [we, they] = [ours(text), theirs(text)];
    expect(we).not.toHaveProperty('refused');
    expect(they).not.toHaveProperty('refused');
    expect(plainZero(we)).toStrictEqual(plainZero(they));
  });

  it('read the same in every text that both accept', () => {
    let accepted = 0;
    const runs = lawRuns(1500, 150);
    fc.assert(
      fc.property(mutated, (text) => {
        const we = ours(text);
        if ('refused' in we) return;
        const they = theirs(text);
        if ('refused' in they) return;
        accepted += 1;
        if (isDeepStrictEqual(plainZero(we.value), plainZero(they.value))) return;
        throw new Error(`${JSON.stringify(we.value)}\nand not\n${JSON.stringify(they.value)}`);
      }),
      { seed: 20261101, numRuns: runs },
    );
    // Else the property would say nothing: most changes must leave a text that can be read.
    expect(accepted).toBeGreaterThan(runs / 4);
  });
});

/** Pieces of files that are small enough to be read many thousands of times. */
const pieces = [
  ...oddYaml.map(([, text]) => text),
  ...networks.flatMap(([, text]) => {
    const lines = text.split('\n');
    return Array.from({ length: Math.ceil(lines.length / 12) }, (_, at) =>
      lines.slice(at * 12, at * 12 + 12).join('\n'),
    );
  }),
];

/** What is put into a text: signs that mean something, at the places where they may. */
const signs = [
  ...[' ', '  ', '\n', '\n\n', '\t', '\r\n', ':', ': ', '-', '- ', '?', '? ', '#', ' #', ',', ', '],
  ...['[', ']', '{', '}', '"', "'", '|', '>', '|+', '>-', '|2', '\\', '&a ', '*a', '!', '%', '@'],
  ...['~', '0', '-0', '1e3', '.', '...', '---', '<<', '=', 'é', '\u00a0', '\u2028', '\ufeff'],
];

type Change = (text: string) => string;

/** A place in a text, as a share of its length: so that one place fits texts of any length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

function at(text: string, share: number): number {
  return Math.round(share * text.length);
}

function onLines(text: string, share: number, change: (lines: string[], at: number) => void) {
  const lines = text.split('\n');
  change(lines, Math.min(lines.length - 1, Math.floor(share * lines.length)));
  return lines.join('\n');
}

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 3 })).map(
    ([share, count]): Change =>
      (text) =>
        text.slice(0, at(text, share)) + text.slice(at(text, share) + count),
  ),
  fc.tuple(place, fc.constantFrom(...signs)).map(
    ([share, sign]): Change =>
      (text) =>
        text.slice(0, at(text, share)) + sign + text.slice(at(text, share)),
  ),
  fc.tuple(place, place).map(
    ([one, other]): Change =>
      (text) => {
        const [from, to] = [at(text, Math.min(one, other)), at(text, Math.max(one, other))];
        if (from === to) return text;
        const [first, last] = [text.slice(from, from + 1), text.slice(to, to + 1)];
        return text.slice(0, from) + last + text.slice(from + 1, to) + first + text.slice(to + 1);
      },
  ),
  place.map(
    (share): Change =>
      (text) =>
        onLines(text, share, (lines, line) => lines.splice(line, 1)),
  ),
  fc.tuple(place, fc.constantFrom(...pieces), place).map(
    ([share, other, from]): Change =>
      (text) =>
        onLines(text, share, (lines, line) => {
          const others = other.split('\n');
          lines.splice(line, 0, others[Math.floor(from * (others.length - 1))] ?? '');
        }),
  ),
  fc.tuple(place, place).map(
    ([share, to]): Change =>
      (text) =>
        onLines(text, share, (lines, line) => {
          const [moved = ''] = lines.splice(line, 1);
          lines.splice(Math.floor(to * (lines.length + 1)), 0, moved);
        }),
  ),
);

const mutated = fc
  .tuple(fc.constantFrom(...pieces), fc.array(changes, { minLength: 1, maxLength: 4 }))
  .map(([text, made]) => made.reduce((changed, change) => change(changed), text));
