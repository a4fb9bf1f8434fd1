import { describe, expect, it } from 'vitest';
import { hurdlesMet, hurdlesSolved, hurdlesStuck } from '../../src/measures/sessions/hurdles.js';
import { networkFrom, short } from './helper.js';

/** Sessions with hurdles, given by the day and what stands between the brackets. */
function log(...sessions: readonly (readonly [day: string, hurdles?: string])[]): string {
  const list = sessions.map(([day, hurdles]) => {
    const part = hurdles === undefined ? '' : `, hobbels: [${hurdles}]`;
    return `{datum: ${day}${part}}`;
  });
  return `bijeenkomsten: [${list.join(', ')}]\n`;
}

const taken = '{opgelost: ja}';
const open = '{opgelost: nee}';
const newest = ['2026-10-06'] as const;

describe('sessions.hurdles-met', () => {
  it('counts those of the last 12 months, but not those of the newest session', () => {
    const yaml = log(
      ['2025-10-31', open],
      ['2025-11-02', `${open}, ${taken}`],
      ['2026-10-06', open],
    );
    expect(short(hurdlesMet, yaml)).toEqual([2, 2]);
  });

  it('counts those outside a session by their own date, up to the newest session', () => {
    const apart = (day: string): string =>
      `${log(newest)}hobbels: [{datum: ${day}}, {datum: 2026-03-01}]`;
    expect(short(hurdlesMet, apart('2026-10-05'))).toEqual([2, 2]);
    expect(short(hurdlesMet, apart('2026-10-06'))).toEqual([1, 1]);
    expect(short(hurdlesMet, apart('2026-10'))).toEqual([1, 2]);
    expect(short(hurdlesMet, `${log(newest)}hobbels: [{wat: een slot op de deur}]`)).toEqual([
      0, 1,
    ]);
  });

  it('does not know which session is the newest without a log', () => {
    const yaml = 'hobbels: [{datum: 2026-03-01}]';
    expect(short(hurdlesMet, yaml)).toEqual([0, 1]);
    expect(hurdlesMet.of(networkFrom(yaml)).missing).toEqual(['sessions', 'hurdles.date']);
    expect(short(hurdlesMet, `bijeenkomsten: []\n${yaml}`)).toEqual([1, 1]);
  });

  it('is 0 for an empty list, and unknown without one', () => {
    expect(short(hurdlesMet, log(['2026-09-08', ''], newest))).toEqual([0, 0]);
    expect(short(hurdlesMet, 'hobbels: geen')).toEqual([0, 0]);
    expect(short(hurdlesMet, log(newest))).toEqual(['unknown', 0, Infinity]);
  });
});

describe('sessions.hurdles-solved', () => {
  it('is the share with a yes or a date', () => {
    const yaml = log(['2026-05-12', `${taken}, {opgelost: 2026-06-01}, ${open}`], newest);
    expect(short(hurdlesSolved, yaml)).toEqual([0.6667, 0.6667]);
  });

  it('leaves one open that does not tell, or that may not count', () => {
    expect(short(hurdlesSolved, log(['2026-05-12', `${taken}, {}`], newest))).toEqual([0.5, 1]);
    const undated = `${log(['2026-05-12', taken], newest)}hobbels: [${open}]`;
    expect(short(hurdlesSolved, undated)).toEqual([0.5, 1]);
    expect(hurdlesSolved.of(networkFrom(undated)).missing).toEqual(['hurdles.date']);
  });

  it('is unknown until one hurdle counts', () => {
    expect(short(hurdlesSolved, log(['2026-10-06', open]))).toEqual(['unknown', 0, 1]);
    expect(short(hurdlesSolved, log(newest))).toEqual(['unknown', 0, 1]);
  });
});

describe('sessions.hurdles-stuck', () => {
  it('counts what is still open after more than half a year', () => {
    const yaml = log(['2026-05-01', open], ['2026-05-02', open], newest);
    expect(short(hurdlesStuck, yaml)).toEqual([1, 1]);
  });

  it('does not forget one that is open for years', () => {
    expect(short(hurdlesStuck, log(['2024-05-01', `${open}, ${taken}`], newest))).toEqual([1, 1]);
  });

  it('leaves open what does not tell whether it was taken, or when it came up', () => {
    expect(short(hurdlesStuck, log(['2026-01-13', '{}'], newest))).toEqual([0, 1]);
    const undated = `${log(newest)}hobbels: [${open}, ${taken}]`;
    expect(short(hurdlesStuck, undated)).toEqual([0, 1]);
    expect(hurdlesStuck.of(networkFrom(undated)).missing).toEqual(['hurdles.date']);
    expect(short(hurdlesStuck, log(['2026', open], newest))).toEqual([0, 1]);
  });

  it('is unknown without a list', () => {
    expect(short(hurdlesStuck, log(newest))).toEqual(['unknown', 0, Infinity]);
  });
});
