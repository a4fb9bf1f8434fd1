import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import { configSchema } from '../src/config/format.js';
import { networkSchema } from '../src/network/json-schema.js';
import { reportSchema } from '../src/report/json-schema.js';

/** Builds what ships: the command, the library, and the JSON Schemas. */
rmSync('dist', { recursive: true, force: true });

/**
 * js-yaml copies its state with object spreads, which run three times slower where esbuild writes
 * them out for older engines; elsewhere in the bundle nothing is written out.
 */
const asItIs: Plugin = {
  name: 'js-yaml-as-it-is',
  setup({ onLoad }) {
    onLoad({ filter: /js-yaml\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const supported = { 'object-rest-spread': false };
      const { code } = await transform(source, { loader: 'js', supported });
      return { contents: code, loader: 'js' };
    });
  },
};

/** What is bundled beside the command itself, each by its file in `src/cli`. */
const bundles = [
  'across',
  'asking',
  'commands',
  'completion',
  'finding',
  'formats',
  'git',
  'more',
  'packs',
  'programme',
  'prompts',
  'threads',
  'worker',
];

/** What checking a file does without: other commands, and starting programs, which only git is for. */
const apart: Plugin = {
  name: 'apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.?\/\w+\.js$/ }, ({ path, resolveDir }) => {
      const [name = ''] = /\w+(?=\.js$)/.exec(path) ?? [];
      const isOwn = resolve(resolveDir, path) === resolve('src/cli', `${name}.js`);
      if (!isOwn || !(name === 'run' || bundles.includes(name))) return undefined;
      return { path: `./${name === 'run' ? 'cli' : name}.cjs`, external: true };
    });
    onResolve({ filter: /^node:child_process$/ }, ({ path, resolveDir }) =>
      resolveDir === resolve('src/cli/git')
        ? { path, external: true }
        : { path, namespace: 'nothing' },
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The rulebook of the commands is a file beside them: as a part of each it takes longer to load. */
const beside: Plugin = {
  name: 'rulebook-beside',
  setup({ onLoad }) {
    onLoad({ filter: /generated\/rulebook\.js$/ }, () => ({
      contents: `import { readFileSync } from 'node:fs';
        export const rulebookText = () => readFileSync(__dirname + '/rulebook.txt', 'latin1');`,
    }));
  },
};

const shared: BuildOptions = {
  bundle: true,
  target: 'node20.17',
  // Node reads and compiles plain ASCII in half the time of other text.
  charset: 'ascii',
  legalComments: 'none',
  minify: true,
  logLevel: 'warning',
};

for (const name of ['run', ...bundles]) {
  await build({
    ...shared,
    platform: 'node',
    format: 'cjs',
    entryPoints: [`src/cli/${name}.ts`],
    outfile: `dist/${name === 'run' ? 'cli' : name}.cjs`,
    plugins: [apart, asItIs, beside],
  });
}
await build({
  ...shared,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  format: 'esm',
  plugins: [asItIs],
});

copyFileSync('generated/rulebook.txt', 'dist/rulebook.txt');
mkdirSync('dist/man');
writeFileSync('dist/man/leernet.1', execFileSync(process.execPath, ['bin/leernet.cjs', 'man']));
mkdirSync('dist/schema', { recursive: true });
for (const language of ['nl', 'en'] as const) {
  writeFileSync(`dist/schema/network.${language}.json`, pretty(networkSchema(language)));
  writeFileSync(`dist/schema/config.${language}.json`, pretty(configSchema(language)));
}
writeFileSync('dist/schema/report.json', pretty(reportSchema()));

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
