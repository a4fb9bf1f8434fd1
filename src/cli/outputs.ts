import type { Language } from '../base/language.js';
import type { CheckedFile, ReportContext } from '../report/checked.js';
import { jsonReporter } from '../report/json.js';
import { plain } from '../report/plain.js';
import { prettyReporter } from '../report/pretty/pretty.js';
import type { Reporter } from '../report/reporter.js';
import { WholeFile } from './files.js';
import { fileScreen, screenOf } from './screen.js';
import { EXIT, type Exit, type Shell } from './shell.js';
import { tell } from './words.js';

/** The formats of a report. */
export const formats = [
  'pretty',
  'json',
  'markdown',
  'sarif',
  'junit',
  'github',
  'gitlab',
] as const;

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
  const reporters = await Promise.all(
    outputs.map(({ format, file }) =>
      reporterOf(format, look, context, file === undefined ? screen : fileScreen),
    ),
  );
  const opened = outputs.flatMap(({ file }, at) => {
    const reporter = reporters[at];
    if (!reporter) return [];
    if (file === undefined)
      return { next: writing(reporter, shell.stdout), end: endOf(reporter, shell.stdout) };
    return fileOutput(reporter, file, (error) => {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      shell.stderr(`leernet: ${plain(tell('cannotWrite', look.lang ?? 'nl', { file, reason }))}\n`);
      exit = EXIT.wrong;
    });
  });
  return {
    next(checked) {
      for (const output of opened) output.next(checked);
    },
    end() {
      for (const output of opened) output.end();
      return exit;
    },
  };
}

async function reporterOf(
  format: Output['format'],
  { lang, quiet = false, verbose = false, explainScore = false }: Look,
  context: ReportContext,
  screen: typeof fileScreen,
): Promise<Reporter> {
  if (format === 'pretty') return prettyReporter(context, { screen, quiet, verbose, explainScore });
  if (format === 'json') return jsonReporter(context, lang);
  const { reporters } = await import('./formats.js');
  return reporters[format](context, { lang, quiet, verbose });
}

type Write = (text: string) => void;

const writing = (reporter: Reporter, write: Write) => (checked: CheckedFile) =>
  write(reporter.next(checked));
const endOf = (reporter: Reporter, write: Write) => () => write(reporter.end());

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
    end: () =>
      attempt(() => {
        file?.write(reporter.end());
        file?.finish();
      }),
  };
}
