import { describe, expect, it } from 'vitest';
import { emptyFolder, type Folder } from '../packs/helper.js';
import { type Ended, leernet } from './leernet.js';

/** `leernet config`: what holds for a file or a folder, and who says so. */

const network =
  'naam: Vast\nfase: onderhoud\nbedoeling: {uitkomst-bekend: ja}\nprogramma: {bijstelbaar: nee}\n';

const config = `networks:
  - noord
  - "oost*"
  - "!**/oud"
  - "!weg"
language: en
fail-on: major
formats: [pretty, json=uit/alles.json]
baseline: eerder.json
overrides:
  people-lead: {weight: minor, reason: Overal zo.}
  people-mix: {off: true, reason: Nergens.}
folders:
  - path: zuid
    fail-on: never
    min-known: 30
    overrides:
      people-lead: {phases: [ending], reason: Hier ook.}
  - path: "west*"
    min-score: 3
`;

function programme(): Folder {
  const folder = emptyFolder();
  folder.write('leernet.config.yaml', config);
  for (const file of ['noord/a.yaml', 'noord/oud/b.yaml', 'zuid/c.yaml', 'zuid/d.yaml']) {
    folder.write(file, network);
  }
  folder.write('noord/taal.yaml', `${network}taal: nl\n`);
  return folder;
}

const folder = programme();
const show = (args: readonly string[], cwd = folder.path): Ended =>
  leernet(['config', ...args], { cwd });

interface Shown {
  readonly file: string | null;
  readonly config: string | null;
  readonly settings: Readonly<Record<string, { value: unknown; from: Record<string, unknown> }>>;
  readonly packs: readonly { readonly name: string }[];
  readonly changes: readonly { readonly rule: string; readonly line: number }[];
  readonly networks: readonly { path: string; line: number; count: number }[] | null;
  readonly folders: readonly { path: string; line: number; holds: boolean; count: number | null }[];
}

function shown(...args: readonly string[]): Shown {
  const { status, stdout, stderr } = show([...args, '--format', 'json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Shown;
}

const at = (line: number) => ({ is: 'config', file: 'leernet.config.yaml', line });

describe('leernet config FILE', () => {
  it('says of each setting what it is and who says so', () => {
    const { settings, file, config: named } = shown('zuid/c.yaml', '--min-score', '40');
    expect({ file, named }).toEqual({ file: 'zuid/c.yaml', named: 'leernet.config.yaml' });
    expect(settings).toEqual({
      failOn: { value: 'never', from: at(15) },
      minScore: { value: 40, from: { is: 'option', option: '--min-score' } },
      minKnown: { value: 30, from: at(16) },
      language: { value: 'en', from: at(6) },
      formats: { value: ['pretty', 'json=uit/alles.json'], from: at(8) },
      baseline: { value: 'eerder.json', from: at(9) },
    });
    const elsewhere = shown('noord/taal.yaml').settings;
    expect(elsewhere).toMatchObject({
      failOn: { value: 'major', from: at(7) },
      minKnown: { value: null, from: { is: 'built-in' } },
      language: { value: 'nl', from: { is: 'network', file: 'noord/taal.yaml', line: 5 } },
    });
    expect(shown('noord/taal.yaml', '--lang', 'en').settings.language?.from.is).toBe('option');
  });

  it('says which rules are changed, by which line, and which folders it lies in', () => {
    const south = shown('zuid/c.yaml');
    expect(south.changes.map(({ rule, line }) => [rule, line])).toEqual([
      ['people-mix', 12],
      ['people-lead', 18],
    ]);
    expect(south.networks).toBeNull();
    expect(south.folders).toEqual([
      { path: 'zuid', line: 14, holds: true, count: null },
      { path: 'west*', line: 19, holds: false, count: null },
    ]);
    expect(shown('noord/a.yaml').changes.map(({ line }) => line)).toEqual([11, 12]);
  });

  it('says that all is built in where there is no configuration', () => {
    const alone = emptyFolder();
    alone.write('a.yaml', network);
    const { stdout, status } = show(['a.yaml'], alone.path);
    expect(status).toBe(0);
    expect(stdout).toContain('Er is geen leernet.config.yaml');
    expect(stdout).toMatch(/^ {2}fail-on +critical {2}\(ingebouwd\)$/m);
    expect(stdout).toContain('Geen regel is aangepast.');
  });
});

describe('leernet config', () => {
  it('counts the networks of each pattern', () => {
    const { file, networks, folders } = shown();
    expect(file).toBeNull();
    expect(networks).toEqual([
      { path: 'noord', line: 2, count: 2 },
      { path: 'oost*', line: 3, count: 0 },
      { path: '!**/oud', line: 4, count: 1 },
      { path: '!weg', line: 5, count: 0 },
    ]);
    expect(folders.map(({ path, count }) => [path, count])).toEqual([
      ['zuid', 2],
      ['west*', 0],
    ]);
  });

  it.each([
    [
      'nl',
      [
        'Instellingen',
        'oost*: past op geen enkel netwerk',
        'zuid: 2 netwerken',
        '!weg: haalt niets weg',
      ],
    ],
    [
      'en',
      ['Settings', 'oost*: matches no network', 'zuid: 2 networks', '!weg: takes nothing out'],
    ],
  ])('is told to people, within 80 columns (%s)', (language, said) => {
    const { status, stdout, stderr } = show(['--lang', language]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const part of said) expect(stdout).toContain(part);
    expect(stdout).toMatch(/^ {2}fail-on +major {2}\(leernet\.config\.yaml:7\)$/m);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('is about the folder that is given, or that it stands in', () => {
    for (const { stdout } of [show(['zuid']), show([], folder.at('zuid'))]) {
      expect(stdout).toMatch(/^ {2}fail-on +never/m);
      expect(stdout).toContain('people-lead weighs lightly and holds in ending');
    }
  });

  it('takes the configuration that is named', () => {
    const other = folder.write('ander.yaml', 'fail-on: minor\n');
    const { settings, config: named } = shown('noord/a.yaml', '--config', 'ander.yaml');
    expect(named).toBe('ander.yaml');
    expect(settings.failOn).toEqual({
      value: 'minor',
      from: { is: 'config', file: 'ander.yaml', line: 1 },
    });
    expect(other).toContain('ander.yaml');
  });

  it.each([
    [['noord/b.yaml'], 'noord/b.yaml: Dit bestand is er niet.'],
    [['--format', 'jsn'], 'Bedoel je json?'],
    [['--fail-on', 'mayor'], 'Bedoel je major?'],
    [['--min-score', '200'], '0 tot 100'],
  ])('%j is said to be wrong', (args, said) => {
    const { status, stdout, stderr } = show(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('tells what is wrong with the configuration on stderr', () => {
    const wrong = emptyFolder();
    wrong.write('leernet.config.yaml', 'fail_on: major\n');
    const { status, stdout, stderr } = show([], wrong.path);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Bedoel je "fail-on"?');
  });

  it('shows nothing of a configuration that could steer a terminal', () => {
    const odd = emptyFolder();
    odd.write('leernet.config.yaml', 'networks: ["a\\ec*", "**"]\nlanguage: en\n');
    odd.write('a.yaml', network);
    const { stdout } = show([], odd.path);
    expect(stdout).toContain('a\uFFFDc*: matches no network');
    expect(stdout).not.toContain('\u001B');
  });
});
