import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { summaryOf, summaryOfJson } from '../../src/programme/summary.js';
import { jsonReporter, reportOf } from '../../src/report/json.js';
import { reportSchema } from '../../src/report/json-schema.js';
import type { ReportJson } from '../../src/report/json-types.js';
import { core, said, summary, times } from '../programme/helper.js';
import { checked, context } from '../report/networks.js';
import { inside, leernet } from './leernet.js';

/** What is said of the networks of a programme, from their files to the report. */

const folder = 'fixtures/programme/netwerken';
const paths = readdirSync(folder)
  .sort()
  .map((name) => `${folder}/${name}`);
/** Without the configuration of that programme. */
const files = paths.map((file) => checked(readFileSync(file, 'utf8'), { file }));

describe('the networks of a programme', () => {
  it('are each without a mistake, and differ in phase, in language and in what they share', () => {
    expect(files.length).toBe(12);
    expect(files.flatMap(({ problems }) => problems)).toEqual([]);
    expect(new Set(files.map(({ diagnosis }) => diagnosis?.phase)).size).toBe(4);
    expect(files.filter(({ language }) => language === 'en').length).toBe(2);
    const summaries = files.map((file) => summaryOf(file, core));
    expect(summaries.filter((one) => one?.named).length).toBe(5);
  });

  it('give the same whether they are read from the files or from a JSON report', () => {
    const fromFiles = files.flatMap((file) => summaryOf(file, core) ?? []);
    const { networks } = reportOf(files, context, 'nl');
    const fromReport = networks.map((one) => summaryOfJson(one, core));
    expect(said(fromReport, 'nl')).toEqual(said(fromFiles, 'nl'));
    expect(said(fromFiles, 'nl').data.common.length).toBeGreaterThan(5);
  });

  it('of which a configuration weighs a rule anew, or adds one, keep that in a JSON report', () => {
    const [file] = files;
    if (!file) throw new Error('there is no network');
    const [network] = reportOf([file], context, 'nl').networks;
    if (!network) throw new Error('there is no network');
    const [first, second, ...others] = network.findings;
    if (!first || !second) throw new Error('there are no findings');
    const remedies = [
      { id: 'a', do: 'Bel', who: 'lead', effort: 'small', when: 'this-year' } as const,
    ];
    const findings = [
      { ...first, weight: 'advice' as const },
      {
        ...second,
        many: 'slapen slecht',
        rule: 'ours:people-night',
        title: 'Nachten',
        weight: 'minor' as const,
        remedies,
      },
      ...others,
    ];
    expect(summaryOfJson({ ...network, findings }, core)).toMatchObject({
      weights: { [first.rule]: 'advice' },
      own: [
        {
          id: 'ours:people-night',
          weight: 'minor',
          title: { nl: 'Nachten', en: 'Nachten' },
          many: { nl: 'slapen slecht', en: 'slapen slecht' },
          remedy: { id: 'a', do: { nl: 'Bel', en: 'Bel' } },
        },
      ],
    });
  });

  it('of a configuration with rules of its own bring along what is said of those', () => {
    const [file] = files;
    if (!file?.diagnosis) throw new Error('there is no network');
    const [rule] = core.rules;
    if (!rule) throw new Error('there are no rules');
    const ours = { ...rule, id: 'ours:people-night', many: { nl: 'slapen', en: 'sleep' } };
    const changes = [
      { rule: rule.id, changed: { weight: 'minor' as const }, reason: 'zo' },
      { rule: rule.id, changed: { off: true as const }, reason: 'zo' },
    ];
    const rulebook = { ...core, tailored: true, rules: [rule, ours], changes };
    expect(summaryOf({ ...file, rulebook }, core)).toMatchObject({
      weights: { [rule.id]: 'minor' },
      own: [{ id: 'ours:people-night', many: ours.many, remedy: { id: rule.remedies[0]?.id } }],
    });
  });

  it('that have errors are no networks', () => {
    const [file] = files;
    if (!file) throw new Error('there is no network');
    expect(summaryOf({ ...file, diagnosis: undefined }, core)).toBeNull();
  });
});

describe('leernet check of several files', () => {
  const sound = 'fixtures/networks/ending-well.yaml';
  const other = 'fixtures/networks/healthy-english.yaml';
  const names = readdirSync('fixtures/networks')
    .filter((name) => !name.endsWith('.expected.yaml'))
    .map((name) => `fixtures/networks/${name}`);
  const run = (args: readonly string[]) => inside(['check', '--fail-on', 'never', ...args]);

  it('ends with what many of them have in common, in the language that is asked for', async () => {
    const { stdout } = await run([...names, '--lang', 'nl']);
    const [, after] = stdout.split(/\n(?=Over \d+ netwerken heen\n)/);
    expect(after).toMatch(/^ {2}- \d+ van de \d+ netwerken .*$/m);
    expect(after?.split('\n').every((line) => line.length <= 80)).toBe(true);
    const english = await run([...names, '--lang', 'en']);
    expect(english.stdout).toMatch(/^Across \d+ networks$/m);
    expect(english.stdout).toMatch(/^ {2}- \d+ of \d+ networks .*$/m);
  });

  it('says it on one line with --quiet', async () => {
    const { stdout } = await run([...names, '--quiet', '--lang', 'en']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBe(names.length + 1);
    expect(lines.at(-1)).toMatch(/^\d+ networks: \d+ of \d+ .+; .+; .+$/);
    const few = await run([sound, other, '--quiet']);
    expect(few.stdout.trimEnd().split('\n').length).toBe(2);
  });

  it('has it in the JSON report, in the same order whatever the order of the files', async () => {
    const read = async (all: readonly string[]) =>
      JSON.parse((await run([...all, '--format', 'json', '--lang', 'nl'])).stdout) as ReportJson;
    const report = await read(names);
    const validate = new Ajv().compile(reportSchema());
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    expect(Object.keys(report).at(-1)).toBe('across');
    expect(report.across?.common.length).toBeGreaterThan(0);
    expect((await read([...names].reverse())).across).toEqual(report.across);
  });

  it('says nothing of one network, also where another file has mistakes', async () => {
    for (const args of [[sound], [sound, 'fixtures/networks/vijf-fouten.yaml']]) {
      expect((await run(args)).stdout).not.toMatch(/netwerken heen|Across/);
      expect((await run([...args, '--format', 'json'])).stdout).not.toContain('"across"');
    }
  });

  it('says of two networks only that they are too few', async () => {
    const { stdout } = await run([sound, other, '--lang', 'en']);
    expect(stdout).toMatch(/Across 2 networks\n.* from 5 networks/);
  });

  it('is the same from the built command, also where it is written to a file', () => {
    const { status, stdout } = leernet([
      ...['check', '--fail-on', 'never', '--format', 'json', '--lang', 'nl'],
      ...names.filter((name) => !name.includes('fouten')),
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('across.atLeast', 5);
  });

  it('lets no text of a file steer the terminal', async () => {
    const text = readFileSync(sound, 'utf8').replace(
      /^name: .*/m,
      'name: "A\\e[31m\\u202E"\nshare: yes',
    );
    const odd = checked(text);
    const attendance = 'people-attendance';
    const struggling = said([
      ...times(5, { struggling: [attendance] }),
      ...times(3, {}),
      summary({ named: summaryOf(odd, core)?.named ?? null, sound: [attendance] }),
    ]);
    const reporter = jsonReporter(context, 'nl');
    expect(struggling.data.solved[0]?.shared[0]?.name).toContain('\u001b');
    expect(reporter.end(struggling)).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
    const { overviewText } = await import('../../src/report/pretty/overview.js');
    const { noPaint } = await import('../../src/report/pretty/paint.js');
    expect(overviewText(struggling, { paint: noPaint, width: 80 })).toMatch(/A\uFFFD\[31m\uFFFD/);
  });
});
