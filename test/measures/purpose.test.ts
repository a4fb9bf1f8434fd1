import { describe, expect, it } from 'vitest';
import { programmeMissing } from '../../src/measures/purpose/programme.js';
import { monthsSinceMonitored, monthsSinceReported } from '../../src/measures/purpose/progress.js';
import { sessionsSincePurpose } from '../../src/measures/purpose/returning.js';
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
