import type * as z from 'zod/mini';
import type { Text } from '../base/language.js';
import { sayMend, sayProblem } from '../network/problems/words.js';
import { compose } from '../network/yaml/compose.js';
import type { YamlFault } from '../network/yaml/faults.js';
import { Lines } from '../network/yaml/lines.js';
import { plainValue, type YamlNode } from '../network/yaml/tree.js';
import type { Condition } from './condition/condition.js';
import type { Names } from './condition/names.js';
import { parseCondition } from './condition/parse.js';
import type { Fault } from './fault.js';
import { faultText } from './fault-words.js';
import { issueFaults } from './issues.js';

export type Path = readonly PropertyKey[];

/** A YAML file of a rulebook, a pack or a configuration, and what is wrong with it. */
export class Document {
  readonly faults: Fault[] = [];
  readonly root: YamlNode | undefined;
  private readonly lines: Lines;

  constructor(
    readonly file: string,
    readonly text: string,
  ) {
    this.lines = new Lines(text);
    const composed = compose(text);
    if ('fault' in composed) {
      const { offset } = composed.fault;
      this.faultAt({ start: offset, end: offset + 1 }, sayYaml(composed.fault));
      return;
    }
    this.root = composed.root;
    this.checkDuplicates(composed.root);
    if (!composed.root) this.faultAt({ start: 0, end: 0 }, faultText('empty-file'));
  }

  /** What the file says, where its form is as the schema asks; else that is reported. */
  parse<S extends z.ZodMiniType>(schema: S): z.infer<S> | undefined {
    if (!this.root) return undefined;
    const parsed = schema.safeParse(plainValue(this.root));
    if (parsed.success) return parsed.data;
    const has = (path: Path): YamlNode | undefined => this.nodeAt(path);
    for (const one of issueFaults(parsed.error.issues, schema, has)) {
      this.fault(one.path, one.message, one.suggestion);
    }
    return undefined;
  }

  /** Reads a condition that stands at a path. */
  condition(sentence: string, path: Path, names: Names): Condition | undefined {
    const parsed = parseCondition(sentence, names);
    if ('condition' in parsed) return parsed.condition;
    for (const { message, suggestion, at } of parsed.faults) {
      const part = sentence.slice(at.start, at.end);
      const said = (text: string): string =>
        part === '' ? text : `${text.replace(/\.$/, '')} (in "${part}").`;
      this.fault(path, { nl: said(message.nl), en: said(message.en) }, suggestion);
    }
    return undefined;
  }

  /** Reports what is wrong at a path; what is not there stands where its section does. */
  fault(path: Path, message: Text, suggestion?: string): void {
    this.faultAt(this.placeOf(path), message, suggestion);
  }

  /** What some work reports, which is then not kept. */
  tried(work: () => void): readonly Fault[] {
    const before = this.faults.length;
    work();
    return this.faults.splice(before);
  }

  /** The line that a path stands on. */
  lineOf(path: Path): number {
    return this.lines.position(this.placeOf(path).start).line;
  }

  private faultAt(at: Fault['at'], message: Text, suggestion?: string): void {
    const fault = { file: this.file, ...this.lines.position(at.start), at, message };
    this.faults.push(suggestion === undefined ? fault : { ...fault, suggestion });
  }

  private checkDuplicates(node: YamlNode | undefined): void {
    if (node?.kind === 'sequence') for (const item of node.items) this.checkDuplicates(item);
    if (node?.kind !== 'mapping') return;
    const seen = new Set<string>();
    for (const { key, value } of node.entries) {
      if (seen.has(key.text)) this.faultAt(key, faultText('key-twice', { key: key.text }));
      seen.add(key.text);
      this.checkDuplicates(value);
    }
  }

  private nodeAt(path: Path): YamlNode | undefined {
    let node = this.root;
    for (const part of path) {
      if (node?.kind === 'mapping') {
        node = node.entries.find(({ key }) => key.text === String(part))?.value;
      } else {
        node = node?.kind === 'sequence' ? node.items[Number(part)] : undefined;
      }
    }
    return node;
  }

  private placeOf(path: Path): Fault['at'] {
    let node = this.root;
    let at: Fault['at'] = { start: node?.start ?? 0, end: (node?.start ?? 0) + 1 };
    for (const part of path) {
      if (node?.kind === 'mapping') {
        const entry = node.entries.find(({ key }) => key.text === String(part));
        if (!entry) return at;
        at = { start: entry.key.start, end: entry.key.end };
        node = entry.value;
      } else if (node?.kind === 'sequence') {
        node = node.items[Number(part)];
        if (node)
          at = { start: node.start, end: node.kind === 'scalar' ? node.end : node.start + 1 };
      }
    }
    return at;
  }
}

/** What is wrong with the YAML, and what to write instead: as it is said of a network file. */
function sayYaml({ code, offset, suggestion }: YamlFault): Text {
  const at = { start: offset, end: offset + 1 };
  const problem = { code, severity: 'error' as const, at, values: {} };
  const full = suggestion === undefined ? problem : { ...problem, suggestion };
  const said = (language: 'nl' | 'en'): string =>
    `${sayProblem(full, language)} ${sayMend(full, language)}`.trim();
  return { nl: said('nl'), en: said('en') };
}
