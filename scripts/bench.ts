import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';

/**
 * Measures how fast leernet is, as ratios within one run: against starting Node at all, against
 * reading and parsing the same files with `yaml`, and against ajv-cli validating them. The peers are
 * installed in a folder of their own. Not a test: a busy machine is a slow machine.
 */

const folder = resolve('.bench');
const peers = join(folder, 'peers');
const files = join(folder, 'files');
const quoted = join(folder, 'quoted');
const leernet = resolve('bin/leernet.cjs');
const rounds = Number(process.argv[2] ?? 15);
const COUNT = 1000;

/** NODE_EXTRA_CA_CERTS more than doubles the start of Node, and would flatter every ratio. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

setUp();
const single = join(folder, 'network.yaml');
const all = readFileSync(join(folder, 'names.txt'), 'utf8').split('\n');

console.log(`One file of ${lineCount(single)} lines, ${rounds} rounds`);
const [node, one] = paired(rounds, [
  ['node -e 0', ['-e', '0']],
  ['leernet check', [leernet, 'check', single]],
]);
ratio('leernet check', one, 'node -e 0', node, 2.6);
console.log(`  memory at its highest: ${peak([leernet, 'check', single])} MB (bound 80)\n`);

const many = Math.max(3, Math.round(rounds / 4));
console.log(`${COUNT} files in one process, ${many} rounds`);
const [withYaml, checked, asJson, validated] = paired(many, [
  ['yaml', [join(folder, 'parse-yaml.mjs'), join(folder, 'names.txt')]],
  ['leernet check --quiet', [leernet, 'check', '--quiet', ...all]],
  ['leernet check --format json', [leernet, 'check', '--format', 'json', ...all]],
  [
    'ajv-cli',
    [
      join(peers, 'node_modules/ajv-cli/dist/index.js'),
      ...['validate', '--strict=false', '-s', resolve('dist/schema/network.nl.json')],
      ...['--errors=no', '-d', join(quoted, '*.yaml')],
    ],
  ],
]);
ratio('leernet check --quiet', checked, 'yaml', withYaml, 0.25);
ratio('leernet check --format json', asJson, 'yaml', withYaml);
ratio('leernet check --quiet', checked, 'ajv-cli', validated, 1);
console.log(
  `  memory of 100 files: ${peak([leernet, 'check', '--quiet', ...all.slice(0, 100)])} MB`,
);
console.log(`  memory of ${COUNT} files: ${peak([leernet, 'check', '--quiet', ...all])} MB`);

interface Timed {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Times commands turn by turn, so that a noisy minute hits them all. */
function paired(times: number, commands: readonly [string, readonly string[]][]): Timed[] {
  const timings = commands.map((): number[] => []);
  for (let round = 0; round <= times; round += 1) {
    for (const [at, [name, args]] of commands.entries()) {
      const start = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, args, {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const took = Number(process.hrtime.bigint() - start) / 1e6;
      if (status === null || status > 1)
        throw new Error(`${name} failed: ${String(stderr).slice(0, 2000)}`);
      if (round > 0) timings[at]?.push(took);
    }
  }
  return timings.map((each) => {
    const sorted = [...each].sort((a, b) => a - b);
    const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
    return { median: at(0.5), lowest: at(0), highest: at(1) };
  });
}

function ratio(
  name: string,
  a: Timed | undefined,
  other: string,
  b: Timed | undefined,
  bound?: number,
): void {
  if (!a || !b) return;
  const found = a.median / b.median;
  const verdict =
    bound === undefined ? '' : ` (bound ${bound}: ${found <= bound ? 'kept' : 'MISSED'})`;
  console.log(`  ${name} = ${found.toFixed(2)} x ${other}${verdict}`);
  console.log(`    ${said(a)} against ${said(b)}`);
}

function said({ median, lowest, highest }: Timed): string {
  return `${median.toFixed(1)} ms (${lowest.toFixed(1)} to ${highest.toFixed(1)})`;
}

/** The most memory that a command held, in megabytes. */
function peak(args: readonly string[]): number {
  const hook = join(folder, 'peak.cjs');
  const out = join(folder, 'peak.txt');
  spawnSync(process.execPath, ['--require', hook, ...args], {
    env: { ...env, LEERNET_PEAK: out },
    stdio: 'ignore',
  });
  return Math.round(Number(readFileSync(out, 'utf8')) / 1024);
}

function lineCount(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1;
}

/** Makes the files, and installs the peers. */
function setUp(): void {
  for (const made of [files, quoted]) {
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made, { recursive: true });
  }
  mkdirSync(peers, { recursive: true });
  if (!existsSync(join(peers, 'node_modules/ajv-cli'))) {
    writeFileSync(join(peers, 'package.json'), '{"private": true}\n');
    execFileSync('npm', ['install', '--silent', 'ajv-cli@5.0.0', 'yaml@2.9.1'], {
      cwd: peers,
      stdio: 'inherit',
    });
  }
  const text = longNetwork();
  writeFileSync(join(folder, 'network.yaml'), text);
  const names: string[] = [];
  for (let at = 0; at < COUNT; at += 1) {
    const name = join(files, `netwerk-${String(at).padStart(4, '0')}.yaml`);
    writeFileSync(name, text.replace(/^naam: .*$/m, `naam: Netwerk ${at}`));
    names.push(name);
    // The YAML of ajv-cli takes a bare date for a moment in time, which is no text.
    const dates = /\b\d{4}-\d{2}(-\d{2})?\b/g;
    writeFileSync(join(quoted, `${at}.yaml`), text.replace(dates, '"$&"'));
  }
  writeFileSync(join(folder, 'names.txt'), names.join('\n'));
  writeFileSync(
    join(folder, 'parse-yaml.mjs'),
    `import { readFileSync } from 'node:fs';
import { parse } from ${JSON.stringify(join(peers, 'node_modules/yaml/dist/index.js'))};
for (const name of readFileSync(process.argv[2], 'utf8').split('\\n')) parse(readFileSync(name, 'utf8'));
`,
  );
  writeFileSync(
    join(folder, 'peak.cjs'),
    `process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.LEERNET_PEAK, String(process.resourceUsage().maxRSS));
});
`,
  );
}

/**
 * A real network of 350 lines: the one that bled dry after a flying start, with every part of a
 * session on a line of its own, and its newest sessions told in full again until it is long enough.
 */
function longNetwork(): string {
  const document = parseDocument(readFileSync('fixtures/networks/vliegende-start.yaml', 'utf8'));
  const sessions = document.get('bijeenkomsten');
  if (!isSeq(sessions)) throw new Error('a network without a log');
  for (const session of sessions.items) if (isMap(session)) session.flow = false;
  const length = (): number => document.toString({ lineWidth: 0 }).split('\n').length - 1;
  for (let month = 1; length() < 345; month += 1) {
    const last = sessions.items.at(-1);
    if (!isMap(last)) break;
    const again = last.clone() as typeof last;
    again.set('datum', `2024-${String(month).padStart(2, '0')}-12`);
    sessions.items.unshift(again);
  }
  return document.toString({ lineWidth: 0 });
}
