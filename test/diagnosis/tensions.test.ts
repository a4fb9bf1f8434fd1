import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { measures } from '../../src/measures/all.js';
import { readNetwork } from '../../src/network/read.js';
import { loadTensions } from '../../src/rulebook/beside.js';
import { rulebookOf, ruleOf, today } from './helper.js';

const rules = [
  ruleOf('purpose-shared', 'problem: purpose.shared is no'),
  ruleOf('means-budget', 'attention: means.budget is no'),
];

const yaml = `
- id: pull-or-push
  sources: {one: [struikelblokken/1], other: [struikelblokken/2]}
  text: {nl: "De een trekt, de ander duwt.", en: "One pulls, the other pushes."}
  bears: purpose.outcome-known is yes
  checks: [purpose-shared, means-budget]
`;

function bearing(network: string) {
  const known = {
    measures,
    passages: new Set(['struikelblokken/1', 'struikelblokken/2']),
    rules: new Set(rules.map(({ id }) => id)),
  };
  const loaded = loadTensions('tensions.yaml', yaml, known);
  if (!('value' in loaded)) throw new Error(JSON.stringify(loaded.faults));
  const read = readNetwork(`naam: Proef\n${network}`, { today });
  if (!read.network) throw new Error(JSON.stringify(read.problems));
  const rulebook = { ...rulebookOf(rules), tensions: loaded.value };
  return diagnose(read.network, read.asOf, rulebook, measures)
    .tensions()
    .map(({ tension, rules: beside }) => [tension.id, ...beside]);
}

describe('a tension between sources', () => {
  it('is shown beside each finding that it bears on', () => {
    const network = 'bedoeling: {uitkomst-bekend: ja, gedeeld: nee}\nmiddelen: {budget: nee}';
    expect(bearing(network)).toEqual([['pull-or-push', 'purpose-shared', 'means-budget']]);
  });

  it.each([
    [
      'where nothing is told of its rules',
      'bedoeling: {uitkomst-bekend: ja, gedeeld: ja}\nmiddelen: {budget: ja}',
    ],
    ['where it does not matter', 'bedoeling: {uitkomst-bekend: nee, gedeeld: nee}'],
    ['where it is unknown whether it matters', 'bedoeling: {gedeeld: nee}'],
    ['where its rules are undecided', 'bedoeling: {uitkomst-bekend: ja}'],
  ])('is not shown %s', (_, network) => {
    expect(bearing(network)).toEqual([]);
  });
});
