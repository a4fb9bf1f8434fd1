import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { networkSchema } from '../src/network/json-schema.js';
import { reportSchema } from '../src/report/json-schema.js';

/** Builds what ships: the command as one CommonJS file, the library, and the JSON Schemas. */
rmSync('dist', { recursive: true, force: true });

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  // Without this js-yaml runs three times slower: esbuild would rewrite its object spreads.
  supported: { 'object-rest-spread': false },
  logLevel: 'warning',
};

await build({
  ...shared,
  entryPoints: ['src/cli/run.ts'],
  outfile: 'dist/cli.cjs',
  format: 'cjs',
});
await build({
  ...shared,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  format: 'esm',
});

mkdirSync('dist/schema', { recursive: true });
for (const language of ['nl', 'en'] as const) {
  writeFileSync(`dist/schema/network.${language}.json`, pretty(networkSchema(language)));
}
writeFileSync('dist/schema/report.json', pretty(reportSchema()));

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
