import { describe, expect, it } from 'vitest';
import { byDecider, decider } from '../../src/measures/mandate/decider.js';
import { idleSessions } from '../../src/measures/mandate/idle.js';
import { leaveEnding, leaveShare } from '../../src/measures/mandate/leave.js';
import { commitmentTalked, directorsAgreed } from '../../src/measures/mandate/partners.js';
import { heardShare, minorityKept, reasonsShare } from '../../src/measures/mandate/recorded.js';
import { standing, untaken } from '../../src/measures/mandate/taken.js';
import { networkFrom, short } from './helper.js';

/** Decisions in a session of March 2026, with a later session that decided nothing. */
function decisions(...what: readonly string[]): string {
  const list = what.map((one) => `      - {${one}}\n`).join('');
  const first = list === '' ? ' []\n' : `\n${list}`;
  return `bijeenkomsten:
  - datum: 2026-03-12
    besluiten:${first}  - {datum: 2026-09-10, besluiten: []}
`;
}

function times(count: number, what: string): readonly string[] {
  return Array.from({ length: count }, () => what);
}

describe('mandate.decider', () => {
  const members = 'leden: [{id: anna}, {id: bob, tot: 2026-06-01}, {id: cas, tot: 2026}]\n';

  it.each([
    ['members together', 'leden', 'named'],
    ['a board', 'bestuur', 'named'],
    ['a member', 'anna', 'named'],
    ['a member who has gone', 'bob', 'left'],
    ['nobody', 'niemand', 'none'],
  ])('tells %s', (_, who, value) => {
    expect(short(decider, `${members}mandaat: {beslist: ${who}}`)).toEqual([value]);
  });

  it('takes an organisation for one that can be named', () => {
    expect(short(decider, 'organisaties: [{id: stad}]\nmandaat: {beslist: stad}')).toEqual([
      'named',
    ]);
  });

  it('keeps open whether somebody has left by now', () => {
    expect(short(decider, `${members}mandaat: {beslist: cas}`)).toEqual(['named', 'left']);
  });

  it('is unknown as a whole where it is not told', () => {
    expect(short(decider, members)).toEqual(['unknown', 'named', 'left', 'none']);
    expect(short(decider, 'mandaat: {beslist: "?"}')).toEqual(['unknown', 'named', 'left', 'none']);
    expect(short(decider, 'mandaat: geen')).toEqual(['none']);
  });
});

describe('mandate.by-decider', () => {
  const who = 'leden: [{id: anna}]\nmandaat: {beslist: leden}\n';

  it('is the share that the one who decides took', () => {
    const taken = decisions(...times(4, 'door: leden'), 'door: anna');
    expect(short(byDecider, who + taken)).toEqual([0.8, 0.8]);
  });

  it('leaves out what the loudest or nobody took', () => {
    const taken = decisions(...times(3, 'door: leden'), 'door: luidste', 'door: niemand');
    expect(short(byDecider, who + taken)).toEqual([1, 1]);
  });

  it('does no harm under three decisions that somebody took', () => {
    expect(short(byDecider, who + decisions('door: anna', 'door: anna'))).toEqual([1, 1]);
    expect(short(byDecider, who + decisions())).toEqual([1, 1]);
  });

  it('takes a decision that does not tell for anybody’s', () => {
    const taken = decisions(...times(3, 'door: leden'), 'wat: iets');
    expect(short(byDecider, who + taken)).toEqual([0.75, 1]);
    const few = decisions('door: leden', 'door: anna', 'wat: iets');
    expect(short(byDecider, who + few)).toEqual([0.3333, 1]);
  });

  it('looks at the newest ten', () => {
    const taken = decisions(...times(5, 'door: anna'), ...times(10, 'door: leden'));
    expect(short(byDecider, who + taken)).toEqual([1, 1]);
  });

  it('keeps open which are the newest ten where a date is lacking', () => {
    const taken = `${decisions(...times(10, 'door: leden'))}besluiten: [{door: anna}]\n`;
    expect(short(byDecider, who + taken)).toEqual([0.9, 1]);
  });

  it('is unknown as a whole without a decider, or without decisions', () => {
    const taken = decisions(...times(3, 'door: leden'));
    expect(short(byDecider, taken)).toEqual(['unknown', 0, 1]);
    expect(short(byDecider, who)).toEqual(['unknown', 0, 1]);
  });
});

describe('mandate.standing', () => {
  const stands = times(3, 'staat-nog: ja');

  it('is the share that still stands', () => {
    expect(short(standing, decisions(...stands, 'staat-nog: nee'))).toEqual([0.75, 0.75]);
  });

  it('takes a decision that does not tell for either', () => {
    expect(short(standing, decisions(...stands, 'staat-nog: onbekend'))).toEqual([0.75, 1]);
  });

  it('leaves out the newest session, and what was decided since', () => {
    const yaml = `bijeenkomsten:
  - {datum: 2026-03-12, besluiten: [{staat-nog: ja}, {staat-nog: ja}, {staat-nog: ja}]}
  - {datum: 2026-09-10, besluiten: [{staat-nog: nee}]}
besluiten:
  - {datum: 2026-09-10, staat-nog: nee}
  - {datum: 2026-10-10, staat-nog: nee}
`;
    expect(short(standing, yaml)).toEqual([1, 1]);
  });

  it('looks back twelve months', () => {
    const yaml = `${decisions(...stands)}besluiten: [{datum: 2025-11-01, staat-nog: nee}]\n`;
    expect(short(standing, yaml)).toEqual([1, 1]);
    expect(short(standing, yaml.replace('2025-11-01', '2025-11-02'))).toEqual([0.75, 0.75]);
  });

  it('takes a decision without a date for one of those months or not', () => {
    const yaml = `${decisions(...stands)}besluiten: [{staat-nog: nee}]\n`;
    expect(short(standing, yaml)).toEqual([0.75, 1]);
  });

  it('is unknown as a whole until three decisions tell', () => {
    expect(short(standing, decisions('staat-nog: ja', 'staat-nog: ja', 'wat: iets'))).toEqual([
      'unknown',
      0,
      1,
    ]);
    expect(short(standing, 'bijeenkomsten: [{datum: 2026-09-10}]')).toEqual(['unknown', 0, 1]);
  });
});

describe('mandate.untaken', () => {
  it('is the share of the loudest and of nobody', () => {
    const taken = decisions(...times(3, 'door: leden'), 'door: luidste', 'door: niemand');
    expect(short(untaken, taken)).toEqual([0.4, 0.4]);
  });

  it('takes one of fewer than five for no pattern', () => {
    const taken = decisions(...times(2, 'door: leden'), 'door: luidste');
    expect(short(untaken, taken)).toEqual([0.2, 0.2]);
    const two = decisions('door: leden', 'door: geen', 'door: luidste');
    expect(short(untaken, two)).toEqual([0.6667, 0.6667]);
  });

  it('takes a decision that does not tell for either', () => {
    const taken = decisions(...times(3, 'door: leden'), 'wat: iets');
    expect(short(untaken, taken)).toEqual([0, 0.2]);
    const more = decisions(...times(3, 'door: leden'), 'door: luidste', 'wat: iets');
    expect(short(untaken, more)).toEqual([0.2, 0.4]);
  });

  it('is unknown as a whole until three decisions tell who took them', () => {
    const taken = decisions('door: luidste', 'door: luidste', 'wat: iets');
    expect(short(untaken, taken)).toEqual(['unknown', 0, 1]);
    expect(short(untaken, decisions())).toEqual(['unknown', 0, 1]);
  });
});

describe('mandate.heard-share', () => {
  const needed = 'mandaat: {gehoord: [Ouders, het team]}\n';
  const both = 'gehoord: [het TEAM, ouders, de wijk]';

  it('asks for everyone who is named, whatever the case', () => {
    const taken = decisions(...times(3, both), 'gehoord: ouders', 'gehoord: []');
    expect(short(heardShare, needed + taken)).toEqual([0.6, 0.6]);
  });

  it('asks for anyone where nobody is named', () => {
    const taken = decisions('gehoord: buren', 'gehoord: ouders', 'gehoord: geen');
    expect(short(heardShare, `mandaat: {gehoord: geen}\n${taken}`)).toEqual([0.6667, 0.6667]);
  });

  it('keeps open whether those heard were the right ones while nobody says who must be', () => {
    const taken = decisions('gehoord: buren', 'gehoord: ouders', 'gehoord: geen');
    expect(short(heardShare, taken)).toEqual([0, 0.6667]);
    expect(heardShare.of(networkFrom(taken)).missing).toEqual(['mandate.heard']);
  });

  it('takes a decision that does not tell for either', () => {
    expect(short(heardShare, needed + decisions(...times(3, both), 'wat: iets'))).toEqual([
      0.75, 1,
    ]);
  });

  it('is unknown as a whole until three decisions tell', () => {
    const taken = decisions(both, both, 'gehoord: onbekend');
    expect(short(heardShare, needed + taken)).toEqual(['unknown', 0, 1]);
  });
});

describe('mandate.reasons-share', () => {
  it('is the share of the newest ten with reasons', () => {
    const taken = decisions(...times(5, 'onderbouwd: nee'), ...times(8, 'onderbouwd: ja'));
    expect(short(reasonsShare, taken)).toEqual([0.8, 0.8]);
  });

  it('takes a decision that does not tell for either, and looks no further back', () => {
    const taken = decisions(
      ...times(5, 'onderbouwd: nee'),
      ...times(8, 'onderbouwd: ja'),
      'wat: x',
      'wat: y',
    );
    expect(short(reasonsShare, taken)).toEqual([0.8, 1]);
  });

  it('takes the day of a decision outside a session into account', () => {
    const older = `besluiten: [{datum: 2026-01-10, onderbouwd: nee}]\n`;
    const taken = decisions(...times(10, 'onderbouwd: ja')) + older;
    expect(short(reasonsShare, taken)).toEqual([1, 1]);
    expect(short(reasonsShare, taken.replace('2026-01-10', '2026-04-10'))).toEqual([0.9, 0.9]);
    expect(short(reasonsShare, taken.replace('2026-01-10', '2026-03'))).toEqual([0.9, 1]);
  });

  it('is unknown as a whole until three tell, also of an empty log', () => {
    expect(short(reasonsShare, decisions('onderbouwd: nee', 'onderbouwd: nee'))).toEqual([
      'unknown',
      0,
      1,
    ]);
    expect(short(reasonsShare, decisions())).toEqual(['unknown', 0, 1]);
  });
});

describe('mandate.minority-kept', () => {
  it('counts the decisions that kept an idea that lost', () => {
    const taken = decisions(...times(4, 'minderheid: nee'), 'minderheid: ja', 'wat: iets');
    expect(short(minorityKept, taken)).toEqual([1, 2]);
  });

  it('is unknown as a whole until five tell', () => {
    const taken = decisions(...times(4, 'minderheid: nee'), 'wat: iets');
    expect(short(minorityKept, taken)).toEqual(['unknown', 0, 1]);
    expect(short(minorityKept, 'naam: X')).toEqual(['unknown', 0, 10]);
  });
});

describe('mandate.idle-sessions', () => {
  const busy = 'besluiten: [{wat: iets}], acties: []';
  const idle = 'besluiten: [], acties: geen';

  function log(...sessions: readonly string[]): string {
    const lines = sessions.map((session, at) => `  - {datum: 2026-0${at + 1}-15, ${session}}\n`);
    return `bijeenkomsten:\n${lines.join('')}`;
  }

  it('counts the newest sessions in a row that came to nothing', () => {
    expect(short(idleSessions, log(idle, busy, idle, idle))).toEqual([2, 2]);
    expect(short(idleSessions, log(idle, idle, busy))).toEqual([0, 0]);
    expect(short(idleSessions, log(idle, idle))).toEqual([2, 2]);
  });

  it('takes an action for as much as a decision', () => {
    expect(short(idleSessions, log(idle, 'acties: [{wat: iets}]', idle))).toEqual([1, 1]);
  });

  it('counts what happened between sessions with the next one', () => {
    const between = 'acties: [{wat: bellen, datum: 2026-03-01}]\n';
    expect(short(idleSessions, log(busy, idle, idle, idle) + between)).toEqual([1, 1]);
    const since = 'besluiten: [{wat: per mail, datum: 2026-10-01}]\n';
    expect(short(idleSessions, log(busy, idle, idle, idle) + since)).toEqual([0, 0]);
    const onTheDay = 'besluiten: [{wat: na afloop, datum: 2026-03-15}]\n';
    expect(short(idleSessions, log(busy, idle, idle, idle) + onTheDay)).toEqual([1, 1]);
  });

  it('keeps open where something without a date belongs', () => {
    const somewhere = 'acties: [{wat: bellen}]\n';
    expect(short(idleSessions, log(busy, idle, idle) + somewhere)).toEqual([0, 2]);
  });

  it('ends the row at low, not at high, with a session that does not tell of both', () => {
    expect(short(idleSessions, log(busy, idle, 'besluiten: []', idle))).toEqual([1, 3]);
  });

  it('is unknown as a whole where the newest session tells of neither', () => {
    expect(short(idleSessions, log(busy, idle, 'open: nee'))).toEqual(['unknown', 0, 2]);
    expect(short(idleSessions, 'naam: X')).toEqual(['unknown', 0, Infinity]);
  });

  it('asks only for sessions that can still change the answer', () => {
    const view = networkFrom(log('open: nee', busy, idle));
    expect(idleSessions.of(view).missing).toEqual([]);
  });
});

describe('mandate.commitment-talked', () => {
  it('counts discussed and agreed alike', () => {
    const yaml = `organisaties:
  - {id: a, vrijblijvendheid: besproken}
  - {id: b, vrijblijvendheid: afgesproken}
  - {id: c, vrijblijvendheid: geen}
  - {id: d, vrijblijvendheid: geen}
`;
    expect(short(commitmentTalked, yaml)).toEqual([0.5, 0.5]);
  });

  it('takes the general agreement for an organisation that says nothing of its own', () => {
    const yaml = 'organisaties: [{id: a, vrijblijvendheid: geen}, {id: b}]\n';
    expect(short(commitmentTalked, `${yaml}afspraken: {vrijblijvendheid: besproken}`)).toEqual([
      0.5, 0.5,
    ]);
    expect(short(commitmentTalked, `${yaml}afspraken: {vrijblijvendheid: geen}`)).toEqual([0, 0]);
  });

  it('takes an organisation that does not tell for either', () => {
    const yaml = 'organisaties: [{id: a, vrijblijvendheid: afgesproken}, {id: b}]';
    expect(short(commitmentTalked, yaml)).toEqual([0.5, 1]);
  });

  it('is unknown as a whole without two organisations', () => {
    expect(short(commitmentTalked, 'organisaties: [{id: a}]')).toEqual(['unknown', 0, 1]);
    expect(short(commitmentTalked, 'afspraken: {vrijblijvendheid: geen}')).toEqual([
      'unknown',
      0,
      1,
    ]);
  });
});

describe('mandate.directors-agreed', () => {
  function agreed(what: string): string {
    return `programma: {ambitie-met-bestuurders: {${what}}}`;
  }

  it('counts what was agreed', () => {
    expect(short(directorsAgreed, agreed('begin: ja, tussenstand: nee, bestemming: ja'))).toEqual([
      2, 2,
    ]);
    expect(short(directorsAgreed, 'programma: {ambitie-met-bestuurders: geen}')).toEqual([0, 0]);
  });

  it('adds at high what is not told', () => {
    expect(short(directorsAgreed, agreed('begin: ja'))).toEqual([1, 3]);
  });

  it('is unknown as a whole where nothing is told', () => {
    expect(short(directorsAgreed, 'programma: {richting: ja}')).toEqual(['unknown', 0, 3]);
  });
});

describe('mandate.leave-share', () => {
  const staff = 'organisatie: stad, student: nee, perspectieven: [beleid]';

  /** Members in a list, of an organisation that is listed too. */
  function members(...list: readonly string[]): string {
    const lines = list.map((one, at) => `  - {id: m${at + 1}, ${one}}\n`);
    return `organisaties: [{id: stad}]\nleden:\n${lines.join('')}`;
  }

  const yes = `${staff}, mandaat: ja`;
  const no = `${staff}, mandaat: nee`;

  it('is the share of those with an organisation', () => {
    expect(short(leaveShare, members(yes, yes, yes, no))).toEqual([0.75, 0.75]);
  });

  it('leaves out residents, students and the outer ring', () => {
    const others = [
      'organisatie: geen, perspectieven: [gezinnen]',
      'organisatie: stad, perspectieven: [gezinnen], student: nee',
      'organisatie: stad, perspectieven: [onderwijs], student: ja',
      `${no}, kring: schil`,
    ];
    expect(short(leaveShare, members(yes, yes, no, ...others))).toEqual([0.6667, 0.6667]);
    expect(leaveShare.of(networkFrom(members(yes, yes, no, ...others))).missing).toEqual([]);
  });

  it('takes a resident who brings in something else too for one with a manager', () => {
    const both = 'organisatie: stad, student: nee, perspectieven: [gezinnen, beleid], mandaat: nee';
    expect(short(leaveShare, members(yes, yes, yes, both))).toEqual([0.75, 0.75]);
  });

  it('takes a mandate that has ended for none, and lets it hold on its last day', () => {
    expect(short(leaveShare, members(yes, yes, yes, `${yes}, mandaat-tot: 2026-10-31`))).toEqual([
      0.75, 0.75,
    ]);
    expect(short(leaveShare, members(yes, yes, yes, `${yes}, mandaat-tot: 2026-11-01`))).toEqual([
      1, 1,
    ]);
    expect(short(leaveShare, members(yes, yes, yes, `${yes}, mandaat-tot: 2026`))).toEqual([
      0.75, 1,
    ]);
  });

  it('takes a member who does not tell for either', () => {
    expect(short(leaveShare, members(yes, yes, no, staff))).toEqual([0.5, 0.75]);
  });

  it('keeps open whether somebody without an organisation told belongs', () => {
    const list = members(yes, yes, yes, 'student: nee, perspectieven: [beleid], mandaat: nee');
    expect(short(leaveShare, list)).toEqual([0.75, 1]);
    expect(leaveShare.of(networkFrom(list)).missing).toEqual(['members.organisation']);
  });

  it('is narrowed by a count', () => {
    const list = members(yes, yes, staff, staff);
    expect(short(leaveShare, list)).toEqual([0.5, 1]);
    expect(short(leaveShare, `${list}aantallen: {mandaat: 3}`)).toEqual([0.75, 0.75]);
    const ring = members(yes, yes, staff, staff, `${yes}, kring: schil`);
    expect(short(leaveShare, `${ring}aantallen: {mandaat: 3}`)).toEqual([0.5, 0.5]);
  });

  it('reckons with members who are only counted', () => {
    expect(short(leaveShare, 'aantallen: {totaal: 8, mandaat: 6}')).toEqual([0.75, 1]);
    expect(short(leaveShare, `${members(yes, yes, yes)}aantallen: {totaal: 4}`)).toEqual([0.75, 1]);
  });

  it('is unknown as a whole under three who belong for certain', () => {
    expect(short(leaveShare, members(yes, no))).toEqual(['unknown', 0, 1]);
    expect(short(leaveShare, members(yes, yes, 'mandaat: ja'))).toEqual(['unknown', 0, 1]);
    expect(short(leaveShare, 'naam: X')).toEqual(['unknown', 0, 1]);
  });
});

describe('mandate.leave-ending', () => {
  function members(...list: readonly string[]): string {
    return `leden:\n${list.map((one, at) => `  - {id: m${at + 1}, ${one}}\n`).join('')}`;
  }

  it('is the share of the mandates that end within three months', () => {
    const list = members(
      'mandaat: ja',
      'mandaat: ja, mandaat-tot: 2027-02-02',
      'mandaat: ja, mandaat-tot: 2027-02-01',
      'mandaat: ja, mandaat-tot: 2026-11-01',
    );
    expect(short(leaveEnding, list)).toEqual([0.5, 0.5]);
  });

  it('leaves out who has no mandate, or no longer', () => {
    const list = members('mandaat: ja', 'mandaat: nee', 'mandaat: ja, mandaat-tot: 2026-10-31');
    expect(short(leaveEnding, list)).toEqual([0, 0]);
  });

  it('keeps open what is known to the year only, or not at all', () => {
    const list = members('mandaat: ja', 'mandaat: ja, mandaat-tot: 2027');
    expect(short(leaveEnding, list)).toEqual([0, 0.5]);
    const silent = members('mandaat: ja', 'mandaat-tot: 2026-12-01');
    expect(short(leaveEnding, silent)).toEqual([0, 0.5]);
    const counted = `${members('mandaat: ja')}aantallen: {totaal: 2}`;
    expect(short(leaveEnding, counted)).toEqual([0, 0.5]);
  });

  it('is unknown as a whole until one member has a mandate', () => {
    expect(short(leaveEnding, members('mandaat: nee', 'sinds: 2026-01-01'))).toEqual([
      'unknown',
      0,
      1,
    ]);
    expect(short(leaveEnding, 'naam: X')).toEqual(['unknown', 0, 1]);
  });
});
