import type { Language, Text } from '../base/language.js';
import { checkText } from '../check.js';
import type { Diagnosis } from '../diagnosis/diagnose.js';
import { measures } from '../measures/all.js';
import { sayMend, sayProblem } from '../network/problems/words.js';
import { plain } from '../report/plain.js';
import { prettyReport } from '../report/pretty/pretty.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { Rulebooks } from './configuration.js';
import { readText } from './files.js';
import { wholeText } from './in-place.js';
import { screenOf } from './screen.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { version } from './version.js';
import { tellWrong } from './wrong.js';

/** A network file that is to be changed: its text and what it says, by the rules that hold for it. */
export interface OpenFile {
  /** All that stands in it, with its byte order mark. */
  readonly text: string;
  readonly diagnosis: Diagnosis;
  /** The language of most of its keys. */
  readonly keys: Language;
  /** The language to speak. */
  readonly language: Language;
  readonly rulebook: Rulebook;
  /** The day it is today. */
  readonly today: number;
}

/**
 * Opens a network file to change it. What is wrong with it, or with its configuration, is told on
 * stderr, with `mended` below it.
 *
 * @param words why standard input will not do, and what to do once the file is mended
 * @returns the file, or how the command ends
 * @throws UsageError where it cannot be read
 */
export async function openFile(
  file: string,
  options: { readonly lang?: Language; readonly color?: boolean },
  words: { readonly noStdin: Text; readonly mended: Text },
  shell: Shell,
): Promise<OpenFile | Exit> {
  const asked = options.lang ?? 'nl';
  const color = options.color !== false;
  if (file === '-') throw new UsageError(words.noStdin[asked]);
  const read = await readText(file, shell);
  if ('problem' in read) {
    const { problem } = read;
    const said = `${sayProblem(problem, asked)} ${sayMend(problem, asked)}`.trim();
    throw new UsageError(`${file}: ${said}`);
  }
  const text = wholeText(file);
  const today = Math.floor(shell.now() / 86_400_000);
  const ruling = await new Rulebooks({}, shell, asked).for(file);
  if ('wrong' in ruling) {
    await tellWrong(ruling.wrong, asked, color, shell);
    return EXIT.wrong;
  }
  const { rulebook } = ruling;
  const otherwise = ruling.settings.language?.value;
  const given = { today, language: options.lang, otherwise, measures, rulebook };
  const checked = checkText(file, text, given);
  const { language, diagnosis, keys } = checked;
  if (diagnosis) return { text, diagnosis, keys, language, rulebook, today };
  const look = {
    screen: await screenOf(shell, color),
    quiet: false,
    verbose: false,
    explainScore: false,
  };
  shell.stderr(prettyReport(checked, { version, rulebook, measures }, look));
  shell.stderr(`\n${words.mended[language].replaceAll('{file}', plain(file))}\n`);
  return EXIT.wrong;
}
