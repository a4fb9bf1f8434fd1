import type { Day } from '../base/days.js';
import type { Language } from '../base/language.js';
import { measures } from '../measures/all.js';
import type { Problem } from '../network/problems/problem.js';
import type { CheckedFile } from '../report/checked.js';
import { prettyReport } from '../report/pretty/pretty.js';
import { coreRulebook } from '../rulebook/core.js';
import type { WrongFile } from '../rulebook/fault.js';
import { screenOf } from './screen.js';
import type { Shell } from './shell.js';
import { version } from './version.js';

/** A configuration or a file of a pack, as reports show a file with mistakes. */
export function asChecked(wrong: WrongFile, language: Language, asOf: Day): CheckedFile {
  const { file, text, faults } = wrong;
  const problems = faults.map(({ at, message, suggestion }): Problem => {
    const problem: Problem = { code: 'setup', severity: 'error', at, values: message };
    return suggestion === undefined ? problem : { ...problem, suggestion };
  });
  problems.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const nothing = { id: file, diagnosis: undefined, rulebook: coreRulebook() };
  return { ...nothing, file, text, language, keys: language, asOf, problems };
}

/** Tells on stderr what is wrong with a configuration and its packs. */
export async function tellWrong(
  wrong: readonly WrongFile[],
  language: Language,
  color: boolean,
  shell: Shell,
): Promise<void> {
  const screen = await screenOf(shell, color);
  const context = { version, rulebook: coreRulebook(), measures };
  const options = { screen, quiet: false, verbose: false, explainScore: false };
  const told = wrong.map((one) => prettyReport(asChecked(one, language, 0), context, options));
  shell.stderr(told.join('\n'));
}
