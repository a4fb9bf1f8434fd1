import { readFileSync } from 'node:fs';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Location, Log, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Telling } from '../../../src/cli/formats.js';
import type { CheckedFile } from '../../../src/report/checked.js';
import { checked, names, textOf } from '../networks.js';
import { advised, crashing, fixture, programme, report, waiving } from './helper.js';

/** The SARIF log, held against the published schema and against what the specification asks. */

const schema = 'test/report/formats/schemas/sarif-2.1.0-rtm.5.json';
const ajv = new AjvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);

/** The one run of a report, which is valid. */
function logged(files: readonly CheckedFile[], look: Partial<Telling> = {}): Run {
  const log = JSON.parse(report('sarif', files, look)) as Log;
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  const [run] = log.runs;
  if (!run) throw new Error('there is no run');
  return run;
}

const resultsOf = ({ results = [] }: Run): readonly Result[] => results;
const fingerprint = ({ partialFingerprints }: Result) => partialFingerprints?.['leernet/v1'];

describe('the SARIF log', () => {
  it('is what its schema says, of every network, in each language and extent', () => {
    for (const [lang, look] of [
      ['nl', {}],
      ['nl', { quiet: true }],
      ['en', { verbose: true }],
    ] as const) {
      const files = [...names.map((name) => fixture(name, lang)), crashing()];
      const run = logged(files, { lang, ...look });
      // One of them is there twice.
      expect(run.artifacts).toHaveLength(files.length - 1);
      expect(run.language).toBe(lang);
    }
    expect(resultsOf(logged([]))).toEqual([]);
  });

  it('is refused by that schema where something is amiss', () => {
    const log = JSON.parse(report('sarif', programme())) as Log;
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
    const [run] = log.runs;
    const [result] = run?.results ?? [];
    expect(validate({ ...log, runs: [{ ...run, results: [{ ...result, kind: 'good' }] }] })).toBe(
      false,
    );
  });

  it('has every kind when all is asked for, and fewer otherwise', () => {
    const files = [advised()];
    const kinds = (look: object) =>
      [...new Set(resultsOf(logged(files, look)).map(({ kind }) => kind))].sort();
    expect(kinds({ verbose: true })).toEqual(['fail', 'notApplicable', 'open', 'pass', 'review']);
    expect(kinds({})).toEqual(['fail', 'open', 'review']);
    expect(kinds({ quiet: true })).toEqual(['fail', 'review']);
  });

  it('has a result for each rule of each network when all is asked for', () => {
    const files = programme();
    const results = resultsOf(logged(files, { verbose: true }));
    for (const { diagnosis, file } of files) {
      if (!diagnosis) continue;
      const own = results.filter(({ locations }) => uriOf(locations?.[0]) === file);
      const ids = own.map(({ ruleId }) => ruleId).sort();
      expect(ids).toEqual(diagnosis.judgements.map(({ rule }) => rule.id).sort());
    }
  });

  it('says how grave a result is by its weight, and only of what fails', () => {
    const file = waiving();
    const levels = { critical: 'error', major: 'warning', minor: 'note' } as const;
    const byRule = new Map(file.diagnosis?.judgements.map((one) => [one.rule.id, one]));
    let seen = 0;
    for (const { ruleId = '', kind, level } of resultsOf(logged([file], { verbose: true }))) {
      const judged = byRule.get(ruleId);
      if (kind !== 'fail') expect({ ruleId, level }).toEqual({ ruleId, level: 'none' });
      else if (judged?.status === 'problem' && judged.rule.weight !== 'advice') {
        expect({ ruleId, level }).toEqual({ ruleId, level: levels[judged.rule.weight] });
        seen += 1;
      } else expect(level).not.toBe('error');
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('points each result to its rule, and each rule to help without a link', () => {
    const run = logged(programme(), { verbose: true });
    const { rules = [] } = run.tool.driver;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const ids = rules.map(({ id }) => id);
    for (const { ruleId } of resultsOf(run)) expect(ids).toContain(ruleId);
    const rule = rules.find(({ id }) => id === 'mandate-decider');
    expect(rule?.help?.text).toContain('Wat helpt\n- ');
    expect(rule?.help?.markdown).toContain('**Wat helpt**\n\n- ');
    expect(rule?.help?.markdown).toMatch(/- \*\*probleem\*\*, als [^\n]*:\n {2}- \S/);
    expect(rule?.help?.text).toMatch(/- probleem, als [^\n]*:\n {2}- \S/);
    expect(rules.filter(({ helpUri }) => helpUri !== undefined)).toEqual([]);
  });

  it('gives every result a place: its line and column, or the start of the file', () => {
    const run = logged(programme(), { verbose: true });
    for (const { locations = [] } of resultsOf(run)) {
      expect(locations).toHaveLength(1);
      const { region, artifactLocation } = locations[0]?.physicalLocation ?? {};
      expect(artifactLocation?.uriBaseId).toBe('%SRCROOT%');
      expect(region?.startLine).toBeGreaterThanOrEqual(1);
      expect(region?.startColumn).toBeGreaterThanOrEqual(1);
    }
    const directors = resultsOf(run).find(({ ruleId }) => ruleId === 'mandate-directors');
    expect(directors?.locations?.[0]?.physicalLocation?.region?.startLine).toBe(
      textOf('wie-beslist')
        .split('\n')
        .findIndex((line) => line.includes('ambitie-met')) + 1,
    );
  });

  it('has what a network sets aside as a suppression with its reason and end', () => {
    const results = resultsOf(logged([waiving()]));
    const suppressed = results.filter(({ suppressions }) => suppressions);
    expect(suppressed.map(({ ruleId, kind }) => [ruleId, kind])).toEqual([
      ['mandate-decider', 'fail'],
      ['mandate-directors', 'fail'],
    ]);
    expect(suppressed.map(({ suppressions }) => suppressions?.[0])).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification:
          'Door dit netwerk opzij gezet tot en met 2027-06-30: De stuurgroep beslist voorlopig, tot de zomer.',
      },
      {
        kind: 'inSource',
        status: 'accepted',
        justification:
          'Door dit netwerk opzij gezet: Bestuurders komen pas in het voorjaar aan bod.',
      },
    ]);
  });

  it('has mistakes in a file as results, and says that the file was not checked', () => {
    const run = logged([fixture('vijf-fouten'), fixture('startend')]);
    const mistakes = resultsOf(run).filter(({ ruleId }) => ruleId?.startsWith('network-file/'));
    expect(mistakes.map(({ level, locations }) => [level, lineOf(locations?.[0])])).toEqual(
      [6, 12, 28, 31, 36].map((line) => ['error', line]),
    );
    const [invocation] = run.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    const [notification] = invocation?.toolExecutionNotifications ?? [];
    expect(notification?.message.text).toBe('Niet nagekeken: er zijn fouten in het bestand.');
    expect(uriOf(notification?.locations?.[0])).toBe('netwerken/vijf-fouten.yaml');
    expect(run.artifacts?.map(({ properties }) => properties?.checked)).toEqual([false, true]);
    expect(logged([fixture('startend')]).invocations?.[0]?.executionSuccessful).toBe(true);
  });

  it('has a warning about a file as a result beside its findings', () => {
    const text = `${textOf('startend')}\nuitzonderingen:\n  - {regel: bestaat-niet, reden: x}\n`;
    const [first] = resultsOf(logged([checked(text)]));
    expect(first).toMatchObject({ ruleId: 'network-file/waiver-unknown-rule', level: 'warning' });
  });

  it('has a rule that crashed as a notification, not as a result', () => {
    const run = logged([crashing()], { verbose: true });
    expect(resultsOf(run).filter(({ ruleId }) => ruleId === 'people-lead')).toEqual([]);
    const [invocation] = run.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    const [notification] = invocation?.toolExecutionNotifications ?? [];
    expect(notification?.associatedRule?.id).toBe('people-lead');
    expect(notification?.message.text).toMatch(/een \] en een \{\{0\}\}$/);
    expect(run.tool.driver.rules?.map(({ id }) => id)).toContain('people-lead');
  });

  it('has fingerprints that tell results of a file apart, and that lines above do not change', () => {
    for (const name of ['wie-beslist', 'vijf-fouten']) {
      const before = resultsOf(logged([fixture(name)], { verbose: true })).map(fingerprint);
      const shifted = checked(`# een\n# twee\n${textOf(name)}`, { file: `netwerken/${name}.yaml` });
      const after = resultsOf(logged([shifted], { verbose: true })).map(fingerprint);
      expect(after).toEqual(before);
      expect(new Set(before).size).toBe(before.length);
    }
  });

  it('tells mistakes apart that read the same', () => {
    const twice = checked('naam: Wij\nleden:\n  - {id: a, rood: 1}\n  - {id: b, rood: 1}\n');
    const found = resultsOf(logged([twice])).filter(({ ruleId }) =>
      ruleId?.includes('unknown-key'),
    );
    expect(found).toHaveLength(2);
    expect(new Set(found.map(fingerprint)).size).toBe(2);
  });

  it.each([
    ['./netwerken/noord.yaml', 'netwerken/noord.yaml', true],
    ['netwerken\\noord.yaml', 'netwerken/noord.yaml', true],
    ['een map/é #1?.yaml', 'een%20map/%C3%A9%20%231%3F.yaml', true],
    ['a:b%20.yaml', 'a%3Ab%2520.yaml', true],
    ['../zuid.yaml', '../zuid.yaml', true],
    ['/srv/noord 1.yaml', 'file:///srv/noord%201.yaml', false],
    ['C:\\netten\\noord.yaml', 'file:///C:/netten/noord.yaml', false],
    ['stdin', 'stdin', true],
    ['\uD800.yaml', '%EF%BF%BD.yaml', true],
  ])('names the file %j as %s', (file, uri, relative) => {
    const { artifacts = [] } = logged([checked('naam: Wij\nkleur: rood\n', { file })]);
    const root = relative ? { uriBaseId: '%SRCROOT%' } : {};
    expect(artifacts[0]?.location).toEqual({ uri, ...root });
  });
});

function uriOf(location: Location | undefined): string | undefined {
  return location?.physicalLocation?.artifactLocation?.uri;
}

function lineOf(location: Location | undefined): number | undefined {
  return location?.physicalLocation?.region?.startLine;
}
