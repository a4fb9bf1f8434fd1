import type { Rule } from './rule.js';
import type { Rulebook } from './rulebook.js';

/** What is said of a rule, and read only where it is shown: most of what a rulebook weighs. */
const told = [
  'literature',
  'counter-evidence',
  'why',
  'question',
  'finding',
  'remedies',
  'watch-out',
  'sentences',
] as const satisfies readonly (keyof Rule)[];

type Told = Pick<Rule, (typeof told)[number]>;

/** A rulebook as a text: a line of JSON with all that judges, then one for the texts of each rule. */
export function fold(rulebook: Rulebook): string {
  const isTold = (key: string): boolean => told.some((one) => one === key);
  const part = (rule: Rule, wanted: boolean): object =>
    Object.fromEntries(Object.entries(rule).filter(([key]) => isTold(key) === wanted));
  const rules = rulebook.rules.map((rule) => part(rule, false));
  const texts = rulebook.rules.map((rule) => part(rule, true));
  return [{ ...rulebook, rules }, ...texts].map((line) => JSON.stringify(line)).join('\n');
}

/** The rulebook of such a text. The texts of a rule are read when one of them is called for. */
export function unfold(text: string): Rulebook {
  const [head = '', ...texts] = text.split('\n');
  const rulebook = JSON.parse(head) as Rulebook;
  return { ...rulebook, rules: rulebook.rules.map((rule, at) => telling(rule, texts[at] ?? '{}')) };
}

function telling(rule: Rule, text: string): Rule {
  let read: Told | undefined;
  const texts = (): Told => {
    read ??= JSON.parse(text) as Told;
    return read;
  };
  const getters = told.map((key) => [key, { get: () => texts()[key], enumerable: true }] as const);
  return Object.defineProperties(rule, Object.fromEntries(getters));
}
