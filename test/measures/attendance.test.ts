import { describe, expect, it } from 'vitest';
import { attendanceDrop, attendanceNow } from '../../src/measures/people/attendance.js';
import { networkFrom, short } from './helper.js';

/** Days outside the holiday weeks, oldest first. */
const DAYS = ['2023', '2024', '2025'].flatMap((year) =>
  ['01-20', '03-03', '04-14', '05-26', '09-08', '10-20', '12-01'].map((day) => `${year}-${day}`),
);

function sessions(...fields: readonly string[]): string {
  return `bijeenkomsten:\n${fields.map((one) => `  - {${one}}\n`).join('')}`;
}

/** Sessions outside the holidays, with what is said of who was present at each. */
function attended(...present: readonly (number | string)[]): string {
  return sessions(...present.map((one, at) => `datum: ${DAYS[at]}, aanwezig: ${one}`));
}

/** Members m1, m2, … with the fields given for each. */
function members(...fields: readonly string[]): string {
  return `leden:\n${fields.map((one, at) => `  - {id: m${at + 1}${one && `, ${one}`}}\n`).join('')}`;
}

function many(count: number, fields = ''): readonly string[] {
  return Array<string>(count).fill(fields);
}

describe('people.attendance-now', () => {
  it('is the median of the last three, and of the last four in a longer log', () => {
    expect(short(attendanceNow, attended(9, 9, 9, 8, 7, 2))).toEqual([7, 7]);
    expect(short(attendanceNow, attended(9, 9, 9, 9, 9, 8, 6, 5))).toEqual([6, 6]);
    expect(short(attendanceNow, attended(9, 9, 9, 9, 9, 9, 8, 6, 5))).toEqual([7, 7]);
  });

  it('does not look at the summer and the weeks around Christmas', () => {
    const days = ['2026-03-01', '2026-05-01', '2026-06-30', '2026-07-01', '2026-08-31'];
    const yaml = sessions(...days.map((day, at) => `datum: ${day}, aanwezig: ${at < 3 ? 8 : 2}`));
    expect(short(attendanceNow, yaml)).toEqual([8, 8]);
  });

  it('leaves open whether a session of that year or month was in the holidays', () => {
    const days = ['2025-10-01', '2025-11-01', '2025-12', '2026-02-01'];
    const yaml = sessions(...days.map((day, at) => `datum: ${day}, aanwezig: ${[9, 7, 3, 5][at]}`));
    expect(short(attendanceNow, yaml)).toEqual([5, 7]);
    expect(short(attendanceNow, yaml.replace('2025-12', '2025-12-01'))).toEqual([5, 5]);
    expect(short(attendanceNow, yaml.replace('2025-12', '2025-12-31'))).toEqual([7, 7]);
  });

  it('takes what there is where fewer than three are left', () => {
    const yaml = sessions(
      'datum: 2026-06-01, aanwezig: 8',
      'datum: 2026-07-10, aanwezig: 4',
      'datum: 2026-08-10, aanwezig: 3',
    );
    expect(short(attendanceNow, yaml)).toEqual([8, 8]);
    expect(short(attendanceNow, yaml.replace('06-01', '07-01'))).toEqual([4, 4]);
  });

  it('counts a session without a number from nobody to all who were invited or members then', () => {
    const log = (last: string, before = 5): string =>
      attended(6, 6, before).replace(/\}\n$/, `}\n  - {datum: 2026-10-15, ${last}}\n`);
    expect(short(attendanceNow, log('uitgenodigd: 9'))).toEqual([5, 6]);
    const listed = members(...many(6), 'sinds: 2026-10-20');
    expect(short(attendanceNow, listed + log("aanwezig: '?'", 2))).toEqual([2, 6]);
    expect(short(attendanceNow, attended(8, 6, 5, 5, "'?'"))).toEqual([5, 5]);
    expect(short(attendanceNow, attended(8, 6, 5, "'?'", "'?'"))).toEqual([0, Infinity]);
  });

  it('counts who is in the core today, where there is a ring', () => {
    const people = members(...many(4), ...many(4, 'kring: schil'));
    const log = (...fields: readonly string[]): string =>
      people + sessions(...fields.map((one, at) => `datum: ${DAYS[at]}, ${one}`));
    const names = 'aanwezig: [m1, m2, m3, m5, m6]';
    expect(short(attendanceNow, log(names, names, names))).toEqual([3, 3]);
    expect(short(attendanceNow, log(...many(3, 'aanwezig: 4, open: nee')))).toEqual([4, 4]);
    expect(short(attendanceNow, log(...many(3, 'aanwezig: 6, open: nee')))).toEqual([2, 4]);
    expect(short(attendanceNow, log(...many(3, 'aanwezig: 7, open: ja')))).toEqual([3, 4]);
    const silent = log(...many(3, 'aanwezig: 4'));
    expect(short(attendanceNow, silent)).toEqual([0, 4]);
    expect(attendanceNow.of(networkFrom(silent)).missing).toEqual(['sessions.open']);
  });

  it('is unknown with fewer than three numbers in the log', () => {
    expect(short(attendanceNow, attended(6, 6))).toEqual(['unknown', 6, 6]);
    expect(short(attendanceNow, 'fase: onderhoud\n')).toEqual(['unknown', 0, Infinity]);
  });
});

describe('people.attendance-drop', () => {
  it('compares now with the start', () => {
    expect(short(attendanceDrop, attended(10, 10, 10, 7, 7, 7))).toEqual([0.3, 0.3]);
    expect(short(attendanceDrop, attended(5, 5, 5, 7, 7, 7))).toEqual([0, 0]);
    expect(short(attendanceDrop, attended(12, 11, 10, 9, 8, 7, 6, 5, 4))).toEqual([0.45, 0.45]);
  });

  it('is nothing once the newest session is back at 85% of the start', () => {
    expect(short(attendanceDrop, attended(20, 20, 20, 10, 10, 17))).toEqual([0, 0]);
    expect(short(attendanceDrop, attended(20, 20, 20, 10, 10, 16))).toEqual([0.5, 0.5]);
    const dip = attended(20, 20, 20, 10, 10, 17).replace(
      /$/,
      '  - {datum: 2023-12-28, aanwezig: 9}\n',
    );
    expect(short(attendanceDrop, dip)).toEqual([0, 0]);
  });

  it('sees a rate fall behind a steady head count, and growth in a number that grew', () => {
    const log = (number: number, invited: number): string =>
      attended(...many(3, '8, uitgenodigd: 8'), ...many(3, `${number}, uitgenodigd: ${invited}`));
    expect(short(attendanceDrop, log(8, 16))).toEqual([0.5, 0.5]);
    expect(short(attendanceDrop, log(10, 20))).toEqual([0.375, 0.375]);
    expect(short(attendanceDrop, log(12, 16))).toEqual([0, 0]);
    expect(short(attendanceDrop, log(4, 4))).toEqual([0.5, 0.5]);
  });

  it('takes the core of that day for who was invited', () => {
    const listed = members(...many(8), ...many(8, 'sinds: 2023-04-20'));
    expect(short(attendanceDrop, listed + attended(8, 8, 8, 8, 8, 8))).toEqual([0.5, 0.5]);
  });

  it('goes by the number alone where nobody says how many were invited', () => {
    const log = attended('8, uitgenodigd: 8', 8, 8, ...many(3, '8, uitgenodigd: 16'));
    expect(short(attendanceDrop, log)).toEqual([0, 0]);
  });

  it('gives a range where a number is not exact, and the median hangs on it', () => {
    expect(short(attendanceDrop, attended(10, 10, 10, 7, 7, '4-7'))).toEqual([0.3, 0.3]);
    expect(short(attendanceDrop, attended(10, 10, 10, 7, 5, '4-7'))).toEqual([0.3, 0.5]);
    expect(short(attendanceDrop, attended(10, 10, 10, 7, 5, '4-9'))).toEqual([0, 0.5]);
    expect(short(attendanceDrop, attended(9, 9, 9, 9, 9, 5, "'?'"))).toEqual([0, 0.4444]);
  });

  it('leaves open whether there are enough sessions where a date may lie in the holidays', () => {
    const log = attended(10, 10, 10, 5, 5).replace('2023-09-08', '2023-12');
    expect(short(attendanceDrop, log)).toEqual([0, 0.5]);
  });

  it('is nothing with fewer than five sessions, and unknown with fewer than five numbers', () => {
    expect(short(attendanceDrop, attended(9, 9, 3, 3))).toEqual([0, 0]);
    expect(short(attendanceDrop, attended(9, 9, 3, 3, "'?'"))).toEqual(['unknown', 0, 1]);
    expect(short(attendanceDrop, 'fase: onderhoud\n')).toEqual(['unknown', 0, 1]);
  });

  it('shows the first three sessions and the last three', () => {
    const { evidence } = attendanceDrop.of(networkFrom(attended(...many(12, '9'))));
    expect(evidence).toHaveLength(6);
  });
});
