import type { Day } from './base/days.js';
import type { Language } from './base/language.js';
import { diagnose } from './diagnosis/diagnose.js';
import type { Measure } from './measures/kit/measure.js';
import { known } from './network/facts.js';
import { formatKeys } from './network/format/keys.js';
import type { Problem } from './network/problems/problem.js';
import { readNetwork } from './network/read.js';
import { languageIn } from './programme/recognise.js';
import type { CheckedFile } from './report/checked.js';
import type { Rulebook } from './rulebook/rulebook.js';

/** What a network file is checked with. */
export interface CheckOptions {
  /** The day it is today. */
  readonly today: Day;
  /** The day that the report is about; left out: what the file says, else today. */
  readonly asOf?: Day | undefined;
  /** The language of the report; left out: what the file says. */
  readonly language?: Language | undefined;
  /** The language where nobody chose one; left out: Dutch. */
  readonly otherwise?: Language | undefined;
  readonly rulebook: Rulebook;
  readonly measures: ReadonlyMap<string, Measure>;
}

/**
 * Checks one network file: read, measure, judge, score.
 *
 * @param file its name, as reports show it
 * @param text all that stands in it
 * @returns its diagnosis, or everything that is wrong with the file
 */
export function checkText(file: string, text: string, options: CheckOptions): CheckedFile {
  const { today, asOf, rulebook } = options;
  const reading = readNetwork(text, asOf === undefined ? { today } : { today, asOf });
  const asked = reading.language ?? (reading.network ? undefined : languageOf(text));
  const language = options.language ?? asked ?? options.otherwise ?? 'nl';
  const base = { file, text, language, keys: reading.keys, asOf: reading.asOf, rulebook };
  if (!reading.network) {
    const problems = toldOf(reading.problems);
    return { ...base, id: nameOf(file), diagnosis: undefined, problems };
  }
  const diagnosis = diagnose(reading.network, reading.asOf, rulebook, options.measures);
  const problems = [...reading.problems, ...diagnosis.problems];
  problems.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const id = known(reading.network.id) ?? nameOf(file);
  return { ...base, id, diagnosis, problems: toldOf(problems) };
}

/** The language that a file asks for which could not be read as a whole. */
function languageOf(text: string): Language | undefined {
  return languageIn(text, formatKeys())?.language;
}

/** How many problems of one file are told. */
const MOST_TOLD = 500;

/** The problems of a file; of far too many the first ones, and how many there are beyond. */
function toldOf(problems: readonly Problem[]): readonly Problem[] {
  const [next, ...more] = problems.slice(MOST_TOLD);
  if (!next || more.length === 0) return problems;
  const isError = [next, ...more].some(({ severity }) => severity === 'error');
  const rest: Problem = {
    code: 'more-problems',
    severity: isError ? 'error' : 'warning',
    at: next.at,
    values: { count: String(more.length + 1) },
  };
  return [...problems.slice(0, MOST_TOLD), rest];
}

/** The name of a file without its folders and its ending. */
function nameOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.replace(/\.ya?ml$/i, '');
}
