import type { CheckedFile } from '../report/checked.js';
import { type FailLevel, type Weight, weights } from '../rulebook/kinds.js';
import { type Baseline, type Beside, besideBaseline } from './beside-baseline.js';
import { EXIT, type Exit, worst } from './shell.js';
import { tell } from './words.js';

/** What was asked of a network. */
export interface Gate {
  /** Decided problems of this weight or more fall short. */
  readonly failOn: FailLevel;
  /** A score and a share known that were asked for hold with a baseline too. */
  readonly minScore: number | undefined;
  readonly minKnown: number | undefined;
  /** With it only problems fall short that are new, or worse than there. */
  readonly baseline?: Baseline | undefined;
  /** Where a configuration asks it: `, leernet.config.yaml:3`. */
  readonly from?: Readonly<Partial<Record<'failOn' | 'minScore' | 'minKnown', string>>>;
}

/** How one file does by the gate, and what is said of it on stderr. */
export interface Gated extends Beside {
  readonly exit: Exit;
  readonly says: readonly string[];
  /** Beside a baseline: the rules whose findings are new, or worse than it says. */
  readonly fresh?: ReadonlySet<string>;
}

/** Holds a checked file against what was asked. */
export function judgeFile(checked: CheckedFile, gate: Gate): Gated {
  const { diagnosis, file, language } = checked;
  const { failOn = '', minScore = '', minKnown = '' } = gate.from ?? {};
  if (!diagnosis) return { exit: EXIT.wrong, says: [] };
  const says: string[] = [];
  const exits: Exit[] = [];
  const crashed = diagnosis.judgements.filter(({ status }) => status === 'error');
  if (crashed.length > 0) {
    exits.push(EXIT.nothing);
    says.push(tell('crashed', language, { file, rules: idsOf(crashed) }));
  }
  if (!diagnosis.score) {
    says.push(tell('noRule', language, { file }));
    return { exit: EXIT.nothing, says };
  }
  // What is known is rounded down, so a rule or two may be judged where it is 0.
  if (
    diagnosis.judgements.every(({ applies, span }) => applies !== 'yes' || span.worst !== span.best)
  ) {
    says.push(tell('nothingKnown', language, { file }));
    exits.push(EXIT.nothing);
  }
  const failing = diagnosis.judgements.filter(
    ({ rule, status }) =>
      status === 'problem' && !diagnosis.waived.has(rule.id) && reaches(rule.weight, gate.failOn),
  );
  const beside =
    gate.baseline && besideBaseline(checked, diagnosis, failing, gate.baseline, gate.failOn);
  if (beside) says.push(...beside.says);
  else if (failing.length > 0) {
    says.push(tell(failedOn[gate.failOn], language, { file, rules: idsOf(failing), from: failOn }));
  }
  if (beside ? beside.short : failing.length > 0) exits.push(EXIT.short);
  const { low, known } = diagnosis.score;
  if (gate.minScore !== undefined && low < gate.minScore) {
    exits.push(EXIT.short);
    says.push(tell('failedScore', language, { file, low, asked: gate.minScore, from: minScore }));
  }
  if (gate.minKnown !== undefined && known < gate.minKnown) {
    exits.push(EXIT.short);
    says.push(tell('failedKnown', language, { file, known, asked: gate.minKnown, from: minKnown }));
  }
  return {
    exit: worst(...exits),
    says,
    ...(beside && { ...beside.beside, fresh: beside.fresh }),
  };
}

const failedOn = {
  critical: 'failedOnCritical',
  major: 'failedOnMajor',
  minor: 'failedOnMinor',
  never: 'failedOnMinor',
} as const;

/** Whether a rule weighs at least as much as the gate asks. */
function reaches(weight: Weight, failOn: Gate['failOn']): boolean {
  return failOn !== 'never' && weights.indexOf(weight) <= weights.indexOf(failOn);
}

function idsOf(judgements: readonly { readonly rule: { readonly id: string } }[]): string {
  return judgements.map(({ rule }) => rule.id).join(', ');
}
