import * as z from 'zod/mini';
import { nearest } from '../network/suggest.js';
import { compose } from '../network/yaml/compose.js';
import { Lines } from '../network/yaml/lines.js';
import { plainValue, type YamlNode } from '../network/yaml/tree.js';
import { type Condition, operandKey, operandsOf } from './condition/condition.js';
import type { Names } from './condition/names.js';
import { parseCondition } from './condition/parse.js';
import { type Level, themes } from './kinds.js';
import { placeholders } from './placeholders.js';
import { type Finding, type Rule, type RuleFile, ruleFile } from './rule.js';

// zod/mini says only that something is invalid, unless it is given its words.
z.config(z.locales.en());

/** What is wrong with a rule file. Rules are written in English keys, and so is this. */
export interface RuleFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly suggestion?: string;
}

/** What a rule may name. */
export interface Library extends Names {
  /** The passages of sources.yaml. */
  readonly passages: ReadonlySet<string>;
}

/**
 * Reads the text of a rule file.
 *
 * @param file its path, `rules/<theme>/<id>.yaml`: the id and the theme must agree with it
 * @returns the rule, or all that is wrong with the file
 */
export function loadRule(
  file: string,
  text: string,
  library: Library,
): { rule: Rule } | { faults: readonly RuleFault[] } {
  const composed = compose(text);
  if ('fault' in composed) {
    const { line, column } = new Lines(text).position(composed.fault.offset);
    return { faults: [{ file, line, column, message: composed.fault.reason }] };
  }
  const loader = new Loader(file, new Lines(text), composed.root, library);
  const rule = loader.load();
  return rule && loader.faults.length === 0 ? { rule } : { faults: loader.faults };
}

/** Reads one file and gathers what is wrong with it. */
class Loader {
  readonly faults: RuleFault[] = [];

  constructor(
    private readonly file: string,
    private readonly lines: Lines,
    private readonly root: YamlNode | undefined,
    private readonly library: Library,
  ) {}

  load(): Rule | undefined {
    this.checkDuplicates(this.root);
    const parsed = ruleFile.safeParse(this.root && plainValue(this.root));
    if (!parsed.success) {
      for (const issue of parsed.error.issues) this.issue(issue);
      return undefined;
    }
    const written = parsed.data;
    this.checkNames(written);
    const when = this.condition(written.when, ['when']);
    const problem = this.condition(written.problem, ['problem']);
    const attention = this.condition(written.attention, ['attention']);
    if (!written.problem && !written.attention) {
      this.fault([], 'a rule says when it is a problem, when it needs attention, or both');
    }
    const {
      'stands-in': standsIn,
      when: _when,
      problem: _problem,
      attention: _attention,
      ...rest
    } = written;
    const instead = standsIn && this.standsIn(standsIn);
    const theme = themes.find((name) => written.id.startsWith(`${name}-`));
    if (!theme) {
      this.fault(['id'], `the id starts with its theme: ${themes.join(', ')}`);
      return undefined;
    }
    if (this.faults.length > 0) return undefined;
    const conditions = [when, problem, attention, instead?.problem, instead?.attention];
    this.checkFindings(written, conditions);
    return {
      ...rest,
      theme,
      sentences: {
        when: written.when ?? null,
        problem: written.problem ?? null,
        attention: written.attention ?? null,
      },
      ...(when && { when }),
      ...(problem && { problem }),
      ...(attention && { attention }),
      ...(instead && { 'stands-in': instead }),
    };
  }

  private checkNames({ id, sources, shows, remedies }: RuleFile): void {
    const name = this.file
      .split('/')
      .at(-1)
      ?.replace(/\.yaml$/, '');
    if (name !== id) this.fault(['id'], `the id is the name of the file: ${name}`);
    sources.forEach((source, at) => {
      if (this.library.passages.has(source)) return;
      const near = nearest(source, [...this.library.passages]);
      this.fault(['sources', at], `"${source}" is not a passage of sources.yaml`, near);
    });
    shows?.forEach((measure, at) => {
      if (this.library.measures.has(measure)) return;
      const near = nearest(measure, [...this.library.measures.keys()]);
      this.fault(['shows', at], `"${measure}" is not a measure`, near);
    });
    remedies.forEach((remedy, at) => {
      if (remedies.findIndex((other) => other.id === remedy.id) !== at) {
        this.fault(['remedies', at, 'id'], `two remedies are called "${remedy.id}"`);
      }
    });
  }

  private standsIn(written: NonNullable<RuleFile['stands-in']>): Rule['stands-in'] {
    if (!this.library.measures.has(written.for)) {
      const near = nearest(written.for, [...this.library.measures.keys()]);
      this.fault(['stands-in', 'for'], `"${written.for}" is not a measure`, near);
    }
    const problem = this.condition(written.problem, ['stands-in', 'problem']);
    const attention = this.condition(written.attention, ['stands-in', 'attention']);
    return {
      for: written.for,
      finding: written.finding,
      ...(problem && { problem }),
      ...(attention && { attention }),
    };
  }

  private condition(sentence: string | undefined, path: Path): Condition | undefined {
    if (sentence === undefined) return undefined;
    const parsed = parseCondition(sentence, this.library);
    if ('condition' in parsed) return parsed.condition;
    for (const { message, suggestion, at } of parsed.faults) {
      this.fault(path, `${message} (in "${sentence.slice(at.start, at.end)}")`, suggestion);
    }
    return undefined;
  }

  /** Each level that can occur has a finding, no other has, and a finding names only what is read. */
  private checkFindings(rule: RuleFile, conditions: readonly (Condition | undefined)[]): void {
    const read = new Set(conditions.flatMap((one) => operandsOf(one).map(operandKey)));
    for (const measure of rule.shows ?? []) read.add(measure);
    this.checkFinding(rule.finding, rule, ['finding'], read);
    const standsIn = rule['stands-in'];
    if (standsIn) this.checkFinding(standsIn.finding, standsIn, ['stands-in', 'finding'], read);
  }

  private checkFinding(
    finding: Finding,
    levels: { problem?: string | undefined; attention?: string | undefined },
    path: Path,
    read: ReadonlySet<string>,
  ): void {
    for (const level of ['problem', 'attention'] as const) {
      if (levels[level] && !finding[level]) this.fault(path, `there is no finding for ${level}`);
      if (!levels[level] && finding[level]) {
        this.fault([...path, level], `no condition can make this a ${level}`);
      }
    }
    for (const [level, text] of Object.entries(finding) as [Level, Finding['good'] | undefined][]) {
      for (const language of ['nl', 'en'] as const) {
        for (const name of placeholders(text?.[language] ?? '')) {
          if (read.has(name)) continue;
          const near = nearest(name, [...read]);
          this.fault([...path, level, language], `"{${name}}" is not read by this rule`, near);
        }
      }
    }
  }

  private checkDuplicates(node: YamlNode | undefined): void {
    if (node?.kind === 'sequence') for (const item of node.items) this.checkDuplicates(item);
    if (node?.kind !== 'mapping') return;
    const seen = new Set<string>();
    for (const { key, value } of node.entries) {
      if (seen.has(key.text)) this.faultAt(key.start, `the key "${key.text}" stands there twice`);
      seen.add(key.text);
      this.checkDuplicates(value);
    }
  }

  private issue(issue: z.core.$ZodIssue): void {
    if (issue.code !== 'unrecognized_keys') {
      this.fault(
        issue.path,
        z
          .prettifyError({ issues: [issue] } as z.core.$ZodError)
          .replace(/^✖ /, '')
          .split('\n')[0] ?? issue.message,
      );
      return;
    }
    for (const key of issue.keys) {
      const near = nearest(key, Object.keys(ruleFile.shape));
      this.fault([...issue.path, key], `unknown key "${key}"`, near);
    }
  }

  private fault(path: Path, message: string, suggestion?: string): void {
    this.faultAt(this.offsetOf(path), message, suggestion);
  }

  private faultAt(offset: number, message: string, suggestion?: string): void {
    const fault = { file: this.file, ...this.lines.position(offset), message };
    this.faults.push(suggestion === undefined ? fault : { ...fault, suggestion });
  }

  /** Where a path stands; what is not there stands where its section does. */
  private offsetOf(path: Path): number {
    let node = this.root;
    let offset = node?.start ?? 0;
    for (const part of path) {
      if (node?.kind === 'mapping') {
        const entry = node.entries.find(({ key }) => key.text === part);
        if (!entry) return offset;
        offset = entry.key.start;
        node = entry.value;
      } else if (node?.kind === 'sequence') {
        node = node.items[Number(part)];
        offset = node?.start ?? offset;
      }
    }
    return offset;
  }
}

type Path = readonly PropertyKey[];
