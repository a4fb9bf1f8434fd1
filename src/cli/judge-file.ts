import type { Day } from '../base/days.js';
import type { Language } from '../base/language.js';
import { checkText } from '../check.js';
import { measures } from '../measures/all.js';
import type { CheckedFile } from '../report/checked.js';
import { prettyReport } from '../report/pretty/pretty.js';
import { coreRulebook } from '../rulebook/core.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { unread } from './check-file.js';
import type { FileText } from './files.js';
import { screenOf } from './screen.js';
import type { Shell } from './shell.js';
import { version } from './version.js';

/** What a text is judged with. */
export interface Judging {
  readonly rulebook: Rulebook;
  readonly today: Day;
  readonly asOf: Day | undefined;
  /** The language that was asked for; else that of the file. */
  readonly language: Language | undefined;
}

/** A file as it was read, judged; one that could not be read has that as its only mistake. */
export function judgedText(name: string, read: FileText, judging: Judging): CheckedFile {
  const { today, asOf, language, rulebook } = judging;
  return 'text' in read
    ? checkText(name, read.text, { today, asOf, language, rulebook, measures })
    : unread(name, read.problem, { language: language ?? 'nl', asOf: asOf ?? today });
}

/** Tells on stderr what is wrong with files that could not be judged. */
export async function tellMistakes(
  files: readonly CheckedFile[],
  color: boolean,
  shell: Shell,
): Promise<void> {
  if (files.length === 0) return;
  const screen = await screenOf(shell, color);
  const look = { screen, quiet: false, verbose: false, explainScore: false };
  const context = { version, rulebook: coreRulebook(), measures };
  shell.stderr(files.map((file) => prettyReport(file, context, look)).join('\n'));
}
