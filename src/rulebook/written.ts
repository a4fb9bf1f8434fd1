import type * as z from 'zod/mini';
import type { Text } from '../base/language.js';
import type { Condition } from './condition/condition.js';
import type { Names } from './condition/names.js';
import { Document, type Path } from './document.js';
import type { Fault } from './fault.js';

export type { Path } from './document.js';

/** What a file of the rulebook came to, or all that is wrong with it. */
export type Loaded<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

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
  const document = new Document(file, text);
  const written = document.parse(schema);
  const value = written === undefined ? undefined : work(written, new Faults(document));
  return value === undefined || document.faults.length > 0
    ? { faults: document.faults }
    : { value };
}

/** Gathers what is wrong with a file, each at its place. */
export class Faults {
  constructor(private readonly document: Document) {}

  /** What is wrong so far. */
  get all(): readonly Fault[] {
    return this.document.faults;
  }

  /** Reports what is wrong at a path; only leernet's own makers read it, so English will do. */
  add(path: Path, message: string, suggestion?: string): void {
    const text: Text = { nl: message, en: message };
    this.document.fault(path, text, suggestion);
  }

  /** Reads a condition that stands at a path; a wrong one is reported, and never holds. */
  condition(sentence: string, path: Path, names: Names): Condition {
    return this.document.condition(sentence, path, names) ?? { is: 'any', of: [] };
  }
}
