import type { Day } from '../base/days.js';
import type { Language } from '../base/language.js';
import type { Diagnosis } from '../diagnosis/diagnose.js';
import type { Measure } from '../measures/kit/measure.js';
import type { Problem } from '../network/problems/problem.js';
import { Lines } from '../network/yaml/lines.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { ShardJson } from './json-types.js';

/** One file that was checked: its diagnosis, or what is wrong with it. */
export interface CheckedFile {
  /** Its path as it was given. */
  readonly file: string;
  /** The id of the network: what the file says, else the name of the file. */
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  /** The language of most of the file's keys. */
  readonly keys: Language;
  readonly asOf: Day;
  /** What judged it. */
  readonly rulebook: Rulebook;
  /** Undefined where the file has errors. */
  readonly diagnosis: Diagnosis | undefined;
  /** Errors, or warnings beside the diagnosis; in the order of the file. */
  readonly problems: readonly Problem[];
  /** The rules whose findings are new, or worse than a baseline says; left out: there is none. */
  readonly fresh?: ReadonlySet<string>;
}

/** What every report needs beside what was checked. */
export interface ReportContext {
  readonly version: string;
  /** What judges where a file has no configuration of its own. */
  readonly rulebook: Rulebook;
  readonly measures: ReadonlyMap<string, Measure>;
  /** Which part of a larger check the report is about; left out: it is the whole. */
  readonly shard?: ShardJson | undefined;
}

/** The lines of a checked file. */
export function linesOf({ text }: CheckedFile): Lines {
  return new Lines(text);
}
