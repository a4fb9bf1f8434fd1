import { describe, expect, it } from 'vitest';
import { reviewOverdue } from '../../src/measures/yield/ending.js';
import { roundingLeft } from '../../src/measures/yield/rounding.js';
import {
  cancelled,
  daysSilent,
  nextPlanned,
  nextRuledOut,
} from '../../src/measures/yield/silence.js';
import { networkFrom, short } from './helper.js';

const INFINITY = Number.POSITIVE_INFINITY;

/** Sessions, each as a date and what else there is to say of it. */
function sessions(...each: readonly string[]): string {
  return `bijeenkomsten:\n${each.map((one) => `  - {datum: ${one}}\n`).join('')}`;
}

describe('yield.days-silent', () => {
  it('counts from the newest session held, without the summer', () => {
    expect(short(daysSilent, sessions('2026-10-02', '2026-09-01'))).toEqual([30, 30]);
    expect(short(daysSilent, sessions('2026-06-30'))).toEqual([62, 62]);
    expect(short(daysSilent, sessions('2026-06-30', '2026-09-01, afgelast: ja'))).toEqual([62, 62]);
    expect(short(daysSilent, sessions('2026-10-02', '2026-12-01'))).toEqual([30, 30]);
  });

  it('is a range where the newest is known to the month, or may still be to come', () => {
    expect(short(daysSilent, sessions('2026-09', '2026-03-01'))).toEqual([32, 61]);
    const perhaps = sessions('2026-10-02', '2026-11');
    expect(short(daysSilent, perhaps)).toEqual([0, 30]);
    expect(daysSilent.of(networkFrom(perhaps)).missing).toEqual(['sessions.date']);
  });

  it('is unknown until a session was held for certain', () => {
    expect(short(daysSilent, '')).toEqual(['unknown', 0, INFINITY]);
    expect(short(daysSilent, sessions('2026-10-02, afgelast: ja'))).toEqual([
      'unknown',
      0,
      INFINITY,
    ]);
    expect(short(daysSilent, sessions('2026'))).toEqual(['unknown', 0, INFINITY]);
  });
});

describe('yield.next-planned', () => {
  const log = sessions('2026-10-02');

  it('is yes by a day of today or later, or by a session that lies ahead', () => {
    expect(short(nextPlanned, `volgende-bijeenkomst: 2026-11-01\n${log}`)).toEqual(['yes']);
    expect(short(nextPlanned, sessions('2026-12-01'))).toEqual(['yes']);
    expect(short(nextPlanned, `volgende-bijeenkomst: geen\n${sessions('2026-12-01')}`)).toEqual([
      'yes',
    ]);
  });

  it('is no where none is stated, or the day has passed', () => {
    expect(short(nextPlanned, `volgende-bijeenkomst: geen\n${log}`)).toEqual(['no']);
    expect(short(nextPlanned, `volgende-bijeenkomst: 2026-10-31\n${log}`)).toEqual(['no']);
  });

  it('does not count a session that was called off', () => {
    const off = sessions('2026-12-01, afgelast: ja');
    expect(short(nextPlanned, `volgende-bijeenkomst: geen\n${off}`)).toEqual(['no']);
  });

  it('is open where a month leaves it open, or the log may hold one', () => {
    const month = `volgende-bijeenkomst: 2026-11\n${log}`;
    expect(short(nextPlanned, month, '2026-11-15')).toEqual(['yes', 'no']);
    expect(short(nextPlanned, 'volgende-bijeenkomst: geen')).toEqual(['yes', 'no']);
    expect(short(nextPlanned, `volgende-bijeenkomst: geen\n${sessions('2026')}`)).toEqual([
      'yes',
      'no',
    ]);
  });

  it('is unknown where nothing is said of it', () => {
    expect(short(nextPlanned, log)).toEqual(['unknown', 'yes', 'no']);
    expect(nextPlanned.of(networkFrom(log)).missing).toEqual(['next-session']);
  });
});

describe('yield.next-ruled-out', () => {
  const log = sessions('2026-10-02');

  it('is yes only where none is stated and nothing lies ahead', () => {
    expect(short(nextRuledOut, `volgende-bijeenkomst: geen\n${log}`)).toEqual(['yes']);
    expect(short(nextRuledOut, `volgende-bijeenkomst: geen\n${sessions('2026-12-01')}`)).toEqual([
      'no',
    ]);
    expect(short(nextRuledOut, 'volgende-bijeenkomst: geen')).toEqual(['yes', 'no']);
  });

  it('is no by any day, also one that has passed, and by a session that lies ahead', () => {
    expect(short(nextRuledOut, `volgende-bijeenkomst: 2026-10-31\n${log}`)).toEqual(['no']);
    expect(short(nextRuledOut, sessions('2026-12-01'))).toEqual(['no']);
  });

  it('is open where it is left out', () => {
    expect(short(nextRuledOut, log)).toEqual(['yes', 'no']);
    expect(nextRuledOut.of(networkFrom(log)).missing).toEqual(['next-session']);
  });
});

describe('yield.cancelled', () => {
  const off = ', afgelast: ja';

  it('looks at the five newest planned sessions', () => {
    const six = sessions(
      `2026-01-06${off}`,
      `2026-02-03${off}`,
      '2026-03-03',
      `2026-04-07${off}`,
      '2026-05-12',
      '2026-06-02, afgelast: nee',
    );
    expect(short(cancelled, six)).toEqual([2, 2]);
  });

  it('leaves out what lies ahead', () => {
    const four = sessions('2026-01-06', '2026-02-03', '2026-03-03', `2026-12-01${off}`);
    expect(short(cancelled, four)).toEqual([0, 0]);
  });

  it('takes two on one day in the order of the file', () => {
    const sixth = (first: string, second: string): string =>
      sessions(
        `2026-01-06${first}`,
        `2026-01-06${second}`,
        '2026-02-03',
        '2026-03-03',
        '2026-04-07',
        '2026-05-12',
      );
    expect(short(cancelled, sixth(off, ''))).toEqual([0, 0]);
    expect(short(cancelled, sixth('', off))).toEqual([1, 1]);
  });

  it('is a range where a date leaves open whether it is among the five', () => {
    const six = sessions(
      `2026${off}`,
      '2026-02-03',
      '2026-03-03',
      '2026-04-07',
      '2026-05-12',
      '2026-06-02',
    );
    expect(short(cancelled, six)).toEqual([0, 1]);
    expect(cancelled.of(networkFrom(six)).missing).toEqual(['sessions.date']);
  });

  it('is unknown under three planned sessions', () => {
    expect(short(cancelled, sessions('2026-01-06', `2026-02-03${off}`))).toEqual(['unknown', 0, 5]);
    expect(short(cancelled, '')).toEqual(['unknown', 0, 5]);
  });
});

describe('yield.review-overdue', () => {
  const review = (day: string, reviewed = ''): string =>
    `einde: {weegmoment: ${day}}\n${reviewed && `bedoeling: {herijkt: ${reviewed}}\n`}`;

  it('is yes where the day has passed without a review on or after it', () => {
    expect(short(reviewOverdue, review('2026-10-31', '2026-10-30'))).toEqual(['yes']);
    expect(short(reviewOverdue, review('2026-10-31', 'nooit'))).toEqual(['yes']);
    expect(short(reviewOverdue, review('2026-10-31', '2026-10-31'))).toEqual(['no']);
    expect(short(reviewOverdue, review('2026-11-01', 'nooit'))).toEqual(['no']);
  });

  it('is yes where the day to stop has passed', () => {
    expect(short(reviewOverdue, 'einde: {stopt-op: 2026-10-31}')).toEqual(['yes']);
    expect(short(reviewOverdue, 'einde: {stopt-op: 2026-11-01}')).toEqual(['no']);
    expect(short(reviewOverdue, 'einde: {weegmoment: 2026-03-01, stopt-op: 2026-10-31}')).toEqual([
      'yes',
    ]);
  });

  it('is no where no day was set', () => {
    expect(short(reviewOverdue, '')).toEqual(['no']);
    expect(short(reviewOverdue, 'einde: {weegmoment: geen, stopt-op: geen}')).toEqual(['no']);
  });

  it('is open where the review is not told, or a date leaves it open', () => {
    expect(short(reviewOverdue, review('2026-10-31'))).toEqual(['yes', 'no']);
    expect(short(reviewOverdue, review('2026-10-31', '2026-10'))).toEqual(['yes', 'no']);
    expect(short(reviewOverdue, review('2026', 'nooit'))).toEqual(['yes', 'no']);
    expect(short(reviewOverdue, 'einde: {stopt-op: 2026}')).toEqual(['yes', 'no']);
    expect(reviewOverdue.of(networkFrom(review('2026-10-31'))).missing).toEqual([
      'purpose.reviewed',
    ]);
  });
});

describe('yield.rounding-left', () => {
  const said = 'geevalueerd: nee, gevierd: nee, acties: []';
  const three = (newest: string): string =>
    sessions(`2026-04-07, ${said}`, `2026-06-02, ${said}`, `2026-09-01, ${newest}`);
  const shared = (...each: readonly string[]): string =>
    `opbrengsten:\n${each.map((one) => `  - {wat: iets, gedeeld: ${one}}\n`).join('')}`;
  const acts = (...each: readonly string[]): string =>
    `acties:\n${each.map((one) => `  - {wat: bellen, datum: 2026-06-02, gedaan: ${one}}\n`).join('')}`;
  const done = acts('ja', 'ja', 'ja', 'ja', 'nee');
  const all = shared('ja', 'ja', 'ja', 'nee');

  it('counts what is known not to be so', () => {
    const well = `${three('geevalueerd: 8, gevierd: taart, acties: []')}${done}${all}`;
    expect(short(roundingLeft, well)).toEqual([0, 0]);
    const badly = `${three(said)}${acts('ja', 'nee')}${shared('ja', 'nee')}`;
    expect(short(roundingLeft, badly)).toEqual([4, 4]);
  });

  it('finds nothing left to finish or to share where there is nothing', () => {
    expect(short(roundingLeft, `${three(said)}acties: geen\nopbrengsten: geen`)).toEqual([2, 2]);
  });

  it('looks at the last three sessions, and at what happened outside them in that time', () => {
    const early = sessions(
      '2026-03-03, geevalueerd: ja, gevierd: ja, acties: []',
      `2026-04-07, ${said}`,
      `2026-06-02, ${said}`,
      `2026-09-01, ${said}`,
    );
    expect(short(roundingLeft, `${early}${done}${all}`)).toEqual([2, 2]);
    const apart = (day: string): string =>
      `evaluaties: [{datum: ${day}}]\nvieringen: [{wat: taart, datum: ${day}}]\n`;
    const rest = `${three(said)}${done}${all}`;
    expect(short(roundingLeft, `${rest}${apart('2026-04-07')}`)).toEqual([0, 0]);
    expect(short(roundingLeft, `${rest}${apart('2026-04-06')}`)).toEqual([2, 2]);
  });

  it('is open in what is not told', () => {
    const silent = `${three('gevierd: nee, acties: []')}${done}${all}`;
    expect(short(roundingLeft, silent)).toEqual([1, 2]);
    expect(roundingLeft.of(networkFrom(silent)).missing).toEqual(['sessions.evaluated']);
    const untold = `${three('geevalueerd: nee, gevierd: nee')}${done}${all}`;
    expect(short(roundingLeft, untold)).toEqual([2, 3]);
    expect(roundingLeft.of(networkFrom(untold)).missing).toEqual(['sessions.actions']);
    const undated = `${three(said)}${done}${all}vieringen: [{wat: taart}]\n`;
    expect(short(roundingLeft, undated)).toEqual([1, 2]);
    const old = `${three(said)}${all}acties: [{wat: bellen, gedaan: nee}]\n`;
    expect(short(roundingLeft, old)).toEqual([2, 3]);
  });

  it('is unknown where fewer than three of the four are known', () => {
    const bare = three('geevalueerd: nee, gevierd: nee');
    expect(short(roundingLeft, bare)).toEqual(['unknown', 2, 4]);
    expect(short(roundingLeft, `${done}${all}`)).toEqual(['unknown', 0, 3]);
  });
});
