import { describe, expect, it } from 'vitest';
import { attendanceDrop } from '../../src/measures/people/attendance.js';
import { heldOut } from './attendance-held-out.js';
import { type Answer, fileOf, type Log, logs, type Noise, noises } from './attendance-logs.js';
import { networkFrom } from './helper.js';

/** Whether it is told right of a log how attendance goes in it, and how often chance misleads. */

const ANSWERS: readonly Answer[] = ['no decline', 'sliding', 'falling'];

/** What the measure says, by the thresholds of the rule: the mildest and the worst that it may be. */
function said(yaml: string): { readonly mildest: number; readonly worst: number } {
  const drop = attendanceDrop.of(networkFrom(yaml));
  if (drop.is !== 'number') throw new Error('no number');
  const answer = (share: number): number => (share > 0.3 + 1e-9 ? 2 : share < 0.15 - 1e-9 ? 0 : 1);
  return { mildest: answer(drop.low), worst: answer(drop.high) };
}

describe('logs with a known answer', () => {
  it.each(logs)('$name: $expected', (log) => {
    const { mildest, worst } = said(fileOf(log, noises.none, 0));
    expect([ANSWERS[mildest], ANSWERS[worst]]).toEqual([log.expected, log.expected]);
  });
});

describe('logs that the method was not tuned on', () => {
  it.each(heldOut)('$name: $expected', (log) => {
    const { mildest, worst } = said(fileOf(log, noises.none, 0));
    const told = log.told?.as ?? log.expected;
    expect([ANSWERS[mildest], ANSWERS[worst]]).toEqual([told, told]);
  });

  it('are told right, but for three', () => {
    expect(heldOut.filter(({ told }) => told)).toHaveLength(3);
    expect(heldOut.length).toBeGreaterThanOrEqual(33);
  });
});

/**
 * How many draws of each kind of chance a log gets. `ATTENDANCE_SEEDS=400` looks longer (give it a
 * `--testTimeout`); it finds the shares that stand beside the bounds below.
 */
const SEEDS = Number(process.env.ATTENDANCE_SEEDS ?? 40);

/** How often logs, blurred by chance, are told wrong, in percent. A span that holds the truth is right. */
interface Wrong {
  /** Where it does not go down: told to slide or fall; told to fall. */
  readonly falseAlarms: number;
  readonly graveFalseAlarms: number;
  /** Where it slides: told to fall; told not to go down. */
  readonly slidingAsFalling: number;
  readonly slidingMissed: number;
  /** Where it falls: told to slide only; told not to go down. */
  readonly fallingAsSliding: number;
  readonly fallingMissed: number;
}

/**
 * What may go wrong at the most, and beside it what was found with a few people more or fewer, and
 * with each for themselves. A slide of a fifth lies close to where nothing is said, and one good
 * session is taken for recovery: so that is missed most, until the next session tells.
 */
const tuned: Wrong = {
  falseAlarms: 7, // 5.2 and 3.2
  graveFalseAlarms: 1, // 0.2 and 0.1
  slidingAsFalling: 15, // 10.2 and 11.3
  slidingMissed: 30, // 23.5 and 20.0
  fallingAsSliding: 6, // 3.9 and 3.6
  fallingMissed: 1, // 0.1 and 0.2
};

/** The same on logs that it was not tuned on: those that it tells wrong without chance count too. */
const unseen: Wrong = {
  falseAlarms: 12, // 10.3 and 8.0
  graveFalseAlarms: 1, // 0.3 and 0.4
  slidingAsFalling: 16, // 12.2 and 11.0
  slidingMissed: 40, // 34.8 and 33.1
  fallingAsSliding: 8, // 5.0 and 5.6
  fallingMissed: 14, // 12.0 and 12.0
};

function wrong(all: readonly Log[], noise: Noise): Wrong {
  const percent = (expected: Answer, is: (one: ReturnType<typeof said>) => boolean): number => {
    const told = answers.get(expected) ?? [];
    return (100 * told.filter(is).length) / told.length;
  };
  const draws = Array.from({ length: SEEDS }, (_, at) => at + 1);
  const answers = new Map(
    ANSWERS.map((expected) => [
      expected,
      all
        .filter((log) => log.expected === expected)
        .flatMap((log, at) => draws.map((draw) => said(fileOf(log, noise, 1000 * draw + at)))),
    ]),
  );
  return {
    falseAlarms: percent('no decline', ({ mildest }) => mildest > 0),
    graveFalseAlarms: percent('no decline', ({ mildest }) => mildest === 2),
    slidingAsFalling: percent('sliding', ({ mildest }) => mildest === 2),
    slidingMissed: percent('sliding', ({ worst }) => worst === 0),
    fallingAsSliding: percent('falling', ({ worst }) => worst === 1),
    fallingMissed: percent('falling', ({ worst }) => worst === 0),
  };
}

describe.each([
  ['tuned on', logs, tuned],
  ['not tuned on', heldOut, unseen],
] as const)('logs %s, blurred by chance', (_, all, bounds) => {
  it.each(['aFewPeople', 'eachForThemselves'] as const)('are seldom told wrong: %s', (name) => {
    const found = Object.entries(wrong(all, noises[name]));
    const over = found.filter(([kind, percent]) => percent > bounds[kind as keyof Wrong]);
    expect(over).toEqual([]);
  });
});
