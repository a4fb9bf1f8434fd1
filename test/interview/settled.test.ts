import { describe, expect, it } from 'vitest';
import { settledText } from '../../src/interview/open/settled.js';
import { diagnosedBy, ruleOf } from '../diagnosis/helper.js';

const titled = (id: string, nl: string, field: string) => ({
  ...ruleOf(id, `problem: ${field} is no`),
  title: { nl, en: `${nl} (en)` },
});

/** Five rules about the purpose and one about who decides. */
const rules = [
  titled('purpose-a', 'A', 'purpose.complex'),
  titled('purpose-b', 'B', 'purpose.complex'),
  titled('purpose-c', 'C', 'purpose.complex'),
  titled('purpose-d', 'D', 'purpose.complex'),
  titled('purpose-e', 'E', 'purpose.shared'),
  titled('mandate-f', 'F', 'mandate.written'),
];

function settled(before: string, after: string, own = rules, language: 'nl' | 'en' = 'nl') {
  return settledText(diagnosedBy(own, before), diagnosedBy(own, after), language).split('\n');
}

const complex = 'bedoeling: {complex: ja}\n';

describe('what an answer settled', () => {
  it('is told by theme, with the first few rules by name', () => {
    expect(settled('', complex)).toEqual([
      'bedoeling: van 5 onbekend naar 1. Op orde: A; B; C en nog 1.',
      'De score ligt nu tussen 66 en 100.',
    ]);
    expect(settled('', complex, rules, 'en')).toEqual([
      'purpose: from 5 unknown to 1. Sound: A (en); B (en); C (en) and 1 more.',
      'The score now lies between 66 and 100.',
    ]);
  });

  it('says it when nothing of a theme is open any more', () => {
    const [first, second] = settled('', `${complex}mandaat: {vastgelegd: nee}\n`);
    expect(first).toContain('bedoeling: van 5 onbekend naar 1.');
    expect(second).toBe('mandaat: van 1 onbekend naar geen. Probleem: F.');
  });

  it('tells good news before bad, also where as much stays open', () => {
    expect(
      settled(
        'bedoeling: {complex: nee, gedeeld: ja}',
        `bedoeling: {gedeeld: nee, complex: ja}`,
      )[0],
    ).toBe('bedoeling: Op orde: A; B; C en nog 1. Probleem: E.');
  });

  it('may be nothing yet, and then the score stays where it was', () => {
    expect(settled(complex, `${complex}regio: Assen\n`)).toEqual([
      'Dit geeft op zichzelf nog geen uitsluitsel.',
      'De score blijft tussen 66 en 100.',
    ]);
  });

  it('tells one score where all is known, and none where nothing applies', () => {
    const [only] = rules;
    if (!only) throw new Error('no rule');
    expect(settled('', complex, [only])[1]).toBe('De score is nu 100.');
    expect(settled('', complex, [])).toEqual([
      'Dit geeft op zichzelf nog geen uitsluitsel.',
      'nog geen score',
    ]);
  });
});
