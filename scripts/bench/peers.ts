import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { coreRulebook } from '../../src/rulebook/core.js';
import { folder } from './files.js';

/** What leernet is held against, in a folder of its own, with the versions that are measured. */
const peers = join(folder, 'peers');
const packages = {
  yaml: '2.9.1',
  'ajv-cli': '5.0.0',
  '@stoplight/spectral-cli': '6.16.3',
  'yaml-lint': '1.7.0',
};
const installed = (path: string): string => join(peers, 'node_modules', path);

/** Installs them, once. */
export function installPeers(): void {
  mkdirSync(peers, { recursive: true });
  const missing = Object.entries(packages).filter(([name]) => !existsSync(installed(name)));
  if (missing.length === 0) return;
  writeFileSync(join(peers, 'package.json'), '{"private": true}\n');
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--silent', '--ignore-scripts', ...wanted], {
    cwd: peers,
    stdio: 'inherit',
  });
}

/**
 * How each peer checks the files of a folder. `yaml` reads and parses them and no more, and so does
 * yaml-lint; ajv-cli holds them against leernet's own JSON Schema; Spectral has as many rules as
 * leernet, each of which looks at one field.
 */
export function peersOn(
  networks: string,
  paths: readonly string[],
): readonly [name: string, args: readonly string[]][] {
  const names = join(folder, 'names.txt');
  writeFileSync(names, paths.join('\n'));
  const parse = join(folder, 'parse-yaml.mjs');
  writeFileSync(
    parse,
    `import { readFileSync } from 'node:fs';
import { parse } from ${JSON.stringify(installed('yaml/dist/index.js'))};
for (const name of readFileSync(process.argv[2], 'utf8').split('\\n')) parse(readFileSync(name, 'utf8'));
`,
  );
  const ruleset = join(folder, 'spectral.json');
  writeFileSync(ruleset, JSON.stringify(spectralRules()));
  const quoted = makeQuoted(paths);
  return [
    ['yaml', [parse, names]],
    ['yaml-lint', [installed('yaml-lint/dist/cli.js'), join(networks, '*.yaml')]],
    [
      'ajv-cli',
      [
        installed('ajv-cli/dist/index.js'),
        ...['validate', '--strict=false', '-s', resolve('dist/schema/network.nl.json')],
        ...['--errors=no', '-d', join(quoted, '*.yaml')],
      ],
    ],
    [
      'Spectral',
      [
        installed('@stoplight/spectral-cli/dist/index.js'),
        ...['lint', '--ruleset', ruleset, '--fail-severity', 'error', '--quiet'],
        join(networks, '*.yaml'),
      ],
    ],
  ];
}

/** The YAML of ajv-cli takes a bare date for a moment in time, which is no text. */
function makeQuoted(paths: readonly string[]): string {
  const quoted = join(folder, `quoted-${paths.length}`);
  mkdirSync(quoted, { recursive: true });
  for (const [at, path] of paths.entries()) {
    const dates = /\b\d{4}-\d{2}(-\d{2})?\b/g;
    const text = readFileSync(path, 'utf8').replace(dates, '"$&"');
    writeFileSync(join(quoted, `${String(at).padStart(6, '0')}.yaml`), text);
  }
  return quoted;
}

/** A rule for each of leernet's, over the fields of the network file by turns. */
function spectralRules(): object {
  const asks = [
    { function: 'truthy' },
    { function: 'length', functionOptions: { min: 0 } },
    { function: 'pattern', functionOptions: { notMatch: '^\\s+$' } },
  ];
  const fields = fieldPaths();
  const rules = coreRulebook().rules.map(({ id }, at) => {
    const given = fields[at % fields.length];
    const rule = [
      ['given', given],
      ['severity', 'hint'],
      ['message', id],
      ['then', asks[at % asks.length]],
    ] as const;
    return [id, Object.fromEntries(rule)] as const;
  });
  return { rules: Object.fromEntries(rules) };
}

interface Described {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

/** The fields of the network file as JSON paths: those of sections, and those of lists. */
function fieldPaths(): readonly string[] {
  const schema = JSON.parse(readFileSync('dist/schema/network.nl.json', 'utf8')) as Described;
  return Object.entries(schema.properties ?? {}).flatMap(([section, described]) => {
    const forms = [described, ...(described.anyOf ?? [])];
    const own = forms.flatMap(({ properties }) => Object.keys(properties ?? {}));
    const each = forms.flatMap(({ items }) => Object.keys(items?.properties ?? {}));
    const fields = [
      ...own.map((field) => `$['${section}']['${field}']`),
      ...each.map((field) => `$['${section}'][*]['${field}']`),
    ];
    return fields.length > 0 ? fields : [`$['${section}']`];
  });
}
