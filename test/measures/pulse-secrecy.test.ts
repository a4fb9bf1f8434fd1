import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseWhen } from '../../src/base/days.js';
import { checkText } from '../../src/check.js';
import { measures } from '../../src/measures/all.js';
import { motivatedDrop } from '../../src/measures/relations/energy.js';
import { motivated as feeling } from '../../src/measures/relations/pulse.js';
import { reportOf } from '../../src/report/json.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import { lawRuns } from '../runs.js';
import { networkFrom } from './helper.js';

/**
 * Reports are laid beside each other: before and after an answer came in, and as the weeks go by. No
 * reckoning with them may give one person away. So everyone whose mark has a say in any report has
 * it in exactly the same way, in all of them, as four others at the least: what one would add to a
 * sum, a difference or a verdict, each of the others would.
 */

const context = { version: 'test', rulebook: coreRulebook(), measures };
const START = parseWhen('2026-02-01')?.from ?? 0;

/** What happens to the file between two reports. */
type Step =
  | { readonly is: 'closed' | 'by-hand'; readonly marks: readonly (number | undefined)[] }
  /** An answer more in the newest round: a line copied with its date, and how it was closed. */
  | { readonly is: 'late'; readonly mark: number }
  /** The newest answer is taken out; no other takes its place (that no report can hide). */
  | { readonly is: 'withdrawn' }
  | { readonly is: 'later'; readonly days: number };

/** An answer: one person. */
interface Answer {
  readonly date: string;
  readonly closed: number | undefined;
  readonly mark: number | undefined;
}

/** A report: the answers in the file, and the day. */
interface Moment {
  readonly answers: readonly Answer[];
  readonly asOf: string;
}

const mark = fc.integer({ min: 2, max: 4 });
const marks = fc.array(fc.option(mark, { nil: undefined, freq: 8 }), {
  minLength: 4,
  maxLength: 11,
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ is: fc.constant('closed' as const), marks }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('by-hand' as const), marks }) },
  { weight: 6, arbitrary: fc.record({ is: fc.constant('late' as const), mark }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('withdrawn' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('later' as const),
      days: fc.integer({ min: 1, max: 70 }),
    }),
  },
);
const histories = fc.array(step, { minLength: 3, maxLength: 14 }).map(momentsOf);

function momentsOf(steps: readonly Step[]): readonly Moment[] {
  const moments: Moment[] = [];
  let answers: readonly Answer[] = [];
  let day = START;
  let rounds = 0;
  let complete = true;
  const held = new Set<string>();
  for (const one of steps) {
    const newest = answers.at(-1);
    if (one.is === 'closed' || one.is === 'by-hand') {
      // Rounds of one month are told apart by their day.
      rounds += 1;
      const date = rounds % 3 === 0 ? formatDay(day) : formatDay(day).slice(0, 7);
      if (held.has(date)) continue;
      held.add(date);
      complete = true;
      const closed = one.is === 'closed' && one.marks.length >= 5 ? one.marks.length : undefined;
      answers = [...answers, ...one.marks.map((given) => ({ date, closed, mark: given }))];
    } else if (one.is === 'late' && newest && complete) {
      answers = [...answers, { ...newest, mark: one.mark }];
    } else if (one.is === 'withdrawn') {
      answers = answers.slice(0, -1);
      complete = false;
    } else if (one.is === 'later') {
      day += one.days;
    }
    moments.push({ answers, asOf: formatDay(day) });
  }
  return moments;
}

function textOf({ answers, asOf }: Moment): string {
  const lines = answers.map(({ date, closed, mark: given }) => {
    const seal = closed === undefined ? '' : `, aantal: ${closed}`;
    const told = given === undefined ? 'waarde: 3' : `gemotiveerd: ${given}, veilig: ${given}`;
    return `  - {datum: ${date}${seal}, ${told}}\n`;
  });
  return `naam: Proef\npeildatum: ${asOf}\npeiling:${lines.length === 0 ? ' geen\n' : `\n${lines.join('')}`}`;
}

/** All that two measures say at a moment, with every decimal. */
function saidAt(moment: Moment): readonly number[] {
  const view = networkFrom(textOf(moment).replace(/^naam.*\n/, ''), moment.asOf);
  return [feeling, motivatedDrop].flatMap((measure) => {
    const found = measure.of(view);
    return found.is === 'number' ? [found.low, found.high] : [];
  });
}

/** Everyone who ever answered: the newest answers, and those taken out. */
function everyone(moments: readonly Moment[]): readonly Answer[] {
  return [...new Set(moments.flatMap(({ answers }) => answers))];
}

/** The same history, in which some gave other marks. */
function otherwise(
  moments: readonly Moment[],
  given: ReadonlyMap<Answer, number | undefined>,
): readonly Moment[] {
  return moments.map(({ answers, asOf }) => ({
    asOf,
    answers: answers.map((one) => (given.has(one) ? { ...one, mark: given.get(one) } : one)),
  }));
}

/** By whom each report moves, and how: those who move all reports alike stand together. */
function alike(moments: readonly Moment[]): readonly (readonly Answer[])[] {
  const before = moments.map(saidAt);
  const classes = new Map<string, Answer[]>();
  for (const one of everyone(moments)) {
    if (one.mark === undefined) continue;
    const after = otherwise(moments, new Map([[one, one.mark + 1]])).map(saidAt);
    const moved = after.map((said, at) =>
      said.map((value, place) => (value - (before[at]?.[place] ?? 0)).toFixed(9)),
    );
    if (moved.flat().every((value) => Number(value) === 0)) continue;
    const key = JSON.stringify(moved);
    classes.set(key, [...(classes.get(key) ?? []), one]);
  }
  return [...classes.values()];
}

/** The whole report at each moment. */
function reports(moments: readonly Moment[]): readonly string[] {
  return moments.map((moment) => {
    const options = { today: START + 2000, ...context };
    const checked = checkText('n.yaml', textOf(moment), options);
    return JSON.stringify(reportOf([checked], context, 'nl').networks);
  });
}

describe('what reports laid beside each other tell', () => {
  it('moves by each person in the same way as by four others at the least', () => {
    let found = 0;
    fc.assert(
      fc.property(histories, (moments) => {
        const classes = alike(moments);
        found += classes.length;
        for (const those of classes) expect(those.length).toBeGreaterThanOrEqual(5);
      }),
      { seed: 20261101, numRuns: lawRuns(20, 2) },
    );
    expect(found).toBeGreaterThan(lawRuns(20, 2) / 2);
  });

  it('is the same, to the letter, when any two of them had given the mark of the other', () => {
    let swapped = 0;
    fc.assert(
      fc.property(histories, fc.nat(), (moments, pick) => {
        const classes = alike(moments);
        const those = classes[pick % Math.max(1, classes.length)];
        const first = those?.[pick % (those.length || 1)];
        const second = those?.find(({ mark: given }) => given !== first?.mark);
        if (!first || !second) return;
        swapped += 1;
        const given = new Map([
          [first, second.mark],
          [second, first.mark],
        ]);
        expect(reports(otherwise(moments, given))).toEqual(reports(moments));
      }),
      { seed: 20261101, numRuns: lawRuns(8) },
    );
    expect(swapped).toBeGreaterThan(lawRuns(8) / 4);
  });

  it('is the same, to the letter, whatever was answered in a round that never had five', () => {
    let tried = 0;
    fc.assert(
      fc.property(histories, (moments) => {
        const size = ({ answers }: Moment, date: string): number =>
          answers.filter((one) => one.date === date && one.mark !== undefined).length;
        const given = new Map(
          everyone(moments)
            .filter(({ date }) => moments.every((moment) => size(moment, date) < 5))
            .filter((one) => one.mark !== undefined)
            .map((one) => [one, 6 - (one.mark ?? 0)]),
        );
        tried += given.size;
        expect(reports(otherwise(moments, given))).toEqual(reports(moments));
      }),
      { seed: 20261101, numRuns: lawRuns(8) },
    );
    expect(tried).toBeGreaterThan(lawRuns(8) / 2);
  });

  it('says nothing of a sixth answer, in a mean or a verdict', () => {
    const asOf = '2026-02-20';
    const five = [4, 4, 4, 4, 3].map((given) => ({
      date: '2026-02',
      closed: undefined,
      mark: given,
    }));
    const sixth = (given: number) =>
      saidAt({ answers: [...five, { date: '2026-02', closed: undefined, mark: given }], asOf });
    expect(saidAt({ answers: five, asOf }).slice(0, 2)).toEqual([3.8, 3.8]);
    for (const given of [1, 2, 3, 4, 5]) expect(sixth(given)).toEqual(sixth(1));
  });
});
