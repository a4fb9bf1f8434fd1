import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { networks, textOf } from '../measures/generated.js';
import { oddYaml } from '../network/odd-yaml.js';
import { randomBytes } from './bytes.js';
import { largeText } from './large.js';
import { type Bases, mutated } from './mutate.js';
import { Random } from './random.js';
import { randomYaml } from './yaml.js';

/** What an input was made of. */
export const kinds = ['bytes', 'yaml', 'mutated', 'large'] as const;

export interface Input {
  readonly kind: (typeof kinds)[number];
  readonly bytes: Uint8Array;
}

/** How large a large input is at the most. */
export interface Sizes {
  readonly large: number;
}

/**
 * Makes the inputs of a seed. Each depends on the seed and its number alone, so that any of them can
 * be had again by itself.
 */
export function inputsOf(seed: number, { large }: Sizes): (at: number) => Input {
  const bases = basesOf(seed);
  return (at) => {
    const random = new Random(seed, at);
    const chosen = random.next();
    if (chosen < 0.15) return { kind: 'bytes', bytes: randomBytes(random) };
    if (chosen < 0.4) return { kind: 'yaml', bytes: Buffer.from(randomYaml(random)) };
    if (chosen < 0.995) return { kind: 'mutated', bytes: mutated(bases, random) };
    return { kind: 'large', bytes: Buffer.from(largeText(random, large)) };
  };
}

/** The files that are changed: whole networks, most of all, and YAML as few people write it. */
function basesOf(seed: number): Bases {
  const folder = 'fixtures/networks';
  const names = readdirSync(folder).filter((name) => !name.includes('.expected.'));
  const written = names.sort().map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const madeUp = fc.sample(networks(), { seed, numRuns: 40 }).map(textOf);
  const bytes = (texts: readonly string[]) => texts.map((text) => Buffer.from(text));
  return { whole: bytes([...written, ...madeUp]), odd: bytes(oddYaml.map(([, text]) => text)) };
}
