import { runInThisContext } from 'node:vm';
import { Ajv } from 'ajv';
import type { Language } from '../../src/base/language.js';
import { checkText } from '../../src/check.js';
import { unread as unreadFile } from '../../src/cli/check-file.js';
import { decodeText } from '../../src/cli/files.js';
import { judgeFile } from '../../src/cli/gate.js';
import { fileScreen } from '../../src/cli/screen.js';
import { Lines } from '../../src/network/yaml/lines.js';
import type { CheckedFile } from '../../src/report/checked.js';
import { jsonReporter } from '../../src/report/json.js';
import { reportSchema } from '../../src/report/json-schema.js';
import type { ReportJson } from '../../src/report/json-types.js';
import { prettyReporter } from '../../src/report/pretty/pretty.js';
import type { Reporter } from '../../src/report/reporter.js';
import { context, today } from '../report/networks.js';
import type { Input } from './inputs.js';

/** How one input went. */
export interface Trial {
  /** What is wrong with what leernet did; nothing where all is well. */
  readonly faults: readonly string[];
  /** How many milliseconds reading it took, with its slowest report. */
  readonly ms: number;
  /** Whether the file was found sound enough to be judged. */
  readonly judged: boolean;
  /** What was said to be wrong with it. */
  readonly codes: readonly string[];
}

/** No input may take longer, in milliseconds. */
export const LONGEST = 1000;

/** The reports that each input goes through. */
const reporters: Readonly<Record<string, (language: Language) => Reporter>> = {
  pretty: () => prettyReporter(context, { ...look, verbose: false, explainScore: false }),
  json: (language) => jsonReporter(context, language),
};
const look = { screen: fileScreen, quiet: false };

/** Those of an input that is looked at longer: all that the report on screen can tell. */
const atLength: typeof reporters = {
  ...reporters,
  full: () => prettyReporter(context, { ...look, verbose: true, explainScore: true }),
  line: () =>
    prettyReporter(context, { ...look, quiet: true, verbose: false, explainScore: false }),
};
const gate = { failOn: 'minor', minScore: 50, minKnown: 50 } as const;

/** Bytes on their way through: read, checked, judged, and in every report. */
interface Gone {
  readonly checked: CheckedFile;
  readonly text: string;
  readonly reports: Readonly<Record<string, string>>;
  readonly says: readonly string[];
  readonly ms: number;
}

function go(
  bytes: Uint8Array,
  language: Language,
  ways: typeof reporters,
  now: () => number,
): Gone {
  const started = now();
  const read = decodeText(bytes);
  const file = 'netwerk.yaml';
  const options = { today, language, ...context };
  const checked =
    'text' in read
      ? checkText(file, read.text, options)
      : unreadFile(file, read, { language, asOf: today });
  const { says } = judgeFile(checked, gate);
  const reading = now() - started;
  let slowest = 0;
  const reports = Object.fromEntries(
    Object.entries(ways).map(([name, make]) => {
      const begun = now();
      const reporter = make(language);
      const report = reporter.write(reporter.piece(checked)) + reporter.end();
      slowest = Math.max(slowest, now() - begun);
      return [name, report];
    }),
  );
  return { checked, text: checked.text, reports, says, ms: reading + slowest };
}

/**
 * Runs one input through leernet, and looks at all that comes out.
 *
 * @param longer whether it goes through every report, and is done over to see that the same comes out
 */
export function tryOut(bytes: Uint8Array, language: Language, longer: boolean): Trial {
  const ways = longer ? atLength : reporters;
  let gone: Gone;
  try {
    gone = go(bytes, language, ways, () => performance.now());
  } catch (error) {
    const said = error instanceof Error ? error.stack : String(error);
    return { faults: [`threw ${said}`], ms: 0, judged: false, codes: [] };
  }
  const { checked, reports } = gone;
  const faults = [...faultsIn(gone)];
  let { ms } = gone;
  if (longer || ms > LONGEST) {
    // Others on the machine may have been at work too: the time of the processor is leernet's own.
    const again = go(bytes, language, ways, processorTime);
    ms = Math.min(ms, again.ms);
    const same = JSON.stringify(again.reports) === JSON.stringify(reports);
    if (!same) faults.push('not the same bytes the second time');
  }
  if (ms > LONGEST) faults.push(`took ${Math.round(ms)} ms`);
  const { diagnosis, problems } = checked;
  return { faults, ms, judged: diagnosis !== undefined, codes: problems.map(({ code }) => code) };
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How many inputs are watched over at once, and how long one may seem to hang (ms). */
const WATCHED = 100;
const HANGS = 120_000;

/**
 * Tries inputs out one after the other. One that hangs is cut off and told as a fault, and the next
 * goes on.
 */
export function tryAll(
  { from, count }: { readonly from: number; readonly count: number },
  inputs: (at: number) => Input,
  each: (trial: Trial, input: Input, at: number) => void,
): void {
  let at = from;
  while (at < from + count) {
    const end = Math.min(at + WATCHED, from + count);
    try {
      cutOff(HANGS, () => {
        for (; at < end; at += 1) {
          const input = inputs(at);
          each(tryOut(input.bytes, at % 2 === 0 ? 'nl' : 'en', at % 4 === 0), input, at);
        }
      });
    } catch (error) {
      each({ faults: [`hangs: ${error}`], ms: HANGS, judged: false, codes: [] }, inputs(at), at);
      at += 1;
    }
  }
}

const held = globalThis as { leernetTrial?: () => void };

/** Runs something that may not end: only V8 itself can cut off what keeps it busy. */
function cutOff(timeout: number, act: () => void): void {
  held.leernetTrial = act;
  runInThisContext('leernetTrial()', { timeout });
}

const validate = new Ajv({ allErrors: true }).compile(reportSchema());

function faultsIn(gone: Gone): readonly string[] {
  const { checked, reports } = gone;
  const faults = [...placeFaults(checked), ...wordFaults(gone)];
  const crashed = checked.diagnosis?.judgements.filter(({ status }) => status === 'error') ?? [];
  for (const { rule, fault } of crashed) faults.push(`rule ${rule.id} crashed: ${fault}`);
  if (!checked.diagnosis && !checked.problems.some(({ severity }) => severity === 'error')) {
    faults.push('no diagnosis, and no word of why');
  }
  try {
    faults.push(...jsonFaults(JSON.parse(reports.json ?? '') as ReportJson));
  } catch (error) {
    faults.push(`no JSON: ${error}`);
  }
  return faults;
}

/** Each problem has a place inside the file. */
function placeFaults({ text, problems }: CheckedFile): readonly string[] {
  const lines = new Lines(text);
  return problems.flatMap(({ code, at }) => {
    const { line, column } = lines.position(at.start);
    const inside = line <= lines.count && column <= lines.line(line).length + 2;
    const sound = at.start >= 0 && at.start <= at.end && at.start <= text.length && inside;
    return sound ? [] : [`${code} stands at ${at.start}-${at.end} (${line}:${column})`];
  });
}

/** What betrays the inside of the program, and what it forgot to fill in. */
const INTERNAL =
  /\bundefined\b|\bNaN\b|\bInfinity\b|\[object \w|\w+Exception\b|\b(?:Type|Range|Syntax)Error\b|\bat \S+ \((?:file:|node:|\/)|node_modules|\.[cm]?[jt]s:\d|\{=?[a-z][a-z-]*\}/g;
/** What could steer a terminal; a line end is leernet's own. */
const STEERING = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069]/u;
const HALF = /\p{Cs}/u;

function wordFaults({ text, reports, says }: Gone): readonly string[] {
  return [...Object.entries(reports), ['says', says.join('\n')] as const].flatMap(
    ([name, said]) => {
      const internal = [...said.matchAll(INTERNAL)].filter(([word]) => !text.includes(word));
      const faults = internal.slice(0, 1).map(([word]) => `${name} says "${word}"`);
      if (name !== 'says' && STEERING.test(said)) faults.push(`${name} can steer a terminal`);
      if (name !== 'says' && HALF.test(said)) faults.push(`${name} has half a character in it`);
      if (name !== 'says' && !said.endsWith('\n')) faults.push(`${name} has no end`);
      return faults;
    },
  );
}

function jsonFaults(report: ReportJson): readonly string[] {
  const faults = validate(report)
    ? []
    : [`JSON is not as its schema: ${JSON.stringify(validate.errors)}`];
  for (const { score } of report.networks) {
    const sound = !score || (0 <= score.low && score.low <= score.high && score.high <= 100);
    if (!sound) faults.push(`a score of ${score?.low} to ${score?.high}`);
  }
  for (const { line, column, message } of report.problems) {
    if (line < 1 || column < 1 || message === '') faults.push(`a problem at ${line}:${column}`);
  }
  return faults;
}
