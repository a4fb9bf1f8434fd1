import { join } from 'node:path';
import { type Chosen, settle } from '../config/settings.js';
import { formatKeys } from '../network/format/keys.js';
import { sayMend, sayProblem } from '../network/problems/words.js';
import { languageIn } from '../programme/recognise.js';
import { badChoice } from './bad-choice.js';
import { type CheckArguments, chosenOf } from './check-options.js';
import { holdsFor } from './config-holds.js';
import { configJson, configPretty } from './config-report.js';
import { Rulebooks } from './configuration.js';
import { readText } from './files.js';
import { statOf } from './paths.js';
import { screenOf } from './screen.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { version } from './version.js';
import { tellWrong } from './wrong.js';

/** The options of `leernet config`: those of `check` that a configuration has too. */
export interface ConfigArguments extends Omit<CheckArguments, 'format' | 'asOf'> {
  readonly format?: string;
}

const forms = ['pretty', 'json'] as const;

/** `leernet config`: what holds for a file, a folder or the current folder, and who says so. */
export async function showConfig(
  file: string | undefined,
  options: ConfigArguments,
  shell: Shell,
): Promise<Exit> {
  const { format = 'pretty', ...rest } = options;
  const asked = options.lang ?? 'nl';
  if (!forms.some((one) => one === format)) {
    throw new UsageError(badChoice(format, '--format', forms, asked));
  }
  const chosen = chosenOf(rest, asked);
  const inFolder = file !== undefined && statOf(file)?.isDirectory();
  const own = file === undefined || inFolder ? {} : await ownLanguage(file, shell, asked);
  const about = file === undefined ? '-' : inFolder ? join(file, '-') : file;
  const color = options.color !== false;
  const ruling = await new Rulebooks(options, shell, asked).for(about);
  if ('wrong' in ruling) {
    await tellWrong(ruling.wrong, asked, color, shell);
    return EXIT.wrong;
  }
  const settings = settle(ruling.settings, own, chosen);
  const holds = await holdsFor(file, settings, ruling, formatKeys());
  const language = options.lang ?? ruling.settings.language?.value ?? 'nl';
  const text =
    format === 'json'
      ? configJson(holds, version)
      : configPretty(holds, language, await screenOf(shell, color));
  shell.stdout(text);
  return EXIT.fine;
}

/** The language that the network file itself asks for. */
async function ownLanguage(file: string, shell: Shell, asked: 'nl' | 'en'): Promise<Chosen> {
  const read = await readText(file, shell);
  if ('problem' in read) {
    const { problem } = read;
    throw new UsageError(
      `${file}: ${sayProblem(problem, asked)} ${sayMend(problem, asked)}`.trim(),
    );
  }
  const found = languageIn(read.text, formatKeys());
  if (!found) return {};
  const { language, line } = found;
  return { language: { value: language, from: { is: 'network', file, line } } };
}
