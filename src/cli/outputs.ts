import type { Language } from '../base/language.js';
import type { CheckedFile, ReportContext } from '../report/checked.js';
import { jsonReporter } from '../report/json.js';
import { plain } from '../report/plain.js';
import { prettyReporter } from '../report/pretty/pretty.js';
import type { Reporter } from '../report/reporter.js';
import { reasonOf, WholeFile } from './files.js';
import { fileScreen, screenOf } from './screen.js';
import { EXIT, type Exit, type Shell } from './shell.js';
import { tell } from './words.js';

/** The formats of a report. */
export const formats = ['pretty', 'json'] as const;

/** A report that was asked for, and the file that it goes to; without one, stdout. */
export interface Output {
  readonly format: (typeof formats)[number];
  readonly file: string | undefined;
}

/** How reports are to look. */
export interface Look {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly explainScore?: boolean;
}

/** The reports that were asked for, written side by side while files are checked. */
export interface Outputs {
  readonly next: (checked: CheckedFile) => void;
  /** Whether any of them still arrives somewhere. */
  readonly arrive: () => boolean;
  /** Ends every report; gives how the writing went. */
  readonly end: () => Exit;
}

/** Opens the reports. One whose file cannot be written is told on stderr, and the others go on. */
export async function openOutputs(
  outputs: readonly Output[],
  look: Look,
  context: ReportContext,
  shell: Shell,
): Promise<Outputs> {
  const color = look.color !== false && outputs.some(({ file }) => file === undefined);
  const screen = await screenOf(shell, color);
  let exit: Exit = EXIT.fine;
  const opened = outputs.map(({ format, file }) => {
    const reporter = reporterOf(format, look, context, file === undefined ? screen : fileScreen);
    if (file === undefined) return screenOutput(reporter, shell);
    return fileOutput(reporter, file, (error) => {
      const language = look.lang ?? 'nl';
      const reason = reasonOf(error, language);
      shell.stderr(`leernet: ${plain(tell('cannotWrite', language, { file, reason }))}\n`);
      exit = EXIT.wrong;
    });
  });
  return {
    next(checked) {
      for (const output of opened) output.next(checked);
    },
    arrive: () => opened.some((output) => output.arrives()),
    end() {
      for (const output of opened) output.end();
      return exit;
    },
  };
}

function reporterOf(
  format: Output['format'],
  { lang, quiet = false, verbose = false, explainScore = false }: Look,
  context: ReportContext,
  screen: typeof fileScreen,
): Reporter {
  return format === 'json'
    ? jsonReporter(context, lang)
    : prettyReporter(context, { screen, quiet, verbose, explainScore });
}

function screenOutput(reporter: Reporter, { stdout, isHeard = () => true }: Shell) {
  return {
    next: (checked: CheckedFile) => stdout(reporter.next(checked)),
    arrives: isHeard,
    end: () => stdout(reporter.end()),
  };
}

/** A report that goes to a file; what goes wrong is told once, and the rest is then let go. */
function fileOutput(reporter: Reporter, name: string, failed: (error: unknown) => void) {
  let file: WholeFile | undefined;
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      file?.abandon();
      file = undefined;
      failed(error);
    }
  };
  attempt(() => {
    file = new WholeFile(name);
  });
  return {
    next: (checked: CheckedFile) => attempt(() => file?.write(reporter.next(checked))),
    arrives: () => file !== undefined,
    end: () =>
      attempt(() => {
        file?.write(reporter.end());
        file?.finish();
      }),
  };
}
