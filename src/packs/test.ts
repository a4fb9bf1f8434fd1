import { type Missing, missingOf } from '../cases/demands.js';
import { type CaseResult, loadCases, runCases } from '../cases/run.js';
import type { Measure } from '../measures/kit/measure.js';
import { nearest } from '../network/suggest.js';
import type { Fault, WrongFile } from '../rulebook/fault.js';
import { bareId } from '../rulebook/load.js';
import type { Rule } from '../rulebook/rule.js';
import type { OwnPack } from './load.js';
import { packText } from './words.js';

/** What came of the cases of one rule. */
export interface RuleTest {
  readonly rule: Rule;
  /** Where its cases stand, or should: `cases/people-night-shift.yaml`. */
  readonly file: string;
  /** Where the rule stands. */
  readonly ruleFile: string;
  /** Whether the file of cases is there. */
  readonly written: boolean;
  readonly results: readonly CaseResult[];
  readonly missing: readonly Missing[];
}

/** What came of the cases of a pack. */
export interface PackTest {
  readonly pack: OwnPack;
  readonly rules: readonly RuleTest[];
  /** Files of cases that cannot be read, or that belong to no rule. */
  readonly wrong: readonly WrongFile[];
}

/** Runs the cases of a pack, and works out which are missing. */
export function testPack(pack: OwnPack, measures: ReadonlyMap<string, Measure>): PackTest {
  const wrong: WrongFile[] = [];
  const names = pack.rules.map(({ id }) => bareId(id));
  for (const [name, text] of pack.cases) {
    if (!names.includes(name)) wrong.push(stray(shown(pack, 'cases', name), name, text, names));
  }
  const rules = pack.rules.flatMap((rule): RuleTest[] => {
    const name = bareId(rule.id);
    const file = shown(pack, 'cases', name);
    const text = pack.cases.get(name);
    const loaded = text === undefined ? { cases: { cases: [] } } : loadCases(file, text);
    if ('faults' in loaded) {
      wrong.push({ file, text: text ?? '', faults: loaded.faults });
      return [];
    }
    const results = runCases(rule, loaded.cases, measures);
    const missing = missingOf(rule, results, measures);
    const ruleFile = shown(pack, 'rules', name);
    return [{ rule, file, ruleFile, written: text !== undefined, results, missing }];
  });
  return { pack, rules, wrong };
}

function shown({ folder }: OwnPack, inside: 'rules' | 'cases', name: string): string {
  return `${folder === '.' ? '' : `${folder}/`}${inside}/${name}.yaml`;
}

function stray(file: string, name: string, text: string, names: readonly string[]): WrongFile {
  const near = nearest(name, names);
  const fault: Fault = {
    file,
    line: 1,
    column: 1,
    at: { start: 0, end: 0 },
    message: packText('no-rule-of-cases', { name }),
    ...(near !== undefined && { suggestion: near }),
  };
  return { file, text, faults: [fault] };
}
