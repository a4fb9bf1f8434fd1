import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, dayOf, formatDay, lastOfMonth, parseWhen } from '../../src/base/days.js';
import { hash } from '../../src/base/hash.js';

describe('days', () => {
  it('are the days of the calendar, over six centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -130_000, max: 90_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(calendar(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });

  it.each([
    ['2026-03-01', '2026-03-01', '2026-03-01'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('%s is read as %s to %s', (text, from, to) => {
    const when = parseWhen(text);
    expect(when && [formatDay(when.from), formatDay(when.to)]).toEqual([from, to]);
  });

  it.each(['2026-02-30', '2026-13', '2026-00', '2026-3-1', '1-3-2026', '', 'maart'])(
    '%j is no date',
    (text) => {
      expect(parseWhen(text)).toBeUndefined();
    },
  );

  it('that are not in the calendar are not there', () => {
    expect(dayOf(2026, 2, 29)).toBeUndefined();
    expect(dayOf(2024, 2, 29)).toBe(lastOfMonth(2024, 2));
  });
});

describe('a hash', () => {
  it('is that of the published examples', () => {
    expect(hash('')).toBe('cbf29ce484222325');
    expect(hash('a')).toBe('af63dc4c8601ec8c');
    expect(hash('foobar')).toBe('85944171f73967e8');
  });
});
