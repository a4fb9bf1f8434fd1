import type { Measure } from '../measures/kit/measure.js';
import { operandsOf, thresholdsOf } from '../rulebook/condition/condition.js';
import { phases } from '../rulebook/kinds.js';
import type { Rule } from '../rulebook/rule.js';
import { type Missing, missingOf } from './demands.js';
import type { Case } from './format.js';
import { type Facts, knobOf } from './knobs.js';
import { type CaseResult, runCase } from './run.js';

/** How many networks are tried. */
const MOST = 600;

/**
 * Proposes cases for a rule: small networks around its numbers, each with what the rule really says
 * of it. Where its measures read more than a few fields there may be none; traps are for people.
 */
export function proposeCases(
  rule: Rule,
  measures: ReadonlyMap<string, Measure>,
): readonly CaseResult[] {
  const pool = networks(rule, measures).flatMap((network): CaseResult[] => {
    const open: Case = { name: '', expect: 'good', network };
    const { judgement } = runCase(rule, { cases: [] }, open, measures);
    if (!judgement || judgement.status === 'error') return [];
    const one: Case = { ...open, expect: judgement.status };
    return [{ case: one, judgement, problems: [], passed: true }];
  });
  // Of cases that tell as much, the smallest network is the easiest to read.
  const size = (one: CaseResult): number => JSON.stringify(one.case.network).length;
  pool.sort((a, b) => size(a) - size(b));
  const chosen: CaseResult[] = [];
  const lacks = (some: readonly CaseResult[]): number =>
    missingOf(rule, some, measures).reduce((sum, one) => sum + weightOf(one), 0);
  let lacking = lacks(chosen);
  for (;;) {
    let best: { readonly one: CaseResult; readonly left: number } | undefined;
    for (const one of pool) {
      const left = lacks([...chosen, one]);
      if (left < (best?.left ?? lacking)) best = { one, left };
    }
    if (!best) return chosen;
    chosen.push(best.one);
    lacking = best.left;
  }
}

/** A number that nothing comes close to asks for several cases. */
function weightOf(missing: Missing): number {
  return missing.is === 'threshold' && missing.side === 'around' ? 3 : 1;
}

/** Networks worth trying: each combination of what the rule reads, as far as there is room. */
function networks(rule: Rule, measures: ReadonlyMap<string, Measure>): readonly Facts[] {
  const instead = rule['stands-in'];
  const conditions = [
    rule.problem,
    rule.attention,
    rule.when,
    instead?.problem,
    instead?.attention,
  ];
  const numbers = conditions.flatMap(thresholdsOf);
  const operands = [...new Set(conditions.flatMap(operandsOf))];
  const knobs = operands
    .map((operand) => knobOf(operand, numbers, measures))
    .filter((knob) => knob.length > 0);
  let tried: Facts[] = [inPhase(rule)];
  for (const knob of knobs) {
    const more = tried.flatMap((facts) => knob.map((setting) => merged(facts, setting)));
    if (more.length > MOST) break;
    tried = [...tried, ...more];
  }
  const outside = phases.find((phase) => !rule.phases.includes(phase));
  return [...tried, ...(outside ? [{ fase: dutch[outside] }] : [])];
}

/** A phase in which the rule speaks; the usual one of cases where it can be. */
function inPhase({ phases: speaking }: Rule): Facts {
  const [first = 'maintaining'] = speaking;
  return speaking.includes('maintaining') ? {} : { fase: dutch[first] };
}

const dutch = {
  forming: 'formeren',
  maintaining: 'onderhoud',
  institutionalising: 'institutionaliseren',
  ending: 'eindigen',
} as const;

/** Two sets of facts in one; sections are put together, a list of the second takes the place. */
function merged(one: Facts, other: Facts): Facts {
  const all: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const here = all[key];
    all[key] = isSection(here) && isSection(value) ? merged(here, value) : value;
  }
  return all;
}

function isSection(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
