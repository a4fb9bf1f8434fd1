import type { Day } from './base/days.js';
import type { Language } from './base/language.js';
import { diagnose } from './diagnosis/diagnose.js';
import type { Measure } from './measures/kit/measure.js';
import { known } from './network/facts.js';
import { readNetwork } from './network/read.js';
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
  const language = options.language ?? reading.language ?? options.otherwise ?? 'nl';
  const base = { file, text, language, keys: reading.keys, asOf: reading.asOf, rulebook };
  if (!reading.network) {
    return { ...base, id: nameOf(file), diagnosis: undefined, problems: reading.problems };
  }
  const diagnosis = diagnose(reading.network, reading.asOf, rulebook, options.measures);
  const problems = [...reading.problems, ...diagnosis.problems];
  problems.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  return { ...base, id: known(reading.network.id) ?? nameOf(file), diagnosis, problems };
}

/** The name of a file without its folders and its ending. */
function nameOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.replace(/\.ya?ml$/i, '');
}
