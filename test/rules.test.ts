import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { missingOf } from '../src/cases/demands.js';
import type { CaseFile } from '../src/cases/format.js';
import { loadCases, runCase, runCases } from '../src/cases/run.js';
import { measures } from '../src/measures/all.js';
import { sayFault } from '../src/rulebook/fault.js';
import { loadRule } from '../src/rulebook/load.js';
import type { Rule } from '../src/rulebook/rule.js';

/** The cases of every rule, and what is demanded of them (src/cases). */

const passages = new Set(
  Object.keys((parse(readFileSync('rules/sources.yaml', 'utf8')) as { passages: object }).passages),
);

function ruleAt(file: string): Rule {
  const loaded = loadRule(file, readFileSync(file, 'utf8'), { measures, passages });
  if ('rule' in loaded) return loaded.rule;
  throw new Error(loaded.faults.map((fault) => sayFault(fault, 'en')).join('\n'));
}

function casesAt(path: string): CaseFile {
  if (!existsSync(path)) return { cases: [] };
  const loaded = loadCases(path, readFileSync(path, 'utf8'));
  if ('cases' in loaded) return loaded.cases;
  throw new Error(loaded.faults.map((fault) => sayFault(fault, 'en')).join('\n'));
}

const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[a-z]+\/[a-z-]+\.yaml$/.test(file))
  .sort();

describe.each(files)('%s', (file) => {
  const id = file.replace(/^.*\/|\.yaml$/g, '');
  const rule = ruleAt(`rules/${file}`);
  const written = casesAt(`fixtures/rules/${id}.yaml`);

  it.each(written.cases)('$name', (one) => {
    const { judgement, problems } = runCase(rule, written, one, measures);
    expect(problems).toEqual([]);
    if (!judgement) throw new Error('the network cannot be read');
    const { fault, status, span, read } = judgement;
    const values = Object.fromEntries([...read()].map(([name, value]) => [name, seen(value)]));
    const { worst = span.worst, best = span.best } = one;
    expect({ fault, status, span, values }).toEqual({
      fault: undefined,
      status: one.expect,
      span: { worst, best },
      values,
    });
  });

  it('has the cases that are demanded', () => {
    expect(missingOf(rule, runCases(rule, written, measures), measures)).toEqual([]);
  });
});

function seen(value: object): unknown {
  return { ...value, evidence: undefined };
}
