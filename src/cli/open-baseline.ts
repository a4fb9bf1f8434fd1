import type { Language } from '../base/language.js';
import { sayMend, sayProblem } from '../network/problems/words.js';
import { knownOf } from '../programme/baseline/entry.js';
import { readBaseline, type WrittenEntry } from '../programme/baseline/read.js';
import type { WrongFile } from '../rulebook/fault.js';
import type { Baseline } from './beside-baseline.js';
import { readText } from './files.js';
import { type Shell, UsageError } from './shell.js';
import { tell } from './words.js';

/** A baseline that was opened: its text and its entries, or all that is wrong with it. */
export type OpenBaseline =
  | {
      readonly baseline: Baseline;
      readonly text: string;
      readonly entries: readonly WrittenEntry[];
    }
  | { readonly wrong: WrongFile };

/**
 * Opens a baseline.
 *
 * @param place where a configuration asks for it: `leernet.config.yaml:9`
 * @throws UsageError where the file cannot be read
 */
export async function openBaseline(
  file: string,
  language: Language,
  shell: Shell,
  place?: string,
): Promise<OpenBaseline> {
  const asked = place === undefined ? '' : ` (${place})`;
  const read = await readText(file, shell);
  if ('problem' in read) {
    const { problem } = read;
    if (problem.code === 'not-found') {
      const near = problem.suggestion;
      const hint =
        near === undefined
          ? tell('makeBaseline', language, { file })
          : tell('didYouMean', language, { near });
      throw new UsageError(`${tell('noBaseline', language, { file, place: asked })} ${hint}`);
    }
    const said = `${sayProblem(problem, language)} ${sayMend(problem, language)}`.trim();
    throw new UsageError(`${file}${asked}: ${said}`);
  }
  const { text } = read;
  const found = readBaseline(file, text);
  if ('faults' in found) return { wrong: { file, text, faults: found.faults } };
  const { entries } = found;
  return { baseline: { file, known: knownOf(entries) }, text, entries };
}
