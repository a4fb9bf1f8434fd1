import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited } from '../../src/edit/edit.js';
import { readNetwork } from '../../src/network/read.js';
import { statementsOf } from '../../src/pulse/columns.js';
import { coreForm } from '../../src/pulse/core.js';
import { countedIn, isMonth, isTaken, roundEdits } from '../../src/pulse/round.js';

/** A round as it is written into the file. */

const today = Date.UTC(2026, 10, 22) / 86_400_000;
const statements = statementsOf(coreForm());

function networkOf(text: string) {
  const { network } = readNetwork(text, { today });
  if (!network) throw new Error(text);
  return network;
}

const answer = fc.dictionary(fc.constantFrom(...statements), fc.integer({ min: 1, max: 5 }), {
  minKeys: 1,
});
const FILE = 'naam: X # ons net\npeiling:\n  - {datum: 2026-06, veilig: 4} # oud\n';

describe('a round', () => {
  it('is the same file, whoever came first', () => {
    const pairs = fc
      .array(answer, { minLength: 5, maxLength: 9 })
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      );
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const write = (all: typeof one): string =>
          edited(FILE, roundEdits(countedIn(networkOf(FILE)), all, '2026-11'));
        expect(write(other)).toBe(write(one));
        expect(write(one).startsWith(FILE)).toBe(true);
      }),
      { seed: 20261101, numRuns: 40 },
    );
  });

  it('says with each answer the month, and with how many it was closed', () => {
    const answers = [1, 2, 3, 4, 5].map((mark) => ({ safe: mark }));
    const made = edited('naam: X\n', roundEdits(0, answers, '2026-11'));
    expect(made.match(/datum: 2026-11\n +aantal: 5\n/g)).toHaveLength(5);
  });

  it('is one a month', () => {
    const network = networkOf(`${FILE}  - {datum: 2026-09-07, veilig: 4}\n`);
    expect(['2026-06', '2026-07', '2026-09'].map((month) => isTaken(network, month))).toEqual([
      true,
      false,
      true,
    ]);
    expect(['2026-11', '2026-13', '2026', '2026-11-02', 'nu'].map(isMonth)).toEqual([
      true,
      ...[false, false, false, false],
    ]);
  });
});
