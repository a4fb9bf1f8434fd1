import { describe, expect, it } from 'vitest';
import { committed } from '../../src/measures/people/committed.js';
import { stepBack } from '../../src/measures/people/fresh-start.js';
import { gainKnown } from '../../src/measures/people/gain.js';
import { hasInitiator, initiatorMissing } from '../../src/measures/people/initiator.js';
import { frontrunnerShare, voluntaryShare } from '../../src/measures/people/motives.js';
import { educationAndPractice } from '../../src/measures/people/practice.js';
import { sessionsSinceRenewal } from '../../src/measures/people/renewal.js';
import { networkFrom, short } from './helper.js';

/** Members m1, m2, … with the fields given for each. */
function members(...fields: readonly string[]): string {
  return `leden: [${fields.map((one, at) => `{id: m${at + 1}${one && `, ${one}`}}`).join(', ')}]\n`;
}

function organisations(...fields: readonly string[]): string {
  return `organisaties: [${fields.map((one, at) => `{id: o${at + 1}${one && `, ${one}`}}`).join(', ')}]\n`;
}

/** Sessions on the tenth of a row of months of 2026, with the fields given for each. */
function monthly(first: number, ...fields: readonly string[]): string {
  const list = fields.map((one, at) => {
    const month = String(first + at).padStart(2, '0');
    return `{datum: 2026-${month}-10${one && `, ${one}`}}`;
  });
  return `bijeenkomsten: [${list.join(', ')}]\n`;
}

const nothing = 'fase: onderhoud\n';

describe('people.frontrunner-share', () => {
  const yes = 'voorloper: ja';
  const no = 'voorloper: nee';

  it('is the share of the core, the ring left out', () => {
    const yaml = members(yes, no, no, no, 'kring: schil, voorloper: ja');
    expect(short(frontrunnerShare, yaml)).toEqual([0.25, 0.25]);
  });

  it('leaves open who is silent, and lets a count narrow it', () => {
    const yaml = members(yes, '', '', no);
    expect(short(frontrunnerShare, yaml)).toEqual([0.25, 0.75]);
    expect(short(frontrunnerShare, `${yaml}aantallen: {voorloper: 2}`)).toEqual([0.5, 0.5]);
  });

  it('is unknown under three core members', () => {
    expect(short(frontrunnerShare, members(yes, yes))).toEqual(['unknown', 0, 1]);
    expect(short(frontrunnerShare, nothing)).toEqual(['unknown', 0, 1]);
  });
});

describe('people.voluntary-share', () => {
  const yes = 'vrijwillig: ja';
  const no = 'vrijwillig: nee';

  it('is the share of all members, core and ring', () => {
    const yaml = members(yes, yes, no, 'kring: schil, vrijwillig: nee');
    expect(short(voluntaryShare, yaml)).toEqual([0.5, 0.5]);
  });

  it('leaves open who is silent or only counted', () => {
    expect(short(voluntaryShare, members(yes, yes, ''))).toEqual([0.6667, 1]);
    const counted = `${members(yes, yes, no)}aantallen: {totaal: 4}`;
    expect(short(voluntaryShare, counted)).toEqual([0.5, 0.75]);
  });

  it('takes a count of all members', () => {
    expect(short(voluntaryShare, 'aantallen: {totaal: 10, vrijwillig: 9}')).toEqual([0.9, 0.9]);
  });

  it('is unknown as a whole where it is told of fewer than half', () => {
    expect(short(voluntaryShare, members(yes, '', ''))).toEqual(['unknown', 0.3333, 1]);
    expect(short(voluntaryShare, nothing)).toEqual(['unknown', 0, 1]);
  });
});

describe('people.committed', () => {
  const no = 'werkt-tussendoor: nee';

  it('counts who was at two of the last three sessions', () => {
    const log = monthly(
      5,
      'aanwezig: [m1, m2, m3, m4]',
      'aanwezig: [m1, m2]',
      'aanwezig: [m1, m3]',
      'aanwezig: [m1, m2]',
    );
    expect(short(committed, members(no, no, no, no) + log)).toEqual([2, 2]);
  });

  it('does not count a single session missed against anybody, where they came to another', () => {
    const log = monthly(8, 'aanwezig: [m1, m2]', 'aanwezig: [m1]');
    expect(short(committed, members(no, no, no) + log)).toEqual([2, 2]);
    expect(short(committed, members(no, no) + monthly(9, 'aanwezig: [m1]'))).toEqual([1, 1]);
  });

  it('looks only at the sessions since somebody joined', () => {
    const log = monthly(7, 'aanwezig: [m1]', 'aanwezig: [m1]', 'aanwezig: [m1, m2]');
    const joined = (day: string): string => members('', `sinds: ${day}, ${no}`);
    expect(short(committed, joined('2026-09-01') + log)).toEqual([2, 2]);
    expect(short(committed, joined('2026') + log)).toEqual([1, 2]);
    const before = monthly(7, 'aanwezig: [m1]', 'aanwezig: [m1]');
    expect(short(committed, joined('2026-09-01') + before)).toEqual([1, 1]);
  });

  it('counts who does something in between, whoever was there', () => {
    const log = monthly(7, 'aanwezig: [m1]', 'aanwezig: [m1]', 'aanwezig: [m1]');
    const yaml = members('', 'werkt-tussendoor: ja', 'werkt-tussendoor: nee', '') + log;
    expect(short(committed, yaml)).toEqual([2, 3]);
    expect(committed.of(networkFrom(yaml)).missing).toEqual(['members.works-between']);
  });

  it('leaves the ring out', () => {
    expect(short(committed, members('werkt-tussendoor: ja, kring: schil', ''))).toEqual([
      'unknown',
      0,
      1,
    ]);
  });

  it('takes a count of who works in between for the least', () => {
    expect(short(committed, 'aantallen: {totaal: 8, werkt-tussendoor: 4}')).toEqual([4, 8]);
    const ring = `${members('', '', 'kring: schil')}aantallen: {werkt-tussendoor: 2}`;
    expect(short(committed, ring)).toEqual([1, 2]);
  });

  it('is unknown as a whole where presence is a number and the rest is not told', () => {
    const log = monthly(7, 'aanwezig: 2', 'aanwezig: 2', 'aanwezig: 2');
    const yaml = members('werkt-tussendoor: ja', '', '') + log;
    expect(short(committed, yaml)).toEqual(['unknown', 1, 3]);
    expect(committed.of(networkFrom(yaml)).missing).toEqual([
      'members.works-between',
      'sessions.present',
    ]);
    expect(short(committed, nothing)).toEqual(['unknown', 0, Infinity]);
  });

  it('knows that all were there when as many came as were invited', () => {
    const log = monthly(7, 'aanwezig: 3', 'aanwezig: 3', 'aanwezig: 2');
    expect(short(committed, members('', '', '') + log)).toEqual([3, 3]);
  });
});

describe('people.gain-known', () => {
  it('is the share of the partners of which the gain is written down', () => {
    const yaml = organisations('eigen-winst: rust', 'eigen-winst: geen', 'eigen-winst: ""');
    expect(short(gainKnown, yaml)).toEqual([0.3333, 0.3333]);
  });

  it('leaves a partner open of which nothing is told', () => {
    const yaml = organisations('eigen-winst: rust', '');
    expect(short(gainKnown, yaml)).toEqual([0.5, 1]);
    expect(gainKnown.of(networkFrom(yaml)).missing).toEqual(['organisations.gain']);
  });

  it('takes a partner that helps actively for won over', () => {
    const yaml = organisations('steun: actief', 'steun: actief, eigen-winst: geen');
    expect(short(gainKnown, yaml)).toEqual([1, 1]);
    expect(short(gainKnown, yaml.replaceAll('actief', 'passief'))).toEqual([0, 0.5]);
    expect(short(gainKnown, yaml.replaceAll('actief', 'onbekend'))).toEqual([0, 1]);
  });

  it('is unknown under two organisations', () => {
    expect(short(gainKnown, organisations('eigen-winst: geen'))).toEqual(['unknown', 0, 1]);
    expect(short(gainKnown, nothing)).toEqual(['unknown', 0, 1]);
  });
});

describe('people.education-and-practice', () => {
  const education = 'perspectieven: [onderwijs]';
  const practice = 'perspectieven: [professionals]';

  it('counts both sides, in core and ring', () => {
    const yaml = members(education, `kring: schil, ${practice}`);
    expect(short(educationAndPractice, yaml)).toEqual([2, 2]);
    expect(short(educationAndPractice, members(practice, practice))).toEqual([1, 1]);
    expect(short(educationAndPractice, members('perspectieven: [beleid]'))).toEqual([0, 0]);
  });

  it('leaves open who is silent, only counted or perhaps no member', () => {
    expect(short(educationAndPractice, members(education, ''))).toEqual([1, 2]);
    expect(short(educationAndPractice, `${members(education)}aantallen: {totaal: 2}`)).toEqual([
      1, 2,
    ]);
    expect(short(educationAndPractice, members(education, `tot: 2026, ${practice}`))).toEqual([
      1, 2,
    ]);
  });

  it('takes what is counted, or said to be absent', () => {
    const counts = 'aantallen: {totaal: 8, perspectieven: {onderwijs: 2, professionals: 0}}\n';
    expect(short(educationAndPractice, counts)).toEqual([1, 1]);
    const absent = `${members(practice, '')}perspectieven: {afwezig: [onderwijs]}`;
    expect(short(educationAndPractice, absent)).toEqual([1, 1]);
  });

  it('is unknown until one member has perspectives', () => {
    expect(short(educationAndPractice, members('', ''))).toEqual(['unknown', 0, 2]);
    expect(short(educationAndPractice, nothing)).toEqual(['unknown', 0, 2]);
  });
});

describe('people.sessions-since-renewal', () => {
  const log = `gestart: 2024-01-16\n${monthly(4, '', '', '', '', '', '', '')}`;
  const since = (day: string): string => `sinds: ${day}`;

  it('runs from the day by which a third of the core was new', () => {
    const yaml = log + members('', '', '', '', since('2026-02-01'), since('2026-06-01'));
    expect(short(sessionsSinceRenewal, yaml)).toEqual([5, 5]);
  });

  it('is 0 where fewer are new, came in too slowly or too long ago', () => {
    expect(short(sessionsSinceRenewal, log + members('', '', '', since('2026-06-01')))).toEqual([
      0, 0,
    ]);
    const slowly = [since('2026-01-01'), since('2026-07-04')];
    expect(short(sessionsSinceRenewal, log + members('', '', '', '', ...slowly))).toEqual([0, 0]);
    const once = [since('2026-01-02'), since('2026-07-04')];
    expect(short(sessionsSinceRenewal, log + members('', '', '', '', ...once))).toEqual([4, 4]);
    const longAgo = [since('2025-11-01'), since('2025-11-01')];
    expect(short(sessionsSinceRenewal, log + members('', '', ...longAgo))).toEqual([0, 0]);
  });

  it('looks at the core of today, and not at who came at the start', () => {
    const gone = members('', '', '', `${since('2026-06-01')}, tot: 2026-08-01`);
    expect(short(sessionsSinceRenewal, log + gone)).toEqual([0, 0]);
    const ring = members('', '', '', `${since('2026-06-01')}, kring: schil`);
    expect(short(sessionsSinceRenewal, log + ring)).toEqual([0, 0]);
    const young = log.replace('2024-01-16', '2026-06-01');
    expect(short(sessionsSinceRenewal, young + members('', since('2026-06-01')))).toEqual([0, 0]);
  });

  it('keeps the first day, also where more people follow', () => {
    const yaml = log + members('', '', since('2026-05-01'), since('2026-08-01'));
    expect(short(sessionsSinceRenewal, yaml)).toEqual([3, 3]);
    const one = log + members('', '', '', since('2026-05-01'), since('2026-05-01'));
    expect(short(sessionsSinceRenewal, `${one}`)).toEqual([6, 6]);
  });

  it('is a range where a date is not exact, or members are only counted', () => {
    expect(short(sessionsSinceRenewal, log + members('', '', since('2026-06')))).toEqual([4, 5]);
    const perhaps = log + members('', '', since('2026'));
    expect(short(sessionsSinceRenewal, perhaps)).toEqual([0, 7]);
    expect(sessionsSinceRenewal.of(networkFrom(perhaps)).missing).toEqual(['members.joined']);
    const counted = `${log}${members('', '')}aantallen: {totaal: 3}`;
    expect(short(sessionsSinceRenewal, counted)).toEqual([0, 7]);
    const nobody = log.replace('2024-01-16', 'onbekend') + members('', since('2026-06-01'));
    expect(short(sessionsSinceRenewal, nobody)).toEqual([0, 5]);
    expect(sessionsSinceRenewal.of(networkFrom(nobody)).missing).toEqual(['started']);
  });

  it('is unknown without a list of members, or without a log', () => {
    expect(short(sessionsSinceRenewal, log)).toEqual(['unknown', 0, 7]);
    expect(short(sessionsSinceRenewal, members('', ''))).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.step-back', () => {
  const group = `gestart: 2024-01-16\n${members('', '', 'sinds: 2026-05-20')}`;
  const no = 'terug-naar-bedoeling: nee, leren-besproken: nee, geevalueerd: nee';

  it.each(['terug-naar-bedoeling: ja', 'leren-besproken: ja', 'geevalueerd: 7'])(
    'is yes with %s in one of the first three sessions',
    (sign) => {
      expect(short(stepBack, group + monthly(6, no, no, sign))).toEqual(['yes']);
      expect(short(stepBack, group + monthly(5, sign, no, no, no, sign))).toEqual(['no']);
    },
  );

  it('is yes with an evaluation outside a session in that time', () => {
    const log = monthly(6, no, no, no, no);
    const evaluated = (day: string): string => `${group}${log}evaluaties: [{datum: ${day}}]\n`;
    expect(short(stepBack, evaluated('2026-05-20'))).toEqual(['no']);
    expect(short(stepBack, evaluated('2026-05-21'))).toEqual(['yes']);
    expect(short(stepBack, evaluated('2026-08-11'))).toEqual(['no']);
    expect(short(stepBack, evaluated('2026-05'))).toEqual(['yes', 'no']);
    expect(short(stepBack, `${group}${log}evaluaties: [{cijfer: 7}]\n`)).toEqual(['yes', 'no']);
    const lately = `${group}${monthly(9, no)}evaluaties: [{datum: 2026-10-20}]\n`;
    expect(short(stepBack, lately)).toEqual(['yes']);
  });

  it('stays open as long as one open answer can change it', () => {
    const yaml = group + monthly(6, no, 'terug-naar-bedoeling: nee, leren-besproken: nee', no);
    expect(short(stepBack, yaml)).toEqual(['yes', 'no']);
    expect(stepBack.of(networkFrom(yaml)).missing).toEqual(['sessions.evaluated']);
  });

  it('stays open where the day of the renewal leaves two answers', () => {
    const log = monthly(5, 'terug-naar-bedoeling: ja', no, no, no);
    expect(short(stepBack, group.replace('2026-05-20', '2026-05') + log)).toEqual(['yes', 'no']);
  });

  it('is unknown without a renewal, or where nothing is told of those sessions', () => {
    expect(short(stepBack, group + monthly(6, '', ''))).toEqual(['unknown', 'yes', 'no']);
    expect(short(stepBack, members('', '') + monthly(6, no))).toEqual(['unknown', 'yes', 'no']);
    const perhaps = group.replace('2026-05-20', 'onbekend') + monthly(6, no);
    expect(stepBack.of(networkFrom(perhaps)).missing).toEqual(['members.joined']);
    expect(short(stepBack, nothing)).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('people.has-initiator', () => {
  it('is yes where something is said of one, or a member has the role', () => {
    expect(short(hasInitiator, 'initiatiefnemer: {pdca: nee}')).toEqual(['yes']);
    expect(short(hasInitiator, members('rollen: [initiator]', ''))).toEqual(['yes']);
  });

  it('is no only where the file says so', () => {
    expect(short(hasInitiator, 'initiatiefnemer: geen')).toEqual(['no']);
    const nothing = 'aanzien: nee, staat-van-dienst: nee, onafhankelijk: nee, armslag: nee';
    const one = `initiatiefnemer: {${nothing}, pdca: nee, leidt-op: nee}`;
    expect(short(hasInitiator, one)).toEqual(['yes']);
  });

  it('is open else', () => {
    const open = ['unknown', 'yes', 'no'];
    expect(short(hasInitiator, nothing)).toEqual(open);
    expect(short(hasInitiator, members('rollen: [trekker]', 'rollen: geen'))).toEqual(open);
    const gone = members('rollen: [trekker]', 'rollen: [initiator], tot: 2026-03-01');
    expect(short(hasInitiator, gone)).toEqual(open);
    expect(short(hasInitiator, `${members('rollen: geen')}aantallen: {totaal: 2}`)).toEqual(open);
    expect(short(hasInitiator, members('rollen: [initiator], tot: 2026'))).toEqual(open);
    expect(short(hasInitiator, `${members('rollen: geen')}initiatiefnemer: onbekend`)).toEqual(
      open,
    );
  });
});

describe('people.initiator-missing', () => {
  it('counts what is known to be absent, and leaves the rest open', () => {
    const all = 'aanzien: ja, staat-van-dienst: nee, onafhankelijk: ja, armslag: nee, pdca: ja';
    expect(short(initiatorMissing, `initiatiefnemer: {${all}}`)).toEqual([2, 2]);
    expect(short(initiatorMissing, 'initiatiefnemer: {aanzien: ja, pdca: nee}')).toEqual([1, 4]);
  });

  it('is unknown until one of the five is told', () => {
    expect(short(initiatorMissing, 'initiatiefnemer: {leidt-op: ja}')).toEqual(['unknown', 0, 5]);
    expect(short(initiatorMissing, nothing)).toEqual(['unknown', 0, 5]);
  });
});
