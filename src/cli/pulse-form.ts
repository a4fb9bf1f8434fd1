import { existsSync } from 'node:fs';
import type { Language } from '../base/language.js';
import { coreForm } from '../pulse/core.js';
import { htmlForm } from '../pulse/html.js';
import { markdownForm } from '../pulse/markdown.js';
import { plain } from '../report/plain.js';
import { badChoice } from './bad-choice.js';
import { reasonOf, writeWhole } from './files.js';
import { sayPulse } from './pulse-words.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';

/** How the form is to look, as it was typed. */
export interface FormArguments {
  readonly format?: string;
  readonly output?: string;
  readonly large?: boolean;
  readonly simple?: boolean;
}

const formats = ['markdown', 'html'] as const;

/** Makes the form for members, on stdout or in a file that is not there yet. */
export function makeForm(
  network: string,
  options: FormArguments,
  language: Language,
  shell: Shell,
): Exit {
  const { output, large = false, simple = false } = options;
  const format = formatOf(options, language);
  if (large && format !== 'html') throw new UsageError(sayPulse('largeIsHtml', language));
  if (output !== undefined && existsSync(output)) {
    throw new UsageError(sayPulse('exists', language, { file: output }));
  }
  const form = coreForm();
  const made =
    format === 'html'
      ? htmlForm(form, network, { language, simple, large })
      : markdownForm(form, network, { language, simple });
  if (output === undefined) {
    shell.stdout(made);
    return EXIT.fine;
  }
  try {
    writeWhole(output, made);
  } catch (error) {
    const reason = reasonOf(error, language);
    throw new UsageError(sayPulse('cannotWrite', language, { file: output, reason }));
  }
  shell.stderr(`${plain(sayPulse('made', language, { file: output }))}\n`);
  return EXIT.fine;
}

/** What was asked for, else what the name of the file says, else Markdown; large print is a page. */
function formatOf(
  { format, output = '', large }: FormArguments,
  language: Language,
): (typeof formats)[number] {
  if (format === undefined) return large || /\.html?$/i.test(output) ? 'html' : 'markdown';
  const known = formats.find((one) => one === format);
  if (!known) throw new UsageError(badChoice(format, '--format', formats, language));
  return known;
}
