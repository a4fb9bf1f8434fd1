import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseWhen } from '../src/base/days.js';
import { Facts } from '../src/diagnosis/facts.js';
import { judge } from '../src/diagnosis/judge.js';
import { measures } from '../src/measures/all.js';
import type { NumberPossible } from '../src/measures/kit/possible.js';
import { viewOf } from '../src/measures/kit/view.js';
import { readNetwork } from '../src/network/read.js';
import { operandKey, thresholdsOf } from '../src/rulebook/condition/condition.js';
import { phases } from '../src/rulebook/kinds.js';
import { loadRule } from '../src/rulebook/load.js';
import type { Rule } from '../src/rulebook/rule.js';

/**
 * The cases of every rule, and what is demanded of them: each level that the rule can have, an
 * undecided one, one where it does not apply, a trap, a stated habit where one stands in, and each
 * number of its conditions tried from both sides.
 */

interface Case {
  readonly name: string;
  readonly expect: 'good' | 'attention' | 'problem' | 'undecided' | 'not-applicable';
  readonly worst?: string;
  readonly best?: string;
  readonly trap?: boolean;
  readonly network?: Record<string, unknown>;
}

const passages = new Set(
  Object.keys((parse(readFileSync('rules/sources.yaml', 'utf8')) as { passages: object }).passages),
);

function ruleAt(file: string): Rule {
  const loaded = loadRule(file, readFileSync(file, 'utf8'), { measures, passages });
  if ('rule' in loaded) return loaded.rule;
  throw new Error(loaded.faults.map((fault) => JSON.stringify(fault)).join('\n'));
}

function judgedCase(rule: Rule, base: Record<string, unknown>, one: Case) {
  const text = stringify({
    naam: 'Proef',
    ...('peildatum' in base || 'as-of' in base ? {} : { 'as-of': '2026-11-01' }),
    ...('fase' in { ...base, ...one.network } ? {} : { phase: 'maintaining' }),
    ...base,
    ...one.network,
  });
  const reading = readNetwork(text, { today: parseWhen('2026-11-01')?.from ?? 0 });
  if (!reading.network) throw new Error(`${JSON.stringify(reading.problems, null, 1)}\n${text}`);
  const facts = new Facts(viewOf(reading.network, reading.asOf), measures);
  return judge(rule, facts.of);
}

const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[a-z]+\/[a-z-]+\.yaml$/.test(file))
  .sort();

describe.each(files)('%s', (file) => {
  const id = file.replace(/^.*\/|\.yaml$/g, '');
  const path = `fixtures/rules/${id}.yaml`;
  const content = existsSync(path)
    ? (parse(readFileSync(path, 'utf8')) as { base?: Record<string, unknown>; cases: Case[] })
    : undefined;
  const cases = content?.cases ?? [];
  const judgement = (one: Case) => judgedCase(ruleAt(`rules/${file}`), content?.base ?? {}, one);

  it.each(cases)('$name', (one) => {
    const { fault, status, span, read } = judgement(one);
    const values = Object.fromEntries([...read].map(([name, value]) => [name, seen(value)]));
    expect({ fault, status, values }).toEqual({ fault: undefined, status: one.expect, values });
    if (one.worst) expect(span.worst).toBe(one.worst);
    if (one.best) expect(span.best).toBe(one.best);
  });

  it('has the cases that are demanded', () => {
    const rule = ruleAt(`rules/${file}`);
    const judgements = cases.map((one) => ({ one, judgement: judgement(one) }));
    const expected = new Set(cases.map((one) => one.expect));
    const wanted = new Set<string>(['good', 'undecided']);
    if (rule.problem) wanted.add('problem');
    if (rule.attention) wanted.add('attention');
    if (rule.when || rule.phases.length < phases.length) wanted.add('not-applicable');
    const missing = [...wanted].filter((level) => !expected.has(level as Case['expect']));
    if (!cases.some((one) => one.trap)) missing.push('a trap');
    if (rule['stands-in']) {
      const { problem, attention } = rule['stands-in'];
      const judged = judgements.filter(({ judgement }) => judgement.standsIn);
      for (const level of ['good', problem && 'problem', attention && 'attention']) {
        if (level && !judged.some(({ judgement }) => judgement.status === level))
          missing.push(`stands-in: ${level}`);
      }
    }
    for (const { operand, number } of thresholds(rule)) {
      const values = judgements
        .map(({ judgement }) => judgement.read.get(operand))
        .filter(
          (value): value is NumberPossible => value?.is === 'number' && value.low === value.high,
        )
        .map((value) => value.low);
      const near = reach(operand, number);
      if (!values.some((value) => value <= number + 1e-9 && value >= number - near))
        missing.push(`${operand} ${number} or just below`);
      if (!values.some((value) => value >= number - 1e-9 && value <= number + near))
        missing.push(`${operand} ${number} or just above`);
      if (
        !values.some((value) => Math.abs(value - number) > 1e-9 && Math.abs(value - number) <= near)
      )
        missing.push(`${operand} just beside ${number}`);
    }
    expect(missing).toEqual([]);
  });
});

/** The numbers in the conditions of a rule, each with what it is held against. */
function thresholds(rule: Rule): readonly { operand: string; number: number }[] {
  const instead = rule['stands-in'];
  const found = [rule.when, rule.problem, rule.attention, instead?.problem, instead?.attention]
    .flatMap(thresholdsOf)
    .map(({ operand, number }) => ({ operand: operandKey(operand), number }));
  return [...new Map(found.map((one) => [`${one.operand} ${one.number}`, one])).values()];
}

/** Shares of so few things that none comes closer to a number: purpose.origin-fed is one of four. */
const COARSE: ReadonlyMap<string, number> = new Map([['purpose.origin-fed', 0.2]]);

/** How far from a number a case may lie and still try it. */
function reach(operand: string, number: number): number {
  switch (measures.get(operand)?.unit) {
    case 'share':
      return COARSE.get(operand) ?? 0.1;
    case 'months':
      return 1.1;
    case 'days':
      return 7;
    default:
      return Number.isInteger(number) ? 1 : 0.5;
  }
}

function seen(value: object): unknown {
  return { ...value, evidence: undefined };
}
