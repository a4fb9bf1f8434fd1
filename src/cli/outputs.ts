import type { Language } from '../base/language.js';
import { measures } from '../measures/all.js';
import type { ReportContext } from '../report/checked.js';
import { jsonReporter } from '../report/json.js';
import type { ShardJson } from '../report/json-types.js';
import type { Overview } from '../report/overview.js';
import { plain } from '../report/plain.js';
import { prettyReporter } from '../report/pretty/pretty.js';
import type { Piece, Reporter } from '../report/reporter.js';
import { coreRulebook } from '../rulebook/core.js';
import { WholeFile } from './files.js';
import { fileScreen, screenOf } from './screen.js';
import { EXIT, type Exit, type Shell } from './shell.js';
import { version } from './version.js';
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

/** Which reports are wanted. */
export interface Wanted {
  readonly outputs: readonly Output[];
  readonly options: Look;
  /** Which part of a larger check they are about. */
  readonly shard: ShardJson | undefined;
}

/** The reports that were asked for, written side by side while files are checked. */
export interface Outputs {
  /** Writes what the reports took from the next file: a piece for each. */
  readonly write: (pieces: readonly Piece[]) => void;
  /** Ends every report, with what is said of all networks together; gives how the writing went. */
  readonly end: (overview?: Overview) => Exit;
  /** Lets go of every report that goes to a file, as nothing more will come. */
  readonly abandon: () => void;
}

/** What makes the reports that were asked for, in their order. */
export async function reportersOf(
  { outputs, options: look, shard }: Wanted,
  shell: Shell,
): Promise<readonly Reporter[]> {
  const context: ReportContext = { version, rulebook: coreRulebook(), measures, shard };
  const color = look.color !== false && outputs.some(({ file }) => file === undefined);
  const screen = await screenOf(shell, color);
  return Promise.all(
    outputs.map(({ format, file }) =>
      reporterOf(format, look, context, file === undefined ? screen : fileScreen),
    ),
  );
}

/**
 * Opens the reports. One whose file cannot be written is told on stderr, and the others go on.
 *
 * @param reporters what `reportersOf` made of the same outputs
 */
export function openOutputs(
  outputs: readonly Output[],
  reporters: readonly Reporter[],
  language: Language,
  shell: Shell,
): Outputs {
  let exit: Exit = EXIT.fine;
  const opened = outputs.map(({ file }) => {
    if (file === undefined) return { write: shell.stdout, end: nothing, abandon: nothing };
    return fileOutput(file, (error) => {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      shell.stderr(`leernet: ${plain(tell('cannotWrite', language, { file, reason }))}\n`);
      exit = EXIT.wrong;
    });
  });
  return {
    write(pieces) {
      for (const [at, piece] of pieces.entries()) {
        opened[at]?.write(reporters[at]?.write(piece) ?? '');
      }
    },
    end(overview) {
      for (const [at, output] of opened.entries()) {
        output.write(reporters[at]?.end(overview) ?? '');
        output.end();
      }
      return exit;
    },
    abandon() {
      for (const output of opened) output.abandon();
    },
  };
}

function nothing(): void {}

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

/** A report that goes to a file; what goes wrong is told once, and the rest is then let go. */
function fileOutput(name: string, failed: (error: unknown) => void) {
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
    write: (text: string) => attempt(() => file?.write(text)),
    end: () => attempt(() => file?.finish()),
    abandon: () => file?.abandon(),
  };
}
