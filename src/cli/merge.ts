import type { Language } from '../base/language.js';
import { measures } from '../measures/all.js';
import { type Merged, type MergeFault, merged, type PartReport } from '../programme/merge.js';
import { jsonHead, jsonReporter } from '../report/json.js';
import { jsonText } from '../report/json-text.js';
import type { Overview } from '../report/overview.js';
import { plain } from '../report/plain.js';
import { coreRulebook } from '../rulebook/core.js';
import { reasonOf } from './files.js';
import { say } from './merge-words.js';
import { ReportFile } from './part-report.js';
import { EXIT, type Exit, type Shell } from './shell.js';
import { version } from './version.js';

/** So many of what is missing are named. */
const SHOWN = 8;

/**
 * `leernet merge`: puts the JSON reports of parts together, on stdout, as one check of all files
 * would have written it. Nothing is written unless all of it can be.
 */
export async function merge(
  names: readonly string[],
  { lang: language = 'nl' }: { readonly lang?: Language },
  shell: Shell,
): Promise<Exit> {
  const wrong = (...lines: readonly string[]): Exit => {
    for (const line of lines) shell.stderr(`leernet: ${plain(line)}\n`);
    return EXIT.wrong;
  };
  if (names.length === 0) return wrong(say('none', language));
  const files = new Map<string, ReportFile>();
  try {
    const { Tally, overviewOf, summaryOfJson } = await import('./across.js');
    const core = coreRulebook();
    const tally = new Tally(core);
    const faults: string[] = [];
    const reports: PartReport[] = [];
    for (const name of names) {
      try {
        const file = new ReportFile(name);
        files.get(name)?.close();
        files.set(name, file);
        const report = file.outline((network) => tally.add(summaryOfJson(network, core)));
        if (report) reports.push(report);
        else faults.push(say('noReport', language, { name }));
      } catch (error) {
        faults.push(unreadable(name, error, language));
      }
    }
    if (faults.length > 0) return wrong(...faults);
    const whole = merged(reports);
    if ('faults' in whole) return wrong(...whole.faults.map((fault) => inWords(fault, language)));
    write(whole, (name, place) => files.get(name)?.text(place) ?? '', overviewOf(tally), shell);
    return EXIT.fine;
  } finally {
    for (const file of files.values()) file.close();
  }
}

/** Writes the merged report, a network at a time. */
function write(
  { head, files }: Merged,
  textOf: (name: string, place: { start: number; end: number }) => string,
  overview: Overview | undefined,
  shell: Shell,
): void {
  const context = { version, rulebook: coreRulebook(), measures };
  const reporter = jsonReporter(context, head.language);
  const again = (name: string, place: { start: number; end: number }): string =>
    jsonText(JSON.parse(textOf(name, place)) as object, '    ');
  const start = jsonHead(head);
  if (files.length === 0)
    shell.stdout(reporter.write({ head: start, network: null, problems: [] }));
  for (const { report, network, problems } of files) {
    const piece = {
      head: start,
      network: network ? again(report.name, network) : null,
      problems: problems.map((problem) => again(report.name, problem)),
    };
    shell.stdout(reporter.write(piece));
  }
  shell.stdout(reporter.end(overview));
}

function unreadable(name: string, error: unknown, language: Language): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return say('missing', language, { name });
  return say('unreadable', language, { name, reason: reasonOf(error, language) });
}

function inWords(fault: MergeFault, language: Language): string {
  switch (fault.is) {
    case 'unfinished':
      return say('unfinished', language, { name: fault.name, file: fault.file });
    case 'part-missing': {
      const parts = fault.parts.slice(0, SHOWN).map((part) => `${part}/${fault.of}`);
      const count = fault.parts.length - parts.length;
      if (count > 0) parts.push(say('more', language, { count }));
      return say('partMissing', language, { parts: parts.join(', ') });
    }
    default: {
      const { one, other } = fault;
      const values = { one: one.name, other: other.name, a: one.value, b: other.value };
      if (fault.is === 'part-twice') return say('partTwice', language, values);
      if (fault.is === 'network-twice')
        return say('networkTwice', language, { ...values, file: fault.file });
      return say(fault.is, language, values);
    }
  }
}
