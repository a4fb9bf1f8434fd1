import { describe, expect, it } from 'vitest';
import { override } from '../../src/config/overrides.js';
import { measures } from '../../src/measures/all.js';
import { Document } from '../../src/rulebook/document.js';
import { ruleOf } from '../diagnosis/helper.js';

/** Overrides of a rule that was renamed; the rest is tried in test/packs. */

const rule = ruleOf('people-x', 'problem: people.core below 4\naliases: [people-old]');
const reason = 'a';

function overridden(overrides: Parameters<typeof override>[1]) {
  const document = new Document('leernet.config.yaml', `overrides: ${JSON.stringify(overrides)}`);
  const overridable = { rules: [rule], silent: [], unread: ['ring'] };
  const made = override(document, overrides, overridable, { measures });
  return { ...made, faults: document.faults.map(({ message }) => message.en) };
}

describe('an override', () => {
  it('of a renamed rule may use its old name, which reports do not', () => {
    const { changes, rules, faults } = overridden({ 'people-old': { weight: 'minor', reason } });
    expect(faults).toEqual([]);
    expect(changes).toEqual([{ rule: 'people-x', changed: { weight: 'minor' }, reason }]);
    expect(rules.map(({ weight }) => weight)).toEqual(['minor']);
  });

  it('under both names is refused', () => {
    const { faults } = overridden({
      'people-old': { weight: 'minor', reason },
      'people-x': { off: true, reason },
    });
    expect(faults).toEqual([
      '"people-x" is the same rule as "people-old": put everything under one of them.',
    ]);
  });

  it('without any sentence, or with one that the rule has not, is refused', () => {
    const none = overridden({ 'people-x': { thresholds: {}, reason } });
    expect(none.faults.join()).toContain('changes nothing');
    const other = overridden({
      'people-x': { thresholds: { attention: 'people.core below 6' }, reason },
    });
    expect(other.faults.join()).toContain('The rule has no attention.');
  });

  it('of a rule of a pack that could not be read is not called unknown', () => {
    expect(overridden({ 'ring:people-y': { off: true, reason } }).faults).toEqual([]);
    expect(overridden({ 'rong:people-y': { off: true, reason } }).faults).toHaveLength(1);
  });
});
