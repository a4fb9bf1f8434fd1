import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { compare } from '../src/base/compare.js';
import type { Text } from '../src/base/language.js';
import { measures } from '../src/measures/all.js';
import { compose } from '../src/network/yaml/compose.js';
import { plainValue } from '../src/network/yaml/tree.js';
import {
  type Beside,
  type Loaded,
  loadForms,
  loadPhases,
  loadTensions,
} from '../src/rulebook/beside.js';
import { type Fault, sayFault } from '../src/rulebook/fault.js';
import { fold } from '../src/rulebook/folded.js';
import { loadRule } from '../src/rulebook/load.js';
import type { Rule } from '../src/rulebook/rule.js';
import {
  type Pack,
  packsFile,
  type Question,
  type Rulebook,
  scoringFile,
} from '../src/rulebook/rulebook.js';

/** Reads everything in rules/ and writes the rulebook that leernet ships with. */
export function generateRulebook(): void {
  const sources = readYaml('rules/sources.yaml') as Pick<Rulebook, 'documents' | 'passages'>;
  const library = { measures, passages: new Set(Object.keys(sources.passages)) };
  const rules: Rule[] = [];
  const faults: Fault[] = [];
  for (const file of ruleFiles()) {
    const loaded = loadRule(`rules/${file}`, readFileSync(`rules/${file}`, 'utf8'), library);
    if ('rule' in loaded) rules.push(loaded.rule);
    else faults.push(...loaded.faults);
  }
  const ids = new Set(rules.map(({ id }) => id));
  const known = { ...library, rules: ids };
  /** Reads a file beside the rules; what is wrong with it is gathered with the rest. */
  const beside = <T>(
    name: string,
    load: (file: string, text: string, beside: Beside) => Loaded<T[]>,
  ): readonly T[] => {
    const file = `rules/${name}.yaml`;
    const loaded = load(file, readFileSync(file, 'utf8'), known);
    if ('value' in loaded) return loaded.value;
    faults.push(...loaded.faults);
    return [];
  };
  const phases = beside('phases', loadPhases);
  const tensions = beside('tensions', loadTensions);
  const forms = beside('forms', loadForms);
  if (faults.length > 0) {
    for (const fault of faults) console.error(sayFault(fault, 'en'));
    process.exitCode = 1;
    return;
  }
  rules.sort((a, b) => compare(a.id, b.id));
  const content: Omit<Rulebook, 'id'> = {
    rules: rules.map(({ many: _, ...rule }) => rule),
    scoring: z.parse(scoringFile, readYaml('rules/scoring.yaml')),
    phases,
    tensions,
    forms,
    ...sources,
    questions: questions(),
    packs: packs(rules),
    changes: [],
    off: [],
    tailored: false,
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  mkdirSync('generated', { recursive: true });
  const rulebook: Rulebook = { id: `leernet:core@${hash}`, ...content };
  // A text is far cheaper to load than an object written out, and plain ASCII the cheapest.
  const text = fold(rulebook).replace(/[^\n -~]/g, escaped);
  writeFileSync('generated/rulebook.txt', text);
  writeFileSync(
    'generated/rulebook.js',
    `export const rulebookText = () => ${JSON.stringify(text)};\n`,
  );
  writeFileSync('generated/rulebook.d.ts', 'export declare const rulebookText: () => string;\n');
  // What only an overview of many networks says stands apart: checking one file does without it.
  const many = Object.fromEntries(rules.map((rule) => [rule.id, rule.many]));
  const manyText = JSON.stringify(JSON.stringify(many));
  writeFileSync('generated/many.js', `export const manyText = ${manyText};\n`);
  writeFileSync('generated/many.d.ts', 'export declare const manyText: string;\n');
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The rule files, by path: `people/people-lead.yaml`. */
export function ruleFiles(): readonly string[] {
  return readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[a-z]+\/[a-z-]+\.yaml$/.test(file))
    .sort(compare);
}

/** The built-in packs, each with its rules. */
function packs(rules: readonly Rule[]): readonly Pack[] {
  const { core, liso } = z.parse(packsFile, readYaml('rules/packs.yaml'));
  const ids = rules.map(({ id }) => id);
  const strange = liso.rules.filter((id) => !ids.includes(id));
  if (strange.length > 0) throw new Error(`rules/packs.yaml: no rule is called ${strange}`);
  const rest = ids.filter((id) => !liso.rules.includes(id));
  return [
    { name: 'leernet:core', ...core, rules: rest },
    { name: 'leernet:liso', ...liso },
  ];
}

function questions(): Record<string, Question> {
  const written = readYaml('rules/questions.yaml') as Record<
    string,
    (Question & { readonly together?: Text }) | { readonly 'same-as': string }
  >;
  return Object.fromEntries(
    Object.entries(written).flatMap(([path, question]) => {
      const meant = 'same-as' in question ? written[question['same-as']] : question;
      if (!meant || 'same-as' in meant) throw new Error(`no question for ${path}`);
      return [[path, { ask: meant.together ?? meant.ask }]];
    }),
  );
}

function readYaml(path: string): unknown {
  const composed = compose(readFileSync(path, 'utf8'));
  if ('fault' in composed || !composed.root) throw new Error(`${path} is no YAML`);
  return plainValue(composed.root);
}
