import fc from 'fast-check';
import { wrapAnsi } from 'fast-wrap-ansi';
import { describe, expect, it } from 'vitest';
import { cut, wrap } from '../../src/report/pretty/wrap.js';

const letters = fc.constantFrom(
  ...'abcdefghij é→·█▒–…✔✖ klmno 家\u0301\u001b['.split(''),
  ' ',
  ' ',
);
const text = fc.array(letters, { maxLength: 120 }).map((all) => all.join(''));
const runs = { numRuns: 3000, seed: 20261122 };

describe('wrapping', () => {
  it('breaks every text as the library does, by the short way too', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 60 }), (one, columns) => {
        expect(wrap(one, columns).join('\n')).toBe(wrapAnsi(one, columns, { hard: true }));
      }),
      runs,
    );
  });

  it.each([
    ['kort', 10, 'kort'],
    ['precies tien', 12, 'precies tien'],
    ['precies tien en meer', 12, 'precies tie…'],
    ['家家家家家家', 7, '家家家…'],
    ['café één', 8, 'café één'],
  ])('cuts "%s" to %d columns: "%s"', (one, room, expected) => {
    expect(cut(one, room)).toBe(expected);
  });
});
