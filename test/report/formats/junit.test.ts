import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { CheckedFile } from '../../../src/report/checked.js';
import { checked, names, soundNames, textOf } from '../networks.js';
import { advised, crashing, fixture, programme, report, waiving } from './helper.js';

/** JUnit XML, held against the schema of Jenkins and read back by an XML parser. */

const schema = readFileSync('test/report/formats/schemas/jenkins-junit.xsd', 'utf8');

const errorsIn = async (contents: string) =>
  (await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [schema] })).errors.map(
    ({ message }) => message,
  );

/** The suites of a report, by the path of their file. */
function suitesOf(files: readonly CheckedFile[]): ReadonlyMap<string, Element> {
  const document = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  }).parseFromString(report('junit', files), 'text/xml');
  return new Map(
    [...document.getElementsByTagName('testsuite')].map((one) => [attribute(one, 'name'), one]),
  );
}

const attribute = (one: Element, name: string): string => one.getAttribute(name) ?? '';

/** What came of each case of a suite: the element in it, by the id of the rule. */
function casesOf(suite: Element | undefined): ReadonlyMap<string, Element | undefined> {
  if (!suite) throw new Error('there is no suite');
  return new Map(
    [...suite.getElementsByTagName('testcase')].map((one) => [
      attribute(one, 'name').split(': ')[0] ?? '',
      [...one.childNodes].find((node) => node.nodeType === 1) as Element | undefined,
    ]),
  );
}

describe('the JUnit report', () => {
  it('is what the schema of Jenkins says', async () => {
    for (const lang of ['nl', 'en'] as const) {
      const files = [...names.map((name) => fixture(name, lang)), waiving(), crashing()];
      expect(await errorsIn(report('junit', files))).toEqual([]);
    }
    expect(await errorsIn(report('junit', []))).toEqual([]);
    expect(await errorsIn('<testsuites><testcase/></testsuites>')).not.toEqual([]);
  });

  it('has a suite for each file, with numbers that are those of its cases', () => {
    const files = [...programme(), crashing()];
    const suites = suitesOf(files);
    expect([...suites.keys()]).toEqual(files.map(({ file }) => file));
    for (const suite of suites.values()) {
      const found = [...casesOf(suite).values()].map((one) => one?.tagName);
      const count = (name: string) => String(found.filter((one) => one === name).length);
      expect(attribute(suite, 'tests')).toBe(String(found.length));
      expect(attribute(suite, 'failures')).toBe(count('failure'));
      expect(attribute(suite, 'errors')).toBe(count('error'));
      expect(attribute(suite, 'skipped')).toBe(count('skipped'));
      expect(suite.hasAttribute('timestamp')).toBe(false);
    }
  });

  it('has a case for each rule: a problem fails, what is open or not due is skipped', () => {
    for (const name of soundNames) {
      const file = fixture(name);
      const cases = casesOf(suitesOf([file]).get(file.file));
      const expected = {
        problem: 'failure',
        attention: 'system-out',
        good: undefined,
        undecided: 'skipped',
        'not-applicable': 'skipped',
        error: 'error',
      };
      for (const { rule, status } of file.diagnosis?.judgements ?? []) {
        const advice = rule.weight === 'advice' && status === 'problem';
        const tag = advice ? 'system-out' : expected[status];
        expect([rule.id, cases.get(rule.id)?.tagName]).toEqual([rule.id, tag]);
      }
      expect(cases.size).toBe(file.diagnosis?.judgements.length);
    }
  });

  it('tells of a failure what was found, what helps and where', () => {
    const cases = casesOf(suitesOf([fixture('wie-beslist')]).get('netwerken/wie-beslist.yaml'));
    const failure = cases.get('mandate-decider');
    expect(failure && attribute(failure, 'type')).toBe('critical');
    const [said, ...rest] = failure?.textContent?.split('\n') ?? [];
    expect(failure && attribute(failure, 'message')).toBe(said);
    expect(rest[0]).toMatch(/^Wat helpt: \S/);
    expect(rest.at(-1)).toMatch(/^→ netwerken\/wie-beslist\.yaml:\d+:\d+$/);
  });

  it('skips what a network sets aside, with its reason, and lets advice pass', () => {
    const cases = casesOf(suitesOf([waiving()]).get('netwerken/wie-beslist.yaml'));
    const waived = cases.get('mandate-decider');
    expect(waived?.tagName).toBe('skipped');
    expect(waived?.textContent).toContain('opzij gezet tot en met 2027-06-30: De stuurgroep');
    expect(waived?.textContent).toContain('(probleem: ');
    const advice = casesOf(suitesOf([advised()]).get('netwerken/wie-beslist.yaml'));
    expect(advice.get('mandate-directors')?.tagName).toBe('system-out');
  });

  it('has an error for each mistake in a file, and for a rule that crashed', () => {
    const suites = suitesOf([fixture('vijf-fouten'), crashing()]);
    const wrong = [...casesOf(suites.get('netwerken/vijf-fouten.yaml'))];
    expect(wrong.map(([name, one]) => [name, one?.tagName])).toEqual([
      ['network-file/date-form 6:10', 'error'],
      ['network-file/unknown-key 12:3', 'error'],
      ['network-file/wrong-type 28:27', 'error'],
      ['network-file/unknown-reference 31:15', 'error'],
      ['network-file/present-above-invited 36:15', 'error'],
    ]);
    expect(wrong[1]?.[1]?.textContent).toBe(
      'netwerken/vijf-fouten.yaml:12:3 Het veld "afgebakent" bestaat niet op deze plek. Bedoel je "afgebakend"?',
    );
    const crashed = casesOf(suites.get('netwerken/startend.yaml')).get('people-lead');
    expect(crashed?.tagName).toBe('error');
  });

  it('says how the network is doing, and what to note in its file', () => {
    const file = checked(
      `${textOf('startend')}\nuitzonderingen:\n  - {regel: bestaat-niet, reden: x}\n  - {regel: ook-niet, reden: y}\n`,
    );
    const suite = suitesOf([file]).get('netwerk.yaml');
    const properties = Object.fromEntries(
      [...(suite?.getElementsByTagName('property') ?? [])].map((one) => [
        attribute(one, 'name'),
        attribute(one, 'value'),
      ]),
    );
    const { low, high } = file.diagnosis?.score ?? {};
    expect(low).toBeLessThan(high ?? 0);
    expect(properties).toMatchObject({ 'score-low': `${low}`, 'score-high': `${high}` });
    const [noted] = [...(suite?.childNodes ?? [])].filter(
      ({ nodeName }) => nodeName === 'system-out',
    );
    expect(noted?.textContent?.split('\n')).toHaveLength(2);
    expect(noted?.textContent).toMatch(/^▲ netwerk\.yaml:\d+:\d+ .*bestaat-niet/);
  });

  it('has no score where there is none', () => {
    const file = checked('naam: Wij\nfase: eindigen\n');
    if (!file.diagnosis) throw new Error('there is no diagnosis');
    const without = { ...file, diagnosis: { ...file.diagnosis, score: null, level: null } };
    expect(report('junit', [without])).not.toContain('score-low');
  });
});
