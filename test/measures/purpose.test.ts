import { describe, expect, it } from 'vitest';
import { originFed } from '../../src/measures/purpose/fed.js';
import { ground, obligationMonths, onlyImposed } from '../../src/measures/purpose/origin.js';
import { programmeMissing } from '../../src/measures/purpose/programme.js';
import { monthsSinceMonitored, monthsSinceReported } from '../../src/measures/purpose/progress.js';
import { monthsSinceReview, sessionsSincePurpose } from '../../src/measures/purpose/returning.js';
import { networkFrom, short } from './helper.js';

/** A log with in each month of 2026 a session: `ja`, `nee` or (`?`) one that does not say. */
function log(...answers: readonly string[]): string {
  const sessions = answers.map((answer, at) => {
    const said = answer === '?' ? '' : `, terug-naar-bedoeling: ${answer}`;
    return `  - {datum: 2026-${String(at + 1).padStart(2, '0')}-15${said}}\n`;
  });
  return `bijeenkomsten:\n${sessions.join('')}`;
}

describe('purpose.sessions-since', () => {
  const never = 'bedoeling: {herijkt: nooit}\n';

  it('counts the sessions since the newest one in which the purpose came up', () => {
    expect(short(sessionsSincePurpose, never + log('ja', 'nee', 'nee'))).toEqual([2, 2]);
    expect(short(sessionsSincePurpose, never + log('nee', 'nee', 'ja'))).toEqual([0, 0]);
  });

  it('is all sessions held where it never came up', () => {
    expect(short(sessionsSincePurpose, never + log('nee', 'nee', 'nee'))).toEqual([3, 3]);
  });

  it('takes a session that does not say for either', () => {
    expect(short(sessionsSincePurpose, never + log('ja', 'nee', '?', 'nee'))).toEqual([1, 3]);
  });

  it('counts a review between sessions as the session before it', () => {
    const reviewed = 'bedoeling: {herijkt: 2026-02-20}\n';
    expect(short(sessionsSincePurpose, reviewed + log('nee', 'nee', 'nee', 'nee'))).toEqual([2, 2]);
    const onTheDay = 'bedoeling: {herijkt: 2026-04-15}\n';
    expect(short(sessionsSincePurpose, onTheDay + log('nee', 'nee', 'nee', 'nee'))).toEqual([0, 0]);
  });

  it('gives a range for a review that is known to the month', () => {
    const reviewed = 'bedoeling: {herijkt: 2026-02}\n';
    expect(short(sessionsSincePurpose, reviewed + log('nee', 'nee', 'nee', 'nee'))).toEqual([2, 3]);
  });

  it('keeps open that an untold review came after the newest session', () => {
    expect(short(sessionsSincePurpose, log('ja', 'nee', 'nee'))).toEqual([0, 2]);
    expect(short(sessionsSincePurpose, log('nee', 'nee', 'ja'))).toEqual([0, 0]);
  });

  it('is unknown as a whole while nothing says whether the purpose came up', () => {
    expect(short(sessionsSincePurpose, log('?', '?'))).toEqual(['unknown', 0, 2]);
    expect(short(sessionsSincePurpose, never + log('?', '?'))).toEqual(['unknown', 0, 2]);
    expect(short(sessionsSincePurpose, never)).toEqual(['unknown', 0, Infinity]);
  });

  it('leaves planned and cancelled sessions out', () => {
    const yaml = `${never}bijeenkomsten:
  - {datum: 2026-08-20, terug-naar-bedoeling: ja}
  - {datum: 2026-09-17, afgelast: ja}
  - {datum: 2026-11-19}
`;
    expect(short(sessionsSincePurpose, yaml)).toEqual([0, 0]);
  });

  it('asks only for what can still change the answer', () => {
    const view = networkFrom(log('?', '?', 'ja'));
    expect(sessionsSincePurpose.of(view).missing).toEqual([]);
    const older = networkFrom(`bedoeling: {herijkt: 2026-03-01}\n${log('?', '?', 'nee')}`);
    expect(sessionsSincePurpose.of(older).missing).toEqual([]);
    const open = networkFrom(log('ja', '?', 'nee'));
    expect(sessionsSincePurpose.of(open).missing).toEqual([
      'sessions.purpose-revisited',
      'purpose.reviewed',
    ]);
  });
});

describe('purpose.programme-missing', () => {
  it('counts what is known to be absent', () => {
    const whole =
      'programma: {richting: ja, werkvormen: [intervisie], beoogde-resultaten: een les}';
    expect(short(programmeMissing, whole)).toEqual([0, 0]);
    const empty = 'programma: {richting: nee, werkvormen: [], beoogde-resultaten: geen}';
    expect(short(programmeMissing, empty)).toEqual([3, 3]);
    expect(short(programmeMissing, 'programma: geen')).toEqual([3, 3]);
  });

  it('adds at high what the file does not say', () => {
    expect(short(programmeMissing, 'programma: {richting: ja, werkvormen: []}')).toEqual([1, 2]);
    expect(short(programmeMissing, 'programma: {richting: ja, werkvormen: ["?"]}')).toEqual([0, 2]);
  });

  it('is unknown as a whole where nothing of the three is told', () => {
    expect(short(programmeMissing, 'programma: {bijstelbaar: ja}')).toEqual(['unknown', 0, 3]);
  });
});

describe.each([
  ['purpose.months-since-monitored', monthsSinceMonitored, 'voortgang-gevolgd'],
  ['purpose.months-since-reported', monthsSinceReported, 'voortgang-gedeeld'],
])('%s', (_, measure, field) => {
  it('counts months of 30.4 days', () => {
    expect(short(measure, `programma: {${field}: 2026-08-02}`)).toEqual([2.9934, 2.9934]);
  });

  it('gives a range for a date known to the month', () => {
    expect(short(measure, `programma: {${field}: 2026-10}`)).toEqual([0.0329, 1.0197]);
  });

  it('is above every bound for a stated never', () => {
    expect(short(measure, `programma: {${field}: nooit}`)).toEqual([Infinity, Infinity]);
  });

  it('is unknown as a whole without a date', () => {
    expect(short(measure, 'programma: {richting: ja}')).toEqual(['unknown', 0, Infinity]);
    expect(short(measure, `programma: {${field}: onbekend}`)).toEqual(['unknown', 0, Infinity]);
  });
});

describe('purpose.months-since-review', () => {
  it('counts months of 30.4 days', () => {
    expect(short(monthsSinceReview, 'bedoeling: {herijkt: 2026-08-02}')).toEqual([2.9934, 2.9934]);
    expect(short(monthsSinceReview, 'bedoeling: {herijkt: nooit}')).toEqual([Infinity, Infinity]);
  });

  it('takes no session that came back to the purpose for a review', () => {
    expect(short(monthsSinceReview, log('ja', 'ja'))).toEqual(['unknown', 0, Infinity]);
  });
});

describe('purpose.ground', () => {
  it('counts the theme, the question and a kind of origin', () => {
    const whole =
      'bedoeling: {thema: schulden, vraagstuk: wie ziet ze}\nontstaan: {soort: ambitie}';
    expect(short(ground, whole)).toEqual([3, 3]);
    const none = 'bedoeling: {thema: geen, vraagstuk: ""}\nontstaan: {soort: []}';
    expect(short(ground, none)).toEqual([0, 0]);
    expect(short(ground, 'bedoeling: geen\nontstaan: {soort: opgelegd}')).toEqual([1, 1]);
  });

  it('adds at high what the file does not say', () => {
    expect(short(ground, 'bedoeling: {thema: schulden}')).toEqual([1, 3]);
    expect(short(ground, 'bedoeling: {thema: geen}\nontstaan: {soort: ["?"]}')).toEqual([0, 2]);
  });

  it('is unknown as a whole where nothing of the three is told', () => {
    expect(short(ground, 'bedoeling: {afgebakend: ja}')).toEqual(['unknown', 0, 3]);
  });
});

describe('purpose.only-imposed', () => {
  it('is yes where an obligation is the only kind', () => {
    expect(short(onlyImposed, 'ontstaan: {soort: opgelegd}')).toEqual(['yes']);
    expect(short(onlyImposed, 'ontstaan: {soort: [opgelegd, ambitie]}')).toEqual(['no']);
    expect(short(onlyImposed, 'ontstaan: {soort: []}')).toEqual(['no']);
  });

  it('stays open while a kind that nobody knows may be another', () => {
    expect(short(onlyImposed, 'ontstaan: {soort: [opgelegd, "?"]}')).toEqual(['yes', 'no']);
    expect(short(onlyImposed, 'ontstaan: {soort: [ambitie, "?"]}')).toEqual(['no']);
  });

  it('is unknown as a whole without a kind', () => {
    expect(short(onlyImposed, 'ontstaan: {geldt-nog: ja}')).toEqual(['unknown', 'yes', 'no']);
    expect(short(onlyImposed, 'ontstaan: {soort: ["?"]}')).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('purpose.obligation-months', () => {
  const until = (date: string): string => `ontstaan: {opgelegd-tot: ${date}}`;

  it('counts months to the end, below 0 once it has passed', () => {
    expect(short(obligationMonths, until('2027-01-31'))).toEqual([2.9934, 2.9934]);
    expect(short(obligationMonths, until('2026-11-01'))).toEqual([0, 0]);
    expect(short(obligationMonths, until('2026-08-02'))).toEqual([-2.9934, -2.9934]);
  });

  it('gives a range for an end known to the month, and never for none', () => {
    expect(short(obligationMonths, until('2026-11'))).toEqual([0, 0.9539]);
    expect(short(obligationMonths, until('geen'))).toEqual([Infinity, Infinity]);
  });

  it('is not asked of who was never obliged', () => {
    const missing = (yaml: string) => obligationMonths.of(networkFrom(yaml)).missing;
    expect(missing('ontstaan: {soort: ambitie}')).toEqual([]);
    expect(missing('ontstaan: {soort: [ambitie, opgelegd]}')).toEqual(['origin.imposed-until']);
    expect(missing('naam: X')).toEqual(['origin.imposed-until']);
  });

  it('is unknown as a whole where it is left out: it may have passed', () => {
    expect(short(obligationMonths, 'ontstaan: {soort: opgelegd}')).toEqual([
      'unknown',
      -Infinity,
      Infinity,
    ]);
  });
});

describe('purpose.origin-fed', () => {
  const from = (kinds: string, ...lines: readonly string[]): string =>
    `ontstaan: {soort: ${kinds}}\n${lines.join('\n')}\n`;

  it('sees an ambition in a result of the last 12 months that is in use', () => {
    const results = (...list: readonly string[]): string => `opbrengsten: [${list.join(', ')}]`;
    const used = '{datum: 2025-12-01, overgenomen-door: 1}';
    expect(short(originFed, from('ambitie', results(used)))).toEqual([1, 1]);
    const old = '{datum: 2025-10-01, waarde: toegepast}';
    const idle = '{datum: 2026-09-01, waarde: direct, overgenomen-door: []}';
    expect(short(originFed, from('ambitie', results(old, idle)))).toEqual([0, 0]);
    const undated = '{waarde: toegepast}';
    expect(short(originFed, from('ambitie', results(undated)))).toEqual(['unknown', 0, 1]);
    expect(short(originFed, from('ambitie', results()))).toEqual([0, 0]);
  });

  it('sees inspiration in an insight or a question seen anew of the last half year', () => {
    const result = (what: string): string =>
      from('inspiratie', `opbrengsten: [{datum: 2026-06-01, ${what}}]`);
    expect(short(originFed, result('soort: inzicht'))).toEqual([1, 1]);
    expect(short(originFed, result('soort: product, waarde: herijkt'))).toEqual([1, 1]);
    expect(short(originFed, result('soort: product, waarde: direct'))).toEqual([0, 0]);
    expect(short(originFed, result('soort: product'))).toEqual(['unknown', 0, 1]);
    const old = from('inspiratie', 'opbrengsten: [{datum: 2026-04-01, soort: inzicht}]');
    expect(short(originFed, old)).toEqual([0, 0]);
  });

  const members = 'leden: [{id: a}, {id: b}, {id: c}]';

  it('sees an assignment in three different members with an action', () => {
    const actions = (...by: readonly string[]): string =>
      from(
        'opdracht',
        members,
        `bijeenkomsten: [{datum: 2026-09-10, acties: [${by.map((id) => `{door: ${id}}`).join(', ')}]}]`,
      );
    expect(short(originFed, actions('a', 'b', 'c'))).toEqual([1, 1]);
    expect(short(originFed, actions('a', 'a', 'b'))).toEqual([0, 0]);
    expect(short(originFed, actions('a', 'b', '"?"'))).toEqual(['unknown', 0, 1]);
    expect(short(originFed, actions('a', 'geen'))).toEqual([0, 0]);
  });

  it('counts actions outside a session, of the time of the last six', () => {
    const yaml = (date: string): string =>
      from(
        'opdracht',
        members,
        'bijeenkomsten: [{datum: 2026-09-10, acties: [{door: a}, {door: b}]}]',
        `acties: [{door: c${date}}]`,
      );
    expect(short(originFed, yaml(', datum: 2026-09-20'))).toEqual([1, 1]);
    expect(short(originFed, yaml(', datum: 2026-08-20'))).toEqual([0, 0]);
    expect(short(originFed, yaml(''))).toEqual(['unknown', 0, 1]);
  });

  it('sees joined strength in a case, an intervision, a visit or knowledge shared by doing', () => {
    const session = (what: string): string =>
      from('bundeling', `bijeenkomsten: [{datum: 2026-09-10, ${what}}]`);
    expect(short(originFed, session('casussen: 1'))).toEqual([1, 1]);
    expect(short(originFed, session('werkvormen: [Intervisie]'))).toEqual([1, 1]);
    expect(short(originFed, session('werkvormen: [werkbezoek bij de GGD]'))).toEqual([1, 1]);
    expect(short(originFed, session('kennisproces: [socialisatie]'))).toEqual([1, 1]);
    const without = 'casussen: 0, werkvormen: [lezing], kennisproces: [combinatie]';
    expect(short(originFed, session(without))).toEqual([0, 0]);
    expect(short(originFed, session('casussen: 0, werkvormen: [lezing]'))).toEqual([
      'unknown',
      0,
      1,
    ]);
  });

  it('leaves an obligation aside, and takes an unknown kind for another', () => {
    const used = 'opbrengsten: [{datum: 2026-09-01, soort: product, waarde: toegepast}]';
    expect(short(originFed, from('[opgelegd, ambitie]', used))).toEqual([1, 1]);
    expect(short(originFed, from('[ambitie, inspiratie]', used))).toEqual([0.5, 0.5]);
    expect(short(originFed, from('[ambitie, "?"]', used))).toEqual([0.5, 1]);
    expect(short(originFed, from('[ambitie, opdracht]', used))).toEqual([0.5, 1]);
  });

  it('is unknown as a whole without a kind beside an obligation', () => {
    expect(short(originFed, from('opgelegd'))).toEqual(['unknown', 0, 1]);
    expect(short(originFed, 'naam: X')).toEqual(['unknown', 0, 1]);
  });

  it('asks only for what can still change the answer', () => {
    const view = networkFrom(
      from('ambitie', 'opbrengsten: [{datum: 2026-09-01, waarde: toegepast}, {wat: iets}]'),
    );
    expect(originFed.of(view).missing).toEqual([]);
    const open = networkFrom(from('ambitie', 'opbrengsten: [{waarde: toegepast}]'));
    expect(originFed.of(open).missing).toEqual(['results.date']);
  });
});
