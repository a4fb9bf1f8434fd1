import { checks } from './bench/checks.js';
import { floor } from './bench/floor.js';
import { scale } from './bench/scale.js';

/**
 * Measures how fast leernet is, as ratios within one run: against starting Node at all, against one
 * thread, and against other tools on the same files, which are installed in a folder of their own.
 * `floor` measures what leernet is built on without leernet, `scale` how the cost grows, and writes
 * what it found into docs/scale.md. Not a test: a busy machine is a slow machine.
 */
const [first, second] = process.argv.slice(2);
if (first === 'scale') scale(Number(second ?? 100_000));
else if (first === 'floor') floor(Number(second ?? 15));
else checks(Number(first ?? 15));
