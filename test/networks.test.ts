import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../src/index.js';

/** Whole networks, each with the diagnosis that an expert wrote down beforehand. */

interface Expected {
  readonly problem?: readonly string[];
  readonly attention?: readonly string[];
  readonly good?: readonly string[];
  readonly undecided?: readonly string[];
  readonly 'not-applicable'?: readonly string[];
  readonly 'not-problem'?: readonly string[];
  readonly supported?: { readonly low: string | null; readonly high: string | null };
  readonly tensions?: readonly string[];
}

const folder = 'fixtures/networks';
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.expected.yaml'))
  .map((file) => file.replace('.expected.yaml', ''));

function checked(name: string) {
  return check(readFileSync(`${folder}/${name}.yaml`, 'utf8'), {
    file: `${name}.yaml`,
    today: '2026-11-22',
  });
}

describe.each(names.filter((name) => name !== 'vijf-fouten'))('%s', (name) => {
  const expected = parse(readFileSync(`${folder}/${name}.expected.yaml`, 'utf8')) as Expected;
  const report = checked(name);
  const [network] = report.networks;
  const withStatus = (status: string): readonly string[] =>
    network?.findings.filter((finding) => finding.status === status).map(({ rule }) => rule) ?? [];

  it('is read without a problem', () => {
    expect(report.problems).toEqual([]);
  });

  it('shows just the problems that an expert sees', () => {
    expect([...withStatus('problem')].sort()).toEqual([...(expected.problem ?? [])].sort());
  });

  it.each(['attention', 'good', 'undecided', 'not-applicable'] as const)(
    'shows as %s what an expert says',
    (status) => {
      const found = withStatus(status);
      expect((expected[status] ?? []).filter((rule) => !found.includes(rule))).toEqual([]);
    },
  );

  it.runIf(expected.supported)('finds the phase that an expert finds supported', () => {
    expect(network?.phase.supported).toEqual(expected.supported);
  });

  it.runIf(expected.tensions)('shows the tensions that bear on it', () => {
    expect(network?.tensions.map(({ id }) => id).sort()).toEqual(
      [...(expected.tensions ?? [])].sort(),
    );
  });

  it('does not call a problem what is none', () => {
    const found = withStatus('problem');
    expect((expected['not-problem'] ?? []).filter((rule) => found.includes(rule))).toEqual([]);
  });
});

describe('a file with five mistakes', () => {
  const expected = parse(readFileSync(`${folder}/vijf-fouten.expected.yaml`, 'utf8')) as readonly {
    readonly line: number;
  }[];

  it('gets five messages, each with its line and its mend, and no diagnosis', () => {
    const { networks, problems } = checked('vijf-fouten');
    expect(networks).toEqual([]);
    expect(problems.map(({ line }) => line)).toEqual(expected.map(({ line }) => line));
    for (const { mend } of problems) expect(mend).not.toBe('');
  });
});

describe('the same network in Dutch and in English keys', () => {
  it('gives the same report but for places', () => {
    const [dutch, english] = ['gezond-tweede-jaar', 'healthy-english'].map((name) => {
      const text = readFileSync(`${folder}/${name}.yaml`, 'utf8');
      const report = check(text, { file: 'network.yaml', today: '2026-11-22', language: 'nl' });
      return JSON.parse(JSON.stringify(report), (key, value) =>
        key === 'column' ? undefined : value,
      );
    });
    expect(english).toEqual(dutch);
  });
});
