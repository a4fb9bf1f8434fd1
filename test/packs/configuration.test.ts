import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/json-schema.js';
import type { ReportJson } from '../../src/report/json-types.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import { type Ended, inside, leernet } from '../cli/leernet.js';
import { type Folder, programme } from './helper.js';

/** leernet.config.yaml: which packs judge, what is changed, and all that can be wrong with it. */

const validate = new Ajv({ allErrors: true }).compile(reportSchema());
const check = (...args: readonly string[]): Promise<Ended> =>
  inside(['check', '--fail-on', 'never', ...args]);

async function reported(folder: Folder, ...args: readonly string[]): Promise<ReportJson> {
  const { status, stdout, stderr } = await check(
    folder.at('netwerk.yaml'),
    ...['--format', 'json', ...args],
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const report = JSON.parse(stdout) as ReportJson;
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  return report;
}

const ids = (report: ReportJson): readonly string[] =>
  report.networks[0]?.findings.map(({ rule }) => rule) ?? [];
const core = coreRulebook();

describe('without a configuration', () => {
  it('the built-in packs judge, and the report on screen says nothing of it', async () => {
    const folder = programme();
    const report = await reported(folder);
    expect(report.rulebook).toBe(core.id);
    expect(report.networks[0]).toMatchObject({
      packs: core.packs.map(({ name, version }) => ({ name, version })),
      changes: [],
    });
    expect((await check(folder.at('netwerk.yaml'))).stdout).not.toContain('leernet:core');
  });

  it('every rule of leernet is in one built-in pack', () => {
    const all = core.packs.flatMap(({ rules }) => rules);
    expect([...all].sort()).toEqual(core.rules.map(({ id }) => id).sort());
  });
});

describe('a configuration', () => {
  it('switches packs on, and each report says which', async () => {
    const folder = programme('rules: [leernet:core, leernet:liso, ./our-rules]\n');
    const report = await reported(folder);
    expect(ids(report)).toEqual(expect.arrayContaining(['zorgring:people-care-partners']));
    expect(ids(report)).toHaveLength(core.rules.length + 3);
    expect(report.rulebook).toMatch(/^leernet:core\+leernet:liso\+zorgring@[0-9a-f]{12}$/);
    expect(report.networks[0]?.packs.at(-1)).toEqual({ name: 'zorgring', version: '1.0.0' });
    const { stdout } = await check(folder.at('netwerk.yaml'), '--lang', 'en');
    expect(stdout).toMatch(
      /^Judged by leernet:core \S+, leernet:liso \S+ and zorgring 1\.0\.0\.$/m,
    );
  });

  it('that says the same as none at all changes nothing', async () => {
    const folder = programme('rules: [leernet:core, leernet:liso]\n');
    const { stdout } = await check(folder.at('netwerk.yaml'));
    expect(stdout).toBe((await check(programme().at('netwerk.yaml'))).stdout);
  });

  it('leaves the rules of LISO out', async () => {
    const report = await reported(programme('rules: [leernet:core]\n'));
    expect(ids(report)).not.toContain('people-students');
    expect(ids(report)).toContain('people-perspectives');
  });

  it('may switch everything off but a pack of its own', async () => {
    const report = await reported(programme('rules: [./our-rules]\n'));
    expect(ids(report)).toHaveLength(3);
  });

  const overrides = `overrides:
  people-group-size:
    thresholds: {problem: people.core below 3 or people.core at least 40, attention: people.core below 5 or people.core above 30}
    reason: Met opzet met dertig.
  people-attendance: {weight: minor, phases: [ending], reason: Wisseldienst.}
  people-students: {off: true, reason: Via de organisaties.}
  people-handover: {weight: advice, reason: Te vroeg.}
`;

  it('changes rules, and the reports say how and why', async () => {
    const folder = programme(overrides);
    const report = await reported(folder);
    const finding = (id: string) => report.networks[0]?.findings.find(({ rule }) => rule === id);
    expect(finding('people-attendance')).toMatchObject({
      weight: 'minor',
      status: 'not-applicable',
    });
    expect(finding('people-students')).toBeUndefined();
    expect(report.networks[0]?.changes).toEqual([
      {
        rule: 'people-group-size',
        changed: {
          thresholds: {
            problem: 'people.core below 3 or people.core at least 40',
            attention: 'people.core below 5 or people.core above 30',
          },
        },
        reason: 'Met opzet met dertig.',
      },
      {
        rule: 'people-attendance',
        changed: { weight: 'minor', phases: ['ending'] },
        reason: 'Wisseldienst.',
      },
      { rule: 'people-students', changed: { off: true }, reason: 'Via de organisaties.' },
      { rule: 'people-handover', changed: { weight: 'advice' }, reason: 'Te vroeg.' },
    ]);
    const { stdout } = await check(folder.at('netwerk.yaml'));
    const told = stdout.replace(/\s+/g, ' ');
    for (const said of [
      'people-group-size heeft andere getallen (problem: people.core below 3 or people.core at least 40; attention: people.core below 5 or people.core above 30), want: Met opzet met dertig.',
      'people-attendance weegt licht en geldt in eindigen, want: Wisseldienst.',
      'people-students staat uit, want: Via de organisaties.',
      'people-handover is alleen advies, want: Te vroeg.',
    ]) {
      expect(told).toContain(said);
    }
  });

  it('with other numbers gives another verdict', async () => {
    const folder = programme();
    const network = folder.write(
      'groot.yaml',
      'naam: Groot\nfase: onderhoud\naantallen: {kern: 28}\n',
    );
    const status = async (): Promise<string | undefined> => {
      const { stdout } = await check(network, '--format', 'json');
      const { networks } = JSON.parse(stdout) as ReportJson;
      return networks[0]?.findings.find(({ rule }) => rule === 'people-group-size')?.status;
    };
    expect(await status()).toBe('problem');
    folder.write('leernet.config.yaml', overrides);
    expect(await status()).toBe('good');
    const { stdout } = await check(
      folder.write('reus.yaml', 'naam: R\nfase: onderhoud\naantallen: {kern: 50}\n'),
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain('de getallen zijn aangepast');
  });

  it('may change a rule of a pack too', async () => {
    const report = await reported(
      programme(`rules: [leernet:core, ./our-rules]
overrides: {zorgring:people-care-partners: {weight: critical, reason: Zo hebben wij het afgesproken.}}
`),
    );
    expect(
      report.networks[0]?.findings.find(({ rule }) => rule.startsWith('zorgring:')),
    ).toMatchObject({ rule: 'zorgring:people-care-partners', weight: 'critical' });
  });

  it('is found upward from each file, and its paths count from its own folder', async () => {
    const folder = programme('rules: [leernet:core, ./our-rules]\n');
    const network = readFileSync(folder.at('netwerk.yaml'), 'utf8');
    folder.write('noord/deep/netwerk.yaml', network);
    folder.write('zuid/netwerk.yaml', network);
    folder.write('zuid/leernet.config.yaml', 'rules: [leernet:core]\n');
    const other = programme();
    const { stdout } = await check(
      ...[folder.at('noord/deep/netwerk.yaml'), folder.at('zuid/netwerk.yaml')],
      ...[other.at('netwerk.yaml'), '--format', 'json'],
    );
    const { networks } = JSON.parse(stdout) as ReportJson;
    expect(networks.map(({ packs }) => packs.map(({ name }) => name).join())).toEqual([
      'leernet:core,zorgring',
      'leernet:core',
      'leernet:core,leernet:liso',
    ]);
  });

  it('of the current folder holds for standard input', () => {
    const folder = programme('rules: [leernet:core, ./our-rules]\n');
    const input = readFileSync(folder.at('netwerk.yaml'));
    const args = ['check', '-', '--format', 'json', '--fail-on', 'never'];
    const { stdout } = leernet(args, { input, cwd: folder.path });
    expect((JSON.parse(stdout) as ReportJson).networks[0]?.packs).toHaveLength(2);
  });
});

describe('check --config and --rules', () => {
  it('take another configuration, and a pack more', async () => {
    const folder = programme('rules: [leernet:core]\n');
    const other = folder.write('anders/mijn.yaml', 'rules: [leernet:liso]\n');
    const only = await reported(folder, '--config', other);
    expect(ids(only)).toEqual(['people-students']);
    const more = await reported(folder, '--config', other, '--rules', folder.at('our-rules'));
    expect(ids(more)).toHaveLength(4);
    const beside = await reported(programme(), '--rules', folder.at('our-rules'));
    expect(ids(beside)).toHaveLength(core.rules.length + 3);
  });

  it('may name a pack that is in the configuration already', async () => {
    const folder = programme('rules: [./our-rules]\n');
    expect(ids(await reported(folder, '--rules', folder.at('our-rules')))).toHaveLength(3);
  });

  it.each([
    [['--config', 'leernet.confg.yaml'], 'Er is geen configuratie leernet.confg.yaml'],
    [['--rules', 'our-rulez'], 'De map our-rulez is er niet. Bedoel je ./our-rules?'],
    [['--rules', 'netwerk.yaml'], 'netwerk.yaml is geen map'],
    [['--rules', 'leeg'], 'In de map leeg staat geen pack.yaml'],
  ])('%j is said to be wrong', (args, message) => {
    const folder = programme('rules: [leernet:core]\n');
    mkdirSync(folder.at('leeg'));
    const { status, stdout, stderr } = leernet(['check', 'netwerk.yaml', ...args], {
      cwd: folder.path,
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('what is wrong in a configuration', () => {
  /** What is said of it: `line:column code?`, and the suggestion. */
  async function wrong(config: string): Promise<readonly string[]> {
    const folder = programme(config);
    const { status, stdout, stderr } = await inside([
      ...['check', folder.at('netwerk.yaml'), '--format', 'json', '--lang', 'en'],
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('not checked');
    const report = JSON.parse(stdout) as ReportJson;
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    expect(report.networks).toEqual([]);
    return report.problems.map(
      ({ line, column, message, suggestion }) =>
        `${line}:${column} ${message}${suggestion === null ? '' : ` [${suggestion}]`}`,
    );
  }

  it.each([
    ['an unknown key', 'rulez: [leernet:core]\n', '1:1 There is no key "rulez" here. [rules]'],
    ['a wrong type', 'rules: leernet:core\n', '1:1 This should be a list, such as [a, b].'],
    ['no pack at all', 'rules: []\n', '1:1 Fill something in here.'],
    [
      'a built-in pack that there is not',
      'rules: [leernet:lizo]\n',
      '1:9 leernet has no pack called "leernet:lizo". There are: leernet:core, leernet:liso. [leernet:liso]',
    ],
    [
      'a built-in pack without its name in front',
      'rules: [core]\n',
      '1:9 leernet has no pack called "core". There are: leernet:core, leernet:liso. [leernet:core]',
    ],
    [
      'a folder that is not there',
      'rules: [leernet:core, ./our-rulez]\n',
      '1:23 There is no folder ./our-rulez. A path counts from the folder of this file. [./our-rules]',
    ],
    ['a pack twice', 'rules: [leernet:core, leernet:core]\n', '1:23 This pack stands there twice.'],
    [
      'a file for a folder',
      'rules: [./netwerk.yaml]\n',
      '1:9 ./netwerk.yaml is not a folder. Name the folder of the pack, in which pack.yaml stands.',
    ],
    [
      'an unknown rule',
      'overrides: {people-group-siz: {off: true, reason: a}}\n',
      '1:13 There is no rule called "people-group-siz". See all rules with: leernet rules [people-group-size]',
    ],
    [
      'a rule of a pack without the name of the pack',
      'rules: [./our-rules]\noverrides: {people-care-partners: {off: true, reason: a}}\n',
      '2:13 There is no rule called "people-care-partners". See all rules with: leernet rules [zorgring:people-care-partners]',
    ],
    [
      'a rule of a pack that is not on',
      'rules: [leernet:core]\noverrides: {people-students: {off: true, reason: a}}\n',
      '2:13 The rule "people-students" does not judge: its pack is not listed under rules.',
    ],
    ['no reason', 'overrides:\n  people-lead:\n    off: true\n', '2:3 "reason" is missing here.'],
    [
      'an empty reason',
      'overrides:\n  people-lead:\n    off: true\n    reason: " "\n',
      '4:5 Fill something in here.',
    ],
    [
      'an override that changes nothing',
      'overrides:\n  people-lead:\n    reason: a\n',
      '2:3 This changes nothing about the rule. Write what differs (off: true, weight, phases or thresholds), or take it out.',
    ],
    [
      'off that is not on',
      'overrides:\n  people-lead: {off: false, reason: a}\n',
      '2:3 This changes nothing about the rule. Write what differs (off: true, weight, phases or thresholds), or take it out.',
    ],
    [
      'the weight that it has',
      'overrides:\n  people-lead: {weight: critical, reason: a}\n',
      '2:17 So it is already: this changes nothing. Take it out.',
    ],
    [
      'the phases that it has',
      'overrides:\n  people-students: {phases: [maintaining, forming, institutionalising], reason: a}\n',
      '2:21 So it is already: this changes nothing. Take it out.',
    ],
    [
      'the numbers that it has',
      'overrides:\n  people-group-size: {thresholds: {problem: people.core below 3 or people.core at least 25}, reason: a}\n',
      '2:36 So it is already: this changes nothing. Take it out.',
    ],
    [
      'more beside off',
      'overrides:\n  people-lead: {off: true, weight: minor, reason: a}\n',
      '2:28 The rule is off, so this does nothing. Take it out, or take off out.',
    ],
    [
      'a wrong word',
      'overrides:\n  people-lead: {weight: mayor, reason: a}\n',
      '2:17 "mayor" cannot stand here. Choose from: critical, major, minor, advice. [major]',
    ],
    [
      'a sentence that asks something else',
      'overrides:\n  people-group-size: {thresholds: {attention: people.core below 5}, reason: a}\n',
      '2:36 Only the numbers may differ from those of the rule: people.core below 5 or people.core above 20. To ask something else, write a rule of your own (leernet new-rule) and turn this one off.',
    ],
    [
      'a sentence that is none',
      'overrides:\n  people-group-size: {thresholds: {attention: people.cor below 5 or people.core above 20}, reason: a}\n',
      '2:36 "people.cor" is not a measure or a field of the network file (in "people.cor"). [people.core]',
    ],
    [
      'a sentence that the rule does not have',
      'overrides:\n  people-students: {thresholds: {attention: people.students is 1, problem: people.students is 1 and phase is not forming, when: people.students-needed is no}, reason: a}\n',
      '2:123 Only the numbers may differ from those of the rule: people.students-needed is yes. To ask something else, write a rule of your own (leernet new-rule) and turn this one off.',
    ],
    ['text that is no YAML', 'rules: [leernet:core\n', '1:8 '],
    [
      'a key twice',
      'rules: [leernet:core]\nrules: [leernet:liso]\n',
      '2:1 "rules" stands there twice.',
    ],
    ['nothing', '', '1:1 This file is empty.'],
  ])('is said at its line: %s', async (_, config, expected) => {
    const said = await wrong(config);
    expect(said.join('\n')).toContain(expected);
    expect(said).toHaveLength(1);
  });

  it('is told all together, of the configuration and of each file of its packs', async () => {
    const folder = programme(`rules: [leernet:lizo, ./our-rules]
overrids: {}
overrides:
  people-led: {off: true, reason: a}
  people-attendance: {weigth: minor, reason: a}
`);
    const rule = readFileSync(folder.at('our-rules/rules/people-care-partners.yaml'), 'utf8');
    const changed = rule
      .replace('weight: major', 'weight: mayor')
      .replace('kind is care below 2', 'kind is caer below 2');
    folder.write('our-rules/rules/people-care-partners.yaml', changed);
    folder.write('our-rules/pack.yaml', 'name: Zorg Ring\nversion: 1.0.0\ntitle: {nl: a, en: b}\n');
    const { status, stdout } = await check(folder.at('netwerk.yaml'));
    expect(status).toBe(2);
    for (const said of [
      'leernet.config.yaml:1:9',
      'leernet.config.yaml:2:1',
      'leernet.config.yaml:4:3',
      'leernet.config.yaml:5:23',
      'our-rules/pack.yaml:1:1',
      'our-rules/rules/people-care-partners.yaml:9:1',
      'our-rules/rules/people-care-partners.yaml:10:1',
      'Bedoel je "people-lead"?',
      'Bedoel je "major"?',
      'Bedoel je "care"?',
      'leernet.config.yaml: 4 fouten in dit bestand',
    ]) {
      expect(stdout).toContain(said);
    }
  });

  it('is said of two packs of one name, and of a folder named in another way', async () => {
    const folder = programme('rules: [./our-rules/, ./other]\n');
    cpSync(folder.at('our-rules'), folder.at('other'), { recursive: true });
    const { status, stdout } = await check(folder.at('netwerk.yaml'));
    expect(status).toBe(2);
    expect(stdout).toContain('Twee pakketten heten "zorgring"');
    folder.write('leernet.config.yaml', 'rules: [./our-rules/]\n');
    const args = [folder.at('netwerk.yaml'), '--rules', folder.at('our-rules/')];
    expect((await check(...args)).status).toBe(0);
    const both = await check(...args, '--rules', folder.at('other'));
    expect(both).toMatchObject({ status: 2, stdout: '' });
    expect(both.stderr).toContain('Twee pakketten heten "zorgring"');
  });

  it('is said of a name that nobody looks for, and of a file that cannot be read', async () => {
    const folder = programme();
    folder.write('leernet.config.yml', 'rules: [leernet:core]\n');
    const named = await check(folder.at('netwerk.yaml'));
    expect(named).toMatchObject({ status: 2, stdout: '' });
    expect(named.stderr).toContain('geef het bestand die naam');
    const bytes = folder.at('binary.yaml');
    writeFileSync(bytes, new Uint8Array([0xff, 0xfe, 0x00]));
    const read = await check(folder.at('netwerk.yaml'), '--config', bytes);
    expect(read).toMatchObject({ status: 2, stdout: '' });
    expect(read.stderr).toContain('UTF-8');
  });

  it('keeps only the files below it from being checked, and is told once', async () => {
    const folder = programme('rulez: []\n');
    folder.write('tweede.yaml', 'naam: Tweede\n');
    const other = programme();
    const { status, stdout, stderr } = await check(
      ...[folder.at('netwerk.yaml'), folder.at('tweede.yaml'), other.at('netwerk.yaml')],
    );
    expect(status).toBe(2);
    expect(stdout.match(/rulez: \[\]/g)).toHaveLength(1);
    expect(stdout).toContain('Score');
    expect(stderr.match(/niet nagekeken/g)).toHaveLength(2);
  });

  it('stops the other commands as well, on stderr', () => {
    const folder = programme('rulez: []\n');
    for (const args of [
      ['rules'],
      ['rules', '--format', 'json'],
      ['explain', 'people-lead'],
      ['test'],
    ]) {
      const { status, stdout, stderr } = leernet(args, { cwd: folder.path });
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr).toContain('Bedoel je "rules"?');
    }
  });
});

describe('what is loaded', () => {
  it.each([
    ['only the command itself, without a configuration', undefined, ['cli.cjs']],
    ['the packs too, with one', 'rules: [leernet:core]\n', ['cli.cjs', 'packs.cjs']],
  ])('is %s', (_, config, expected) => {
    const folder = programme(config);
    const hook = folder.write(
      'hook.cjs',
      "process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')));\n",
    );
    const { stderr } = leernet(['check', 'netwerk.yaml', '--fail-on', 'never'], {
      cwd: folder.path,
      env: { NODE_OPTIONS: `--require ${hook}` },
    });
    const bundles = stderr.split('\n').filter((line) => line.includes('dist'));
    expect(bundles.map((line) => line.replace(/^.*dist./, '')).sort()).toEqual(expected);
  });
});

describe('schema config', () => {
  it.each(['nl', 'en'] as const)('says what a configuration may hold (%s)', async (language) => {
    const { status, stdout } = await inside(['schema', 'config', '--lang', language]);
    expect(status).toBe(0);
    const schema = JSON.parse(stdout) as { properties: { rules: { description: string } } };
    const allows = new Ajv().compile(schema);
    expect(schema.properties.rules.description).toContain('leernet:core');
    const reason = 'a';
    expect(allows({ rules: ['leernet:core'], overrides: { x: { off: true, reason } } })).toBe(true);
    for (const wrong of [{ rulez: [] }, { overrides: { x: { off: true } } }, { rules: 'a' }]) {
      expect(allows(wrong)).toBe(false);
    }
  });
});
