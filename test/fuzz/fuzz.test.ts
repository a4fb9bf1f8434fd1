import { describe, expect, it } from 'vitest';
import { inside } from '../cli/leernet.js';
import { type Input, inputsOf, kinds } from './inputs.js';
import { Random } from './random.js';
import { tryAll } from './trial.js';

/**
 * Whatever comes in, leernet says what is wrong, where, and soon. `npm run fuzz -- 200000` runs many
 * more of the same: see docs/robustness.md.
 */

const seed = 20_261_122;
const COUNT = 2000;
const inputs = inputsOf(seed, { large: 300_000 });

describe('random bytes, random YAML and changed files', () => {
  it('never break leernet, and are each told of with a place', () => {
    const wrong: string[] = [];
    const made = new Map<string, number>();
    const codes = new Set<string>();
    let judged = 0;
    tryAll({ from: 0, count: COUNT }, inputs, (trial, { kind }, at) => {
      made.set(kind, (made.get(kind) ?? 0) + 1);
      if (trial.judged) judged += 1;
      for (const code of trial.codes) codes.add(code);
      if (trial.faults.length > 0) wrong.push(`${kind} ${seed}/${at}: ${trial.faults.join('; ')}`);
    });
    expect(wrong).toEqual([]);
    // Else it would all be refused at the door, and say nothing of what lies behind.
    expect([...made.keys()].sort()).toEqual([...kinds].sort());
    expect(judged).toBeGreaterThan(COUNT / 20);
    expect(codes.size).toBeGreaterThan(30);
  }, 300_000);

  it('get through the command itself', async () => {
    for (let at = 0; at < 60; at += 1) {
      const { bytes } = inputs(COUNT + at);
      const { status, stdout, stderr } = await inside(['check', '-', '--format', 'json'], {
        input: bytes,
      });
      expect([0, 1, 2, 3]).toContain(status);
      expect(stderr).not.toMatch(/in leernet (zelf|itself)/);
      const { networks, problems } = JSON.parse(stdout);
      expect(networks.length + problems.length).toBeGreaterThan(0);
    }
  });
});

describe('the inputs', () => {
  it('are the same for the same seed, and others for another', () => {
    const [again, other] = [inputsOf(seed, { large: 300_000 }), inputsOf(7, { large: 300_000 })];
    const hex = ({ bytes }: Input): string => Buffer.from(bytes).toString('base64');
    const first = Array.from({ length: 200 }, (_, at) => hex(inputs(at)));
    expect(first.filter((one, at) => one !== hex(again(at)))).toEqual([]);
    expect(first.filter((one, at) => one !== hex(other(at))).length).toBeGreaterThan(190);
  });

  it('come by a chance that favours nothing', () => {
    const random = new Random(seed);
    const thrown = Array.from({ length: 60_000 }, () => random.whole(1, 6));
    for (const face of [1, 2, 3, 4, 5, 6]) {
      const share = thrown.filter((one) => one === face).length / thrown.length;
      expect(Math.abs(share - 1 / 6)).toBeLessThan(0.01);
    }
  });
});
