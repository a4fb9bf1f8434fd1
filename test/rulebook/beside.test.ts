import { describe, expect, it } from 'vitest';
import { measures } from '../../src/measures/all.js';
import { type Loaded, loadForms, loadPhases, loadTensions } from '../../src/rulebook/beside.js';

const known = {
  measures,
  passages: new Set(['struikelblokken/1']),
  rules: new Set(['people-lead']),
};

function faultsOf(loaded: Loaded<unknown>) {
  return 'faults' in loaded
    ? loaded.faults.map(({ line, message, suggestion }) => ({
        line,
        message: message.en,
        suggestion,
      }))
    : [];
}

describe('what is wrong in a file beside the rules', () => {
  it('is told at its line: a rule, a passage and a measure that are not there', () => {
    const text = `- id: push-or-pull
  sources: {one: [struikelblokken/2], other: [struikelblokken/1]}
  text: {nl: Zo., en: So.}
  bears: people.cores at least 3
  checks: [people-leads]
`;
    expect(faultsOf(loadTensions('tensions.yaml', text, known))).toEqual([
      {
        line: 2,
        message: '"struikelblokken/2" is not a passage of sources.yaml.',
        suggestion: 'struikelblokken/1',
      },
      { line: 5, message: 'There is no rule people-leads.', suggestion: 'people-lead' },
      {
        line: 4,
        message:
          '"people.cores" is not a measure or a field of the network file (in "people.cores").',
        suggestion: 'people.core',
      },
    ]);
  });

  it('is told of a key that is not known, and of a text that shows what its facts do not read', () => {
    const form = (lines: string) => `- id: club
  title: {nl: een club, en: a club}
  sources: [struikelblokken/1]
  facts: sessions.held at least 3
${lines}`;
    const extra = form('  text: {nl: Zo., en: So.}\n  score: 3\n');
    expect('faults' in loadForms('forms.yaml', extra, known)).toBe(true);
    const loaded = loadForms('forms.yaml', form('  text: {nl: "{people.core}", en: So.}\n'), known);
    expect(faultsOf(loaded)).toEqual([
      {
        line: 5,
        message:
          '"people.core" is not read by this rule: name what stands in its conditions, or add it to shows.',
        suggestion: undefined,
      },
    ]);
  });

  it('is told of phases that lack or are out of order, and of a need with nothing to hold', () => {
    const text = `- id: maintaining
  title: {nl: Onderhoud, en: Maintaining}
  sources: []
  needs:
    - {source: struikelblokken/1, still: {nl: iets, en: something}}
`;
    expect(faultsOf(loadPhases('phases.yaml', text, known))).toMatchObject([
      {
        line: 1,
        message: 'The phases are, in this order: forming, maintaining, institutionalising, ending.',
      },
      { line: 5, message: 'This should have facts or check, one of the two.' },
      { line: 5 },
    ]);
  });

  it('is told of YAML that cannot be read', () => {
    expect(faultsOf(loadTensions('tensions.yaml', '- {', known))).toHaveLength(1);
  });
});
