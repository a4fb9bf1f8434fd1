import type * as z from 'zod/mini';
import { compose } from '../network/yaml/compose.js';
import { Lines } from '../network/yaml/lines.js';
import { plainValue, type YamlNode } from '../network/yaml/tree.js';
import type { Condition } from './condition/condition.js';
import type { Names } from './condition/names.js';
import { parseCondition } from './condition/parse.js';

/** What is wrong with a file of the rulebook. Its keys are English, and so is this. */
export interface RuleFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly suggestion?: string;
}

export type Path = readonly PropertyKey[];

/** What a file of the rulebook came to, or all that is wrong with it. */
export type Loaded<T> = { readonly value: T } | { readonly faults: readonly RuleFault[] };

/**
 * Reads a file of the rulebook beside the rules: its form is checked, then `work` makes of it what
 * the rulebook holds, and reports faults at the paths where they stand.
 */
export function loadWritten<S extends z.ZodMiniType, T>(
  file: string,
  text: string,
  schema: S,
  work: (written: z.infer<S>, faults: Faults) => T,
): Loaded<T> {
  const lines = new Lines(text);
  const composed = compose(text);
  if ('fault' in composed) {
    const { offset, reason } = composed.fault;
    return { faults: [{ file, ...lines.position(offset), message: reason }] };
  }
  const faults = new Faults(file, lines, composed.root);
  const parsed = schema.safeParse(composed.root && plainValue(composed.root));
  if (!parsed.success) {
    for (const { path, message, code } of parsed.error.issues) {
      faults.add(
        path,
        code === 'invalid_type' && path.length > 0 ? `${String(path.at(-1))}: ${message}` : message,
      );
    }
    return { faults: faults.all };
  }
  const value = work(parsed.data, faults);
  return faults.all.length > 0 ? { faults: faults.all } : { value };
}

/** Gathers what is wrong with a file, each at its place. */
export class Faults {
  readonly all: RuleFault[] = [];

  constructor(
    private readonly file: string,
    private readonly lines: Lines,
    private readonly root: YamlNode | undefined,
  ) {}

  add(path: Path, message: string, suggestion?: string): void {
    const fault = { file: this.file, ...this.lines.position(this.offsetOf(path)), message };
    this.all.push(suggestion === undefined ? fault : { ...fault, suggestion });
  }

  /** Reads a condition that stands at a path; a wrong one is reported, and never holds. */
  condition(sentence: string, path: Path, names: Names): Condition {
    const parsed = parseCondition(sentence, names);
    if ('condition' in parsed) return parsed.condition;
    for (const { message, suggestion, at } of parsed.faults) {
      this.add(path, `${message} (in "${sentence.slice(at.start, at.end)}")`, suggestion);
    }
    return { is: 'any', of: [] };
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
