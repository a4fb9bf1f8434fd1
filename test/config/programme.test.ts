import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { ReportJson } from '../../src/report/json-types.js';
import { type Ended, inside, leernet } from '../cli/leernet.js';
import { emptyFolder, type Folder } from '../packs/helper.js';

/** What leernet.config.yaml chooses for a programme of networks, and for the folders in it. */

/** A network with a problem that weighs heavily, of which little is known. */
const network =
  'naam: Vast\nfase: onderhoud\nbedoeling: {uitkomst-bekend: ja}\nprogramma: {bijstelbaar: nee}\n';

function programme(config: string, ...files: readonly string[]): Folder {
  const folder = emptyFolder();
  folder.write('leernet.config.yaml', config);
  for (const file of files.length === 0 ? ['noord/a.yaml', 'zuid/b.yaml'] : files) {
    folder.write(file, network);
  }
  return folder;
}

const check = (...args: readonly string[]): Promise<Ended> => inside(['check', ...args]);

describe('fail-on, min-score and min-known', () => {
  it.each([
    ['fail-on: major', 'purpose-outcome-open', '(--fail-on major, '],
    ['min-score: 90', '90', '(--min-score, '],
    ['min-known: 90', '90', '(--min-known, '],
  ])('%s is asked of each network, and said with its place', async (line, ...said) => {
    const folder = programme(`rules: [leernet:core]\n${line}\n`);
    const { status, stderr } = await check(folder.at('noord/a.yaml'));
    expect(status).toBe(1);
    for (const part of said) expect(stderr).toContain(part);
    expect(stderr).toContain(`${folder.at('leernet.config.yaml')}:2)`);
  });

  it.each([
    ['fail-on: major', '--fail-on', 'never'],
    ['min-score: 90', '--min-score', '0'],
    ['min-known: 90', '--min-known', '0'],
  ])('%s is overruled by the command line', async (line, ...option) => {
    const folder = programme(`${line}\n`);
    expect(await check(folder.at('noord/a.yaml'), ...option)).toMatchObject({
      status: 0,
      stderr: '',
    });
    const typed = await check(folder.at('noord/a.yaml'), '--min-score', '99', '--quiet');
    expect(typed.stderr).toContain('(--min-score)');
  });

  it('hold for each network as its own configuration says', async () => {
    const folder = programme('fail-on: never\n');
    folder.write('zuid/leernet.config.yaml', 'fail-on: major\n');
    const { status, stderr } = await check(folder.at('noord/a.yaml'), folder.at('zuid/b.yaml'));
    expect(status).toBe(1);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).toContain(`${folder.at('zuid/b.yaml')}: `);
  });

  it('may differ by folder; what stands later goes first, each by itself', async () => {
    const folder = programme(
      `fail-on: major
min-score: 95
folders:
  - {path: "*", fail-on: never}
  - {path: zuid, min-score: 0, min-known: 99}
  - {path: zuid/b.yaml, min-known: 0}
  - {path: "{west,oost}/**", fail-on: critical}
`,
      ...['a.yaml', 'noord/a.yaml', 'zuid/b.yaml', 'zuid/c.yaml', 'west/d/e.yaml'],
    );
    const ended = async (file: string): Promise<string> => {
      const { stderr } = await check(folder.at(file));
      return [...stderr.matchAll(/\(--([a-z-]+)[^:]*:(\d+)\)/g)]
        .map(([, option, line]) => `${option} ${line}`)
        .join();
    };
    expect(await ended('a.yaml')).toBe('min-score 2');
    expect(await ended('noord/a.yaml')).toBe('min-score 2');
    expect(await ended('zuid/b.yaml')).toBe('');
    expect(await ended('zuid/c.yaml')).toBe('min-known 5');
    expect(await ended('west/d/e.yaml')).toBe('min-score 2');
  });
});

describe('language', () => {
  it('holds where the network names none, and nobody types one', async () => {
    const folder = programme('language: en\nfolders: [{path: zuid, language: nl}]\n');
    folder.write('noord/nl.yaml', `${network}taal: nl\n`);
    const title = async (file: string, ...args: readonly string[]): Promise<string> =>
      /By theme|Per thema/.exec((await check(folder.at(file), ...args)).stdout)?.[0] ?? '';
    expect(await title('noord/a.yaml')).toBe('By theme');
    expect(await title('noord/nl.yaml')).toBe('Per thema');
    expect(await title('zuid/b.yaml')).toBe('Per thema');
    expect(await title('noord/a.yaml', '--lang', 'nl')).toBe('Per thema');
    const { stdout } = await check(folder.at('noord/weg.yaml'));
    expect(stdout).toContain('There is no such file.');
  });
});

describe('formats', () => {
  it('give the reports, in files from the folder of the configuration', async () => {
    const folder = programme('formats: [pretty, json=uit/alles.json]\nfail-on: never\n');
    mkdirSync(folder.at('uit'));
    const { status, stdout, stderr } = await check(folder.at('noord/a.yaml'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Score');
    const report = JSON.parse(readFileSync(folder.at('uit/alles.json'), 'utf8')) as ReportJson;
    expect(report.networks).toHaveLength(1);
  });

  it('are overruled all together by the command line', async () => {
    const folder = programme('formats: [json, pretty=uit.txt]\n');
    const { stdout } = await check(folder.at('noord/a.yaml'), '--format', 'pretty');
    expect(stdout).toContain('Score');
    expect(existsSync(folder.at('uit.txt'))).toBe(false);
  });

  it('of different configurations do not count, and that is said', async () => {
    const folder = programme('formats: [json]\n');
    folder.write('zuid/leernet.config.yaml', 'fail-on: never\n');
    const paths = [folder.at('noord/a.yaml'), folder.at('zuid/b.yaml')];
    const { stdout, stderr } = await check(...paths, '--quiet');
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stderr).toContain('verschillende configuraties');
    expect((await check(...paths, '--quiet', '--format', 'pretty')).stderr).toBe('');
  });
});

describe('networks', () => {
  const config = `networks: [noord, "z*d/**", "!**/oud"]
formats: [json]
fail-on: never
`;
  const folder = programme(
    config,
    ...['a.yaml', 'noord/a.yaml', 'zuid/b.yaml', 'zuid/oud/c.yaml', 'ergens/d.yaml'],
  );
  const files = (args: readonly string[], cwd: string): readonly string[] => {
    const { stdout, status } = leernet(['check', ...args], { cwd });
    expect(status).toBe(0);
    return (JSON.parse(stdout) as ReportJson).networks.map(({ file }) => file);
  };

  it('are what is checked where no path is given', () => {
    expect(files([], folder.path)).toEqual(['noord/a.yaml', 'zuid/b.yaml']);
  });

  it('are those that lie in the folder that leernet stands in', () => {
    expect(files([], folder.at('zuid'))).toEqual(['b.yaml']);
    const { status, stderr } = leernet(['check'], { cwd: folder.at('ergens') });
    expect(status).toBe(3);
    expect(stderr).toContain('De netwerken van ../leernet.config.yaml liggen niet in deze map.');
  });

  it('are all of them where the configuration is named', () => {
    const args = ['--config', folder.at('leernet.config.yaml')];
    const whole = [folder.at('noord/a.yaml'), folder.at('zuid/b.yaml')];
    expect(files(args, emptyFolder().path)).toEqual(whole);
  });

  it('say nothing of paths that are given', () => {
    expect(files(['zuid/oud', 'a.yaml'], folder.path)).toEqual(['a.yaml', 'zuid/oud/c.yaml']);
  });

  it('that are not there are told with their line, and the others are checked', () => {
    const empty = programme('networks:\n  - noord\n  - oost-*/**\n  - "!west"\n');
    const { status, stdout, stderr } = leernet(['check', '--quiet'], { cwd: empty.path });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^noord\/a\.yaml: [^\n]*\n$/);
    expect(stderr).toBe(
      'leernet: leernet.config.yaml:3: oost-*/**: dit patroon past op geen enkel YAML-bestand.\n' +
        'leernet: leernet.config.yaml:4: !west: dit patroon haalt niets weg.\n',
    );
  });

  it('of a wrong configuration are not looked for; what is wrong is told', () => {
    const wrong = programme('netwerks: [noord]\n');
    const { status, stdout, stderr } = leernet(['check'], { cwd: wrong.path });
    expect(status).toBe(2);
    expect(stdout).toContain('Bedoel je "networks"?');
    expect(stderr).toContain('niet nagekeken');
  });
});

describe('folders', () => {
  const config = `rules: [leernet:core]
overrides:
  people-lead: {weight: minor, reason: Overal zo.}
  people-mix: {off: true, reason: Nergens.}
  people-group-size: {off: true, reason: Nergens.}
folders:
  - path: zuid
    overrides:
      people-lead: {phases: [ending], reason: In het zuiden ook.}
      people-mix: {off: false, reason: Hier wel.}
      people-group-size: {off: false, weight: advice, reason: Hier als advies.}
      people-attendance: {off: true, reason: Hier niet.}
  - path: zuid/diep
    overrides:
      people-lead: {weight: critical, reason: Dieper juist zwaar.}
      people-attendance: {off: false, reason: Toch wel.}
`;
  const folder = programme(config, 'noord/a.yaml', 'zuid/b.yaml', 'zuid/diep/c.yaml');
  const report = async (file: string) => {
    const { stdout } = await check(folder.at(file), '--format', 'json', '--fail-on', 'never');
    const [one] = (JSON.parse(stdout) as ReportJson).networks;
    if (!one) throw new Error('there is no network');
    const weight = (rule: string) => one.findings.find((found) => found.rule === rule)?.weight;
    return { changes: one.changes, weight };
  };

  it('change rules on top of what is changed for all', async () => {
    const { changes, weight } = await report('zuid/b.yaml');
    expect(changes).toEqual([
      {
        rule: 'people-lead',
        changed: { weight: 'minor', phases: ['ending'] },
        reason: 'Overal zo. In het zuiden ook.',
      },
      { rule: 'people-group-size', changed: { weight: 'advice' }, reason: 'Hier als advies.' },
      { rule: 'people-attendance', changed: { off: true }, reason: 'Hier niet.' },
    ]);
    expect(weight('people-mix')).toBeDefined();
    expect(weight('people-attendance')).toBeUndefined();
  });

  it('leave the others as they are', async () => {
    const { changes, weight } = await report('noord/a.yaml');
    expect(changes.map(({ rule }) => rule)).toEqual([
      'people-lead',
      'people-mix',
      'people-group-size',
    ]);
    expect([weight('people-lead'), weight('people-mix')]).toEqual(['minor', undefined]);
  });

  it('within each other count in their order', async () => {
    const { changes, weight } = await report('zuid/diep/c.yaml');
    expect(changes.find(({ rule }) => rule === 'people-lead')).toEqual({
      rule: 'people-lead',
      changed: { phases: ['ending'], weight: 'critical' },
      reason: 'Overal zo. In het zuiden ook. Dieper juist zwaar.',
    });
    expect(weight('people-attendance')).toBe('critical');
  });

  it('hold for the other commands in that folder', () => {
    const text = (cwd: string): string =>
      leernet(['explain', 'people-attendance'], { cwd: folder.at(cwd) }).stdout;
    expect(text('zuid')).toContain('Hier niet.');
    expect(text('noord')).not.toContain('Hier');
  });

  it('without any network are told when networks are looked for', () => {
    const idle = programme(
      'folders:\n  - {path: "oost*", fail-on: never}\n  - {path: zuid, fail-on: never}\n',
    );
    const { stderr } = leernet(['check', 'noord', '--quiet'], { cwd: idle.path });
    expect(stderr).toContain('leernet.config.yaml:2: oost* past op geen enkel netwerk');
    expect(stderr).not.toContain('zuid');
  });
});

describe('what is wrong is said at its line', () => {
  async function wrong(config: string): Promise<readonly string[]> {
    const folder = programme(config);
    folder.write('lijst.yml', 'a: 1\n');
    const { status, stdout } = await check(
      folder.at('noord/a.yaml'),
      '--format',
      'json',
      '--lang',
      'en',
    );
    expect(status).toBe(2);
    const { problems, networks } = JSON.parse(stdout) as ReportJson;
    expect(networks).toEqual([]);
    return problems.map(
      ({ line, column, message, suggestion }) =>
        `${line}:${column} ${message}${suggestion === null ? '' : ` [${suggestion}]`}`,
    );
  }

  it.each([
    ['an unknown key', 'fail_on: major\n', '1:1 There is no key "fail_on" here. [fail-on]'],
    [
      'a key like no other',
      'packs: []\n',
      '1:1 There is no key "packs" here. Choose from: networks, rules, fail-on, min-score, min-known,',
    ],
    [
      'a level',
      'fail-on: mayor\n',
      '1:1 "mayor" cannot stand here. Choose from: critical, major, minor, never. [major]',
    ],
    ['a number', 'min-score: 101\n', '1:1 This should be a number from 0 to 100.'],
    ['a share', 'min-known: -1\n', '1:1 This should be a number from 0 to 100.'],
    ['a text for a number', 'min-score: hoog\n', '1:1 This should be a number.'],
    ['a language', 'language: de\n', '1:1 "de" cannot stand here. Choose from: nl, en.'],
    [
      'a format',
      'formats: [jsn=a.json]\n',
      '1:11 "jsn" is not a form of report. Choose from: pretty, json, markdown, sarif, junit, github, gitlab. [json]',
    ],
    [
      'a format to nowhere',
      'formats: ["json="]\n',
      '1:11 Behind = there should be the name of a file, such as json=report.json',
    ],
    [
      'a format over a network',
      'formats: [json=noord/a.yaml]\n',
      '1:11 noord/a.yaml ends like a network file. A report gets another name, so that it never goes over a network.',
    ],
    [
      'two reports to the screen',
      'formats: [json, pretty=a.txt, pretty]\n',
      '1:31 At most one report can go to the screen; give the others a file, such as json=report.json',
    ],
    [
      'a format outside',
      'formats: [json=../uit.json]\n',
      '1:11 ../uit.json lies outside the folder of this file. A configuration is about its own folder and what lies in it.',
    ],
    [
      'a format within git',
      'formats: [json=.git/HEAD]\n',
      '1:11 .git/HEAD belongs to git itself; a report there would break the repository. Choose another place.',
    ],
    [
      'a whole path',
      'formats: [json=/tmp/uit.json]\n',
      '1:11 /tmp/uit.json lies outside the folder of this file. A configuration is about its own folder and what lies in it.',
    ],
    [
      'a baseline within git',
      'baseline: .GIT/hooks/x\n',
      '1:1 .GIT/hooks/x belongs to git itself; a report there would break the repository. Choose another place.',
    ],
    [
      'a baseline outside',
      'baseline: ../b.json\n',
      '1:1 ../b.json lies outside the folder of this file. A configuration is about its own folder and what lies in it.',
    ],
    [
      'networks outside',
      'networks: ["../**"]\n',
      '1:12 .. lies outside the folder of this file. A configuration is about its own folder and what lies in it.',
    ],
    [
      'networks nowhere',
      'networks: [nord]\n',
      '1:12 There is no nord. A path counts from the folder of this file. [noord]',
    ],
    [
      'a file nowhere',
      'networks: [lijst.yaml]\n',
      '1:12 There is no lijst.yaml. A path counts from the folder of this file. [lijst.yml]',
    ],
    [
      'a pattern in a folder that is not there',
      'networks: ["zuit/**"]\n',
      '1:12 There is no zuit. A path counts from the folder of this file. [zuid/**]',
    ],
    [
      'nothing but what goes out',
      'networks: ["!zuid"]\n',
      '1:1 This only takes things out. Name where the networks are too, such as networks or "**".',
    ],
    ['no networks', 'networks: []\n', '1:1 Fill something in here.'],
    [
      'a folder nowhere',
      'folders: [{path: zuit, fail-on: never}]\n',
      '1:12 There is no zuit. A path counts from the folder of this file. [zuid]',
    ],
    ['a folder without its path', 'folders: [{fail-on: never}]\n', '1:11 "path" is missing here.'],
    [
      'a folder of which nothing is said',
      'folders:\n  - path: zuid\n',
      '2:5 It does not say what differs in this folder: overrides, fail-on, min-score, min-known or language.',
    ],
    [
      'a key of a folder',
      'folders: [{path: zuid, min-skore: 3}]\n',
      '1:24 There is no key "min-skore" here. [min-score]',
    ],
    [
      'a rule of a folder',
      'folders: [{path: zuid, overrides: {people-led: {off: true, reason: a}}}]\n',
      '1:36 There is no rule called "people-led". See all rules with: leernet rules [people-lead]',
    ],
    [
      'formats of a folder',
      'folders: [{path: zuid, formats: [json]}]\n',
      '1:24 There is no key "formats" here. Choose from: path,',
    ],
    [
      'what it is for all',
      'overrides: {people-lead: {weight: minor, reason: a}}\nfolders: [{path: zuid, overrides: {people-lead: {weight: minor, reason: a}}}]\n',
      '2:50 So it is already: this changes nothing. Take it out.',
    ],
    [
      'off twice',
      'overrides: {people-lead: {off: true, reason: a}}\nfolders: [{path: zuid, overrides: {people-lead: {off: true, reason: a}}}]\n',
      '2:50 So it is already: this changes nothing. Take it out.',
    ],
    [
      'a rule that is off',
      'overrides: {people-lead: {off: true, reason: a}}\nfolders: [{path: zuid, overrides: {people-lead: {weight: minor, reason: a}}}]\n',
      '2:36 The rule "people-lead" is off for all networks. Write off: false where it is to judge here, or take this out.',
    ],
    [
      'on, which it is',
      'folders: [{path: zuid, overrides: {people-lead: {off: false, reason: a}}}]\n',
      '2:36 This changes nothing'.replace('2:', '1:'),
    ],
  ])('%s', async (_, config, expected) => {
    const said = await wrong(config);
    expect(said.join('\n')).toContain(expected);
    expect(said).toHaveLength(1);
  });

  it('all together, each part of it', async () => {
    const said = await wrong(`networks: [nord]
formats: [jsn]
min-score: veel
folders:
  - {path: zuit, overrides: {people-led: {off: true, reason: a}}, fail-on: mayor}
  - zuid
  - {path: zuid, overrides: {people-mix: {off: maar, reason: a}}}
`);
    const places = said.map((one) => one.split(' ')[0]);
    expect(places).toEqual(['1:12', '2:11', '3:1', '5:6', '5:30', '5:67', '6:5', '7:43']);
  });

  it('also where a link leads outside', async () => {
    const folder = programme('formats: [json=uit/a.json]\n');
    const outside = emptyFolder();
    symlinkSync(outside.path, folder.at('uit'));
    const { status, stdout } = await check(folder.at('noord/a.yaml'), '--lang', 'en');
    expect(status).toBe(2);
    expect(stdout).toContain('uit/a.json lies outside the folder');
    expect(existsSync(outside.at('a.json'))).toBe(false);
  });
});

describe('schema config', () => {
  it.each(['nl', 'en'] as const)('describes each key, at each depth (%s)', async (language) => {
    const { stdout } = await inside(['schema', 'config', '--lang', language]);
    type Part = {
      description?: string;
      properties?: Record<string, Part>;
      items?: Part;
      additionalProperties?: Part | false;
    };
    const undescribed = (part: Part, path: string): readonly string[] => [
      ...(part.description === undefined && path !== '' ? [path] : []),
      ...Object.entries(part.properties ?? {}).flatMap(([key, one]) =>
        undescribed(one, `${path}/${key}`),
      ),
      ...(part.items ? undescribed(part.items, `${path}/*`) : []),
      ...(part.additionalProperties ? undescribed(part.additionalProperties, `${path}/*`) : []),
    ];
    expect(undescribed(JSON.parse(stdout) as Part, '')).toEqual([]);
  });

  it('allows what leernet reads, and no more', async () => {
    const { stdout } = await inside(['schema', 'config']);
    const allows = new Ajv().compile(JSON.parse(stdout) as object);
    const folders = [{ path: 'zuid', 'fail-on': 'never', 'min-score': 3, language: 'en' }];
    const whole = {
      ...{ networks: ['noord'], rules: ['leernet:core'], 'fail-on': 'minor', 'min-score': 0 },
      ...{ 'min-known': 100, language: 'nl', formats: ['json=a'], baseline: 'b.json', folders },
    };
    expect(allows(whole) ? [] : allows.errors).toEqual([]);
    for (const wrong of [
      { 'min-score': 101 },
      { 'fail-on': 'advice' },
      { folders: [{ 'fail-on': 'never' }] },
      { folders: [{ path: 'a', formats: ['json'] }] },
      { networks: 'noord' },
    ]) {
      expect(allows(wrong)).toBe(false);
    }
  });
});
