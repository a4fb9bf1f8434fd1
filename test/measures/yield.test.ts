import { describe, expect, it } from 'vitest';
import { inCurriculum, monthsSincePolicy } from '../../src/measures/yield/embedding.js';
import {
  clientViews,
  kinds,
  lessons,
  teachingOnly,
  valueForms,
} from '../../src/measures/yield/kinds.js';
import {
  blocking,
  educationIn,
  policyParty,
  unmovingShare,
} from '../../src/measures/yield/partners.js';
import {
  directValue,
  results,
  resultsRecent,
  sharedShare,
  unexpected,
} from '../../src/measures/yield/results.js';
import { inUse, lastingShare, movingChange, users } from '../../src/measures/yield/use.js';
import { worth } from '../../src/measures/yield/worth.js';
import { networkFrom, short } from './helper.js';

const INFINITY = Number.POSITIVE_INFINITY;

const ORGANISATIONS = 'organisaties: [{id: a}, {id: b}, {id: c}]\n';

/** Results, each as the fields of one. */
function list(...items: readonly string[]): string {
  return `${ORGANISATIONS}opbrengsten:\n${items.map((item) => `  - {wat: iets, ${item}}\n`).join('')}`;
}

describe('yield.worth', () => {
  it('is the mean of the pulse, unknown under five answers', () => {
    const answers = (count: number): string =>
      `peiling:\n${'  - {datum: 2026-10, waarde: 3}\n'.repeat(count)}`;
    expect(short(worth, answers(5))).toEqual([3, 3]);
    expect(short(worth, answers(4))).toEqual(['unknown', 1, 5]);
  });
});

describe('yield.results', () => {
  it('counts what is listed, with or without a date', () => {
    expect(short(results, list('datum: 2026-10-01', 'gedeeld: ja'))).toEqual([2, 2]);
    expect(short(results, 'opbrengsten: geen')).toEqual([0, 0]);
    expect(short(results, '')).toEqual(['unknown', 0, INFINITY]);
  });

  it('leaves out what came after the day of the report', () => {
    expect(
      short(results, `peildatum: 2026-11-01\n${list('datum: 2026-10-01')}`, '2026-09-01'),
    ).toEqual([0, 0]);
  });
});

describe('yield.results-recent', () => {
  it('counts the last 183 days, and lets one without a date be among them', () => {
    const three = list('datum: 2026-05-02', 'datum: 2026-05-01', 'soort: product');
    expect(short(resultsRecent, three)).toEqual([1, 2]);
    expect(short(resultsRecent, list('datum: 2026-05'))).toEqual([0, 1]);
    expect(short(resultsRecent, '')).toEqual(['unknown', 0, INFINITY]);
  });
});

describe('yield.direct-value', () => {
  it('counts what is of direct use, by its value or its kind', () => {
    const four = list(
      'datum: 2026-10-01, soort: product, waarde: direct',
      'datum: 2026-10-01, soort: contact',
      'datum: 2026-10-01, soort: product, waarde: toegepast',
      'datum: 2025-10-01, soort: inzicht',
    );
    expect(short(directValue, four)).toEqual([2, 2]);
  });

  it('is open where a value, a kind or a date could make it one', () => {
    const three = list(
      'datum: 2026-10-01, soort: product',
      'datum: 2026-10-01, waarde: potentieel',
      'soort: clientperspectief',
    );
    const found = directValue.of(networkFrom(three));
    expect(found).toMatchObject({ low: 0, high: 3 });
    expect([...found.missing].sort()).toEqual(['results.date', 'results.kind', 'results.value']);
  });

  it('is known where nothing is listed, and unknown without a list', () => {
    expect(short(directValue, 'opbrengsten: []')).toEqual([0, 0]);
    expect(short(directValue, '')).toEqual(['unknown', 0, INFINITY]);
  });
});

describe('yield.shared-share', () => {
  it('is about the last 12 months and the results without a date', () => {
    const four = list(
      'datum: 2026-10-01, gedeeld: ja',
      'datum: 2025-11-02, gedeeld: nee',
      'datum: 2025-11-01, gedeeld: nee',
      'gedeeld: ja',
      'gedeeld: ja',
    );
    expect(short(sharedShare, four)).toEqual([0.75, 0.75]);
  });

  it('counts what is not said as not shared and as shared', () => {
    const four = list('gedeeld: ja', 'gedeeld: ja', 'gedeeld: nee', 'soort: product');
    expect(short(sharedShare, four)).toEqual([0.5, 0.75]);
  });

  it('lets a date known to the year count or not', () => {
    const four = list('gedeeld: ja', 'gedeeld: ja', 'gedeeld: ja', 'datum: 2025, gedeeld: nee');
    expect(short(sharedShare, four)).toEqual([0.75, 1]);
  });

  it('is unknown under three such results', () => {
    const three = list('gedeeld: ja', 'gedeeld: ja', 'datum: 2025-02-01, gedeeld: ja');
    expect(short(sharedShare, three)).toEqual(['unknown', 0, 1]);
    expect(short(sharedShare, '')).toEqual(['unknown', 0, 1]);
  });
});

describe('yield.kinds', () => {
  it('counts the different kinds, and lets a result without one add one', () => {
    const four = list('soort: product', 'soort: product', 'soort: geleerde-les', 'gedeeld: ja');
    expect(short(kinds, four)).toEqual([2, 3]);
    expect(short(kinds, list('soort: product', 'soort: product', 'soort: product'))).toEqual([
      1, 1,
    ]);
  });

  it('is unknown under three results with a kind', () => {
    expect(short(kinds, list('soort: product', 'soort: product', 'gedeeld: ja'))).toEqual([
      'unknown',
      0,
      3,
    ]);
    expect(short(kinds, '')).toEqual(['unknown', 0, 8]);
  });
});

describe('yield.lessons', () => {
  it('counts the lessons, and lets a result without a kind be one', () => {
    expect(short(lessons, list('soort: geleerde-les', 'soort: product', 'gedeeld: ja'))).toEqual([
      1, 2,
    ]);
    expect(short(lessons, '')).toEqual(['unknown', 0, INFINITY]);
  });
});

describe('yield.client-views', () => {
  it('counts results from the view of those concerned, and lets one without a kind be one', () => {
    expect(short(clientViews, list('soort: clientperspectief', 'soort: product'))).toEqual([1, 1]);
    expect(short(clientViews, list('soort: clientperspectief', 'gedeeld: ja'))).toEqual([1, 2]);
    expect(short(clientViews, 'opbrengsten: geen')).toEqual([0, 0]);
    expect(short(clientViews, '')).toEqual(['unknown', 0, INFINITY]);
  });
});

describe('yield.unexpected', () => {
  const three = ['onverwacht: ja', 'onverwacht: nee', 'onverwacht: nee'];

  it('counts what nobody was looking for, and lets what does not say be such', () => {
    expect(short(unexpected, list(...three, 'onverwacht: nee'))).toEqual([1, 1]);
    expect(short(unexpected, list(...three, 'gedeeld: ja'))).toEqual([1, 2]);
  });

  it('is unknown under four results', () => {
    expect(short(unexpected, list(...three))).toEqual(['unknown', 0, 3]);
    expect(short(unexpected, '')).toEqual(['unknown', 0, INFINITY]);
  });
});

describe('yield.teaching-only', () => {
  const three = (last: string): string => list('soort: onderwijs', 'soort: product', last);

  it('is yes where there is nothing but teaching and products', () => {
    expect(short(teachingOnly, three('soort: onderwijs'))).toEqual(['yes']);
    expect(short(teachingOnly, three('soort: contact'))).toEqual(['no']);
    expect(short(teachingOnly, list('soort: product', 'soort: product', 'soort: product'))).toEqual(
      ['no'],
    );
  });

  it('is open while a kind is not known, and unknown under three', () => {
    const four = `${three('soort: product')}  - {wat: iets}\n`;
    expect(short(teachingOnly, four)).toEqual(['yes', 'no']);
    expect(short(teachingOnly, three('gedeeld: ja'))).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('yield.value-forms', () => {
  it('counts the different forms, and lets a result without one add one', () => {
    expect(short(valueForms, list('waarde: direct', 'waarde: toegepast', 'gedeeld: ja'))).toEqual([
      2, 3,
    ]);
    expect(short(valueForms, list('waarde: direct', 'gedeeld: ja'))).toEqual(['unknown', 0, 2]);
  });
});

describe('yield.in-use', () => {
  it('counts what is applied, realised or taken over', () => {
    const five = list(
      'waarde: toegepast',
      'waarde: gerealiseerd, overgenomen-door: []',
      'waarde: direct, overgenomen-door: [a]',
      'waarde: potentieel, overgenomen-door: 1',
      'waarde: direct, overgenomen-door: geen',
    );
    expect(short(inUse, five)).toEqual([4, 4]);
  });

  it('takes who took it over for unknown where left out, for none where empty', () => {
    expect(short(inUse, list('waarde: direct', 'overgenomen-door: []'))).toEqual([0, 2]);
    expect(short(inUse, list('waarde: direct, overgenomen-door: []'))).toEqual([0, 0]);
    expect(short(inUse, '')).toEqual(['unknown', 0, INFINITY]);
  });
});

describe('yield.users', () => {
  it('counts different organisations, or takes the largest number', () => {
    expect(short(users, list('overgenomen-door: [a, b]', 'overgenomen-door: b'))).toEqual([2, 2]);
    expect(short(users, list('overgenomen-door: [a, b]', 'overgenomen-door: 4'))).toEqual([4, 4]);
    expect(short(users, list('overgenomen-door: [a]', 'overgenomen-door: 0-3'))).toEqual([1, 3]);
  });

  it('has no end where one result does not say', () => {
    expect(short(users, list('overgenomen-door: [a, b]', 'waarde: direct'))).toEqual([2, INFINITY]);
    expect(short(users, list('overgenomen-door: [a, onbekend]', 'overgenomen-door: b'))).toEqual([
      2, 3,
    ]);
    expect(short(users, '')).toEqual(['unknown', 0, INFINITY]);
  });
});

describe('yield.lasting-share', () => {
  const old = 'datum: 2025-06-01, overgenomen-door: []';

  it('is about results of more than 12 months ago that are not reframing', () => {
    const six = list(
      'datum: 2025-11-01, waarde: toegepast',
      `${old}, waarde: direct`,
      `${old}, waarde: direct`,
      `${old}, waarde: herijkt`,
      'datum: 2025-11-02, overgenomen-door: [], waarde: direct',
    );
    expect(short(lastingShare, six)).toEqual([0.3333, 0.3333]);
  });

  it('does no harm under three such results', () => {
    expect(short(lastingShare, list(`${old}, waarde: direct`, `${old}, waarde: direct`))).toEqual([
      1, 1,
    ]);
    expect(short(lastingShare, 'opbrengsten: geen')).toEqual([1, 1]);
    expect(short(lastingShare, '')).toEqual(['unknown', 0, 1]);
  });

  it('lets what is not said be in use, not in use, reframing or too young', () => {
    const sure = [
      `${old}, waarde: direct`,
      `${old}, waarde: direct`,
      'datum: 2025-06-01, waarde: toegepast',
    ];
    expect(short(lastingShare, list(...sure, 'datum: 2025-06-01, waarde: direct'))).toEqual([
      0.25, 0.5,
    ]);
    expect(short(lastingShare, list(...sure, old))).toEqual([0.25, 0.5]);
    expect(short(lastingShare, list(...sure, 'overgenomen-door: [], waarde: direct'))).toEqual([
      0.25, 0.3333,
    ]);
  });

  it('reaches 1 where the third may be left out', () => {
    expect(short(lastingShare, list(old, old, `${old}, waarde: direct`))).toEqual([0, 1]);
  });
});

describe('yield.moving-change', () => {
  it('is what moved in the last half year less what moved in the one before', () => {
    const five = list(
      'datum: 2026-05-02, waarde: toegepast',
      'datum: 2026-05-01, overgenomen-door: [a]',
      'datum: 2025-10-31, waarde: herijkt',
      'datum: 2025-10-30, waarde: herijkt',
      'datum: 2026-10-01, waarde: direct, overgenomen-door: []',
    );
    expect(short(movingChange, five)).toEqual([-1, -1]);
  });

  it('lets what is not said move, and what has no date be of either half year', () => {
    expect(short(movingChange, list('datum: 2026-10-01, waarde: direct'))).toEqual([0, 1]);
    const two = list('datum: 2026-10-01, waarde: toegepast', 'waarde: toegepast');
    expect(short(movingChange, two)).toEqual([0, 2]);
  });

  it('is 0 without results, and unknown where none has a date', () => {
    expect(short(movingChange, 'opbrengsten: geen')).toEqual([0, 0]);
    expect(short(movingChange, list('waarde: toegepast'))).toEqual(['unknown', -1, 1]);
    expect(short(movingChange, '')).toEqual(['unknown', -INFINITY, INFINITY]);
  });
});

describe('yield.blocking and yield.unmoving-share', () => {
  const support = (...each: readonly string[]): string =>
    `organisaties:\n${each.map((one, at) => `  - {id: o${at}${one && `, steun: ${one}`}}\n`).join('')}`;

  it('count who holds back, and who does not move', () => {
    const four = support('actief', 'passief', 'blokkeert', 'actief');
    expect(short(blocking, four)).toEqual([1, 1]);
    expect(short(unmovingShare, four)).toEqual([0.5, 0.5]);
    expect(short(unmovingShare, support('actief', 'geen'))).toEqual([0.5, 0.5]);
  });

  it('let one that does not say be either', () => {
    expect(short(blocking, support('actief', ''))).toEqual([0, 1]);
    expect(short(unmovingShare, support('passief', ''))).toEqual([0.5, 1]);
  });

  it('are unknown under two organisations', () => {
    expect(short(blocking, support('blokkeert'))).toEqual(['unknown', 0, INFINITY]);
    expect(short(unmovingShare, support('blokkeert'))).toEqual(['unknown', 0, 1]);
    expect(short(unmovingShare, '')).toEqual(['unknown', 0, 1]);
  });
});

describe('yield.education-in and yield.policy-party', () => {
  const care = 'organisaties: [{id: a, soort: zorg}]\n';

  it('are yes by one organisation or one member', () => {
    expect(short(educationIn, 'organisaties: [{id: a, soort: onderwijs}, {id: b}]')).toEqual([
      'yes',
    ]);
    expect(short(educationIn, 'leden: [{id: a, perspectieven: onderwijs}]')).toEqual(['yes']);
    expect(short(policyParty, 'organisaties: [{id: a, soort: gemeente}]')).toEqual(['yes']);
    expect(short(policyParty, `${care}leden: [{id: a, perspectieven: [beleid]}]`)).toEqual(['yes']);
  });

  it('are no where everyone is listed and says what they are', () => {
    expect(short(educationIn, `${care}leden: [{id: a, perspectieven: [beleid]}]`)).toEqual(['no']);
    expect(short(educationIn, `${care}leden: [{id: a, perspectieven: geen}]`)).toEqual(['no']);
  });

  it('do not count who has left', () => {
    const left = 'leden: [{id: a, perspectieven: [onderwijs], tot: 2026-05-01}]';
    expect(short(educationIn, `${care}${left}`)).toEqual(['no']);
    expect(
      short(educationIn, `${care}leden: [{id: a, perspectieven: [onderwijs], tot: 2026}]`),
    ).toEqual(['yes', 'no']);
  });

  it('are open while one does not say, or not all are listed', () => {
    expect(short(educationIn, care)).toEqual(['yes', 'no']);
    expect(short(educationIn, `${care}leden: [{id: a}]`)).toEqual(['yes', 'no']);
    expect(
      short(educationIn, `${care}leden: [{id: a, perspectieven: [beleid, onbekend]}]`),
    ).toEqual(['yes', 'no']);
    const more = 'aantallen: {totaal: 4}\nleden: [{id: a, perspectieven: [beleid]}]';
    expect(short(educationIn, `${care}${more}`)).toEqual(['yes', 'no']);
    expect(short(educationIn, '')).toEqual(['unknown', 'yes', 'no']);
  });

  it('read the count of a perspective', () => {
    expect(short(educationIn, 'aantallen: {totaal: 9, perspectieven: {onderwijs: 2}}')).toEqual([
      'yes',
    ]);
    expect(
      short(educationIn, `${care}aantallen: {totaal: 9, perspectieven: {onderwijs: 0}}`),
    ).toEqual(['no']);
  });
});

describe('yield.in-curriculum', () => {
  it('is yes as stated, or by education that was taken over', () => {
    expect(short(inCurriculum, 'borging: {curriculum: ja}')).toEqual(['yes']);
    expect(short(inCurriculum, list('soort: onderwijs, overgenomen-door: [a]'))).toEqual(['yes']);
  });

  it('is no only where both are known', () => {
    expect(short(inCurriculum, 'borging: {curriculum: nee}\nopbrengsten: geen')).toEqual(['no']);
    expect(short(inCurriculum, 'borging: {curriculum: nee}')).toEqual(['yes', 'no']);
    expect(short(inCurriculum, 'opbrengsten: geen')).toEqual(['yes', 'no']);
    expect(short(inCurriculum, '')).toEqual(['unknown', 'yes', 'no']);
  });

  it('is open while a result may be education that was taken over', () => {
    const open = (fields: string): string => `borging: {curriculum: nee}\n${list(fields)}`;
    expect(short(inCurriculum, open('soort: onderwijs'))).toEqual(['yes', 'no']);
    expect(short(inCurriculum, open('overgenomen-door: [a]'))).toEqual(['yes', 'no']);
    expect(short(inCurriculum, open('soort: product, overgenomen-door: [a]'))).toEqual(['no']);
    expect(short(inCurriculum, open('soort: onderwijs, overgenomen-door: geen'))).toEqual(['no']);
  });
});

describe('yield.months-since-policy', () => {
  it('counts months of 30.4 days, and never is above every bound', () => {
    const since = (date: string): string => `programma: {terugkoppeling-beleid: ${date}}`;
    expect(short(monthsSincePolicy, since('2026-08-01'))).toEqual([3.0263, 3.0263]);
    expect(short(monthsSincePolicy, since('2026-08'))).toEqual([2.0395, 3.0263]);
    expect(short(monthsSincePolicy, since('nooit'))).toEqual([INFINITY, INFINITY]);
    expect(short(monthsSincePolicy, '')).toEqual(['unknown', 0, INFINITY]);
  });
});
