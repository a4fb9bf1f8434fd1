import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { fieldName } from '../../src/report/fields.js';
import { jsonReporter, reportOf } from '../../src/report/json.js';
import { reportSchema } from '../../src/report/json-schema.js';
import type { NetworkJson, ReportJson } from '../../src/report/json-types.js';
import { levels, themes } from '../../src/rulebook/kinds.js';
import { inside } from '../cli/leernet.js';
import { checked, context, names, soundNames, textOf, withOddMembers } from './networks.js';

/** The JSON report: others build on it, so its keys and what they hold do not change by accident. */

const validate = new Ajv({ allErrors: true }).compile(reportSchema());

function reported(...texts: readonly string[]): ReportJson {
  const files = texts.map((text, at) => checked(text, { file: `netwerk-${at}.yaml` }));
  return JSON.parse(JSON.stringify(reportOf(files, context, undefined))) as ReportJson;
}

function networkOf(text: string): NetworkJson {
  const [network] = reported(text).networks;
  if (!network) throw new Error('there is no network');
  return network;
}

describe('the remedies of a finding', () => {
  const idsFor = (core: string): readonly string[] =>
    networkOf(`naam: Wij\nfase: onderhoud\naantallen: {kern: ${core}}\n`)
      .findings.filter(({ rule }) => rule === 'people-group-size')
      .flatMap(({ remedies }) => remedies.map(({ id }) => id));

  it('are those that fit what is there', () => {
    expect(idsFor('2')).toEqual(['small-see-perspective']);
    expect(idsFor('30')).toEqual(['large-form-small', 'large-group-work']);
  });

  it('are the same where a number is known as a range, or close to the edge', () => {
    expect(idsFor('21-40')).toEqual(['large-form-small', 'large-group-work']);
    expect(idsFor('4')).toEqual(['small-see-perspective']);
  });
});

it('speaks the language that a file asks for, also where it is no YAML', () => {
  const told = (line: string): string | undefined =>
    reported(`name: x\n${line}\n\tphase: x\n`).problems[0]?.message;
  expect(told('language: en')).toMatch(/tab/);
  expect(told('language: en')).not.toBe(told('region: x'));
  expect(told('taal: nl')).toBe(told('region: x'));
});

it('gives a finding one fingerprint however the file is laid out', () => {
  const kept = (text: string): readonly string[] =>
    networkOf(`naam: Wij\nid: x\nfase: onderhoud\n${text}`).findings.map((one) => one.fingerprint);
  const inline = 'ontstaan: {soort: [opgelegd, ambitie], geldt-nog: nee}\n';
  const block = 'ontstaan:\n  soort:\n    - opgelegd\n    - ambitie\n  geldt-nog: nee\n';
  expect(kept(block)).toEqual(kept(inline));
});

it('shows the lines that make it a problem, and none that only might have', () => {
  const { findings } = networkOf(`naam: Wij
peildatum: 2026-10-15
fase: onderhoud
leden:
  - {id: nu, rollen: [trekker]}
  - {id: oud, rollen: [penvoerder], tot: 2026-05, overgedragen: nee}
  - {id: nog, rollen: geen}
`);
  const handover = findings.find(({ rule }) => rule === 'people-handover');
  expect(handover?.status).toBe('problem');
  expect(handover?.locations.map(({ line }) => line)).toEqual([6]);
});

/** The keys that the report promises; others may stand beside them. */
const contract = {
  report: ['leernet', 'version', 'rulebook', 'asOf', 'language', 'networks', 'problems'],
  network: [
    ...['id', 'file', 'name', 'phase', 'score', 'level', 'themes', 'findings', 'ask'],
    ...['firstSteps', 'tensions'],
  ],
  score: ['low', 'high', 'known', 'cappedBy'],
  finding: [
    ...['rule', 'title', 'theme', 'weight', 'verdict', 'status', 'waived', 'sources', 'evidence'],
    ...['message', 'found', 'locations', 'missing', 'remedies', 'fingerprint'],
  ],
  location: ['path', 'line', 'column'],
  remedy: ['id', 'do', 'who', 'effort', 'when'],
  ask: ['path', 'question', 'narrows'],
  step: ['rule', 'remedy', 'gains', 'effort'],
  problem: ['file', 'line', 'column', 'code', 'message', 'suggestion'],
};

const lacking = (keys: readonly string[], objects: readonly object[]): readonly string[] =>
  objects.flatMap((object) => keys.filter((key) => !Object.hasOwn(object, key)));

describe('the report of all networks together', () => {
  const report = reported(...names.map(textOf));

  it('is what its schema says', () => {
    expect(validate(report) ? [] : validate.errors).toEqual([]);
  });

  it('has the keys that were promised', () => {
    const { networks, problems } = report;
    const findings = networks.flatMap((network) => network.findings);
    expect(Object.keys(report)).toEqual(contract.report);
    for (const [keys, objects] of [
      [contract.network, networks],
      [contract.score, networks.flatMap(({ score }) => score ?? [])],
      [contract.finding, findings],
      [contract.location, findings.flatMap(({ locations }) => locations)],
      [contract.remedy, findings.flatMap(({ remedies }) => remedies)],
      [contract.ask, networks.flatMap(({ ask }) => ask)],
      [contract.step, networks.flatMap(({ firstSteps }) => firstSteps)],
      [contract.problem, problems],
    ] as const) {
      expect(objects.length).toBeGreaterThan(0);
      expect(lacking(keys, objects)).toEqual([]);
    }
    for (const { phase, themes: scores } of networks) {
      expect(Object.keys(phase)).toEqual(['declared', 'supported', 'next', 'back', 'mismatch']);
      expect(Object.keys(scores)).toEqual(themes);
    }
  });

  it('is refused by its schema where a key is left out, added or of another kind', () => {
    const { version: _, ...without } = report;
    for (const wrong of [
      without,
      { ...report, ranking: [] },
      { ...report, leernet: '2' },
      { ...report, networks: [{ ...report.networks[0], score: 64 }] },
    ]) {
      expect(validate(wrong)).toBe(false);
    }
  });

  it('has the day and the language of the first file, and each network its own day', () => {
    expect([report.language, reported(textOf('startend')).language]).toEqual(['en', 'nl']);
    expect(report.asOf).toBe(report.networks[0]?.asOf);
    expect(new Set(report.networks.map(({ asOf }) => asOf)).size).toBeGreaterThan(3);
  });

  it('is the same text whether it is written at once or file by file', async () => {
    const files = names.map((name) => checked(textOf(name), { file: name }));
    const reporter = jsonReporter(context, 'en');
    const text =
      files.map((file) => reporter.write(reporter.piece(file))).join('') + reporter.end();
    const whole = reportOf(files, context, 'en');
    expect(text).toBe(`${JSON.stringify(whole, null, 2)}\n`);
  });

  it('is what the command prints', async () => {
    const paths = names.map((name) => `fixtures/networks/${name}.yaml`);
    const { stdout } = await inside(['check', ...paths, '--format', 'json']);
    const printed = JSON.parse(stdout) as ReportJson;
    expect(validate(printed) ? [] : validate.errors).toEqual([]);
    expect(printed.networks.map(({ findings }) => findings)).toEqual(
      names
        .filter((name) => soundNames.includes(name))
        .map(
          (name) =>
            reportOf(
              [checked(textOf(name), { file: `fixtures/networks/${name}.yaml` })],
              context,
              undefined,
            ).networks[0]?.findings,
        ),
    );
  });

  it('is whole where no file was read', () => {
    const nothing = reportOf([], context, undefined);
    expect(validate(nothing) ? [] : validate.errors).toEqual([]);
    expect(`${JSON.stringify(nothing, null, 2)}\n`).toBe(jsonReporter(context, undefined).end());
  });
});

describe.each(soundNames)('%s', (name) => {
  const text = textOf(name);
  const network = networkOf(text);

  it('has every rule of the rulebook once', () => {
    const found = network.findings.map(({ rule }) => rule);
    expect([...found].sort()).toEqual(context.rulebook.rules.map(({ id }) => id).sort());
  });

  it('has a status that follows from what is still possible', () => {
    for (const { verdict, status } of network.findings) {
      if (verdict === null) {
        expect(['not-applicable', 'error']).toContain(status);
        continue;
      }
      const [best, worst] = [levels.indexOf(verdict.best), levels.indexOf(verdict.worst)];
      expect(best).toBeLessThanOrEqual(worst);
      if (status === 'undecided') continue;
      const follows =
        verdict.best === 'problem' ? 'problem' : verdict.worst === 'good' ? 'good' : 'attention';
      expect(status).toBe(follows);
    }
  });

  it('points at the places of the file that hold what was read', () => {
    const document = parseDocument(text);
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    for (const { rule, locations } of network.findings) {
      const lines = locations.map(({ line }) => line);
      expect({ rule, lines }).toEqual({ rule, lines: [...new Set(lines)].sort((a, b) => a - b) });
      for (const { path, line, column } of locations) {
        const offset = (starts[line - 1] ?? Number.NaN) + column - 1;
        expect({ rule, path, offset }).toEqual({
          rule,
          path,
          offset: placeOf(path, document.contents),
        });
      }
    }
  });

  it('has fingerprints that differ within it and stay when lines shift', () => {
    const prints = ({ findings }: NetworkJson): readonly string[] =>
      findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints(network)).size).toBe(network.findings.length);
    const shifted = text
      .replace(/^/, '# one line more\n\n')
      .replace(/^(bijeenkomsten|sessions):/m, '\n# and another\n$1:');
    const lines = ({ findings }: NetworkJson): readonly number[] =>
      findings.flatMap(({ locations }) => locations.map(({ line }) => line));
    expect(lines(networkOf(shifted))).not.toEqual(lines(network));
    expect(prints(networkOf(shifted))).toEqual(prints(network));
  });

  it('counts in whole points', () => {
    for (const { narrows } of network.ask) expect(Number.isInteger(narrows)).toBe(true);
    for (const { gains, score } of network.firstSteps) {
      expect(Number.isInteger(gains)).toBe(true);
      expect((score?.low ?? 0) - (network.score?.low ?? 0)).toBe(gains);
    }
    for (const score of [network.score, ...Object.values(network.themes)]) {
      if (score === null) continue;
      const { low, high, known } = score;
      for (const value of [low, high, known]) {
        expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
      }
      expect(low).toBeLessThanOrEqual(high);
    }
  });

  it('names no member, by id or by name', () => {
    const { text: odd, odd: names } = withOddMembers(text);
    expect(odd).toMatch(names);
    expect(JSON.stringify(reported(odd))).not.toMatch(names);
  });

  it('gives the members of a path by their place in the list', () => {
    const paths = network.findings.flatMap(({ locations }) => locations.map(({ path }) => path));
    for (const path of paths)
      expect(path).toMatch(/^[a-z-]+(?:\[\d+\])?(?:\.[a-z-]+(?:\[\d+\])?)*$/);
  });
});

describe('a network with little in it', () => {
  it('has no level where less than 40% is known', () => {
    const { level, score } = networkOf('naam: Wij\nfase: onderhoud\n');
    expect(score?.known).toBeLessThan(40);
    expect(level).toBeNull();
  });

  it('is called by the name of its file where it has no id', () => {
    expect(networkOf('naam: Wij\n').id).toBe('netwerk-0');
    expect(networkOf('naam: Wij\nid: zuid\n').id).toBe('zuid');
  });

  it('shows which rules it sets aside', () => {
    const text = 'naam: Wij\nuitzonderingen: [{regel: people-lead, reden: straks}]\n';
    const waived = networkOf(text).findings.filter((finding) => finding.waived);
    expect(waived.map(({ rule, waiver }) => [rule, waiver])).toEqual([
      ['people-lead', { reason: 'straks', until: null }],
    ]);
  });

  it('says until when a rule is set aside: a month is its last day', () => {
    const text = 'naam: Wij\nuitzonderingen: [{regel: people-lead, reden: straks, tot: 2027-02}]\n';
    const found = networkOf(text).findings.find(({ rule }) => rule === 'people-lead');
    expect(found?.waiver).toEqual({ reason: 'straks', until: '2027-02-28' });
  });
});

describe('problems', () => {
  it('stand with their file, place, words and what to write instead', () => {
    const { networks, problems } = reported('naam: Wij\nfaze: onderhoud\n');
    expect(networks).toEqual([]);
    expect(problems).toEqual([
      {
        file: 'netwerk-0.yaml',
        line: 2,
        column: 1,
        code: 'unknown-key',
        severity: 'error',
        message: 'Het veld "faze" bestaat niet op deze plek.',
        suggestion: 'fase',
        mend: 'Bedoel je "fase"?',
      },
    ]);
  });

  it('that only warn stand beside the diagnosis', () => {
    const { networks, problems } = reported(
      'naam: Wij\nuitzonderingen: [{regel: people-leed, reden: straks}]\n',
    );
    expect(networks).toHaveLength(1);
    expect(problems.map(({ severity, suggestion }) => [severity, suggestion])).toEqual([
      ['warning', 'people-lead'],
    ]);
  });
});

/** Where a path stands in a file, by another YAML reader than leernet's own. */
function placeOf(path: string, root: Node | null): number | undefined {
  let node: unknown = root;
  let place: number | undefined;
  const walked: string[] = [];
  for (const [, key, index] of path.matchAll(/([a-z-]+)(?:\[(\d+)\])?/g)) {
    walked.push(key ?? '');
    const names = [key, fieldName(walked.join('.'), 'nl').split('.').at(-1)];
    if (!isMap(node)) return undefined;
    const pair = node.items.find(
      ({ key: one }) => isScalar(one) && names.includes(String(one.value)),
    );
    const written = isScalar(pair?.key) ? pair.key : undefined;
    node = pair?.value;
    const blank = isScalar(node) && node.value === null && node.source === '';
    // A list of lines stands where its key does.
    const atKey = blank || node === null || (isSeq(node) && node.flow !== true);
    place = atKey ? written?.range?.[0] : rangeOf(node);
    if (index !== undefined && isSeq(node)) {
      node = node.items[Number(index)];
      place = rangeOf(node);
    }
  }
  return place;
}

function rangeOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] } | undefined)?.range?.[0];
}
