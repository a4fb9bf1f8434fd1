import type { Day } from '../base/days.js';
import type { Language } from '../base/language.js';
import { checkText } from '../check.js';
import { type Chosen, settle } from '../config/settings.js';
import { measures } from '../measures/all.js';
import type { Summary } from '../programme/summary.js';
import type { CheckedFile } from '../report/checked.js';
import type { ShardJson } from '../report/json-types.js';
import type { Piece, Reporter } from '../report/reporter.js';
import { coreRulebook } from '../rulebook/core.js';
import type { Baseline, Beside } from './beside-baseline.js';
import { gateOf } from './check-options.js';
import { Rulebooks, type Setup } from './configuration.js';
import { readText, type Unread } from './files.js';
import { judgeFile } from './gate.js';
import type { Look, Output } from './outputs.js';
import { EXIT, type Exit, type Shell } from './shell.js';
import { tell } from './words.js';
import { asChecked } from './wrong.js';

/**
 * What files are checked with: plain data, so that every thread can be given the same. What it
 * takes to check is made of it in each thread.
 */
export interface Job {
  readonly options: Look & Setup;
  readonly outputs: readonly Output[];
  /** What the command line chose: it overrules the configuration of each file. */
  readonly asked: Chosen;
  /** What was already there, by the name of the baseline. */
  readonly baselines: ReadonlyMap<string, Baseline>;
  /** The language of leernet itself; a file may have its own. */
  readonly language: Language;
  /** The day it is today. */
  readonly today: Day;
  /** The day that was asked for. */
  readonly asOf: Day | undefined;
  /** Whether networks are told of together: there are several files. */
  readonly together: boolean;
  /** Which part of a larger check this is. */
  readonly shard: ShardJson | undefined;
}

/** What came of one file: plain data, and all that is kept of it. */
export interface Outcome extends Beside {
  readonly exit: Exit;
  /** Lines for stderr, after the reports. */
  readonly says: readonly string[];
  readonly shown: readonly Shown[];
  /** What is kept of it to tell of all networks together; null where nothing is. */
  readonly summary: Summary | null;
}

/** Something that the reports show. */
interface Shown {
  /** The piece of each report, in the order of the outputs. */
  readonly pieces: readonly Piece[];
  /** A name; what has one is shown once, however many files bring it along. */
  readonly once: string | undefined;
}

/** Checks the file at a path; `-` is standard input. Throws UsageError, as Rulebooks does. */
export type CheckFile = (path: string) => Promise<Outcome>;

/**
 * Makes what checks the files of a job, in this thread.
 *
 * @param rulebooks those of the same options, where this thread has them already
 */
export async function checkerOf(
  job: Job,
  reporters: readonly Reporter[],
  shell: Shell,
  rulebooks = new Rulebooks(job.options, shell, job.language),
): Promise<CheckFile> {
  const { options, asked, baselines, language, today, asOf } = job;
  const across = job.together ? await import('./across.js') : undefined;
  const piecesOf = (checked: CheckedFile): readonly Piece[] =>
    reporters.map((reporter) => reporter.piece(checked));
  return async (path) => {
    const name = path === '-' ? 'stdin' : path;
    const ruling = await rulebooks.for(path);
    if ('wrong' in ruling) {
      return {
        exit: EXIT.wrong,
        says: [tell('notChecked', language, { file: name, config: ruling.config })],
        shown: ruling.wrong.map((wrong) => ({
          pieces: piecesOf(asChecked(wrong, language, asOf ?? today)),
          once: wrong.file,
        })),
        summary: null,
      };
    }
    const { rulebook } = ruling;
    const settings = settle(ruling.settings, asked);
    const { value: otherwise = language } = settings.language;
    const read = await readText(path, shell, otherwise);
    const given = { today, asOf, language: options.lang, otherwise, measures, rulebook };
    const checked =
      'text' in read
        ? checkText(name, read.text, given)
        : unread(name, read, { language: otherwise, asOf: asOf ?? today });
    const baseline = baselines.get(settings.baseline.value ?? '');
    const { fresh, ...gated } = judgeFile(checked, { ...gateOf(settings), baseline });
    const pieces = piecesOf(fresh ? { ...checked, fresh } : checked);
    const summary = across?.summaryOf(checked, coreRulebook()) ?? null;
    return { ...gated, shown: [{ pieces, once: undefined }], summary };
  };
}

/** A file that could not be read: that is its only mistake. */
export function unread(
  file: string,
  { problem, shown }: Unread,
  { language, asOf }: { language: Language; asOf: number },
): CheckedFile {
  return {
    file,
    id: file,
    text: shown,
    language,
    keys: language,
    asOf,
    rulebook: coreRulebook(),
    diagnosis: undefined,
    problems: [problem],
  };
}
