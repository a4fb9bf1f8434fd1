import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What no linter keeps out of the core: chance, the moment of now, and the customs of a place. */
const DENIED = /Math\.random|Date\.now|new Date\(\)|\.toLocale|localeCompare/;

const core = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('cli'))
  .map((name) => join('src', name));

it('gives the same for the same file and day: no chance, no clock and no locale in the core', () => {
  expect(core.length).toBeGreaterThan(200);
  expect(core.filter((file) => DENIED.test(readFileSync(file, 'utf8')))).toEqual([]);
});
