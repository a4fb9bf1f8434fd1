import {
  type Condition,
  type Operand,
  operandKey,
  operandsOf,
} from '../rulebook/condition/condition.js';
import { phases } from '../rulebook/kinds.js';
import type { Levels, Rule } from '../rulebook/rule.js';

/** What a rule reads, by name. */
export type Reads = readonly (readonly [string, Operand])[];

/** What is worked out of a rule once, whatever the network. */
export interface Plan {
  /** That the network is in a phase in which the rule speaks. */
  readonly inPhase: Condition;
  /** That, and its `when`. */
  readonly applies: Condition;
  /** What it reads where the log judges, where a stated habit does, and where it does not apply. */
  readonly reads: Readonly<
    Record<'log' | 'habit', { all: Reads; rests: readonly string[] }> &
      Record<'phase' | 'when', Reads>
  >;
}

const plans = new WeakMap<Rule, Plan>();

/** What was worked out of a rule. */
export function planOf(rule: Rule): Plan {
  const known = plans.get(rule);
  if (known) return known;
  const inPhase = inPhases(rule);
  const applies: Condition = { is: 'all', of: rule.when ? [inPhase, rule.when] : [inPhase] };
  const measure = (name: string): Operand => ({ is: 'measure', name });
  const shown = (rule.shows ?? []).map(measure);
  const instead = rule['stands-in'];
  const reading = ({ problem, attention }: Levels, more: readonly Operand[]) => ({
    all: named([...operandsIn([problem, attention, applies]).map(([, one]) => one), ...more]),
    rests: operandsIn([problem, attention]).map(([name]) => name),
  });
  const reads = {
    log: reading(rule, shown),
    habit: instead ? reading(instead, [...shown, measure(instead.for)]) : reading(rule, shown),
    phase: operandsIn([inPhase]),
    when: operandsIn([applies]),
  };
  const plan = { inPhase, applies, reads };
  plans.set(rule, plan);
  return plan;
}

/** That the network is in a phase in which a rule speaks. */
function inPhases({ phases: speaking }: Rule): Condition {
  if (speaking.length === phases.length) return { is: 'all', of: [] };
  return { is: 'word', operand: { is: 'field', path: 'phase' }, test: 'is', values: speaking };
}

/** When a rule is about a network at all: its phases, and its `when`. */
export function appliesWhen(rule: Rule): Condition {
  return planOf(rule).applies;
}

function operandsIn(conditions: readonly (Condition | undefined)[]): Reads {
  return named(conditions.flatMap(operandsOf));
}

function named(operands: readonly Operand[]): Reads {
  return [...new Map(operands.map((operand) => [operandKey(operand), operand]))];
}
