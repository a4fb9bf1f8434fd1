import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measures } from '../../src/measures/all.js';
import { loadRule } from '../../src/rulebook/load.js';

const file = 'rules/people/people-group-size.yaml';
const text = readFileSync(file, 'utf8');
const passages = new Set(['struikelblokken/7-size', 'struikelblokken/5']);
const library = { measures, passages };

function faultsOf(changed: string, name = file) {
  const loaded = loadRule(name, changed, library);
  return 'faults' in loaded ? loaded.faults : [];
}

/** The rule with one line changed. */
function changed(from: string | RegExp, to: string): string {
  const made = text.replace(from, to);
  expect(made).not.toBe(text);
  return made;
}

describe('a rule file', () => {
  it('that is right gives a rule with its conditions read', () => {
    const loaded = loadRule(file, text, library);
    expect('rule' in loaded && loaded.rule).toMatchObject({
      id: 'people-group-size',
      theme: 'people',
      problem: { is: 'any' },
      sentences: { attention: 'people.core below 5 or people.core above 20' },
    });
  });

  it.each([
    [
      'an unknown measure',
      'problem: people.core',
      'problem: people.cor',
      'not a measure',
      'people.core',
    ],
    [
      'an unknown passage',
      '[struikelblokken/7-size]',
      '[struikelblokken/7-sise]',
      'not a passage',
      'struikelblokken/7-size',
    ],
    [
      'an unknown measure in when a remedy fits',
      'fits: people.core above 20',
      'fits: people.cor above 20',
      'not a measure',
      'people.core',
    ],
    ['an unknown key', 'weight: major', 'weigth: major', 'no key "weigth"', 'weight'],
    ['a key that is missing', /^why:\n.*\n.*\n/m, '', '"why" is missing', undefined],
    [
      'another id than its file',
      'id: people-group-size',
      'id: people-size',
      'the name of the file',
      undefined,
    ],
    [
      'a finding that names what is not read',
      '{people.core}',
      '{people.lead}',
      'is not read',
      undefined,
    ],
    [
      'a level without a finding',
      /^ {2}attention:\n.*\n.*\n/m,
      '',
      'no finding for attention',
      undefined,
    ],
    [
      'a finding without its level',
      /^attention: .*\n/m,
      '',
      'no condition can make this a attention',
      undefined,
    ],
    [
      'a key twice',
      'weight: major',
      'weight: major\nweight: minor',
      'stands there twice',
      undefined,
    ],
    ['a wrong word', 'weight: major', 'weight: mayor', 'cannot stand here', 'major'],
    [
      'a sentence that is none',
      'attention: people.core',
      'attention: people.core or',
      'expected',
      undefined,
    ],
  ])('with %s is refused at its line', (_, from, to, message, suggestion) => {
    const wrong = changed(from, to);
    const faults = faultsOf(wrong);
    const fault = faults.find((one) => one.message.en.toLowerCase().includes(message));
    expect(faults.map((one) => one.message.en.toLowerCase()).join('\n')).toContain(message);
    expect(fault?.suggestion).toBe(suggestion);
    expect(fault?.line).toBeGreaterThan(0);
    expect(fault?.line).toBeLessThanOrEqual(wrong.split('\n').length);
  });

  it.each([
    [
      /^own-thresholds: .*\n/m,
      'own-thresholds: maybe\n',
      'Hier hoort true, false of partly: zijn de getallen van jullie zelf?',
      undefined,
    ],
    [/ {4}effort: .*\n/, '    efort: small\n', 'Het veld "efort" bestaat hier niet.', 'effort'],
    [/who: .*\n/, 'who: leed\n', '"leed" kan hier niet.', 'lead'],
    [/- id: .*\n/, '- id: Two Words\n', 'Gebruik kleine letters, cijfers en streepjes', undefined],
    [/^sources: .*\n/m, 'sources: []\n', 'Vul hier iets in.', undefined],
    [/^phases: .*\n/m, 'phases: forming\n', 'Hier hoort een lijst, zoals [a, b].', undefined],
    [/^title:\n.*\n.*\n/m, 'title: Kort\n', 'Hier hoort een groepje velden', undefined],
    [/^title:\n {2}nl: .*\n/m, 'title:\n  nl: 3\n', 'Hier hoort een stuk tekst.', undefined],
    [/^title:\n {2}nl: .*\n/m, 'title:\n  nl:\n', 'Hier hoort een stuk tekst.', undefined],
    [/^remedies:/m, 'remedies: [3]\nremedys:', 'Hier hoort een groepje velden', undefined],
    [/^problem: .*\n/m, 'problem: ""\n', 'De zin houdt hier te vroeg op.', undefined],
    [
      /^problem: .*\n/m,
      'problem: people.core belw 5\n',
      'Hier loopt de zin vast bij "b".',
      undefined,
    ],
  ])('says it in Dutch too: %s', (from, to, message, suggestion) => {
    const fault = faultsOf(changed(from, to)).find((one) => one.message.nl.includes(message));
    expect(fault).toMatchObject(suggestion === undefined ? {} : { suggestion });
    expect(fault?.message.en).not.toBe(fault?.message.nl);
  });

  it('that is no rule at all is refused', () => {
    expect(faultsOf('zomaar wat tekst\n')[0]?.message.nl).toContain(
      'Hier hoort een groepje velden',
    );
    expect(faultsOf('')[0]?.message.en).toBe('This file is empty.');
    expect(faultsOf('- a\n')[0]?.line).toBe(1);
  });

  it('points at the line that is wrong', () => {
    const wrong = changed('weight: major', 'weigth: major');
    const line = wrong.split('\n').indexOf('weigth: major') + 1;
    expect(faultsOf(wrong).map((fault) => fault.line)).toContain(line);
  });

  it('without any condition, or without a theme in its id, is refused', () => {
    const none = changed(/^problem: .*\n/m, '').replace(/^attention: .*\n/m, '');
    expect(
      faultsOf(none)
        .map(({ message }) => message.en)
        .join(),
    ).toContain('A rule says when');
    const strange = changed('id: people-group-size', 'id: crowd-size');
    expect(faultsOf(strange, 'rules/crowd/crowd-size.yaml')[0]?.message.en).toContain('theme');
  });

  it('that is no YAML is refused with its place', () => {
    expect(faultsOf('id: [a\nb: 1')).toEqual([expect.objectContaining({ line: 1, column: 5 })]);
  });

  it('whose stated habit stands in for no measure, or that shows none, is refused', () => {
    const habit = 'purpose/purpose-back-to-purpose';
    const written = readFileSync(`rules/${habit}.yaml`, 'utf8');
    const wrong = written.replace('for: purpose.sessions-since', 'for: purpose.session-since');
    const faults = faultsOf(wrong, `rules/${habit}.yaml`);
    expect(
      faults.find(({ message }) => message.en.includes('purpose.session-since'))?.suggestion,
    ).toBe('purpose.sessions-since');
    const shown = changed('weight: major', 'weight: major\nshows: [people.attendance]');
    expect(
      faultsOf(shown)
        .map(({ message }) => message.en)
        .join(),
    ).toContain('is not a measure');
  });

  it('with two remedies of one id is refused', () => {
    const ids = [...text.matchAll(/ - id: (.*)/g)].map((match) => match[1] ?? '');
    expect(ids.length).toBeGreaterThan(1);
    const wrong = changed(`- id: ${ids[1]}`, `- id: ${ids[0]}`);
    expect(
      faultsOf(wrong)
        .map(({ message }) => message.en)
        .join(),
    ).toContain('two remedies');
  });
});
