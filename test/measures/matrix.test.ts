import { describe, expect, it } from 'vitest';
import { voices } from '../../src/measures/people/matrix.js';
import { networkFrom } from './helper.js';

const DAY = '2026-11-01';

function rows(yaml: string) {
  return Object.fromEntries(
    voices(networkFrom(yaml, DAY)).map(({ voice, ...row }) => [voice, row]),
  );
}

const network = `
werkwijze: liso
organisaties: [{id: school}, {id: zorg}]
leden:
  - {id: anna, organisatie: school, perspectieven: [onderwijs], student: nee}
  - {id: bo, organisatie: zorg, perspectieven: [professionals, gezinnen], student: nee}
  - {id: cas, perspectieven: [onderwijs], student: ja, kring: schil}
bijeenkomsten:
  - datum: 2026-09-01
    aanwezig: [anna, bo]
    besluiten:
      - {door: anna, gehoord: [gezinnen]}
      - {door: leden}
  - datum: 2026-10-01
    aanwezig: 2
    besluiten: [{gehoord: [school]}]
`;

describe('how each perspective takes part', () => {
  it('counts the members of core and ring, each in all their perspectives', () => {
    const found = rows(network);
    expect(found.education?.members).toEqual({ low: 2, high: 2 });
    expect(found.residents?.members).toEqual({ low: 1, high: 1 });
    expect(found.research?.members).toEqual({ low: 0, high: 0 });
    expect(found.students?.members).toEqual({ low: 1, high: 1 });
  });

  it('counts the sessions where somebody of them was; a bare number leaves one open', () => {
    const found = rows(network);
    expect(found.education?.sessions).toEqual({ low: 1, high: 2, of: 2 });
    expect(found.students?.sessions).toEqual({ low: 0, high: 1, of: 2 });
  });

  it('counts the decisions that they took, or were heard on by name, member or organisation', () => {
    const found = rows(network);
    expect(found.residents?.decisions).toEqual({ low: 2, high: 3, of: 3 });
    expect(found.education?.decisions).toEqual({ low: 3, high: 3, of: 3 });
    expect(found.research?.decisions).toEqual({ low: 0, high: 2, of: 3 });
  });

  it('leaves open a member who does not say, and everyone who is only counted', () => {
    const found = rows('werkwijze: liso\nleden: [{id: anna}]\naantallen: {totaal: 4}');
    expect(found.policy?.members).toEqual({ low: 0, high: 4 });
    expect(found.policy?.sessions.of).toBe(0);
  });
});
