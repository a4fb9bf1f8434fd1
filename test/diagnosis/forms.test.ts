import { describe, expect, it } from 'vitest';
import { diagnosed } from './helper.js';

/** A core of three who all bring the same, after four sessions. */
const alike = (perspective: string): string => `
fase: onderhoud
leden:
  - {id: a, perspectieven: [${perspective}]}
  - {id: b, perspectieven: [${perspective}]}
  - {id: c, perspectieven: [${perspective}]}
`;

function formOf(yaml: string): string | undefined {
  return diagnosed(yaml).form()?.sign.id;
}

describe('another form than a learning network', () => {
  it.each([
    [
      'is a project group where the outcome is fixed and the way to it too',
      'bedoeling: {uitkomst-bekend: ja}\nprogramma: {bijstelbaar: nee}',
      'project-group',
    ],
    [
      'is a project group where the outcome is fixed and the question needs no other views',
      'bedoeling: {uitkomst-bekend: ja, complex: nee}',
      'project-group',
    ],
    [
      'is an educational network where all are of education',
      alike('onderwijs'),
      'educational-network',
    ],
    [
      'is a professional community where all bring the same',
      alike('professionals'),
      'professional-community',
    ],
  ])('%s', (_, yaml, form) => {
    expect(formOf(yaml)).toBe(form);
  });

  it.each([
    [
      'a known outcome with room on the way',
      'bedoeling: {uitkomst-bekend: ja, complex: ja}\nprogramma: {bijstelbaar: ja}',
    ],
    [
      'an outcome of which nobody knows whether the way is fixed',
      'bedoeling: {uitkomst-bekend: ja}',
    ],
    [
      'one member who looks from elsewhere',
      `${alike('onderwijs')}  - {id: d, perspectieven: [gezinnen]}\n`,
    ],
    ['one member of whom nothing is told', `${alike('onderwijs')}  - {id: d}\n`],
    ['members who are only counted', `${alike('professionals')}aantallen: {totaal: 6}\n`],
    ['a start of people who look alike', alike('professionals').replace('onderhoud', 'formeren')],
    ['a core of two', alike('onderwijs').replace(/ {2}- \{id: c.*\n/, '')],
    ['nothing told', ''],
  ])('is not seen in %s', (_, yaml) => {
    expect(formOf(yaml)).toBeUndefined();
  });

  it('rests on the lines that say so', () => {
    const shown = diagnosed(alike('onderwijs')).form();
    const evidence = [...(shown?.read().values() ?? [])].flatMap((value) => value.evidence);
    expect(new Set(evidence.map(({ path }) => path))).toContain('members[2].perspectives');
  });
});
