import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeMany, makeSingle, single } from './files.js';
import { installPeers, peersOn } from './peers.js';
import { paired, peak, ran, ratio } from './timing.js';

const leernet = resolve('bin/leernet.cjs');

/** One file against starting Node, and a thousand against the peers; ten thousand against a thousand. */
export function checks(rounds: number): void {
  installPeers();
  makeSingle();
  const length = readFileSync(single, 'utf8').split('\n').length - 1;
  console.log(`One file of ${length} lines, ${rounds} rounds`);
  const [node, one] = paired(rounds, [
    ['node -e 0', ['-e', '0']],
    ['leernet check', [leernet, 'check', single]],
  ]);
  ratio('leernet check', one, 'node -e 0', node, 2.6);
  console.log(`  memory at its highest: ${peak([leernet, 'check', single])} MB (bound 80)\n`);

  const { in: networks, paths } = makeMany(1000);
  const many = Math.max(3, Math.round(rounds / 4));
  console.log(`1,000 files, ${many} rounds`);
  const check = (...args: readonly string[]): readonly string[] => [
    ...[leernet, 'check', '--fail-on', 'never'],
    ...args,
  ];
  const peers = peersOn(networks, paths);
  const [threads, thread, json, ...others] = paired(many, [
    ['leernet check --quiet', check('--quiet', ...paths)],
    ['leernet check --quiet --workers 1', check('--quiet', '--workers', '1', ...paths)],
    ['leernet check --format json', check('--format', 'json', ...paths)],
    ...peers,
  ]);
  ratio('leernet check --quiet', threads, 'one thread', thread, 0.7);
  for (const [at, [name]] of peers.entries()) {
    ratio('leernet check --quiet', threads, name, others[at], name === 'yaml' ? 0.25 : 1);
    ratio('leernet check --quiet --workers 1', thread, name, others[at]);
  }
  ratio('leernet check --format json', json, 'yaml', others[0]);

  console.log('\n10,000 files, and memory');
  const hundred = ran(check('--quiet', ...paths.slice(0, 100)));
  const thousand = ran(check('--quiet', ...paths));
  const tenThousand = ran(check('--quiet', ...makeMany(10_000).paths));
  console.log(`  memory of 100 files: ${hundred.peak} MB`);
  held('memory of 10,000 files', tenThousand.peak, 'of 1,000', thousand.peak, 1.5, 'MB');
  const each = [tenThousand.seconds / 10, thousand.seconds] as const;
  held('cost of a file of 10,000', each[0], 'of 1,000', each[1], 1.1, 'ms');
}

function held(
  name: string,
  a: number,
  other: string,
  b: number,
  bound: number,
  unit: string,
): void {
  const verdict = a / b <= bound ? 'kept' : 'MISSED';
  console.log(`  ${name} = ${(a / b).toFixed(2)} x ${other} (bound ${bound}: ${verdict})`);
  console.log(`    ${a.toFixed(2)} ${unit} against ${b.toFixed(2)} ${unit}`);
}
