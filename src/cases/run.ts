import { parseWhen } from '../base/days.js';
import { Facts } from '../diagnosis/facts.js';
import { type Judgement, judge } from '../diagnosis/judge.js';
import type { Measure } from '../measures/kit/measure.js';
import { viewOf } from '../measures/kit/view.js';
import type { Problem } from '../network/problems/problem.js';
import { readNetwork } from '../network/read.js';
import { Document } from '../rulebook/document.js';
import type { Fault } from '../rulebook/fault.js';
import type { Rule } from '../rulebook/rule.js';
import { type Case, type CaseFile, caseFile } from './format.js';

/** The day that the networks of cases are described on, unless they say otherwise. */
export const CASE_DAY = '2026-11-01';

/** What came of one case. */
export interface CaseResult {
  readonly case: Case;
  /** What the rule said; undefined where the network cannot be read. */
  readonly judgement: Judgement | undefined;
  /** What is wrong with the network of the case. */
  readonly problems: readonly Problem[];
  readonly passed: boolean;
}

/** Reads a file of cases. */
export function loadCases(
  file: string,
  text: string,
): { cases: CaseFile } | { faults: readonly Fault[] } {
  const document = new Document(file, text);
  const cases = document.parse(caseFile);
  return cases && document.faults.length === 0 ? { cases } : { faults: document.faults };
}

/** Judges one case of a rule. */
export function runCase(
  rule: Rule,
  { base }: CaseFile,
  one: Case,
  measures: ReadonlyMap<string, Measure>,
): CaseResult {
  const reading = readNetwork(networkText({ ...base, ...one.network }), { today: TODAY });
  const { network, asOf, problems } = reading;
  if (!network) return { case: one, judgement: undefined, problems, passed: false };
  const judgement = judge(rule, new Facts(viewOf(network, asOf), measures).of);
  return { case: one, judgement, problems: [], passed: passes(one, judgement) };
}

/** Judges all cases of a rule. */
export function runCases(
  rule: Rule,
  file: CaseFile,
  measures: ReadonlyMap<string, Measure>,
): readonly CaseResult[] {
  return file.cases.map((one) => runCase(rule, file, one, measures));
}

const TODAY = parseWhen(CASE_DAY)?.from ?? 0;

/** JSON is YAML as well, so the facts of a case are read just as a file is. */
function networkText(facts: Readonly<Record<string, unknown>>): string {
  const says = (...keys: readonly string[]): boolean =>
    keys.some((key) => Object.hasOwn(facts, key));
  return JSON.stringify({
    ...(says('naam', 'name') ? {} : { naam: 'Proef' }),
    ...(says('peildatum', 'as-of') ? {} : { peildatum: CASE_DAY }),
    ...(says('fase', 'phase') ? {} : { fase: 'onderhoud' }),
    ...facts,
  });
}

function passes({ expect, worst, best }: Case, { status, span, fault }: Judgement): boolean {
  if (fault !== undefined || status !== expect) return false;
  return (worst ?? span.worst) === span.worst && (best ?? span.best) === span.best;
}
