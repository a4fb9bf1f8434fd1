import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/**
 * Packs leernet, installs it in an empty folder as anybody would, and uses it there: the command,
 * the library with its types, and the JSON Schemas.
 */
const folder = mkdtempSync(join(tmpdir(), 'leernet-package-'));
try {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack made no tarball');

  const { messages, pkg } = await publint({ pkgDir: '.', strict: true });
  for (const message of messages) console.error(formatMessage(message, pkg));
  if (messages.length > 0) throw new Error('publint has something to say');

  writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}\n');
  run('npm', ['install', '--silent', `./${tarball}`]);
  const network = resolve('fixtures/networks/gezond-tweede-jaar.yaml');
  const report = run('npx', ['leernet', 'check', network]);
  if (!report.includes('Score')) throw new Error(`no report came out:\n${report}`);

  writeFileSync(
    join(folder, 'use.ts'),
    `import { readFileSync } from 'node:fs';
import { check, type ReportJson } from 'leernet';

const text: string = readFileSync(${JSON.stringify(network)}, 'utf8');
const report: ReportJson = check(text, { today: '2026-11-22', language: 'en' });
const low: number | undefined = report.networks[0]?.score?.low;
if (low === undefined) throw new Error('no score');
`,
  );
  run(process.execPath, [
    resolve('node_modules/typescript/bin/tsc'),
    '--noEmit',
    ...['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'],
    ...['--typeRoots', resolve('node_modules/@types'), 'use.ts'],
  ]);
  run(process.execPath, [
    '--input-type=module',
    '--eval',
    `import schema from 'leernet/schema/network.nl.json' with { type: 'json' };
import { check } from 'leernet';
if (!schema.properties.naam) throw new Error('no schema');
if (check('naam: Proef', { today: '2026-11-22' }).networks.length !== 1) throw new Error('no network');`,
  ]);
  console.log('The package installs and runs in an empty folder.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a command in the empty folder; gives what it prints. */
function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
