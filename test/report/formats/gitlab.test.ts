import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../../src/report/checked.js';
import { checked, names, textOf } from '../networks.js';
import { crashing, fixture, programme, report, waiving } from './helper.js';

/** The code quality report, as GitLab documents it (docs.gitlab.com, ci/testing/code_quality). */

const validate = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            additionalProperties: false,
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issuesOf(files: readonly CheckedFile[]): readonly Issue[] {
  const issues = JSON.parse(report('gitlab', files)) as readonly Issue[];
  expect(validate(issues) ? [] : validate.errors).toEqual([]);
  return issues;
}

describe('the code quality report', () => {
  it('has the fields that GitLab asks for, of every network', () => {
    for (const lang of ['nl', 'en'] as const) {
      const issues = issuesOf(names.map((name) => fixture(name, lang)));
      expect(new Set(issues.map(({ location }) => location.path)).size).toBeGreaterThan(6);
    }
    expect(issuesOf([])).toEqual([]);
  });

  it('has the problems and what needs attention, and nothing else', () => {
    const file = fixture('wie-beslist');
    const told = (file.diagnosis?.judgements ?? [])
      .filter(({ status }) => status === 'problem' || status === 'attention')
      .map(({ rule }) => rule.id);
    expect(issuesOf([file]).map(({ check_name }) => check_name)).toEqual(told);
    expect(issuesOf([crashing()]).some(({ check_name }) => check_name === 'people-lead')).toBe(
      false,
    );
  });

  it('grades problems by weight, and what needs attention one step lower', () => {
    const bySeverity = new Map(
      issuesOf([fixture('wie-beslist')]).map((one) => [one.check_name, one.severity]),
    );
    const grades = {
      problem: { critical: 'critical', major: 'major', minor: 'minor', advice: 'info' },
      attention: { critical: 'major', major: 'minor', minor: 'info', advice: 'info' },
    };
    for (const { rule, status } of fixture('wie-beslist').diagnosis?.judgements ?? []) {
      if (status !== 'problem' && status !== 'attention') continue;
      expect([rule.id, bySeverity.get(rule.id)]).toEqual([rule.id, grades[status][rule.weight]]);
    }
  });

  it('shows what is set aside for information, with the reason', () => {
    const waived = issuesOf([waiving()]).find(({ check_name }) => check_name === 'mandate-decider');
    expect(waived?.severity).toBe('info');
    expect(waived?.description).toMatch(/\(Door dit netwerk opzij gezet tot en met 2027-06-30: De/);
  });

  it('has the mistakes in a file', () => {
    const issues = issuesOf([fixture('vijf-fouten')]);
    expect(issues.map(({ severity, location }) => [severity, location.lines.begin])).toEqual(
      [6, 12, 28, 31, 36].map((line) => ['blocker', line]),
    );
    expect(issues[0]?.check_name).toBe('network-file/date-form');
    const noted = checked(`${textOf('startend')}\nuitzonderingen:\n  - {regel: x-y, reden: z}\n`);
    expect(issuesOf([noted])[0]).toMatchObject({
      check_name: 'network-file/waiver-unknown-rule',
      severity: 'minor',
    });
  });

  it('has fingerprints of which each is there once, also for a file that is named twice', () => {
    const same = checked('naam: Wij\nleden:\n  - {id: a, rood: 1}\n  - {id: b, rood: 1}\n');
    const files = [...programme(), ...programme(), same, same];
    const prints = issuesOf(files).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints.length).toBeGreaterThan(60);
  });

  it('keeps its fingerprints where lines are put above', () => {
    for (const name of ['wie-beslist', 'vijf-fouten']) {
      const shifted = checked(`# een\n${textOf(name)}`, { file: `netwerken/${name}.yaml` });
      const prints = (file: CheckedFile) => issuesOf([file]).map(({ fingerprint }) => fingerprint);
      expect(prints(shifted)).toEqual(prints(fixture(name)));
    }
  });

  it('names files from where leernet was started', () => {
    const paths = ['./een.yaml', '.\\map\\twee.yaml', '././drie.yaml'].map(
      (file) => issuesOf([checked('kleur: rood\n', { file })])[0]?.location.path,
    );
    expect(paths).toEqual(['een.yaml', 'map/twee.yaml', 'drie.yaml']);
  });
});
