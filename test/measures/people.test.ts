import { describe, expect, it } from 'vitest';
import { absentShare } from '../../src/measures/people/absentees.js';
import { monthsSinceComposition, studentsNeeded } from '../../src/measures/people/composition.js';
import { closeShare, core, lived, students } from '../../src/measures/people/group.js';
import {
  handedOver,
  leavingSoon,
  roleChanges,
  roleOpenMonths,
} from '../../src/measures/people/handover.js';
import { lead, processGuide, succession } from '../../src/measures/people/lead.js';
import {
  largestShare,
  organisations,
  organisationsInCore,
} from '../../src/measures/people/organisations.js';
import {
  perspectivesAbsent,
  perspectivesMissing,
  perspectivesNeeded,
} from '../../src/measures/people/perspectives.js';
import { unseatedShare, unwillingUnseated } from '../../src/measures/people/seats.js';
import { champions, roleOrganisations } from '../../src/measures/people/shared.js';
import { monthsUnchanged, ringAsked, steady } from '../../src/measures/people/steady.js';
import { leadTaskShare } from '../../src/measures/people/tasks.js';
import { turnover } from '../../src/measures/people/turnover.js';
import { newcomers, newcomersBriefed, newcomersStay } from '../../src/measures/people/welcome.js';
import { networkFrom, short } from './helper.js';

/** Members m1, m2, … with the fields given for each. */
function members(...fields: readonly string[]): string {
  const list = fields.map((one, at) => `  - {id: m${at + 1}${one === '' ? '' : `, ${one}`}}\n`);
  return `leden:${list.length === 0 ? ' []\n' : `\n${list.join('')}`}`;
}

function many(count: number, fields = ''): readonly string[] {
  return Array<string>(count).fill(fields);
}

function sessions(...fields: readonly string[]): string {
  const list = fields.map((one) => `  - {${one}}\n`);
  return `bijeenkomsten:${list.length === 0 ? ' []\n' : `\n${list.join('')}`}`;
}

/** Sessions in the first ten months of 2026 but for the summer, with the number present at each. */
function attended(...present: readonly (number | string)[]): string {
  const months = ['01-15', '02-15', '03-15', '04-15', '05-15', '06-15', '09-15', '10-15'];
  return sessions(...present.map((one, at) => `datum: 2026-${months[at]}, aanwezig: ${one}`));
}

function organisationList(...fields: readonly string[]): string {
  return `organisaties:\n${fields.map((one, at) => `  - {id: o${at + 1}${one === '' ? '' : `, ${one}`}}\n`).join('')}`;
}

describe('people.core', () => {
  it('counts who is a member today and not in the ring', () => {
    const yaml = members('', 'kring: kern', 'kring: schil', 'tot: 2026-10-31', 'sinds: 2026-12-01');
    expect(short(core, yaml)).toEqual([2, 2]);
  });

  it('leaves somebody open who may have come or gone this month', () => {
    expect(short(core, members('', 'sinds: 2026-11', 'tot: 2026'))).toEqual([1, 3]);
  });

  it('is the stated number, which the list cannot widen', () => {
    expect(short(core, `${members('', 'tot: 2026')}aantallen: {totaal: 8, kern: 6}\n`)).toEqual([
      6, 6,
    ]);
    expect(short(core, `${members('', '')}aantallen: {totaal: 5, kern: 2+}\n`)).toEqual([2, 5]);
  });

  it('takes all for the core where they are only counted, and is unknown without either', () => {
    expect(short(core, 'aantallen: {totaal: 8}\n')).toEqual([8, 8]);
    expect(short(core, 'fase: onderhoud\n')).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.close-share', () => {
  it('counts lived experience as close where the answer is left out', () => {
    const yaml = members('ervaringsdeskundig: ja', 'raakt-vraagstuk: nee', 'raakt-vraagstuk: ja');
    expect(short(closeShare, yaml)).toEqual([0.6667, 0.6667]);
    const no = members(
      'ervaringsdeskundig: ja, raakt-vraagstuk: nee',
      ...many(2, 'raakt-vraagstuk: nee'),
    );
    expect(short(closeShare, no)).toEqual([0, 0]);
  });

  it('leaves open who is silent, and lets a count narrow it', () => {
    const yaml = members('raakt-vraagstuk: ja', '', '', 'raakt-vraagstuk: nee');
    expect(short(closeShare, yaml)).toEqual([0.25, 0.75]);
    expect(short(closeShare, `${yaml}aantallen: {raakt-vraagstuk: 2}\n`)).toEqual([0.5, 0.5]);
  });

  it('does not take a count of all members for one of the core', () => {
    const counted = 'aantallen: {totaal: 10, kern: 6, raakt-vraagstuk: 5}\n';
    expect(short(closeShare, counted)).toEqual([0.1667, 0.8333]);
  });

  it('is unknown under three core members', () => {
    expect(short(closeShare, members('', ''))).toEqual(['unknown', 0, 1]);
  });
});

describe('people.lived', () => {
  it('counts the core, and takes silence for neither yes nor no', () => {
    const yaml = members('ervaringsdeskundig: ja', 'ervaringsdeskundig: nee', '');
    expect(short(lived, yaml)).toEqual([1, 2]);
    expect(
      short(lived, members('ervaringsdeskundig: ja, kring: schil', 'ervaringsdeskundig: nee')),
    ).toEqual([0, 0]);
  });

  it('lets a count in the ring be somebody in the ring', () => {
    const listed = members('', '', 'kring: schil');
    expect(short(lived, `${listed}aantallen: {ervaringsdeskundig: 1}\n`)).toEqual([0, 1]);
    expect(short(lived, `${listed}aantallen: {ervaringsdeskundig: 2}\n`)).toEqual([1, 2]);
  });

  it('takes a count by itself, and is unknown without anything', () => {
    expect(short(lived, 'aantallen: {ervaringsdeskundig: 2}\n')).toEqual([2, 2]);
    expect(short(lived, 'fase: onderhoud\n')).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.students', () => {
  it('counts core and ring', () => {
    const yaml = members('student: ja', 'student: ja, kring: schil', 'student: nee');
    expect(short(students, yaml)).toEqual([2, 2]);
  });

  it('leaves open who did not say or is only counted', () => {
    expect(short(students, members('student: ja', ''))).toEqual([1, 2]);
    expect(short(students, `${members('student: ja')}aantallen: {totaal: 4}\n`)).toEqual([1, 4]);
    expect(short(students, 'aantallen: {studenten: 2}\n')).toEqual([2, 2]);
    expect(short(students, 'fase: onderhoud\n')).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.organisations', () => {
  it('counts the list, and tells none from not said', () => {
    expect(short(organisations, organisationList('', '', ''))).toEqual([3, 3]);
    expect(short(organisations, 'organisaties: geen\n')).toEqual([0, 0]);
    expect(short(organisations, 'fase: onderhoud\n')).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.absent-share', () => {
  const five = members(...many(5));

  it('counts who was at none of the last three', () => {
    const log = attended('[m1, m2, m3, m4, m5]', '[m1, m2, m3]', '[m1, m2]', '[m1, m4]');
    expect(short(absentShare, five + log)).toEqual([0.2, 0.2]);
  });

  it('leaves out who came in after the first of them, and the ring', () => {
    const log = attended('[m1]', '[m1]', '[m1]');
    expect(short(absentShare, `${members('', 'sinds: 2026-01-16', 'kring: schil')}${log}`)).toEqual(
      [0, 0],
    );
    expect(short(absentShare, `${members('', 'sinds: 2026-01-15')}${log}`)).toEqual([0.5, 0.5]);
    expect(short(absentShare, `${members('', 'sinds: 2026-01')}${log}`)).toEqual([0, 0.5]);
  });

  it('knows that all were there when as many came as were invited', () => {
    expect(short(absentShare, five + attended('[m1]', '[m1]', 5))).toEqual([0, 0]);
    expect(short(absentShare, five + attended('[m1]', '[m1]', 4))).toEqual(['unknown', 0, 0.8]);
  });

  it('keeps who was seen once, though another session has no names', () => {
    expect(short(absentShare, five + attended('[m1, m2, m3]', '[m4, m5]', 3))).toEqual([0, 0]);
  });

  it('counts no holiday weeks as staying away, and who came then as seen', () => {
    const all = ['[m1, m2, m3, m4, m5]', '[m1]', '[m1]'];
    const summer = (who: string): string =>
      `${attended(...all)}  - {datum: 2026-07-02, aanwezig: ${who}}\n`;
    expect(short(absentShare, five + summer('[]'))).toEqual([0, 0]);
    const longer = (who: string): string =>
      `${attended(...all, '[m1]')}  - {datum: 2026-07-02, aanwezig: ${who}}\n`;
    expect(short(absentShare, five + longer('[]'))).toEqual([0.8, 0.8]);
    expect(short(absentShare, five + longer('[m2, m3]'))).toEqual([0.4, 0.4]);
  });

  it('leaves open whose absence hangs on a date that may lie in the holidays', () => {
    const log = (date: string): string =>
      sessions(
        'datum: 2025-09-01, aanwezig: [m1, m2, m3, m4, m5]',
        'datum: 2025-10-01, aanwezig: [m1]',
        `datum: ${date}, aanwezig: [m1]`,
        'datum: 2026-02-01, aanwezig: [m1]',
      );
    expect(short(absentShare, five + log('2025-12-28'))).toEqual([0, 0]);
    expect(short(absentShare, five + log('2025-12-02'))).toEqual([0.8, 0.8]);
    expect(short(absentShare, five + log('2025-12'))).toEqual([0, 0.8]);
  });

  it('is nothing with fewer than three sessions, and unknown without a list', () => {
    expect(short(absentShare, five + attended('[m1]', '[m1]'))).toEqual([0, 0]);
    expect(short(absentShare, attended(4, 4, 4))).toEqual(['unknown', 0, 1]);
  });
});

describe('people.months-since-composition', () => {
  it('counts months, a range for a date known to the month, never above every bound', () => {
    const reviewed = (date: string): string => `perspectieven: {herijkt: ${date}}\n`;
    expect(short(monthsSinceComposition, reviewed('2026-10-01'))).toEqual([1.0197, 1.0197]);
    expect(short(monthsSinceComposition, reviewed('2025-11'))).toEqual([11.0526, 12.0066]);
    expect(short(monthsSinceComposition, reviewed('nooit'))).toEqual([Infinity, Infinity]);
    expect(short(monthsSinceComposition, 'fase: onderhoud\n')).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.perspectives-needed', () => {
  it('is the list, else all five with LISO and none without', () => {
    const needed = 'perspectieven: {nodig: [beleid, onderzoek]}\n';
    expect(short(perspectivesNeeded, `werkwijze: liso\n${needed}`)).toEqual([2, 2]);
    expect(short(perspectivesNeeded, 'werkwijze: liso\n')).toEqual([5, 5]);
    expect(short(perspectivesNeeded, 'werkwijze: anders\n')).toEqual([0, 0]);
    expect(short(perspectivesNeeded, 'fase: onderhoud\n')).toEqual(['unknown', 0, 5]);
    expect(short(perspectivesNeeded, "perspectieven: {nodig: [beleid, '?']}\n")).toEqual([1, 2]);
  });
});

describe('people.perspectives-missing and people.perspectives-absent', () => {
  const both = (yaml: string): readonly unknown[] => [
    ...short(perspectivesMissing, yaml),
    ...short(perspectivesAbsent, yaml),
  ];
  const three = 'perspectieven: {nodig: [beleid, onderwijs, onderzoek]}\n';

  it('counts two perspectives of one person, and none of the ring', () => {
    const yaml = members(
      'perspectieven: [beleid, onderwijs]',
      'perspectieven: [onderzoek], kring: schil',
    );
    expect(both(three + yaml)).toEqual([1, 1, 'research']);
  });

  it('names in the order policy, education, professionals, research, residents', () => {
    const yaml = `werkwijze: liso\n${members('perspectieven: [professionals]')}`;
    expect(both(yaml)).toEqual([4, 4, 'policy', 'education', 'research', 'residents']);
  });

  it('lets a member without perspectives bring any, and names only what is certain', () => {
    expect(both(three + members('perspectieven: [beleid]', ''))).toEqual([0, 2, '…']);
    const absent = three.replace('}', ', afwezig: [onderzoek, gezinnen]}');
    expect(both(absent + members('perspectieven: [beleid]', ''))).toEqual([1, 2, 'research', '…']);
  });

  it('lets a count say that a perspective is there, or that it is not', () => {
    const counts = 'aantallen: {totaal: 9, perspectieven: {beleid: 2, onderwijs: 0}}\n';
    expect(both(three + counts)).toEqual([1, 2, 'education', '…']);
    const ring = `${members('perspectieven: [beleid], kring: schil')}aantallen: {totaal: 2, perspectieven: {beleid: 1}}\n`;
    expect(both(three + ring)).toEqual([0, 3, '…']);
  });

  it('is unknown where nothing is said of any member', () => {
    expect(short(perspectivesMissing, three + members('', ''))).toEqual(['unknown', 0, 3]);
    expect(short(perspectivesMissing, three)).toEqual(['unknown', 0, 3]);
  });

  it('asks for what would narrow it, and for nothing where all is known', () => {
    const asked = (yaml: string): readonly string[] =>
      perspectivesMissing.of(networkFrom(yaml)).missing;
    expect(asked(three + members('perspectieven: [beleid]', ''))).toEqual([
      'perspectives.absent',
      'members.perspectives',
    ]);
    expect(asked(three + members('perspectieven: [beleid]'))).toEqual([]);
  });
});

describe('people.students-needed', () => {
  it('is as stated, else yes with LISO', () => {
    expect(
      short(studentsNeeded, 'werkwijze: liso\nperspectieven: {studenten-nodig: nee}\n'),
    ).toEqual(['no']);
    expect(short(studentsNeeded, 'werkwijze: liso\n')).toEqual(['yes']);
    expect(short(studentsNeeded, 'werkwijze: anders\n')).toEqual(['no']);
    expect(short(studentsNeeded, 'fase: onderhoud\n')).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('people.turnover', () => {
  const started = 'gestart: 2024-01-15\n';

  it('adds comings and goings of the last twelve months', () => {
    const yaml = members(...many(8), 'sinds: 2026-01-15', 'sinds: 2025-10-01', 'tot: 2026-05-01');
    expect(short(turnover, started + yaml)).toEqual([0.2, 0.2]);
  });

  it('does not count who came at the start', () => {
    const yaml = members('', 'sinds: 2026-03-01', 'sinds: 2026-06-01');
    expect(short(turnover, `gestart: 2026-03-01\n${yaml}`)).toEqual([0.3333, 0.3333]);
    expect(short(turnover, yaml)).toEqual([0, 0.6667]);
  });

  it('counts a student after a student as one change, the summer not counted', () => {
    const yaml = members(
      ...many(4),
      'student: ja, tot: 2026-06-15',
      'student: ja, sinds: 2026-10-01',
    );
    expect(short(turnover, started + yaml)).toEqual([0.2, 0.2]);
    expect(short(turnover, started + yaml.replace('06-15', '04-15'))).toEqual([0.4, 0.4]);
  });

  it('counts a colleague who takes over a seat as one change, and each seat once', () => {
    const yaml = `${organisationList('', '')}${members(
      ...many(2, 'organisatie: o1'),
      'organisatie: o1, tot: 2026-03-01',
      'organisatie: o1, sinds: 2026-02-01',
      'organisatie: o1, sinds: 2026-04-01',
    )}`;
    expect(short(turnover, started + yaml)).toEqual([0.5, 0.5]);
    expect(short(turnover, started + yaml.replaceAll('organisatie: o1, s', 's'))).toEqual([
      0.5, 0.75,
    ]);
  });

  it('leaves open a date that may lie outside, and who is only counted', () => {
    expect(short(turnover, started + members(...many(4), 'sinds: 2025', 'tot: onbekend'))).toEqual([
      0, 0.4,
    ]);
    const more = `${started}${members(...many(4), 'sinds: 2020-01-01')}aantallen: {totaal: 10}\n`;
    expect(short(turnover, more)).toEqual([0, 0.5]);
  });

  it('is unknown without a single date', () => {
    expect(short(turnover, members(...many(5)))).toEqual(['unknown', 0, 1]);
  });
});

describe('people.steady', () => {
  it('counts who was there a year ago or from the start', () => {
    const yaml = members('', 'sinds: 2025-11-01', 'sinds: 2025-11-02', 'kring: schil');
    expect(short(steady, `gestart: 2024-01-15\n${yaml}`)).toEqual([2, 2]);
    expect(short(steady, `gestart: 2025-12-01\n${yaml}`)).toEqual([3, 3]);
  });

  it('leaves a year open, and who is only counted', () => {
    const yaml = `gestart: 2024-01-15\n${members('', 'sinds: 2025')}`;
    expect(short(steady, yaml)).toEqual([1, 2]);
    expect(short(steady, `${yaml}aantallen: {totaal: 4}\n`)).toEqual([1, 4]);
    expect(short(steady, 'aantallen: {totaal: 4}\n')).toEqual(['unknown', 0, 4]);
  });
});

describe('people.ring-asked', () => {
  const log = (open: string): string =>
    sessions(
      'datum: 2026-04-30, open: ja',
      'datum: 2026-06-01, open: nee',
      `datum: 2026-09-01${open}`,
    );

  it('needs a ring and an open session in half a year', () => {
    expect(short(ringAsked, members('', 'kring: schil') + log(', open: ja'))).toEqual(['yes']);
    expect(short(ringAsked, members('', 'kring: schil') + log(', open: nee'))).toEqual(['no']);
    expect(short(ringAsked, members('', '') + log(', open: ja'))).toEqual(['no']);
  });

  it('is open where a session does not say, or who is counted may be in the ring', () => {
    expect(short(ringAsked, members('', 'kring: schil') + log(''))).toEqual(['yes', 'no']);
    expect(short(ringAsked, `${members('')}${log(', open: ja')}aantallen: {totaal: 4}\n`)).toEqual([
      'yes',
      'no',
    ]);
    expect(short(ringAsked, `${log(', open: ja')}aantallen: {totaal: 9, kern: 6}\n`)).toEqual([
      'yes',
    ]);
  });

  it('is unknown without members', () => {
    expect(short(ringAsked, log(', open: ja'))).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('people.months-unchanged', () => {
  it('counts from the last coming or going, else from the start', () => {
    const start = 'gestart: 2024-01-15\n';
    expect(
      short(monthsUnchanged, start + members('', 'sinds: 2025-01-01', 'tot: 2026-01-01')),
    ).toEqual([10, 10]);
    expect(short(monthsUnchanged, start + members('', ''))).toEqual([33.5855, 33.5855]);
  });

  it('gives a range for a year, for who left some day and for who is only counted', () => {
    const start = 'gestart: 2024-01-15\n';
    expect(short(monthsUnchanged, start + members('', 'sinds: 2025'))).toEqual([10.0329, 22.0066]);
    expect(short(monthsUnchanged, start + members('sinds: 2025-01-01', 'tot: onbekend'))).toEqual([
      0, 22.0066,
    ]);
    expect(
      short(monthsUnchanged, `${start}${members('sinds: 2025-01-01')}aantallen: {totaal: 3}\n`),
    ).toEqual([0, 22.0066]);
  });

  it('ignores who is still to leave, and is unknown without a start', () => {
    expect(
      short(monthsUnchanged, `gestart: 2024-01-15\n${members('', 'tot: 2027-01-01')}`),
    ).toEqual([33.5855, 33.5855]);
    expect(short(monthsUnchanged, members('', ''))).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.newcomers', () => {
  const log = attended(1, 1, 1, 1, 1);

  it('counts who joined after the third session and three months after the start', () => {
    const yaml = (day: string): string =>
      `gestart: 2026-01-15\n${members('', `sinds: ${day}`)}${log}`;
    expect(short(newcomers, yaml('2026-04-14'))).toEqual([0, 0]);
    expect(short(newcomers, yaml('2026-04-15'))).toEqual([1, 1]);
    expect(short(newcomers, yaml('2026'))).toEqual([0, 1]);
  });

  it('does not count who came more than a year ago, or left again', () => {
    const old = `gestart: 2024-01-15\n${members('sinds: 2025-11-01', 'sinds: 2026-05-01, tot: 2026-06-01')}`;
    const sessionsOf2024 = sessions('datum: 2024-02-01', 'datum: 2024-03-01', 'datum: 2024-04-01');
    expect(short(newcomers, old + sessionsOf2024)).toEqual([0, 0]);
    expect(short(newcomers, old.replace('2025-11-01', '2025-11-02') + sessionsOf2024)).toEqual([
      1, 1,
    ]);
  });

  it('counts who is named in a session, and takes who is not named for there from the start', () => {
    const named = log.replace('2026-05-15', '2026-05-15, nieuwkomers: [m2]');
    expect(short(newcomers, members('', '') + named)).toEqual([1, 1]);
    expect(short(newcomers, members('', '') + log)).toEqual([0, 0]);
  });

  it('is a range without a log, and unknown without a list', () => {
    const yaml = `gestart: 2025-01-15\n${members('sinds: 2026-05-01')}`;
    expect(short(newcomers, yaml)).toEqual([0, 1]);
    expect(short(newcomers, log)).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.newcomers-briefed', () => {
  const since = 'sinds: 2026-05-01';
  const log = `gestart: 2026-01-15\n${attended(1, 1, 1, 1)}`;

  it('is the share of the newcomers', () => {
    const yaml = members('', `${since}, bijgepraat: ja`, `${since}, bijgepraat: nee`);
    expect(short(newcomersBriefed, log + yaml)).toEqual([0.5, 0.5]);
  });

  it('leaves open who did not say', () => {
    expect(short(newcomersBriefed, log + members('', `${since}, bijgepraat: ja`, since))).toEqual([
      0.5, 1,
    ]);
  });

  it('is whole where nobody is new, and unknown where that is not certain', () => {
    expect(short(newcomersBriefed, log + members('', ''))).toEqual([1, 1]);
    expect(short(newcomersBriefed, log + members('', 'sinds: 2026'))).toEqual(['unknown', 0, 1]);
    expect(short(newcomersBriefed, log)).toEqual(['unknown', 0, 1]);
  });
});

describe('people.newcomers-stay', () => {
  const start = 'gestart: 2026-01-15\n';
  const log = (...present: readonly (string | number)[]): string => attended(1, 1, 1, ...present);
  const two = members('', 'sinds: 2026-04-15', 'sinds: 2026-04-15');

  it('needs half of the sessions since they came in', () => {
    const yaml = log('[m2, m3]', '[m2]', '[m2]', '[m3]');
    expect(short(newcomersStay, start + two + yaml)).toEqual([1, 1]);
    expect(short(newcomersStay, start + two + log('[m2, m3]', '[m2]', '[]', '[]'))).toEqual([
      0.5, 0.5,
    ]);
  });

  it('does not count who left within six months as staying', () => {
    const left = members('', 'sinds: 2026-04-15', 'sinds: 2026-04-15, tot: 2026-09-20');
    expect(short(newcomersStay, start + left + log('[m2, m3]', '[m2, m3]', '[m2, m3]'))).toEqual([
      0.5, 0.5,
    ]);
  });

  it('is whole with fewer than two newcomers who have had three sessions', () => {
    expect(short(newcomersStay, start + two + log('[m2]', '[]'))).toEqual([1, 1]);
    const one = members('', 'sinds: 2026-04-15');
    expect(short(newcomersStay, start + one + log('[]', '[]', '[]'))).toEqual([1, 1]);
  });

  it('is unknown as a whole where presence is not by name', () => {
    expect(short(newcomersStay, start + two + log(2, 2, 2))).toEqual(['unknown', 0, 1]);
    expect(short(newcomersStay, start + two + log('[m2, m3]', '[m2, m3]', 2))).toEqual([1, 1]);
    expect(short(newcomersStay, start + two + log('[m2, m3]', '[m2]', 2, '[]'))).toEqual([
      'unknown',
      0.5,
      1,
    ]);
  });
});

describe('people.unseated-share and people.unwilling-unseated', () => {
  const four = organisationList('steun: actief', 'steun: passief', 'steun: blokkeert', '');
  const both = (yaml: string): readonly unknown[] => [
    ...short(unseatedShare, yaml),
    ...short(unwillingUnseated, yaml),
  ];

  it('counts organisations without a member, the ring seats too', () => {
    const yaml = members('organisatie: o1', 'organisatie: o2, kring: schil', 'organisatie: o3');
    expect(both(four + yaml)).toEqual([0.25, 0.25, 0, 1]);
    const known = organisationList('steun: actief', 'steun: passief');
    expect(both(known + members('organisatie: o1'))).toEqual([0.5, 0.5, 1, 1]);
  });

  it('lets each member without an organisation fill one seat', () => {
    expect(both(four + members('organisatie: o1', '', ''))).toEqual([0.25, 0.75, 0, 3]);
    expect(both(`${four}${members('organisatie: o1')}aantallen: {totaal: 2}\n`)).toEqual([
      0.5, 0.75, 1, 3,
    ]);
  });

  it('empties the seat of who left, and leaves it open of who may have', () => {
    const two = organisationList('steun: actief', 'steun: passief');
    const yaml = (left: string): string =>
      two + members('organisatie: o1', `organisatie: o2, tot: ${left}`);
    expect(both(yaml('2026-11-01'))).toEqual([0.5, 0.5, 1, 1]);
    expect(both(yaml('2026'))).toEqual([0, 0.5, 0, 1]);
  });

  it('is nothing with one organisation, and unknown without members or organisations', () => {
    expect(both(organisationList('steun: passief') + members(''))).toEqual([0, 0, 0, 0]);
    expect(both(four)).toEqual(['unknown', 0, 1, 'unknown', 0, 3]);
    expect(both(members('', ''))).toEqual(['unknown', 0, 1, 'unknown', 0, Infinity]);
  });
});

describe('people.organisations-in-core', () => {
  const list = organisationList('', '', '');

  it('counts houses, and who comes from none as one', () => {
    const yaml = members(
      ...many(2, 'organisatie: o1'),
      'organisatie: o2',
      'organisatie: geen',
      'organisatie: geen',
      'organisatie: o3, kring: schil',
    );
    expect(short(organisationsInCore, list + yaml)).toEqual([4, 4]);
  });

  it('lets a member of whom it is left out be of a house counted or of a new one', () => {
    const yaml = members('organisatie: o1', 'organisatie: o1', '');
    expect(short(organisationsInCore, list + yaml)).toEqual([1, 2]);
    expect(short(organisationsInCore, `${list}${yaml}aantallen: {totaal: 4}\n`)).toEqual([1, 3]);
  });

  it('is unknown where it is known of fewer than half', () => {
    expect(short(organisationsInCore, list + members('organisatie: o1', '', ''))).toEqual([
      'unknown',
      1,
      3,
    ]);
    expect(short(organisationsInCore, list)).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.largest-share', () => {
  const list = organisationList('', '', '');

  it('is the share of the house with most', () => {
    const yaml = members(
      ...many(2, 'organisatie: o1'),
      ...many(2, 'organisatie: o2'),
      'organisatie: o3',
    );
    expect(short(largestShare, list + yaml)).toEqual([0.4, 0.4]);
    expect(short(largestShare, list + members(...many(4, 'organisatie: geen')))).toEqual([
      0.25, 0.25,
    ]);
  });

  it('lets the unknown come from elsewhere, or all from the largest', () => {
    const yaml = members(...many(2, 'organisatie: o1'), 'organisatie: o2', '');
    expect(short(largestShare, list + yaml)).toEqual([0.5, 0.75]);
  });

  it('is unknown where it is known of fewer than half, and 0 where nobody is in the core', () => {
    expect(short(largestShare, list + members('organisatie: o1', '', ''))).toEqual([
      'unknown',
      0.3333,
      1,
    ]);
    expect(short(largestShare, list + members('kring: schil'))).toEqual([0, 0]);
    expect(short(largestShare, list)).toEqual(['unknown', 0, 1]);
  });
});

describe('people.lead', () => {
  it('sees a lead or a project leader among the members, not one who left', () => {
    expect(short(lead, members('rollen: [projectleider]', ''))).toEqual(['yes']);
    expect(short(lead, members('rollen: [trekker], tot: 2026-10-01', 'rollen: geen'))).toEqual([
      'no',
    ]);
  });

  it('goes by guidance where the roles do not say', () => {
    expect(short(lead, `${members('', '')}begeleiding: {trekker: ja}\n`)).toEqual(['yes']);
    expect(short(lead, 'begeleiding: {trekker: nee}\n')).toEqual(['no']);
  });

  it('is open while somebody may lead, and unknown with few roles', () => {
    expect(short(lead, members('rollen: geen', ''))).toEqual(['yes', 'no']);
    expect(short(lead, members('rollen: geen', '', ''))).toEqual(['unknown', 'yes', 'no']);
    expect(short(lead, 'fase: onderhoud\n')).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('people.process-guide', () => {
  it('tells a guide beside the lead from a lead who guides', () => {
    expect(short(processGuide, members('rollen: [trekker]', 'rollen: procesbegeleider'))).toEqual([
      'separate',
    ]);
    expect(
      short(processGuide, members('rollen: [trekker, procesbegeleider]', 'rollen: geen')),
    ).toEqual(['combined']);
    expect(short(processGuide, members('rollen: [trekker]', 'rollen: geen'))).toEqual(['none']);
  });

  it('takes a project leader outside LISO for both', () => {
    const leader = members('rollen: [projectleider]', 'rollen: geen');
    expect(short(processGuide, `werkwijze: anders\n${leader}`)).toEqual(['combined']);
    expect(short(processGuide, `werkwijze: liso\n${leader}`)).toEqual(['none']);
  });

  it('goes by guidance where the list has no guide', () => {
    const stated = 'begeleiding: {procesbegeleider: apart}\n';
    expect(short(processGuide, members('rollen: [trekker]', '') + stated)).toEqual(['separate']);
    expect(short(processGuide, stated)).toEqual(['separate']);
  });

  it('keeps open what somebody without roles may still be', () => {
    const both = members('rollen: [trekker, procesbegeleider]', '');
    expect(short(processGuide, both)).toEqual(['separate', 'combined']);
    expect(short(processGuide, members('rollen: [trekker]', ''))).toEqual([
      'separate',
      'combined',
      'none',
    ]);
    expect(short(processGuide, members('', ''))).toEqual([
      'unknown',
      'separate',
      'combined',
      'none',
    ]);
  });
});

describe('people.role-changes', () => {
  it('counts who left a role in two years', () => {
    const yaml = members(
      'rollen: [trekker], tot: 2024-11-02',
      'rollen: [penvoerder], tot: 2024-11-01',
      'rollen: [ambassadeur], tot: 2026-01-01',
      'rollen: [procesbegeleider], tot: 2026-12-01',
    );
    expect(short(roleChanges, yaml)).toEqual([1, 1]);
  });

  it('leaves open when somebody left, and in what role', () => {
    expect(
      short(roleChanges, members('rollen: [trekker], tot: onbekend', 'tot: 2026-01-01')),
    ).toEqual([0, 2]);
    expect(short(roleChanges, 'fase: onderhoud\n')).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.handed-over', () => {
  const left = 'tot: 2026-05-01';

  it('is the share of those who left a role', () => {
    const yaml = members(
      `rollen: [penvoerder], ${left}, overgedragen: ja`,
      `rollen: [procesbegeleider], ${left}, overgedragen: nee`,
      left,
    );
    expect(short(handedOver, yaml.replace(`, ${left}}`, `, rollen: geen, ${left}}`))).toEqual([
      0.5, 0.5,
    ]);
  });

  it('is nothing when a lead did not hand over', () => {
    const yaml = members(
      `rollen: [trekker], ${left}, overgedragen: nee`,
      ...many(3, `rollen: [penvoerder], ${left}, overgedragen: ja`),
    );
    expect(short(handedOver, yaml)).toEqual([0, 0]);
    expect(short(handedOver, yaml.replace(', overgedragen: nee', ''))).toEqual([0, 1]);
  });

  it('is whole where nobody left a role, and unknown without a list', () => {
    expect(short(handedOver, members('rollen: [trekker]'))).toEqual([1, 1]);
    expect(short(handedOver, 'fase: onderhoud\n')).toEqual(['unknown', 0, 1]);
  });
});

describe('people.role-open-months', () => {
  it('counts from the last holder, and takes a project leader for a lead', () => {
    const gone = 'rollen: [trekker], tot: 2026-06-04';
    expect(short(roleOpenMonths, members(gone, 'rollen: geen'))).toEqual([4.9342, 4.9342]);
    expect(short(roleOpenMonths, members(gone, 'rollen: [projectleider]'))).toEqual([0, 0]);
    expect(
      short(roleOpenMonths, members(gone, 'rollen: [trekker], tot: 2026-10-02', 'rollen: geen')),
    ).toEqual([0.9868, 0.9868]);
  });

  it('is the longest of the roles', () => {
    const yaml = members(
      'rollen: [trekker], tot: 2026-10-02',
      'rollen: [penvoerder], tot: 2026-07-02',
      'rollen: geen',
    );
    expect(short(roleOpenMonths, yaml)).toEqual([4.0132, 4.0132]);
  });

  it('goes from 0 where somebody may hold it, and hears that there is a lead', () => {
    const yaml = members('rollen: [trekker], tot: 2026-06-04', '');
    expect(short(roleOpenMonths, yaml)).toEqual([0, 4.9342]);
    expect(short(roleOpenMonths, `${yaml}begeleiding: {trekker: ja}\n`)).toEqual([0, 0]);
    expect(short(roleOpenMonths, `${yaml}begeleiding: {trekker: nee}\n`)).toEqual([4.9342, 4.9342]);
    expect(
      short(
        roleOpenMonths,
        members('rollen: [trekker], sinds: 2026-06-04, tot: onbekend', 'rollen: geen'),
      ),
    ).toEqual([0, 4.9342]);
  });

  it('is nothing where no role was left, and unknown without a list', () => {
    expect(short(roleOpenMonths, members('', 'rollen: geen, tot: 2026-01-01'))).toEqual([0, 0]);
    expect(short(roleOpenMonths, 'fase: onderhoud\n')).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.leaving-soon', () => {
  it('looks at the lead and half a year ahead', () => {
    const yaml = (day: string, role = 'trekker'): string =>
      members(`rollen: [${role}], tot: ${day}`);
    expect(short(leavingSoon, yaml('2027-05-01'))).toEqual(['yes']);
    expect(short(leavingSoon, yaml('2027-05-02'))).toEqual(['no']);
    expect(short(leavingSoon, yaml('2027-01-01', 'penvoerder'))).toEqual(['no']);
    expect(short(leavingSoon, members('rollen: [trekker]', ''))).toEqual(['no']);
  });

  it('is open for a date that may lie beyond, or roles left out of who leaves', () => {
    expect(short(leavingSoon, members('rollen: [trekker], tot: 2027'))).toEqual(['yes', 'no']);
    expect(short(leavingSoon, members('tot: 2027-01-01'))).toEqual(['yes', 'no']);
    expect(short(leavingSoon, 'fase: onderhoud\n')).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('people.succession', () => {
  it('is as stated, else by whether the initiator trains successors', () => {
    const trains = 'initiatiefnemer: {leidt-op: ja}\n';
    expect(short(succession, `${trains}begeleiding: {opvolging: besproken}\n`)).toEqual([
      'discussed',
    ]);
    expect(short(succession, trains)).toEqual(['arranged']);
    expect(short(succession, trains.replace('ja', 'nee'))).toEqual(['none']);
    expect(short(succession, 'fase: onderhoud\n')).toEqual([
      'unknown',
      'arranged',
      'discussed',
      'none',
    ]);
  });
});

describe('people.lead-task-share', () => {
  const led = members('rollen: [trekker]', 'rollen: geen', 'rollen: geen');
  const log = (count: number, by: readonly string[]): string => {
    const days = ['01-15', '02-15', '03-15', '04-15', '05-15', '06-15', '09-15', '10-15'];
    const actions = by.map((one) => (one === '' ? '{wat: iets}' : `{wat: iets, door: ${one}}`));
    return sessions(
      ...days.slice(0, count - 1).map((day) => `datum: 2026-${day}, acties: []`),
      `datum: 2026-${days[count - 1]}, acties: [${actions.join(', ')}]`,
    );
  };
  const six = ['m1', 'm1', 'm1', 'm2', 'm3', 'm3'];

  it('is the share that the lead took', () => {
    expect(short(leadTaskShare, led + log(5, six))).toEqual([0.5, 0.5]);
  });

  it('forgives a part of it in a log of four sessions', () => {
    expect(short(leadTaskShare, led + log(4, six))).toEqual([0.35, 0.35]);
  });

  it('counts an action without a name as either', () => {
    expect(short(leadTaskShare, led + log(5, [...six, '', '']))).toEqual([0.375, 0.625]);
    expect(short(leadTaskShare, led.replace(', rollen: geen', '') + log(5, six))).toEqual([
      0.5, 0.6667,
    ]);
  });

  it('looks at the last six sessions, and at what was taken outside them in that time', () => {
    const old = log(1, ['m2', 'm2']) + log(8, six).replace('bijeenkomsten:\n', '');
    expect(
      short(leadTaskShare, led + old.replace('  - {datum: 2026-01-15, acties: []}\n', '')),
    ).toEqual([0.5, 0.5]);
    const apart =
      'acties: [{wat: a, door: m1, datum: 2026-09-01}, {wat: b, door: m1, datum: 2025-01-01}]\n';
    expect(short(leadTaskShare, led + log(5, six) + apart)).toEqual([0.5714, 0.5714]);
  });

  it('is open while one of the sessions does not tell of its actions', () => {
    const silent = (count: number): string => log(count, six).replace('02-15, acties: []', '02-15');
    expect(short(leadTaskShare, led + silent(5))).toEqual([0, 1]);
    expect(short(leadTaskShare, led + silent(4))).toEqual([0, 0.85]);
    expect(short(leadTaskShare, led + silent(8))).toEqual([0.5, 0.5]);
  });

  it('is unknown with fewer than six names, with half of them missing, or without a lead', () => {
    expect(short(leadTaskShare, led + log(5, six.slice(1)))).toEqual(['unknown', 0.4, 0.4]);
    expect(short(leadTaskShare, led + log(5, [...six, ...Array<string>(6).fill('')]))).toEqual([
      'unknown',
      0.25,
      0.75,
    ]);
    expect(short(leadTaskShare, members(...many(3, 'rollen: geen')) + log(5, six))).toEqual([
      'unknown',
      0,
      0,
    ]);
    expect(short(leadTaskShare, led)).toEqual(['unknown', 0, 1]);
  });
});

describe('people.role-organisations', () => {
  const list = organisationList('', '', '');

  it('counts the houses of those with a role, a champion not', () => {
    const yaml = members(
      'organisatie: o1, rollen: [trekker]',
      'organisatie: o1, rollen: [penvoerder]',
      'organisatie: o2, rollen: [initiator]',
      'organisatie: o3, rollen: [ambassadeur]',
    );
    expect(short(roleOrganisations, list + yaml)).toEqual([2, 2]);
    expect(
      short(roleOrganisations, list + yaml.replace('organisatie: o2', 'organisatie: geen')),
    ).toEqual([2, 2]);
  });

  it('lets who has no role or organisation told add one', () => {
    const yaml = members(
      'organisatie: o1, rollen: [trekker]',
      'organisatie: o1',
      'organisatie: o2',
    );
    expect(short(roleOrganisations, list + yaml)).toEqual([1, 2]);
    expect(
      short(
        roleOrganisations,
        list + members('organisatie: o1, rollen: [trekker]', 'rollen: penvoerder'),
      ),
    ).toEqual([1, 2]);
  });

  it('is unknown without any role', () => {
    expect(short(roleOrganisations, list + members('organisatie: o1', ''))).toEqual([
      'unknown',
      0,
      2,
    ]);
    expect(short(roleOrganisations, list)).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.champions', () => {
  it('counts champions in core and ring, not those who left', () => {
    const yaml = members(
      'rollen: [ambassadeur], kring: schil',
      'rollen: [ambassadeur], tot: 2026-01-01',
      'rollen: geen',
    );
    expect(short(champions, yaml)).toEqual([1, 1]);
  });

  it('lets who has no roles told, or is only counted, be one', () => {
    expect(short(champions, members('rollen: [trekker]', ''))).toEqual([0, 1]);
    expect(short(champions, `${members('rollen: geen')}aantallen: {totaal: 3}\n`)).toEqual([0, 2]);
    expect(short(champions, 'fase: onderhoud\n')).toEqual(['unknown', 0, Infinity]);
  });
});
