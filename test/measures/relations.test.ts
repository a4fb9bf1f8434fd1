import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engines, motivatedDrop } from '../../src/measures/relations/energy.js';
import {
  atmosphere,
  attitude,
  click,
  equal,
  heard,
  innovative,
  lowShare,
  motivated,
  owner,
  room,
  safe,
  sharp,
} from '../../src/measures/relations/pulse.js';
import { sessionsSinceCelebration, socialMinutes } from '../../src/measures/relations/together.js';
import { unrest, unrestLookedAt } from '../../src/measures/relations/unrest.js';
import { networkFrom, short } from './helper.js';

const INFINITY = Number.POSITIVE_INFINITY;

/** Answers of one day or month to one statement. */
function answers(date: string, statement: string, marks: readonly number[]): string {
  return marks.map((mark) => `  - {datum: ${date}, ${statement}: ${mark}}\n`).join('');
}

function pulse(...rounds: readonly string[]): string {
  return `peiling:\n${rounds.join('')}`;
}

describe('the means of the pulse', () => {
  it.each([
    [heard, 'gehoord'],
    [safe, 'veilig'],
    [equal, 'gelijkwaardig'],
    [owner, 'eigenaar'],
    [attitude, 'houding'],
    [innovative, 'vernieuwend'],
    [motivated, 'gemotiveerd'],
    [click, 'klik'],
    [atmosphere, 'sfeer'],
    [sharp, 'scherp'],
    [room, 'ruimte'],
  ])('$name reads its own statement', (measure, statement) => {
    expect(short(measure, pulse(answers('2026-10', statement, [5, 4, 4, 3, 5])))).toEqual([
      4.2, 4.2,
    ]);
  });

  it('is unknown as a whole under five answers to the statement, however many took part', () => {
    const four = answers('2026-10-05', 'veilig', [1, 1, 1, 1]);
    expect(short(safe, pulse(four, answers('2026-10-05', 'waarde', [4, 4, 4])))).toEqual([
      'unknown',
      1,
      5,
    ]);
    expect(short(safe, '')).toEqual(['unknown', 1, 5]);
    expect(short(safe, 'peiling: geen')).toEqual(['unknown', 1, 5]);
  });

  it('uses the last 90 days, today and the ninetieth day among them', () => {
    const now = answers('2026-11-01', 'veilig', [4, 4, 4, 4, 4]);
    const twos = [2, 2, 2, 2, 2];
    expect(short(safe, pulse(now, answers('2026-08-03', 'veilig', twos)))).toEqual([3, 3]);
    expect(short(safe, pulse(now, answers('2026-08-02', 'veilig', twos)))).toEqual([4, 4]);
  });

  it('counts no answer without its round', () => {
    const five = answers('2026-10-12', 'veilig', [4, 4, 4, 4, 4]);
    expect(short(safe, pulse(five, answers('2026-10-20', 'veilig', [1])))).toEqual([4, 4]);
    expect(
      short(
        safe,
        pulse(answers('2026-10-12', 'veilig', [4, 4, 4]), answers('2026-10-20', 'veilig', [1, 1])),
      ),
    ).toEqual(['unknown', 1, 5]);
  });

  it('tells a round that is not closed by whole fives, the rest being anything', () => {
    const round = (marks: readonly number[]) =>
      short(safe, pulse(answers('2026-10', 'veilig', marks)));
    expect(round([4, 4, 4, 4, 4])).toEqual([4, 4]);
    expect(round([4, 4, 4, 4, 4, 1])).toEqual([3.5, 4.1667]);
    expect(round([4, 4, 4, 4, 4, 5])).toEqual([3.5, 4.1667]);
    expect(round([4, 4, 4, 4, 4, 1, 1, 1, 1, 1])).toEqual([2.5, 2.5]);
  });

  it('tells a round as a whole that is as it was closed, and else nothing of it', () => {
    const closed = (count: number, marks: readonly number[]): readonly unknown[] =>
      short(safe, pulse(answers(`2026-10, aantal: ${count}`, 'veilig', marks)));
    expect(closed(6, [4, 4, 4, 4, 4, 1])).toEqual([3.5, 3.5]);
    expect(closed(6, [4, 4, 4, 4, 4, 1, 5])).toEqual(['unknown', 1, 5]);
    expect(closed(6, [4, 4, 4, 4, 4])).toEqual(['unknown', 1, 5]);
    const skipped = answers('2026-10, aantal: 6', 'waarde', [3, 3]);
    const four = answers('2026-10, aantal: 6', 'veilig', [4, 4, 4, 4]);
    expect(short(safe, pulse(four, skipped))).toEqual(['unknown', 1, 5]);
  });

  it('takes a month that has begun for one of those days', () => {
    const round = pulse(answers('2026-11', 'veilig', [4, 4, 4, 4, 4]));
    expect(short(safe, round, '2026-11-12')).toEqual([4, 4]);
    expect(short(safe, round, '2026-10-31')).toEqual(['unknown', 1, 5]);
  });

  it('lets a month that lies partly before those days count as a whole or not', () => {
    const now = answers('2026-10', 'veilig', [4, 4, 4, 4, 4]);
    const then = answers('2026-08', 'veilig', [1, 2, 2, 2, 3]);
    expect(short(safe, pulse(now, then))).toEqual([3, 4]);
  });

  it('tells nothing of a few answers of which it is open whether they count', () => {
    const now = answers('2026-10', 'veilig', [4, 4, 4, 4, 4]);
    const one = '  - {veilig: 4}\n';
    const found = safe.of(networkFrom(pulse(now, one)));
    expect(found).toMatchObject({ low: 21 / 6, high: 25 / 6, missing: ['pulse.date'] });
  });

  it('points at the list and never at an answer', () => {
    const { evidence } = safe.of(networkFrom(pulse(answers('2026-10', 'veilig', [4, 4, 4, 4, 4]))));
    expect(evidence).toHaveLength(1);
    expect(evidence[0]).toMatchObject({ path: 'pulse' });
  });
});

describe('relations.low-share', () => {
  const both = (safe: readonly number[], equal: readonly number[]): string =>
    pulse(
      ...safe.map(
        (mark, at) =>
          `  - {datum: 2026-10, veilig: ${mark}, gelijkwaardig: ${equal[at] ?? 'onbekend'}}\n`,
      ),
    );

  it('is the larger share of 1 and 2', () => {
    expect(short(lowShare, both([4, 4, 3, 2, 5], [2, 1, 4, 4, 3]))).toEqual([0.4, 0.4]);
  });

  it('is at least the share of the one statement that is known', () => {
    const one = answers('2026-10', 'veilig', [1, 2, 4, 4, 4]);
    expect(short(lowShare, pulse(one))).toEqual(['unknown', 0.4, 1]);
  });

  it('is unknown without five answers', () => {
    expect(short(lowShare, both([1, 1, 1, 1], [1, 1, 1, 1]))).toEqual(['unknown', 0, 1]);
  });

  it('leaves open what answers without a date would add', () => {
    const now = `${both([4, 4, 4, 4], [4, 4, 4, 4])}  - {datum: 2026-10, veilig: 1, gelijkwaardig: 4}\n`;
    expect(short(lowShare, `${now}  - {veilig: 4, gelijkwaardig: 4}\n`)).toEqual([0.1667, 0.3333]);
  });
});

describe('relations.motivated-drop', () => {
  const now = answers('2026-10', 'gemotiveerd', [4, 4, 4, 4, 4]);
  const fives = [5, 5, 5, 5, 5];
  const drop = (...rounds: readonly string[]): readonly unknown[] =>
    short(motivatedDrop, pulse(now, ...rounds));

  it('is the mean of the earlier round less the mean now, below 0 where it rose', () => {
    expect(drop(answers('2026-04', 'gemotiveerd', fives))).toEqual([1, 1]);
    expect(drop(answers('2026-04-20', 'gemotiveerd', [3, 3, 3, 3, 4]))).toEqual([-0.8, -0.8]);
  });

  it('takes the newest three months with five answers that end 6 to 12 months before', () => {
    const low = [3, 3, 3, 3, 3];
    const may = answers('2026-05', 'gemotiveerd', [1, 1]);
    const march = answers('2026-03-03', 'gemotiveerd', low);
    expect(drop(may, march)).toEqual([-1, -1]);
    expect(drop(answers('2026-05', 'gemotiveerd', [1, 1, 1, 1, 1]), march)).toEqual([-2, -2]);
    expect(drop(answers('2026-06', 'gemotiveerd', fives))).toEqual([0, 0]);
    expect(drop(answers('2026-01', 'gemotiveerd', fives), march)).toEqual([-1, -1]);
    expect(drop(answers('2025-11', 'gemotiveerd', fives))).toEqual([1, 1]);
    expect(drop(answers('2025-09', 'gemotiveerd', fives))).toEqual([1, 1]);
    expect(drop(answers('2025-08', 'gemotiveerd', fives))).toEqual([0, 0]);
  });

  it('is 0 without an earlier round of five answers', () => {
    expect(drop()).toEqual([0, 0]);
    expect(drop(answers('2026-04', 'gemotiveerd', [5, 5, 5, 5]))).toEqual([0, 0]);
  });

  it('lets an answer whose month is not known be of the round, or make it one', () => {
    const one = '  - {datum: 2026, gemotiveerd: 4}\n';
    const found = motivatedDrop.of(
      networkFrom(pulse(now, answers('2026-04', 'gemotiveerd', fives), one)),
    );
    // In either round it may be any mark from 1 to 5.
    expect(found).toMatchObject({ low: 26 / 6 - 25 / 6, high: 5 - 21 / 6 });
    expect(found.missing).toEqual(['pulse.date']);
    // Four known answers are not used, not even in a range.
    expect(drop(answers('2026-04', 'gemotiveerd', [5, 5, 5, 5]), one)).toEqual([-3.1667, 1.5]);
  });

  it('only widens when a month is not known', () => {
    const month = fc.constantFrom('2026-05', '2026-04', '2026-03', '2026-02', '2025-10', '2025-09');
    const then = fc.array(fc.tuple(month, fc.integer({ min: 1, max: 5 })), {
      minLength: 5,
      maxLength: 9,
    });
    const range = (rounds: readonly (readonly [string, number])[]) => {
      const told = rounds.map(([date, mark]) => answers(date, 'gemotiveerd', [mark]));
      return motivatedDrop.of(networkFrom(pulse(now, ...told)));
    };
    fc.assert(
      fc.property(then, fc.nat(), (rounds, pick) => {
        const known = range(rounds);
        const open = range(rounds.map((one, at) => (at === pick % 5 ? ['onbekend', one[1]] : one)));
        expect(open).toMatchObject({ is: 'number' });
        if (known.is !== 'number' || open.is !== 'number') return;
        expect(open.low).toBeLessThanOrEqual(known.low + 1e-9);
        expect(open.high).toBeGreaterThanOrEqual(known.high - 1e-9);
      }),
      { seed: 20261101, numRuns: 200 },
    );
  });

  it('is unknown while fewer than five answers count now', () => {
    const then = pulse(answers('2026-04', 'gemotiveerd', fives));
    expect(short(motivatedDrop, then)).toEqual(['unknown', -4, 4]);
    expect(short(motivatedDrop, '')).toEqual(['unknown', -4, 4]);
  });
});

describe('relations.engines', () => {
  const none = 'opbrengsten: geen\nhobbels: geen\n';
  const session = (what: string, date = '2026-05-02'): string =>
    `bijeenkomsten: [{datum: ${date}, gevierd: nee, leren-besproken: nee}, {datum: ${date}, ${what}}]\n`;
  const still = session('gevierd: nee, leren-besproken: nee');

  it('is 0 where the last half year is known to show none of them', () => {
    expect(short(engines, still + none)).toEqual([0, 0]);
    expect(short(engines, `bijeenkomsten: geen\n${none}`)).toEqual([0, 0]);
  });

  it('counts something reached once, in a result, a session or outside one', () => {
    const result = 'opbrengsten: [{datum: 2026-06, waarde: toegepast}]\nhobbels: geen\n';
    expect(short(engines, still + result)).toEqual([1, 1]);
    const feast = session('gevierd: taart, leren-besproken: nee');
    expect(short(engines, feast + result)).toEqual([1, 1]);
    expect(short(engines, feast + none)).toEqual([1, 1]);
    expect(short(engines, `${still}${none}vieringen: [{datum: 2026-08-01}]`)).toEqual([1, 1]);
    const potential = result.replace('toegepast', 'potentieel');
    expect(short(engines, still + potential)).toEqual([0, 0]);
  });

  it('counts a hurdle of that half year that was solved, and talk about learning', () => {
    const solved = session(
      'gevierd: nee, leren-besproken: ja, hobbels: [{opgelost: nee}, {opgelost: 2026-06-01}]',
    );
    expect(short(engines, `${solved}opbrengsten: geen`)).toEqual([2, 2]);
    const apart = 'opbrengsten: geen\nhobbels: [{datum: 2026-04-30, opgelost: ja}]';
    expect(short(engines, `${still}${apart}`)).toEqual([0, 0]);
  });

  it('looks back 183 days', () => {
    const yes = 'gevierd: nee, leren-besproken: ja';
    expect(short(engines, session(yes, '2026-05-02') + none)).toEqual([1, 1]);
    expect(short(engines, session(yes, '2026-05-01') + none)).toEqual([0, 0]);
  });

  it('is open upward for what is not said, and asks for nothing that cannot matter', () => {
    const found = engines.of(networkFrom(session('gevierd: ja, leren-besproken: onbekend')));
    expect(found).toMatchObject({ low: 1, high: 3, unknown: false });
    expect(found.missing).toEqual(['sessions.hurdles', 'sessions.learning-reflected']);
    expect(short(engines, `${still}opbrengsten: [{waarde: toegepast}]\nhobbels: geen`)).toEqual([
      0, 1,
    ]);
  });

  it('is unknown while none of the three can be said', () => {
    expect(short(engines, '')).toEqual(['unknown', 0, 3]);
    expect(short(engines, 'bijeenkomsten: [{datum: 2026-10-01}]')).toEqual(['unknown', 0, 3]);
  });
});

describe('relations.sessions-since-celebration', () => {
  const log = (...celebrated: readonly string[]): string =>
    `bijeenkomsten:\n${celebrated
      .map((one, at) => `  - {datum: 2026-0${at + 1}-10${one && `, gevierd: ${one}`}}\n`)
      .join('')}`;

  it('counts the sessions after the newest one, and all where there was none', () => {
    expect(short(sessionsSinceCelebration, log('ja', '"taart bij casus 5"', 'nee', 'nee'))).toEqual(
      [2, 2],
    );
    expect(short(sessionsSinceCelebration, log('nee', 'nee', 'nee', 'ja'))).toEqual([0, 0]);
    expect(short(sessionsSinceCelebration, log('nee', 'nee', 'nee'))).toEqual([3, 3]);
  });

  it('takes a silent session for one where it may have happened', () => {
    expect(short(sessionsSinceCelebration, log('ja', 'nee', '', 'nee'))).toEqual([1, 3]);
  });

  it('reads no further back than it needs', () => {
    const found = sessionsSinceCelebration.of(networkFrom(log('', 'ja', 'nee')));
    expect(found.missing).toEqual([]);
  });

  it('is unknown where nothing is said about celebrating, and not where there is a list', () => {
    expect(short(sessionsSinceCelebration, log('', '', ''))).toEqual(['unknown', 0, 3]);
    expect(short(sessionsSinceCelebration, `${log('', '', '')}vieringen: geen`)).toEqual([0, 3]);
    expect(short(sessionsSinceCelebration, '')).toEqual(['unknown', 0, INFINITY]);
  });

  it('counts a celebration between sessions as the session before it', () => {
    const sessions = log('nee', 'nee', 'nee', 'nee');
    expect(short(sessionsSinceCelebration, `${sessions}vieringen: [{datum: 2026-03-20}]`)).toEqual([
      1, 1,
    ]);
    expect(short(sessionsSinceCelebration, `${sessions}vieringen: [{datum: 2026-03}]`)).toEqual([
      1, 2,
    ]);
    expect(short(sessionsSinceCelebration, `${sessions}vieringen: [{wat: taart}]`)).toEqual([0, 4]);
  });
});

describe('relations.social-minutes', () => {
  const log = (...social: readonly (string | number)[]): string =>
    `bijeenkomsten:\n${social
      .map(
        (one, at) =>
          `  - {datum: 2026-0${at + 1}-10, minuten: {leren: 60${one === '' ? '' : `, informeel: ${one}`}}}\n`,
      )
      .join('')}`;

  it('is the mean of the last four sessions', () => {
    expect(short(socialMinutes, log(0, 0, 10, 20, 10, 20))).toEqual([15, 15]);
    expect(short(socialMinutes, log('10-15', 20))).toEqual([15, 17.5]);
  });

  it('lets a session that does not say have had any number', () => {
    expect(short(socialMinutes, log(10, 20, '', 30))).toEqual([15, INFINITY]);
  });

  it('is unknown where fewer than two of those sessions say', () => {
    expect(short(socialMinutes, log(20))).toEqual(['unknown', 0, INFINITY]);
    expect(short(socialMinutes, log(20, 20, 20, '', '', '', ''))).toEqual(['unknown', 0, INFINITY]);
    expect(short(socialMinutes, '')).toEqual(['unknown', 0, INFINITY]);
  });
});

/** A pulse and lists without any sign of unrest; each may be replaced. */
function calm({
  safe: marks = [4, 4, 4, 4, 4],
  date = '2026-10-12',
  hurdles = 'geen',
  decisions = 'geen',
  more = '',
} = {}): string {
  const round = marks.map((mark) => `  - {datum: ${date}, veilig: ${mark}, sfeer: 4}\n`).join('');
  const sessions = more.includes('bijeenkomsten:') ? '' : 'bijeenkomsten: geen\n';
  return `peiling:\n${round}hobbels: ${hurdles}\nbesluiten: ${decisions}\n${sessions}${more}`;
}

describe('relations.unrest', () => {
  it('is none where everything that would show it was told and does not', () => {
    expect(short(unrest, calm())).toEqual(['none']);
  });

  it('is unknown where nothing was logged, and open where one thing was', () => {
    expect(short(unrest, '')).toEqual(['unknown', 'none', 'fresh', 'lasting']);
    expect(short(unrest, 'hobbels: geen')).toEqual(['none', 'fresh', 'lasting']);
    const four = pulse(answers('2026-10-12', 'veilig', [1, 1, 1, 1]));
    expect(short(unrest, four)).toEqual(['unknown', 'none', 'fresh', 'lasting']);
  });

  it('shows in a round with a mean under 3: fresh for 42 days, lasting for 3 months', () => {
    const low = [2, 3, 3, 3, 3];
    expect(short(unrest, calm({ safe: [3, 3, 3, 3, 3] }))).toEqual(['none']);
    expect(short(unrest, calm({ safe: low, date: '2026-09-20' }))).toEqual(['fresh']);
    expect(short(unrest, calm({ safe: low, date: '2026-09-19' }))).toEqual(['lasting']);
    expect(short(unrest, calm({ safe: low, date: '2026-08-02' }))).toEqual(['lasting']);
  });

  it('is open where nobody was asked in the last three months, whatever they said before', () => {
    const open = ['none', 'fresh', 'lasting'];
    expect(short(unrest, calm({ safe: [2, 3, 3, 3, 3], date: '2026-08-01' }))).toEqual(open);
    expect(short(unrest, calm({ date: '2026-08-01' }))).toEqual(open);
  });

  it('leaves the age open of a round that is dated to the month', () => {
    expect(short(unrest, calm({ safe: [2, 2, 2, 2, 2], date: '2026-09' }))).toEqual([
      'fresh',
      'lasting',
    ]);
  });

  it('shows in a round 0.7 lower than the one before, both of five answers', () => {
    const rounds = (before: readonly number[], now: readonly number[]): string =>
      `${pulse(answers('2026-05', 'veilig', before), answers('2026-10', 'veilig', now))}` +
      'hobbels: geen\nbesluiten: geen\nbijeenkomsten: geen\n';
    const fives = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5];
    expect(short(unrest, rounds(fives, [4, 4, 4, 4, 4, 4, 4, 5, 5, 5]))).not.toContain('none');
    expect(short(unrest, rounds(fives, [4, 4, 4, 4, 4, 4, 5, 5, 5, 5]))).toContain('none');
    expect(short(unrest, rounds([5, 5, 5, 5], [4, 4, 4, 4, 4]))).toContain('none');
  });

  it('cannot judge a round in which fewer than five answered the statement', () => {
    const marks = pulse(answers('2026-10-12', 'veilig', [4, 4, 4, 4, 4]));
    const found = unrest.of(
      networkFrom(`${marks}hobbels: geen\nbesluiten: geen\nbijeenkomsten: geen`),
    );
    expect(found).toMatchObject({ values: ['none', 'fresh'], missing: ['pulse.atmosphere'] });
  });

  it('shows in two hurdles that were not taken, and not in one', () => {
    const hurdle = (date: string, solved: string): string =>
      `{datum: ${date}, opgelost: ${solved}}`;
    const two = (first: string, second: string): string =>
      calm({ hurdles: `[${hurdle('2026-09-01', first)}, ${hurdle('2026-10-01', second)}]` });
    expect(short(unrest, two('nee', 'nee'))).toEqual(['fresh']);
    expect(short(unrest, two('nee', '2026-10-20'))).toEqual(['none']);
    expect(short(unrest, two('nee', 'onbekend'))).toEqual(['none', 'fresh']);
  });

  it('stays open where nobody knows the hurdles of a session', () => {
    const session = (date: string, what: string): string =>
      calm({ more: `bijeenkomsten: [{datum: ${date}${what}}]` });
    expect(short(unrest, session('2026-10-01', ''))).toEqual(['none']);
    expect(short(unrest, session('2026-10-01', ', hobbels: []'))).toEqual(['none']);
    expect(short(unrest, session('2026-10-01', ', hobbels: onbekend'))).toEqual([
      ...['none', 'fresh', 'lasting'],
    ]);
    expect(short(unrest, session('2026-07-01', ', hobbels: onbekend'))).toEqual(['none']);
  });

  it('shows in two decisions by the loudest', () => {
    const two = (first: string, second: string): string =>
      calm({
        decisions: `[{datum: 2026-08-20, door: ${first}}, {datum: 2026-09-10, door: ${second}}]`,
      });
    expect(short(unrest, two('luidste', 'luidste'))).toEqual(['lasting']);
    expect(short(unrest, two('luidste', 'leden'))).toEqual(['none']);
    expect(short(unrest, two('luidste', 'onbekend'))).toEqual(['none', 'lasting']);
  });

  it('keeps the age open where a newer sign cannot be judged', () => {
    const old =
      'besluiten: [{datum: 2026-08-20, door: luidste}, {datum: 2026-09-10, door: luidste}]';
    expect(short(unrest, `${old}\nbijeenkomsten: geen`)).toEqual(['fresh', 'lasting']);
  });

  describe('when turnout falls after a decision that some lost', () => {
    const dates = [
      '2026-05-05',
      '2026-06-02',
      '2026-07-01',
      '2026-08-25',
      '2026-09-15',
      '2026-10-06',
    ];
    const log = (present: readonly (number | string)[], minority = 'minderheid: ja'): string =>
      calm({
        more: `bijeenkomsten:\n${dates
          .map(
            (date, at) =>
              `  - {datum: ${date}, aanwezig: ${present[at]}, uitgenodigd: 10` +
              `${at === 2 ? `, besluiten: [{door: leden, ${minority}}]` : ''}}\n`,
          )
          .join('')}`,
      });

    it('shows from more than 0.10 lower on, on the day of the third session', () => {
      expect(short(unrest, log([9, 9, 9, 8, 8, 7]))).toEqual(['fresh']);
      expect(short(unrest, log([9, 9, 9, 8, 8, 8]))).toEqual(['none']);
    });

    it('does not show after a decision that nobody lost', () => {
      expect(short(unrest, log([9, 9, 9, 5, 5, 5], 'minderheid: nee'))).toEqual(['none']);
      expect(short(unrest, log([9, 9, 9, 5, 5, 5], 'minderheid: "?"'))).toEqual(['none', 'fresh']);
    });

    it('shows after what is written down, whatever else is not', () => {
      const untold = log([9, 9, 9, 7, 7, 7]).replace('hobbels: geen\n', '');
      expect(short(unrest, untold)).toEqual(['fresh']);
    });

    it('is open where a turnout is not known, unless that cannot matter', () => {
      expect(short(unrest, log([9, 9, 9, 8, 8, 'onbekend']))).toEqual(['none', 'fresh']);
      expect(short(unrest, log([6, 6, 6, 10, 10, 'onbekend']))).toEqual(['none']);
    });
  });
});

describe('relations.unrest-looked-at', () => {
  const hurdles = '[{datum: 2026-09-01, opgelost: nee}, {datum: 2026-09-24, opgelost: nee}]';
  const followedBy = (session: string, more = ''): string =>
    calm({ hurdles, more: `bijeenkomsten: [{datum: 2026-10-20, ${session}}]\n${more}` });

  it('is yes with a session on a later day that evaluated or talked about learning', () => {
    expect(short(unrestLookedAt, followedBy('geevalueerd: 7'))).toEqual(['yes']);
    expect(short(unrestLookedAt, followedBy('geevalueerd: nee, leren-besproken: ja'))).toEqual([
      'yes',
    ]);
    expect(short(unrestLookedAt, followedBy('geevalueerd: nee, leren-besproken: nee'))).toEqual([
      'no',
    ]);
  });

  it('is not yes by what the group did before the newest sign', () => {
    const before =
      'bijeenkomsten: [{datum: 2026-09-24, geevalueerd: ja}, ' +
      '{datum: 2026-10-20, geevalueerd: nee, leren-besproken: nee}]';
    expect(short(unrestLookedAt, calm({ hurdles, more: before }))).toEqual(['no']);
  });

  it('is open while a session does not say', () => {
    expect(short(unrestLookedAt, followedBy('geevalueerd: nee'))).toEqual(['yes', 'no']);
  });

  it('is yes with an evaluation outside a session', () => {
    const nothing = 'geevalueerd: nee, leren-besproken: nee';
    expect(short(unrestLookedAt, followedBy(nothing, 'evaluaties: [{datum: 2026-10-01}]'))).toEqual(
      ['yes'],
    );
    expect(short(unrestLookedAt, followedBy(nothing, 'evaluaties: [{cijfer: 7}]'))).toEqual([
      'yes',
      'no',
    ]);
  });

  it('is open where no session followed and evaluations are left out', () => {
    expect(short(unrestLookedAt, calm({ hurdles }))).toEqual(['yes', 'no']);
    expect(short(unrestLookedAt, calm({ hurdles, more: 'evaluaties: geen' }))).toEqual(['no']);
  });

  it('is open where a sign that cannot be judged may have come later', () => {
    const sessions = 'bijeenkomsten: [{datum: 2026-10-20, geevalueerd: ja}]';
    const silent = `hobbels: ${hurdles}\nbesluiten: geen\n${sessions}`;
    expect(short(unrestLookedAt, silent)).toEqual(['yes', 'no']);
  });

  it('is unknown where no sign shows', () => {
    expect(short(unrestLookedAt, calm())).toEqual(['unknown', 'yes', 'no']);
  });
});
