import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measures } from '../../src/measures/all.js';
import { isPack, loadPack } from '../../src/packs/load.js';
import type { FindingJson, ReportJson } from '../../src/report/json-types.js';
import { coreRulebook } from '../../src/rulebook/core.js';
import { inside, leernet } from '../cli/leernet.js';
import { example, programme } from './helper.js';

/** A pack of rules of one's own: what it must be, and how its rules work like any other. */

const texts: ReadonlyMap<string, string> = new Map(
  [
    'pack.yaml',
    'sources.yaml',
    ...['people-care-partners', 'people-housing-and-money', 'sessions-floor-guest'].flatMap(
      (id) => [`rules/${id}.yaml`, `cases/${id}.yaml`],
    ),
  ].map((path) => [path, readFileSync(`${example}/${path}`, 'utf8')]),
);

/** The example pack, with some files changed. */
function loaded(changes: Readonly<Record<string, string | undefined>> = {}) {
  const all = new Map<string, string | undefined>([...texts, ...Object.entries(changes)]);
  return loadPack({ folder: 'ours', texts: all }, coreRulebook(), { measures });
}

/** What is wrong with the changed pack: `file:line message [suggestion]`. */
function wrong(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  const pack = loaded(changes);
  if (isPack(pack)) return [];
  return pack.wrong.flatMap(({ faults }) =>
    faults.map(
      ({ file, line, message, suggestion }) =>
        `${file}:${line} ${message.en}${suggestion === undefined ? '' : ` [${suggestion}]`}`,
    ),
  );
}

function changed(path: string, from: string | RegExp, to: string): Record<string, string> {
  const text = (texts.get(path) ?? '').replace(from, to);
  expect(text).not.toBe(texts.get(path));
  return { [path]: text };
}

const rule = 'rules/people-care-partners.yaml';

describe('a pack', () => {
  it('that is right gives its rules, sources and cases', () => {
    const pack = loaded();
    if (!isPack(pack)) throw new Error('the pack is not right');
    expect(pack).toMatchObject({ name: 'zorgring', version: '1.0.0', folder: 'ours' });
    expect(pack.rules.map(({ id, theme }) => [id, theme])).toEqual([
      ['zorgring:people-care-partners', 'people'],
      ['zorgring:people-housing-and-money', 'people'],
      ['zorgring:sessions-floor-guest', 'sessions'],
    ]);
    expect([...pack.cases.keys()]).toHaveLength(3);
  });

  it.each([
    [
      'another pack in an id',
      changed(rule, 'zorgring:people', 'zorgrinc:people'),
      `${rule}:1 The id is the name of the file: zorgring:people-care-partners.`,
    ],
    [
      'no pack in an id',
      changed(rule, 'zorgring:people', 'people'),
      `${rule}:1 A rule of your own carries the name of its pack: write zorgring:people-care-partners.`,
    ],
    [
      'an id without a theme',
      {
        'rules/crowd-size.yaml': (texts.get(rule) ?? '').replace(
          'people-care-partners',
          'crowd-size',
        ),
      },
      'rules/crowd-size.yaml:1 The id starts with its theme: purpose, people, mandate, means, sessions, learning, relations, yield.',
    ],
    [
      'an unknown passage',
      changed(rule, 'afspraken/partners', 'afspraken/partner'),
      `${rule}:5 "zorgring:afspraken/partner" is not a passage of sources.yaml. [zorgring:afspraken/partners]`,
    ],
    [
      'a key that is missing',
      changed(rule, /^why:\n.*\n.*\n/m, ''),
      `${rule}:1 "why" is missing here.`,
    ],
    [
      'a language that is missing',
      changed(rule, / {2}en: "Of more.*\n/, ''),
      `${rule}:2 "en" is missing here.`,
    ],
    [
      'a finding that names what is not read',
      changed(rule, 'Er doen minstens drie', 'Er doen {people.core}'),
      `${rule}:26 "{people.core}" is not read by this rule: name what stands in its conditions, or add it to shows.`,
    ],
    [
      'a list that there is not',
      changed(rule, 'of organisations where', 'of organisation where'),
      `${rule}:10 "organisation" is not a list of the network file (in "organisation"). [organisations]`,
    ],
    [
      'a sentence that stops',
      changed(rule, 'care below 3', 'care below'),
      `${rule}:11 The sentence stops too early here. `,
    ],
    [
      'a document without the name of the pack',
      changed('sources.yaml', '  zorgring:afspraken:', '  afspraken:'),
      'sources.yaml:3 A source of your own carries the name of its pack: write zorgring:afspraken.',
    ],
    [
      'a passage of no document',
      changed('sources.yaml', 'zorgring:afspraken/wonen:', 'zorgring:afsprake/wonen:'),
      'sources.yaml:9 A passage is called by its document: zorgring:document/passage, and that stands under documents. [zorgring:afspraken]',
    ],
    [
      'a version that is none',
      changed('pack.yaml', '1.0.0', '1.0'),
      'pack.yaml:3 A version is three numbers with dots between them, such as 1.0.0.',
    ],
    [
      'the name of leernet itself',
      { ...changed('pack.yaml', 'name: zorgring', 'name: leernet') },
      'pack.yaml:2 The name leernet belongs to the built-in packs. Choose a name of your own.',
    ],
    [
      'a question for no field',
      { 'questions.yaml': 'people.core: {ask: {nl: a, en: b}}\n' },
      'questions.yaml:1 "people.core" is not a field of the network file.',
    ],
    [
      'a file that nobody would read',
      { 'rules/people-extra.yml': 'id: a\n' },
      'rules/people-extra.yml:1 leernet only reads files here that end in .yaml: call it rules/people-extra.yaml.',
    ],
    [
      'a file that is no text',
      { [rule]: undefined },
      `${rule}:1 This file is not text in UTF-8. Save it again as plain text.`,
    ],
  ])('with %s is refused', (_, changes, expected) => {
    expect(wrong(changes).join('\n')).toContain(`ours/${expected}`);
  });

  it('without rules is refused, unless it has questions', () => {
    const none = new Map([['pack.yaml', texts.get('pack.yaml')]]);
    const pack = (more: readonly [string, string][] = []) =>
      loadPack({ folder: '.', texts: new Map([...none, ...more]) }, coreRulebook(), { measures });
    expect(isPack(pack())).toBe(false);
    expect(isPack(pack([['questions.yaml', 'approach: {ask: {nl: a, en: b}}\n']]))).toBe(true);
  });

  it('that could steer a terminal with its texts cannot', () => {
    const pack = loaded(changed(rule, 'Van meer dan één huis', 'Van \\e[31mmeer'));
    expect(isPack(pack) && pack.rules[0]?.title.nl).toBe('Van \uFFFD[31mmeer');
  });
});

describe('a rule of a pack', () => {
  const config = 'rules: [leernet:core, ./our-rules]\n';
  const network = (more = ''): string => `naam: Thuis
fase: onderhoud
organisaties: [{id: a, soort: zorg}]
${more}`;
  const finding = ({ stdout }: { stdout: string }): FindingJson | undefined =>
    (JSON.parse(stdout) as ReportJson).networks[0]?.findings.find(
      (one) => one.rule === 'zorgring:people-care-partners',
    );

  it('is judged, with its lines, its source and its remedy', async () => {
    const folder = programme(config);
    const file = folder.write('thuis.yaml', network());
    const { stdout } = await inside(['check', file, '--format', 'json', '--fail-on', 'never']);
    expect(finding({ stdout })).toMatchObject({
      status: 'problem',
      theme: 'people',
      sources: ['zorgring:afspraken/partners'],
      found: { 'count of organisations where kind is care': { low: 1, high: 1 } },
      locations: [{ line: 3 }],
    });
    const shown = (await inside(['check', file])).stdout;
    expect(shown).toContain('Er doet hooguit één zorgorganisatie mee.');
    expect(shown.replace(/\s+/g, ' ')).toContain(
      'Bron: Werkafspraken van de zorgring, "Een leernetwerk is van minstens drie zorgorganisaties"',
    );
    expect(shown).toContain('leernet explain zorgring:people-care-partners');
  });

  it('has a fingerprint of its own, and counts for the gate and in the score', async () => {
    const folder = programme(
      `${config}overrides: {zorgring:people-care-partners: {weight: critical, reason: a}}\n`,
    );
    const file = folder.write('thuis.yaml', network());
    const { status, stdout, stderr } = await inside(['check', file, '--format', 'json']);
    expect(status).toBe(1);
    expect(stderr).toContain('zorgring:people-care-partners');
    const { networks } = JSON.parse(stdout) as ReportJson;
    expect(networks[0]?.score?.cappedBy).toContain('zorgring:people-care-partners');
    const prints = networks[0]?.findings.map(({ fingerprint }) => fingerprint) ?? [];
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('can be set aside by a network, and a wrong name is noted', async () => {
    const folder = programme(config);
    const waiver = (id: string): string =>
      folder.write(
        'thuis.yaml',
        network(`uitzonderingen: [{regel: ${id}, reden: wij beginnen}]\n`),
      );
    const run = async (id: string) =>
      inside(['check', waiver(id), '--format', 'json', '--fail-on', 'never']);
    expect(finding(await run('zorgring:people-care-partners'))?.waived).toBe(true);
    const wrongly = JSON.parse((await run('zorgring:people-care-partner')).stdout) as ReportJson;
    expect(wrongly.problems).toMatchObject([
      { code: 'waiver-unknown-rule', suggestion: 'zorgring:people-care-partners' },
    ]);
    const spaced = JSON.parse((await run('"zorgring:People Care"')).stdout) as ReportJson;
    expect(spaced.problems).toMatchObject([{ code: 'slug', suggestion: 'zorgring:people-care' }]);
  });

  it('that is off may be set aside: that is needless, and no mistake', async () => {
    const folder = programme('rules: [leernet:core]\n');
    const file = folder.write(
      'thuis.yaml',
      network('uitzonderingen: [{regel: people-students, reden: a}]\n'),
    );
    const { stdout } = await inside(['check', file, '--format', 'json', '--fail-on', 'never']);
    expect((JSON.parse(stdout) as ReportJson).problems).toEqual([]);
  });

  it('is explained and listed where the configuration is', () => {
    const folder = programme(
      `${config}overrides: {people-lead: {off: true, reason: Wij doen het zonder.}}\n`,
    );
    const run = (...args: readonly string[]) => leernet(args, { cwd: folder.path });
    const page = run('explain', 'zorgring:people-care-partners');
    expect(page).toMatchObject({ status: 0, stderr: '' });
    expect(page.stdout).toContain('Werkafspraken van de zorgring');
    expect(run('explain', 'people-care-partners').stderr).toContain(
      'Bedoel je zorgring:people-care-partners?',
    );
    expect(run('explain', 'people-lead').stdout).toContain(
      'people-lead staat uit, want: Wij doen het zonder.',
    );
    expect(run('explain', 'people-students').stdout).toContain('Deze regel doet hier niet mee');
    const table = run('rules').stdout;
    expect(table).toContain('  zorgring:people-care-partners ');
    expect(table.replace(/\s+/g, ' ')).toContain(
      'Hier doen niet mee: people-lead, people-students.',
    );
    const listed = JSON.parse(run('rules', '--format', 'json').stdout) as {
      rules: { id: string; pack: string }[];
      packs: { name: string }[];
      changes: unknown[];
    };
    expect(listed.rules.find(({ id }) => id.startsWith('zorgring:'))?.pack).toBe('zorgring');
    expect(listed.packs.map(({ name }) => name)).toEqual(['leernet:core', 'zorgring']);
    expect(listed.changes).toHaveLength(1);
  });

  it('asks for a field in the words of its pack', async () => {
    const folder = programme(config);
    folder.write(
      'our-rules/questions.yaml',
      'approach: {ask: {nl: Werken jullie zo?, en: Do you work so?}}\n',
    );
    const file = folder.write('thuis.yaml', 'naam: Thuis\nfase: onderhoud\n');
    const { stdout } = await inside(['check', file, '--format', 'json', '--fail-on', 'never']);
    const asked = (JSON.parse(stdout) as ReportJson).networks[0]?.ask ?? [];
    expect(asked.find(({ path }) => path === 'approach')?.question).toBe('Werken jullie zo?');
  });
});
