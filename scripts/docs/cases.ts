import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a case expects of its rule. */
export type Expected = 'good' | 'attention' | 'problem' | 'undecided' | 'not-applicable';

/** A case of a rule, as it stands in fixtures/rules. */
export interface Case {
  readonly name: string;
  readonly expect: Expected;
  readonly trap: boolean;
  /** The network of the case, whole but for its name, day and phase where it does not say them. */
  readonly network: Readonly<Record<string, unknown>>;
}

interface CaseFile {
  readonly base?: Readonly<Record<string, unknown>>;
  readonly cases: readonly {
    readonly name: string;
    readonly expect: Expected;
    readonly trap?: boolean;
    readonly network?: Readonly<Record<string, unknown>>;
  }[];
}

/** The cases of a rule. */
export function casesOf(rule: string): readonly Case[] {
  const { base, cases } = parse(readFileSync(`fixtures/rules/${rule}.yaml`, 'utf8')) as CaseFile;
  return cases.map(({ name, expect, trap = false, network }) => ({
    name,
    expect,
    trap,
    network: { ...base, ...network },
  }));
}

/** How many cases expect each verdict. */
export function countsOf(cases: readonly Case[]): Readonly<Record<Expected | 'trap', number>> {
  const count = (expected: Expected): number =>
    cases.filter(({ expect }) => expect === expected).length;
  return {
    problem: count('problem'),
    attention: count('attention'),
    good: count('good'),
    undecided: count('undecided'),
    'not-applicable': count('not-applicable'),
    trap: cases.filter(({ trap }) => trap).length,
  };
}
