import { readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Day } from '../base/days.js';
import type { Language } from '../base/language.js';
import { formatKeys } from '../network/format/keys.js';
import { sayProblem } from '../network/problems/words.js';
import { nearest } from '../network/suggest.js';
import { type ReadReport, readReport } from '../programme/compare/read-report.js';
import { recognise } from '../programme/recognise.js';
import type { WrongFile } from '../rulebook/fault.js';
import { tellCompare } from './compare-words.js';
import { decodeText, type FileText, readText, yamlFiles } from './files.js';
import { networkFiles } from './network-files.js';
import { type Shell, UsageError } from './shell.js';
import { tell } from './words.js';

/** A file of a side. */
export interface SideFile {
  /** How it is shown. */
  readonly name: string;
  /** Its path within the side. */
  readonly path: string;
  /** Where its configuration is looked for. */
  readonly onDisk: string;
  readonly read: () => Promise<FileText>;
  /** The day of its version, where it lies in git. */
  readonly day: Day | undefined;
}

/** One of the two that are compared. */
export type Side = { readonly given: string } & (
  | { readonly is: 'files'; readonly files: readonly SideFile[] }
  | { readonly is: 'report'; readonly report: ReadReport }
  | { readonly is: 'wrong'; readonly wrong: WrongFile }
);

/**
 * Opens a side: a file, a folder, a JSON report, or `version:path` of git.
 *
 * @throws UsageError where there is nothing like it
 */
export async function openSide(given: string, language: Language, shell: Shell): Promise<Side> {
  if (given === '-') throw new UsageError(tellCompare('noStdin', language));
  const stat = statSync(given, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    const files = networkFiles([given], language, shell).map((name) => ({
      ...onDisk(name, shell),
      path: relative(given, name),
    }));
    return { given, is: 'files', files };
  }
  if (stat) {
    if (!/\.json$/i.test(given)) return { given, is: 'files', files: [onDisk(given, shell)] };
    return reportSide(given, fileText(given), language);
  }
  const [, ref, path] = /^([^:]+):(.*)$/s.exec(given) ?? [];
  if (ref === undefined || path === undefined) throw notThere(given, language);
  const { showAt } = await import('./git.js');
  const { isFolder, files, day } = await showAt(ref, path, language);
  const [only] = files;
  if (!isFolder && only && /\.json$/i.test(path)) {
    return reportSide(given, decodeText(await only.read(), Number.POSITIVE_INFINITY), language);
  }
  const found: SideFile[] = [];
  for (const file of files) {
    const read = async (): Promise<FileText> => decodeText(await file.read());
    if (isFolder && !mayBeNetwork(await read())) continue;
    const name = isFolder ? `${ref}:${join(path, file.path)}` : given;
    found.push({ name, path: file.path, onDisk: file.onDisk, read, day });
  }
  return { given, is: 'files', files: found };
}

function onDisk(name: string, shell: Shell): SideFile {
  const read = (): Promise<FileText> => readText(name, shell);
  return { name, path: basename(name), onDisk: name, read, day: undefined };
}

function reportSide(given: string, read: FileText, language: Language): Side {
  if (!('text' in read)) {
    throw new UsageError(`${given}: ${sayProblem(read.problem, language)}`);
  }
  const both = (key: 'notJson' | 'noReport') => ({
    nl: tellCompare(key, 'nl'),
    en: tellCompare(key, 'en'),
  });
  const words = { notJson: both('notJson'), noReport: both('noReport') };
  const found = readReport(given, read.text, words);
  return 'faults' in found
    ? { given, is: 'wrong', wrong: found }
    : { given, is: 'report', report: found };
}

function notThere(given: string, language: Language): UsageError {
  const near = nearest(given, yamlFiles('.'));
  const hint = near === undefined ? '' : ` ${tell('didYouMean', language, { near })}`;
  return new UsageError(`${tellCompare('notThere', language, { given })}${hint}`);
}

/** Whether a file is a network file; one that cannot be read is told of with the others. */
function mayBeNetwork(read: FileText): boolean {
  return !('text' in read) || recognise(read.text, formatKeys()).is === 'network';
}

/** A report may be larger than a network file. */
function fileText(file: string): FileText {
  try {
    return decodeText(readFileSync(file), Number.POSITIVE_INFINITY);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const at = { start: 0, end: 0 };
    return {
      problem: { code: 'unreadable', severity: 'error', at, values: { reason } },
      shown: '',
    };
  }
}
