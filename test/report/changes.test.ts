import { describe, expect, it } from 'vitest';
import { sayChange, sayOff, sayPacks } from '../../src/report/changes.js';
import { coreRulebook } from '../../src/rulebook/core.js';

describe('how a configuration changed the rules', () => {
  const reason = 'So be it.';
  it.each([
    [{ off: true as const }, 'x-y is off, because: So be it.'],
    [{ weight: 'advice' as const }, 'x-y is advice only, because: So be it.'],
    [
      { weight: 'minor' as const, phases: ['forming' as const, 'maintaining' as const] },
      'x-y weighs lightly and holds in forming and maintaining, because: So be it.',
    ],
    [
      { thresholds: { problem: 'a\n  below 3', attention: undefined } },
      'x-y has other numbers (problem: a below 3; attention: ), because: So be it.',
    ],
  ])('is said: %j', (changed, expected) => {
    expect(sayChange({ rule: 'x-y', changed, reason }, 'en')).toBe(expected);
  });

  it('says why a rule is off, and which packs there are', () => {
    const core = coreRulebook();
    const change = { rule: 'a', changed: { off: true as const }, reason };
    expect(sayOff('a', { ...core, changes: [change] }, 'nl')).toContain('want: So be it.');
    expect(sayOff('b', core, 'nl')).toContain('doet hier niet mee');
    expect(sayPacks({ packs: core.packs.slice(0, 1) }, 'en')).toMatch(
      /^Judged by leernet:core \S+\.$/,
    );
  });
});
