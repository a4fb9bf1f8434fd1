import { nearest } from '../network/suggest.js';
import { type Condition, operandKey, operandsOf } from './condition/condition.js';
import type { Names } from './condition/names.js';
import { Document, type Path } from './document.js';
import type { Fault } from './fault.js';
import { type FaultKey, faultText } from './fault-words.js';
import { type Level, themes } from './kinds.js';
import { placeholders } from './placeholders.js';
import { type Finding, type Rule, type RuleFile, ruleFile } from './rule.js';

/** What a rule may name. */
export interface Library extends Names {
  /** The passages of sources.yaml. */
  readonly passages: ReadonlySet<string>;
  /** The pack whose rules these are: each id carries its name. The built-in packs have none. */
  readonly pack?: string;
}

/**
 * Reads the text of a rule file.
 *
 * @param file its path, `rules/<theme>/<id>.yaml`: the id must agree with it
 * @returns the rule, or all that is wrong with the file
 */
export function loadRule(
  file: string,
  text: string,
  library: Library,
): { rule: Rule } | { faults: readonly Fault[] } {
  const loader = new Loader(new Document(file, text), library);
  const rule = loader.load();
  return rule && loader.faults.length === 0 ? { rule } : { faults: loader.faults };
}

/** Reads one file and gathers what is wrong with it. */
class Loader {
  constructor(
    private readonly document: Document,
    private readonly library: Library,
  ) {}

  get faults(): readonly Fault[] {
    return this.document.faults;
  }

  load(): Rule | undefined {
    const written = this.document.parse(ruleFile);
    if (!written) return this.checkSentences();
    this.checkNames(written);
    const when = this.condition(written.when, ['when']);
    const problem = this.condition(written.problem, ['problem']);
    const attention = this.condition(written.attention, ['attention']);
    if (!written.problem && !written.attention) this.fault([], 'no-condition');
    const {
      'stands-in': standsIn,
      when: _when,
      problem: _problem,
      attention: _attention,
      remedies: writtenRemedies,
      ...rest
    } = written;
    const fits = this.fits(writtenRemedies);
    const instead = standsIn && this.standsIn(standsIn);
    const theme = themes.find((name) => bareId(written.id).startsWith(`${name}-`));
    if (!theme) {
      this.fault(['id'], 'id-no-theme', { themes: themes.join(', ') });
      return undefined;
    }
    if (this.faults.length > 0) return undefined;
    const conditions = [when, problem, attention, instead?.problem, instead?.attention];
    this.checkFindings(written, conditions);
    return {
      ...rest,
      theme,
      remedies: writtenRemedies.map(({ fits: _fits, ...remedy }) => remedy),
      ...(Object.keys(fits).length > 0 && { fits }),
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

  /** Reads the sentences of a rule whose form is wrong, so that their faults come along. */
  private checkSentences(): undefined {
    const { root } = this.document;
    for (const { key, value } of root?.kind === 'mapping' ? root.entries : []) {
      const sentence = key.text === 'when' || key.text === 'problem' || key.text === 'attention';
      if (sentence && value.kind === 'scalar') this.condition(value.text, [key.text]);
    }
  }

  private checkNames({ id, sources, shows, remedies }: RuleFile): void {
    const { pack } = this.library;
    const name = this.document.file
      .split('/')
      .at(-1)
      ?.replace(/\.yaml$/, '');
    const named = pack === undefined ? `${name}` : `${pack}:${name}`;
    if (pack !== undefined && id === name) this.fault(['id'], 'id-no-pack', { id: named });
    else if (id !== named) this.fault(['id'], 'id-no-file', { name: named });
    sources.forEach((source, at) => {
      if (this.library.passages.has(source)) return;
      const near = nearest(source, [...this.library.passages]);
      this.fault(['sources', at], 'no-passage', { name: source }, near);
    });
    shows?.forEach((measure, at) => {
      if (this.library.measures.has(measure)) return;
      const near = nearest(measure, [...this.library.measures.keys()]);
      this.fault(['shows', at], 'no-measure', { name: measure }, near);
    });
    remedies.forEach((remedy, at) => {
      if (remedies.findIndex((other) => other.id === remedy.id) !== at) {
        this.fault(['remedies', at, 'id'], 'remedy-twice', { id: remedy.id });
      }
    });
  }

  /** When each remedy fits, of those that say so. */
  private fits(remedies: RuleFile['remedies']): Readonly<Record<string, Condition>> {
    const found: Record<string, Condition> = {};
    for (const [at, { id, fits }] of remedies.entries()) {
      const condition = this.condition(fits, ['remedies', at, 'fits']);
      if (condition) found[id] = condition;
    }
    return found;
  }

  private standsIn(written: NonNullable<RuleFile['stands-in']>): Rule['stands-in'] {
    if (!this.library.measures.has(written.for)) {
      const near = nearest(written.for, [...this.library.measures.keys()]);
      this.fault(['stands-in', 'for'], 'no-measure', { name: written.for }, near);
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
    return sentence === undefined
      ? undefined
      : this.document.condition(sentence, path, this.library);
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
      if (levels[level] && !finding[level]) this.fault(path, 'no-finding', { level });
      if (!levels[level] && finding[level]) {
        this.fault([...path, level], 'finding-unused', { level });
      }
    }
    for (const [level, text] of Object.entries(finding) as [Level, Finding['good'] | undefined][]) {
      for (const language of ['nl', 'en'] as const) {
        for (const name of placeholders(text?.[language] ?? '')) {
          if (read.has(name)) continue;
          const near = nearest(name, [...read]);
          this.fault([...path, level, language], 'not-read', { name: `{${name}}` }, near);
        }
      }
    }
  }

  private fault(
    path: Path,
    key: FaultKey,
    values: Readonly<Record<string, string>> = {},
    suggestion?: string,
  ): void {
    this.document.fault(path, faultText(key, values), suggestion);
  }
}

/** The id of a rule without the name of its pack: `people-night-shift`. */
export function bareId(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
