import { compare } from '../base/compare.js';
import type { NetworkJson, ProblemJson, ReportJson } from '../report/json-types.js';

/** What stands above the networks of a report. */
export type ReportHead = Omit<ReportJson, 'networks' | 'problems' | 'across'>;

/** Where something stands in a report, in bytes. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A report that is to be merged: its head, and where the rest stands. */
export interface PartReport {
  /** The file that it stands in. */
  readonly name: string;
  readonly head: ReportHead;
  readonly networks: readonly (Place & { readonly file: string })[];
  readonly problems: readonly (Place & Pick<ProblemJson, 'file' | 'code' | 'severity'>)[];
  /** The packs of its first network and what a configuration changed; the same have one rulebook. */
  readonly tailoring: string | undefined;
}

/** What is kept of a network to tell how its rules were tailored. */
export function tailoringOf({ packs, changes }: Pick<NetworkJson, 'packs' | 'changes'>): string {
  return JSON.stringify([packs, changes]);
}

/** Why reports cannot be merged; words for it are the command's. */
export type MergeFault =
  | { readonly is: 'unfinished'; readonly name: string; readonly file: string }
  | {
      readonly is: 'version' | 'rulebook' | 'day' | 'language';
      readonly one: Said;
      readonly other: Said;
    }
  | { readonly is: 'mixed' | 'list'; readonly one: Said; readonly other: Said }
  | { readonly is: 'part-twice'; readonly one: Said; readonly other: Said }
  | { readonly is: 'part-missing'; readonly parts: readonly number[]; readonly of: number }
  | {
      readonly is: 'network-twice';
      readonly file: string;
      readonly one: Said;
      readonly other: Said;
    };

/** A report, and what it says of what differs. */
export interface Said {
  readonly name: string;
  readonly value: string;
}

/** What the merged report says of one file: places in one of the reports. */
export interface MergedFile {
  readonly report: PartReport;
  readonly file: string;
  readonly network: Place | undefined;
  readonly problems: readonly Place[];
}

/** The merged report: its head, and its files in order. */
export interface Merged {
  readonly head: ReportHead;
  readonly files: readonly MergedFile[];
}

/**
 * Puts the reports of parts together, in the order of one check of all files.
 *
 * @returns all the reasons why that cannot be, where there are any
 */
export function merged(
  reports: readonly PartReport[],
): Merged | { readonly faults: readonly MergeFault[] } {
  const faults = [...reports.flatMap(unfinished), ...unlike(reports)];
  const foreign = faults.some(({ is }) => is === 'mixed' || is === 'list');
  if (!foreign) faults.push(...partFaults(reports));
  const files = reports.flatMap(filesOf).sort((a, b) => compare(a.file, b.file));
  const twice = files.findIndex(({ file }, at) => files[at + 1]?.file === file);
  const [one, other] = files.slice(twice, twice + 2);
  if (faults.length === 0 && twice >= 0 && one && other) {
    const [a, b] = [said(one.report), said(other.report)];
    faults.push({ is: 'network-twice', file: one.file, one: a, other: b });
  }
  const first = files[0]?.report ?? reports[0];
  if (faults.length > 0 || !first) return { faults };
  const { shard: _, ...head } = first.head;
  return { head, files };
}

/** A check that broke off at a configuration leaves files out, and nobody can tell which. */
function unfinished({ name, problems }: PartReport): readonly MergeFault[] {
  const setup = problems.find(({ code }) => code === 'setup');
  return setup ? [{ is: 'unfinished', name, file: setup.file }] : [];
}

/** What must be alike, held against the first report: of each kind the first that differs is told. */
function unlike(reports: readonly PartReport[]): readonly MergeFault[] {
  const [first, ...others] = reports;
  if (!first) return [];
  const faults: MergeFault[] = [];
  const hold = (
    is: 'version' | 'rulebook' | 'day' | 'language' | 'mixed' | 'list',
    of: (report: PartReport) => string | undefined,
  ): void => {
    const told = reports.find((report) => of(report) !== undefined) ?? first;
    const value = of(told);
    const odd = others.find((report) => (of(report) ?? value) !== value);
    if (odd) faults.push({ is, one: said(told, value), other: said(odd, of(odd)) });
  };
  hold('version', ({ head }) => head.version);
  hold('mixed', ({ head }) => String(head.shard !== undefined));
  if (faults.length > 0) return faults;
  hold('list', ({ head: { shard } }) => shard && `${shard.of}, ${shard.files}, ${shard.list}`);
  hold('day', ({ head }) => head.shard?.day ?? head.asOf ?? undefined);
  hold('language', ({ head: { shard, language } }) => (shard ? (shard.language ?? '–') : language));
  const books = new Map<string, PartReport>();
  for (const report of reports) {
    const key = report.head.shard ? report.tailoring : '';
    if (key === undefined) continue;
    const known = books.get(key);
    if (known && known.head.rulebook !== report.head.rulebook) {
      const [one, other] = [said(known, known.head.rulebook), said(report, report.head.rulebook)];
      faults.push({ is: 'rulebook', one, other });
      break;
    }
    if (!known) books.set(key, report);
  }
  return faults;
}

/** Whether each part is there, and once. */
function partFaults(reports: readonly PartReport[]): readonly MergeFault[] {
  const parts = new Map<number, PartReport>();
  const faults: MergeFault[] = [];
  let of = 0;
  for (const report of reports) {
    const { shard } = report.head;
    if (!shard) continue;
    const value = `${shard.part}/${shard.of}`;
    const had = parts.get(shard.part);
    if (had) faults.push({ is: 'part-twice', one: said(had, value), other: said(report, value) });
    parts.set(shard.part, report);
    of = shard.of;
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((part) => !parts.has(part));
  return missing.length === 0 ? faults : [...faults, { is: 'part-missing', parts: missing, of }];
}

/** The files of a report; one that it has twice comes twice. */
function filesOf(report: PartReport): readonly MergedFile[] {
  const files: (MergedFile & { readonly problems: Place[] })[] = [];
  const byName = new Map<string, Place[]>();
  const add = (file: string, network: Place | undefined): Place[] => {
    const problems: Place[] = [];
    files.push({ report, file, network, problems });
    byName.set(file, problems);
    return problems;
  };
  for (const network of report.networks) add(network.file, network);
  for (const problem of report.problems) {
    (byName.get(problem.file) ?? add(problem.file, undefined)).push(problem);
  }
  return files;
}

function said({ name }: PartReport, value = ''): Said {
  return { name, value };
}
