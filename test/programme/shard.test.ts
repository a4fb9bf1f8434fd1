import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShard, shardOf } from '../../src/programme/shard.js';

describe('a part of a list', () => {
  it.each([
    ['1/1', { part: 1, of: 1 }],
    ['2/5', { part: 2, of: 5 }],
    ['5/5', { part: 5, of: 5 }],
    ['0/5', 'none'],
    ['6/5', 'none'],
    ['0/0', 'none'],
    ['x/y', 'form'],
    ['2', 'form'],
    ['2/', 'form'],
    ['-1/5', 'form'],
    ['1/5 ', 'form'],
    ['1.5/5', 'form'],
    ['1/9999999', 'form'],
  ])('is read from "%s"', (text, read) => {
    expect(parseShard(text)).toEqual(read);
  });

  it('is the same list when all parts are dealt back by turns, and no part is much larger', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 12 }), (list, of) => {
        const parts = Array.from({ length: of }, (_, at) => shardOf(list, { part: at + 1, of }));
        const sizes = parts.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(list.map((_, at) => parts[at % of]?.[Math.floor(at / of)])).toEqual(list);
      }),
    );
  });
});
