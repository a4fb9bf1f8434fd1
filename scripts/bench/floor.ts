import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { folder, makeMany, makeSingle, single } from './files.js';
import { installPeers, peersOn } from './peers.js';
import { paired, ratio } from './timing.js';

/** Reads the command line as `leernet check` does, and the events of each file: nothing is made of them. */
const READING = `
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { parseEvents } from 'js-yaml';
const program = new Command('leernet');
program.command('check').argument('<files...>').action((files) => {
  let events = 0;
  for (const file of files) for (const _ of parseEvents(readFileSync(file, 'utf8'))) events += 1;
  console.log(events);
});
program.parse();
`;

/**
 * What the bounds leave for leernet itself: how long the libraries take that it is built on, for the
 * command line and for reading alone, in a bundle without a line of leernet in it.
 */
export function floor(rounds: number): void {
  installPeers();
  makeSingle();
  const reading = bundled();
  console.log(`One file, ${rounds} rounds`);
  const [node, one] = paired(rounds, [
    ['node -e 0', ['-e', '0']],
    ['commander and js-yaml', [reading, 'check', single]],
  ]);
  ratio('commander and js-yaml', one, 'node -e 0', node, 2.6);
  const { in: networks, paths } = makeMany(1000);
  const many = Math.max(3, Math.round(rounds / 4));
  console.log(`\n1,000 files, ${many} rounds; reading is divided over two, so this is of 500`);
  const yamlLint = peersOn(networks, paths).filter(([name]) => name === 'yaml-lint');
  const [half, lint] = paired(many, [
    ['js-yaml', [reading, 'check', ...paths.slice(0, 500)]],
    ...yamlLint,
  ]);
  ratio('reading half of them', half, 'yaml-lint on all', lint, 1);
}

/** The bundle, made as leernet's own: js-yaml's spreads are written out there too, see build.ts. */
function bundled(): string {
  const outfile = join(folder, 'reading.cjs');
  const entry = join(folder, 'reading.mjs');
  writeFileSync(entry, READING);
  const how = { bundle: true, minify: true, charset: 'ascii', target: 'node20.17' } as const;
  const supported = { 'object-rest-spread': false };
  buildSync({ ...how, supported, platform: 'node', format: 'cjs', entryPoints: [entry], outfile });
  return outfile;
}
