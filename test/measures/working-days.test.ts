import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, parseWhen } from '../../src/base/days.js';
import { workingDays } from '../../src/measures/kit/log.js';

const day = (text: string): number => parseWhen(text)?.from ?? Number.NaN;

describe('the days between two days', () => {
  it('leave out July and August, and count each other day once', () => {
    const days = fc.integer({ min: day('1999-01-01'), max: day('2101-12-31') });
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 1200 }), (from, length) => {
        let counted = 0;
        for (let at = from + 1; at <= from + length; at += 1) {
          if (![7, 8].includes(calendar(at).month)) counted += 1;
        }
        expect(workingDays(from, from + length)).toBe(counted);
      }),
    );
  });

  it('are none over a summer', () => {
    expect(workingDays(day('2026-06-30'), day('2026-08-31'))).toBe(0);
    expect(workingDays(day('2026-06-29'), day('2026-09-01'))).toBe(2);
  });
});
