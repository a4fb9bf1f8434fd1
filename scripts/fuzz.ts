import { writeFileSync } from 'node:fs';
import { type Input, inputsOf, kinds } from '../test/fuzz/inputs.js';
import { type Trial, tryAll } from '../test/fuzz/trial.js';

/**
 * Runs many inputs through leernet and tells how it went: `npm run fuzz -- 200000 1 [from]`. It ends
 * with 1 where something is wrong, and keeps the inputs that were in `fuzz-<seed>-<number>.yaml`.
 */
const [count = 2000, seed = 1, from = 0] = process.argv.slice(2).map(Number);
const inputs = inputsOf(seed, { large: 4_900_000 });

interface Tally {
  inputs: number;
  bytes: number;
  judged: number;
  slowest: number;
}

const tallies = new Map(
  kinds.map((kind): [string, Tally] => [kind, { inputs: 0, bytes: 0, judged: 0, slowest: 0 }]),
);
const codes = new Map<string, number>();
let slowest = { ms: 0, at: -1, bytes: 0 };
let failed = 0;
const started = performance.now();

tryAll({ from, count }, inputs, (trial, input, at) => {
  tallied(input, trial, at);
  if (trial.faults.length > 0) told(input, trial, at);
  if ((at + 1 - from) % 5000 === 0) console.error(`${at + 1 - from} of ${count}, ${failed} failed`);
});

function tallied({ kind, bytes }: Input, { ms, judged, codes: said }: Trial, at: number): void {
  const tally = tallies.get(kind);
  if (!tally) return;
  tally.inputs += 1;
  tally.bytes += bytes.length;
  if (judged) tally.judged += 1;
  tally.slowest = Math.max(tally.slowest, ms);
  if (ms > slowest.ms) slowest = { ms, at, bytes: bytes.length };
  for (const code of new Set(said)) codes.set(code, (codes.get(code) ?? 0) + 1);
}

function told({ kind, bytes }: Input, { faults }: Trial, at: number): void {
  failed += 1;
  const file = `fuzz-${seed}-${at}.yaml`;
  if (failed <= 20) writeFileSync(file, bytes);
  console.log(`${kind} ${seed}/${at} (${file}, ${bytes.length} bytes): ${faults.join('; ')}`);
}

const seconds = Math.round((performance.now() - started) / 1000);
console.log(`seed ${seed}, ${count} inputs, ${seconds} s, ${failed} with something wrong`);
for (const [kind, { inputs: made, bytes, judged, slowest: longest }] of tallies) {
  const size = made === 0 ? 0 : Math.round(bytes / made);
  console.log(
    `${kind}: ${made} of ${size} bytes each, ${judged} judged, slowest ${Math.round(longest)} ms`,
  );
}
console.log(`slowest: ${seed}/${slowest.at}, ${slowest.bytes} bytes, ${Math.round(slowest.ms)} ms`);
const named = [...codes].sort(([, a], [, b]) => b - a).map(([code, times]) => `${code} ${times}`);
console.log(`said: ${named.join(', ')}`);
process.exitCode = failed === 0 ? 0 : 1;
