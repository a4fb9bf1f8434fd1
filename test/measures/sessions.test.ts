import { describe, expect, it } from 'vitest';
import { actionsDone, actionsPerSession } from '../../src/measures/sessions/actions.js';
import {
  announcementShare,
  announcementsFirst,
} from '../../src/measures/sessions/announcements.js';
import { firstFollowed, firstMissing, firstMonths } from '../../src/measures/sessions/first.js';
import { introRounds } from '../../src/measures/sessions/introductions.js';
import { age, held } from '../../src/measures/sessions/log.js';
import { medianGap } from '../../src/measures/sessions/rhythm.js';
import { perspectivesPresent } from '../../src/measures/sessions/room.js';
import { networkFrom, short } from './helper.js';

const NEVER = Number.POSITIVE_INFINITY;

/** A log of sessions, each one given by what stands between the braces. */
const log = (...sessions: readonly string[]): string =>
  `bijeenkomsten: [${sessions.map((session) => `{${session}}`).join(', ')}]`;

const missing = (measure: typeof held, yaml: string): readonly string[] =>
  measure.of(networkFrom(yaml)).missing;

describe('sessions.held', () => {
  it('counts what was held, and not what was cancelled or lies ahead', () => {
    const yaml = log(
      'datum: 2026-09-01',
      'datum: 2026-10-01, afgelast: ja',
      'datum: 2026-11-01',
      'datum: 2026-11-02',
    );
    expect(short(held, yaml)).toEqual([2, 2]);
  });

  it('may or may not count a session of the month that the report is about', () => {
    const yaml = log('datum: 2026-09', 'datum: 2026-11');
    expect(short(held, yaml)).toEqual([1, 2]);
    expect(missing(held, yaml)).toEqual(['sessions.date']);
  });

  it('is 0 for an empty log, and unknown without one', () => {
    expect(short(held, 'bijeenkomsten: []')).toEqual([0, 0]);
    expect(short(held, 'fase: formeren')).toEqual(['unknown', 0, NEVER]);
  });
});

describe('sessions.age', () => {
  it('runs from the start, or else from the first session held', () => {
    const sessions = log('datum: 2026-10-01, afgelast: ja', 'datum: 2026-10-02');
    expect(short(age, `gestart: 2025-11-01\n${sessions}`)).toEqual([12.0066, 12.0066]);
    expect(short(age, sessions)).toEqual([0.9868, 0.9868]);
  });

  it('is a range where the start is known to the month or the year', () => {
    expect(short(age, 'gestart: 2026-10')).toEqual([0.0329, 1.0197]);
    expect(short(age, 'gestart: 2025')).toEqual([10.0329, 22.0066]);
  });

  it('is never below 0, and unknown while nothing is known to have begun', () => {
    expect(short(age, 'gestart: 2027-01-01')).toEqual([0, 0]);
    expect(short(age, log('datum: 2026-12-01'))).toEqual(['unknown', 0, NEVER]);
    expect(missing(age, '')).toEqual(['started']);
  });
});

describe('sessions.first-months', () => {
  it('is below 0 while the first session is planned', () => {
    expect(short(firstMonths, log('datum: 2026-12-01'))).toEqual([-0.9868, -0.9868]);
  });

  it('passes over a first session that was cancelled', () => {
    const yaml = log('datum: 2026-01-01, afgelast: ja', 'datum: 2026-08-01, aanwezig: 5');
    expect(short(firstMonths, yaml)).toEqual([3.0263, 3.0263]);
  });

  it('lies between the earliest and the latest day that a session may have been the first', () => {
    const yaml = log('datum: 2026-08', 'datum: 2026-08-20');
    expect(short(firstMonths, yaml)).toEqual([2.4013, 3.0263]);
  });

  it('is unknown without a session', () => {
    expect(short(firstMonths, 'bijeenkomsten: []')).toEqual(['unknown', -NEVER, NEVER]);
  });
});

describe('sessions.first-missing', () => {
  const prepared = (what: string): string =>
    log(
      `datum: 2026-10-01, voorbereid: {${what}}`,
      'datum: 2026-10-20, voorbereid: {focus-open: nee}',
    );

  it('counts what the first session went without, not what the second did', () => {
    const all =
      'deelnemers-gevraagd: ja, orientatie-gegeven: nee, leernetwerk-uitgelegd: nee, focus-open: ja';
    expect(short(firstMissing, prepared(all))).toEqual([2, 2]);
  });

  it('adds at high what is not told', () => {
    const yaml = prepared('deelnemers-gevraagd: nee, focus-open: ja');
    expect(short(firstMissing, yaml)).toEqual([1, 3]);
    expect(missing(firstMissing, yaml)).toEqual([
      'sessions.prepared.orientation-given',
      'sessions.prepared.network-explained',
    ]);
  });

  it('is unknown until one of the four is told', () => {
    expect(short(firstMissing, log('datum: 2026-12-01'))).toEqual(['unknown', 0, 4]);
    expect(short(firstMissing, log('datum: 2026-12-01, voorbereid: geen'))).toEqual([4, 4]);
  });
});

describe('sessions.first-followed', () => {
  it('is yes by an action, by a decision, or by a second date within 8 weeks', () => {
    const old = 'datum: 2026-06-01';
    const none = `${old}, acties: [], besluiten: []`;
    expect(short(firstFollowed, log(`${old}, acties: [{wat: bellen}]`))).toEqual(['yes']);
    expect(short(firstFollowed, log(`${old}, besluiten: [{wat: door}]`))).toEqual(['yes']);
    expect(short(firstFollowed, log(none, 'datum: 2026-07-27'))).toEqual(['yes']);
    expect(short(firstFollowed, log(none, 'datum: 2026-07-28'))).toEqual(['no']);
  });

  it('is yes by a session that is planned, in the log or as the next one', () => {
    const first = 'datum: 2026-09-15, acties: [], besluiten: []';
    expect(short(firstFollowed, log(first, 'datum: 2026-11-10'))).toEqual(['yes']);
    expect(short(firstFollowed, `${log(first)}\nvolgende-bijeenkomst: 2026-11-10`)).toEqual([
      'yes',
    ]);
    expect(short(firstFollowed, `${log(first)}\nvolgende-bijeenkomst: 2026-11-11`)).toEqual(['no']);
    expect(short(firstFollowed, `${log(first)}\nvolgende-bijeenkomst: geen`)).toEqual(['no']);
  });

  it('does not count a next session whose day has passed without being held', () => {
    const first = log('datum: 2026-09-15, acties: [], besluiten: []');
    expect(short(firstFollowed, `${first}\nvolgende-bijeenkomst: 2026-10-10`)).toEqual(['no']);
  });

  it('is yes while the first session is planned or less than 3 weeks ago', () => {
    const first = (day: string): string => log(`datum: ${day}, acties: [], besluiten: []`);
    expect(short(firstFollowed, first('2026-12-01'))).toEqual(['yes']);
    expect(short(firstFollowed, first('2026-10-12'))).toEqual(['yes']);
    expect(short(firstFollowed, `${first('2026-10-11')}\nvolgende-bijeenkomst: geen`)).toEqual([
      'no',
    ]);
  });

  it('is open while an answer can still change it, and says which', () => {
    const recent = log('datum: 2026-09-15, acties: []');
    expect(short(firstFollowed, recent)).toEqual(['yes', 'no']);
    expect(missing(firstFollowed, recent)).toEqual(['next-session', 'sessions.decisions']);
    // After 8 weeks a next session can no longer be the follow-up.
    expect(missing(firstFollowed, log('datum: 2026-06-01, acties: []'))).toEqual([
      'sessions.decisions',
    ]);
    expect(
      short(firstFollowed, log('datum: 2026-06, acties: [], besluiten: []', 'datum: 2026-08-01')),
    ).toEqual(['yes', 'no']);
  });

  it('is unknown without a session', () => {
    expect(short(firstFollowed, '')).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('sessions.announcement-share', () => {
  const session = (day: number, what: string): string => `datum: 2026-10-0${day}, ${what}`;
  const timed = (day: number, minutes: string): string => session(day, `minuten: {${minutes}}`);

  it('is the mean of the share of each of the last 4 sessions', () => {
    const yaml = log(
      timed(1, 'mededelingen: 100'),
      timed(2, 'mededelingen: 30, leren: 30'),
      timed(3, 'mededelingen: 0, leren: 90'),
      timed(4, 'mededelingen: 10, leren: 20, informeel: 10'),
      timed(5, 'mededelingen: 25, overig: 75'),
    );
    expect(short(announcementShare, yaml)).toEqual([0.25, 0.25]);
  });

  it('counts announcements by mail without minutes as none', () => {
    const yaml = log(session(1, 'mededelingen-op: mail'), timed(2, 'mededelingen: 10, leren: 90'));
    expect(short(announcementShare, yaml)).toEqual([0.05, 0.05]);
    const both = log(
      session(1, 'mededelingen-op: mail, minuten: {mededelingen: 50, leren: 50}'),
      timed(2, 'mededelingen: 10, leren: 90'),
    );
    expect(short(announcementShare, both)).toEqual([0.3, 0.3]);
  });

  it('lets a session that does not tell count from nothing to all', () => {
    const yaml = log(
      timed(1, 'mededelingen: 10, leren: 90'),
      timed(2, 'mededelingen: 10, leren: 90'),
      timed(3, 'leren: 90'),
      'datum: 2026-10-04',
    );
    expect(short(announcementShare, yaml)).toEqual([0.05, 0.55]);
    expect(missing(announcementShare, yaml)).toEqual(['sessions.minutes.announcements']);
  });

  it('has a range where minutes are a range', () => {
    const yaml = log(timed(1, 'mededelingen: 0-20, leren: 20'), timed(2, 'mededelingen: 0'));
    expect(short(announcementShare, yaml)).toEqual([0, 0.25]);
  });

  it('is unknown while fewer than 2 of the last 4 sessions tell', () => {
    const yaml = log(timed(1, 'mededelingen: 10, leren: 90'), 'datum: 2026-10-02');
    expect(short(announcementShare, yaml)).toEqual(['unknown', 0, 1]);
    expect(short(announcementShare, '')).toEqual(['unknown', 0, 1]);
  });
});

describe('sessions.announcements-first', () => {
  const at = (...places: readonly string[]): string =>
    log(
      ...places.map(
        (place, index) => `datum: 2026-0${index + 1}-01${place && `, mededelingen-op: ${place}`}`,
      ),
    );

  it('counts among the last 4 sessions, and adds at high those that do not tell', () => {
    expect(short(announcementsFirst, at('begin', 'begin', 'eind', 'mail', 'begin'))).toEqual([
      2, 2,
    ]);
    expect(short(announcementsFirst, at('begin', '', 'eind', 'onbekend'))).toEqual([1, 3]);
  });

  it('is unknown while fewer than 2 of them tell', () => {
    expect(short(announcementsFirst, at('begin', '', ''))).toEqual(['unknown', 0, 3]);
    expect(short(announcementsFirst, '')).toEqual(['unknown', 0, 4]);
  });
});

describe('sessions.intro-rounds', () => {
  const people = 'leden: [{id: a}, {id: b}, {id: c}, {id: d}]\n';
  const round = 'voorstelrondje: ja, nieuwkomers: [d], open: nee, aanwezig: 4';
  const following = (...sessions: readonly string[]): string =>
    people +
    log('datum: 2026-01-10', ...sessions.map((session) => `datum: 2026-10-01, ${session}`));

  it('counts a round for a few newcomers', () => {
    expect(short(introRounds, following(round, round))).toEqual([2, 2]);
  });

  it('leaves out the first session, open ones, and a group that is half new', () => {
    expect(short(introRounds, people + log(`datum: 2026-10-01, ${round}`))).toEqual([0, 0]);
    expect(short(introRounds, following(round.replace('open: nee', 'open: ja')))).toEqual([0, 0]);
    expect(short(introRounds, following(round.replace('aanwezig: 4', 'aanwezig: 1')))).toEqual([
      0, 0,
    ]);
    expect(short(introRounds, following(round.replace('aanwezig: 4', 'aanwezig: 2')))).toEqual([
      1, 1,
    ]);
  });

  it('counts no session without a newcomer, and none of over a year ago', () => {
    expect(short(introRounds, following('voorstelrondje: ja, nieuwkomers: []'))).toEqual([0, 0]);
    const old = log('datum: 2025-01-01', `datum: 2025-10-31, ${round}`);
    expect(short(introRounds, people + old)).toEqual([0, 0]);
  });

  it('adds at high what may have been one, and asks only what matters', () => {
    const yaml = following(round, 'voorstelrondje: ja', 'voorstelrondje: nee');
    expect(short(introRounds, yaml)).toEqual([1, 2]);
    expect(missing(introRounds, yaml)).toEqual(['sessions.open', 'sessions.newcomers']);
  });

  it('is unknown while nothing is told of any session', () => {
    expect(short(introRounds, following('aanwezig: 3', 'aanwezig: 3'))).toEqual(['unknown', 0, 2]);
    expect(short(introRounds, '')).toEqual(['unknown', 0, NEVER]);
  });
});

describe('sessions.actions-done', () => {
  const actions = (day: string, ...done: readonly string[]): string =>
    `datum: ${day}, acties: [${done.map((one) => (one === '' ? '{}' : `{gedaan: ${one}}`)).join(', ')}]`;
  const newest = actions('2026-10-20', 'nee', 'nee', 'nee');

  it('is the share done, those of the newest session left out', () => {
    const yaml = log(actions('2026-05-01', 'ja', 'ja', 'nee', 'ja', 'nee'), newest);
    expect(short(actionsDone, yaml)).toEqual([0.6, 0.6]);
  });

  it('takes an action that does not tell as not done at low and as done at high', () => {
    const yaml = log(actions('2026-05-01', 'ja', 'ja', 'nee', 'nee', ''), newest);
    expect(short(actionsDone, yaml)).toEqual([0.4, 0.6]);
    expect(missing(actionsDone, yaml)).toEqual(['sessions.actions.done']);
  });

  it('is never under 0.30 with fewer than 5 actions', () => {
    const four = log(actions('2026-05-01', 'nee', 'nee', 'nee', 'nee'), newest);
    expect(short(actionsDone, four)).toEqual([0.3, 0.3]);
    const five = log(actions('2026-05-01', 'nee', 'nee', 'nee', 'nee', 'nee'), newest);
    expect(short(actionsDone, five)).toEqual([0, 0]);
  });

  it('counts actions outside a session by their own date; one without a date may count', () => {
    const sessions = log(actions('2026-05-01', 'ja', 'ja', 'ja', 'ja'), newest);
    const old = 'acties: [{gedaan: nee, datum: 2025-10-01}]';
    expect(short(actionsDone, `${sessions}\n${old}`)).toEqual([1, 1]);
    const undated = `${sessions}\nacties: [{gedaan: nee}]`;
    expect(short(actionsDone, undated)).toEqual([0.8, 1]);
    expect(missing(actionsDone, undated)).toEqual(['actions.date']);
  });

  it('is open while a session does not tell of its actions; an empty list does', () => {
    const five = actions('2026-05-01', 'ja', 'ja', 'nee', 'ja', 'nee');
    expect(short(actionsDone, log('datum: 2026-04-01', five, newest))).toEqual([0, 1]);
    expect(missing(actionsDone, log('datum: 2026-04-01', five, newest))).toEqual([
      'sessions.actions',
    ]);
    expect(short(actionsDone, log(actions('2026-04-01'), five, newest))).toEqual([0.6, 0.6]);
    expect(short(actionsDone, log('datum: 2025-04-01', five, newest))).toEqual([0.6, 0.6]);
    expect(short(actionsDone, log(five, 'datum: 2026-10-20'))).toEqual([0.6, 0.6]);
  });

  it('is unknown until of 4 actions it is told whether they were done', () => {
    const few = log(actions('2026-05-01', 'ja', 'ja', 'ja', ''), newest);
    expect(short(actionsDone, few)).toEqual(['unknown', 0.3, 1]);
    const many = log(actions('2026-05-01', 'ja', 'ja', 'ja', '', '', ''), newest);
    expect(short(actionsDone, many)).toEqual(['unknown', 0, 1]);
    expect(short(actionsDone, log('datum: 2026-05-01'))).toEqual(['unknown', 0, 1]);
  });
});

describe('sessions.actions-per-session', () => {
  const session = (month: number, actions: string): string =>
    `datum: 2026-0${month}-01${actions && `, acties: ${actions}`}`;

  it('divides the actions of 12 months by the sessions of those months', () => {
    const yaml = `${log(
      'datum: 2025-10-01, acties: [{}, {}, {}]',
      session(1, '[{}, {}]'),
      session(2, '[]'),
      session(3, '[]'),
      session(4, 'geen'),
    )}\nacties: [{datum: 2026-06-01}, {datum: 2025-01-01}]`;
    expect(short(actionsPerSession, yaml)).toEqual([0.75, 0.75]);
  });

  it('lets a session that does not tell have had any number of actions', () => {
    const yaml = log(
      session(1, '[{}, {}]'),
      session(2, '[]'),
      session(3, '[]'),
      session(4, '[]'),
      session(5, ''),
    );
    expect(short(actionsPerSession, yaml)).toEqual([0.4, NEVER]);
    expect(missing(actionsPerSession, yaml)).toEqual(['sessions.actions']);
  });

  it('may or may not count an action without a date', () => {
    const sessions = log(session(1, '[{}]'), session(2, '[]'), session(3, '[]'), session(4, '[]'));
    expect(short(actionsPerSession, `${sessions}\nacties: [{}]`)).toEqual([0.25, 0.5]);
  });

  it('is unknown until 4 sessions tell', () => {
    const yaml = log(session(1, '[{}]'), session(2, '[]'), session(3, '[]'), session(4, ''));
    expect(short(actionsPerSession, yaml)).toEqual(['unknown', 0, NEVER]);
    expect(short(actionsPerSession, '')).toEqual(['unknown', 0, NEVER]);
  });
});

describe('sessions.perspectives-present', () => {
  const members = (...people: readonly string[]): string =>
    `leden: [${people.map((one) => `{${one}}`).join(', ')}]\n`;
  const four = members(
    'id: a, perspectieven: beleid',
    'id: b, perspectieven: onderwijs',
    'id: c, perspectieven: professionals',
    'id: d, perspectieven: gezinnen',
  );
  const present = (...lists: readonly string[]): string =>
    log(...lists.map((list, at) => `datum: 2026-0${at + 1}-01, aanwezig: ${list}`));

  it('is the mean over the last 4 sessions of the share of perspectives in the room', () => {
    const yaml = four + present('[]', '[a, b, c, d]', '[a, b]', '[a, b, c]', '[a, b, c, d]');
    expect(short(perspectivesPresent, yaml)).toEqual([0.8125, 0.8125]);
  });

  it('looks only at what is needed, and only at what the core brings', () => {
    const lists = present('[a, b]', '[a, b]', '[a, b]');
    const needed = 'perspectieven: {nodig: [beleid, onderwijs, onderzoek]}\n';
    expect(short(perspectivesPresent, four + needed + lists)).toEqual([1, 1]);
    const ring = four.replace('id: d,', 'id: d, kring: schil,');
    expect(short(perspectivesPresent, ring + lists)).toEqual([0.6667, 0.6667]);
  });

  it('lets somebody present of whom no perspective is told bring in any', () => {
    const five = four.replace('leden: [', 'leden: [{id: e}, ');
    const yaml = five + present('[a, b, c, d, e]', '[a, b, e]', '[a, b, e]');
    expect(short(perspectivesPresent, yaml)).toEqual([0.6667, 1]);
    expect(missing(perspectivesPresent, yaml)).toEqual(['members.perspectives']);
  });

  it('lets somebody absent of whom no perspective is told bring in what was not there', () => {
    const five = four.replace('leden: [', 'leden: [{id: e}, ');
    const yaml = five + present('[a, b, c, d]', '[a, b, c, d]', '[a, b, c, d]');
    expect(short(perspectivesPresent, yaml)).toEqual([0.8, 1]);
  });

  it('counts a session without names from 0 to 1', () => {
    const yaml = four + present('[a, b]', '[a, b]', '[a, b]', '3');
    expect(short(perspectivesPresent, yaml)).toEqual([0.375, 0.625]);
    expect(missing(perspectivesPresent, yaml)).toEqual(['sessions.present']);
  });

  it('is unknown with fewer than 3 lists of names, or perspectives of less than 80%', () => {
    const twice = present('[a]', '[a]', '3', '3');
    expect(short(perspectivesPresent, four + twice)).toEqual(['unknown', 0, 1]);
    const three = present('[a]', '[a]', '[a]');
    const six = four.replace('leden: [', 'leden: [{id: e}, {id: f}, ');
    expect(short(perspectivesPresent, six + three)).toEqual(['unknown', 0, 1]);
    const counted = `aantallen: {totaal: 6}\n${four}`;
    expect(short(perspectivesPresent, counted + three)).toEqual(['unknown', 0, 1]);
    expect(short(perspectivesPresent, '')).toEqual(['unknown', 0, 1]);
  });
});

describe('sessions.median-gap', () => {
  const on = (...days: readonly string[]): string => log(...days.map((day) => `datum: ${day}`));

  it('is the middle of the gaps among the last 6 sessions', () => {
    const days = [
      '2025-01-01',
      '2026-01-01',
      '2026-01-11',
      '2026-02-10',
      '2026-02-20',
      '2026-03-02',
      '2026-04-01',
    ];
    expect(short(medianGap, on(...days))).toEqual([10, 10]);
  });

  it('takes the mean of the two in the middle', () => {
    expect(short(medianGap, on('2026-01-01', '2026-01-11', '2026-01-31'))).toEqual([15, 15]);
  });

  it('does not count the days of July and August', () => {
    expect(short(medianGap, on('2026-06-20', '2026-09-10'))).toEqual([20, 20]);
  });

  it('is a range where a date is known to the month', () => {
    const yaml = on('2026-02-10', '2026-03', '2026-04-10');
    expect(short(medianGap, yaml)).toEqual([14.5, 44.5]);
    expect(missing(medianGap, yaml)).toEqual(['sessions.date']);
  });

  it('is unknown until 2 sessions have a full date', () => {
    expect(short(medianGap, on('2026-02-10', '2026-03'))).toEqual(['unknown', 0, NEVER]);
    expect(short(medianGap, '')).toEqual(['unknown', 0, NEVER]);
  });
});
