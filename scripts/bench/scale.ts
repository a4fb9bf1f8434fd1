import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { folder, makeMany } from './files.js';
import { type Ran, ran } from './timing.js';

const leernet = resolve('bin/leernet.cjs');
const page = 'docs/scale.md';

/** Measures up to so many files, and writes what was found into docs/scale.md. */
export function scale(most: number): void {
  const counts = [1000, 10_000, 100_000].filter((count) => count <= most);
  const lines = [
    `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}.`,
    '',
    ...table(
      ['files', 'threads', 'report', 'seconds', 'ms a file', 'memory'],
      counts.flatMap((count) => growth(count)),
    ),
    '',
    ...table(['files', 'one thread', 'two threads', 'ratio'], crossing()),
    '',
    ...table(['step', 'seconds', 'memory', 'JSON'], parts(Math.min(10_000, most))),
  ];
  const text = readFileSync(page, 'utf8');
  const [above = '', below = ''] = [text.split(START)[0], text.split(END)[1]];
  writeFileSync(page, `${above}${START}\n\n${lines.join('\n')}\n\n${END}${below}`);
  console.log(lines.join('\n'));
}

const START = '<!-- measured by `npm run bench -- scale` -->';
const END = '<!-- until here -->';

/** How time and memory grow. */
function growth(count: number): readonly (readonly string[])[] {
  return [
    ['1', '--quiet'],
    ['', '--quiet'],
    ...(count <= 10_000 ? [['', '--format=json']] : []),
  ].map(([workers = '', report = '']) => {
    const took = check(count, report, ...(workers === '' ? [] : ['--workers', workers]));
    return [
      count.toLocaleString('en'),
      workers === '' ? 'as it comes' : workers,
      `\`${report}\``,
      took.seconds.toFixed(1),
      ((took.seconds * 1000) / count).toFixed(2),
      `${took.peak} MB`,
    ];
  });
}

/** From how many files on a second thread pays: medians of five, turn by turn. */
function crossing(): readonly (readonly string[])[] {
  return [50, 100, 150, 200, 300, 500].map((count) => {
    const turns = [1, 2, 3, 4, 5].map(() =>
      ['1', '2'].map((workers) => check(count, '--quiet', '--workers', workers).seconds),
    );
    const median = (at: number): number =>
      turns.map((turn) => turn[at] ?? 0).sort((a, b) => a - b)[2] ?? 0;
    const [one, two] = [median(0), median(1)];
    return [String(count), `${one.toFixed(2)} s`, `${two.toFixed(2)} s`, (two / one).toFixed(2)];
  });
}

/** A check in four parts, one after the other, and the merging of their reports. */
function parts(count: number): readonly (readonly string[])[] {
  const reports = join(folder, 'parts');
  mkdirSync(reports, { recursive: true });
  const names = [1, 2, 3, 4].map((part) => join(reports, `part-${part}.json`));
  const steps = names.map((name, at) => {
    const took = check(count, `--format=json=${name}`, '--shard', `${at + 1}/4`);
    return step(`part ${at + 1} of 4, of ${count.toLocaleString('en')} files`, took, name);
  });
  const took = ran([leernet, 'merge', ...names]);
  const merged = step('merging them', took, ...names);
  rmSync(reports, { recursive: true, force: true });
  return [...steps, merged];
}

function step(name: string, { seconds, peak }: Ran, ...reports: readonly string[]): string[] {
  const size = reports.reduce((sum, report) => sum + statSync(report).size, 0);
  return [name, seconds.toFixed(1), `${peak} MB`, `${Math.round(size / 1e6)} MB`];
}

/** Checks the networks of a folder, by their names in it: more of these fit in a command. */
function check(count: number, ...args: readonly string[]): Ran {
  const { in: networks, paths } = makeMany(count);
  const names = count > 50_000 ? ['.'] : paths.map((path) => basename(path));
  return ran([leernet, 'check', '--fail-on', 'never', ...args, ...names], networks);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}
