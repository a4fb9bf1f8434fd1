import { describe, expect, it } from 'vitest';
import { coreRulebook } from '../../src/rulebook/core.js';
import { fold, unfold } from '../../src/rulebook/folded.js';

describe('a folded rulebook', () => {
  it('is the same when it is unfolded', () => {
    const rulebook = coreRulebook();
    const whole = JSON.parse(JSON.stringify(rulebook));
    const again = unfold(fold(rulebook));
    expect(JSON.parse(JSON.stringify(again))).toEqual(whole);
  });

  it('keeps the texts of a rule when a configuration changes it', () => {
    const [rule] = coreRulebook().rules;
    expect({ ...rule, weight: 'minor' }).toMatchObject({
      why: rule?.why,
      finding: rule?.finding,
      remedies: rule?.remedies,
    });
  });

  it('leaves the texts of each rule unread until one is called for', () => {
    const [head = '', ...texts] = fold(coreRulebook()).split('\n');
    const broken = [head, ...texts.map((text, at) => (at === 0 ? '{' : text))].join('\n');
    const rules = unfold(broken).rules;
    expect(rules[0]?.id).toBe(coreRulebook().rules[0]?.id);
    expect(rules[1]?.why).toEqual(coreRulebook().rules[1]?.why);
    expect(() => rules[0]?.why).toThrow(SyntaxError);
  });
});
