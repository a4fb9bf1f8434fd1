import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Outline, type Part } from '../../src/programme/outline.js';

/** What is found in a text that comes in pieces of a size. */
function outlined(text: string, size = 7): { parts: Part[]; whole: boolean } {
  const bytes = new TextEncoder().encode(text);
  const parts: Part[] = [];
  const outline = new Outline((part) => parts.push(part));
  for (let at = 0; at < bytes.length; at += size) outline.push(bytes.subarray(at, at + size));
  return { parts, whole: outline.finish() };
}

/** The object that the parts make. */
function rebuilt(text: string, size: number): unknown {
  const bytes = new TextEncoder().encode(text);
  const made = new Map<string, unknown>();
  for (const { key, listed, start, end } of outlined(text, size).parts) {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(start, end)));
    const name = JSON.parse(`"${key}"`) as string;
    made.set(name, listed ? [...((made.get(name) as unknown[] | undefined) ?? []), value] : value);
  }
  return Object.fromEntries(made);
}

describe('the outline of a JSON object', () => {
  it('finds each value and each of a list, however the text is laid out or cut up', () => {
    const value = fc.jsonValue().filter((one) => !(Array.isArray(one) && one.length === 0));
    const object = fc.dictionary(fc.string(), value);
    fc.assert(
      fc.property(
        object,
        fc.constantFrom(0, 2),
        fc.integer({ min: 1, max: 40 }),
        (made, indent, size) => {
          const text = JSON.stringify(made, null, indent);
          expect(rebuilt(text, size)).toEqual(JSON.parse(text));
          expect(outlined(text, size).whole).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes brackets, quotes and commas in texts for what they are', () => {
    const text = String.raw`{"a": ["]}", "\"", "\\"], "b\"": {"c": "[,"}, "d": 1}`;
    expect(rebuilt(text, 1)).toEqual({ a: [']}', '"', '\\'], 'b"': { c: '[,' }, d: 1 });
  });

  it('finds nothing in an empty list', () => {
    expect(outlined('{"a": [], "b": [ ]}')).toEqual({ parts: [], whole: true });
  });

  it.each([
    '',
    ' ',
    '[1]',
    '{"a": 1',
    '{"a": [1}',
    '{"a": [1]',
    '{"a": {}',
    '{"a": 1} {"b": 2}',
    '{"a": 1}}',
    '{1}',
    'leernet',
  ])('sees that this is no whole object: %s', (text) => {
    expect(outlined(text).whole).toBe(false);
  });
});
