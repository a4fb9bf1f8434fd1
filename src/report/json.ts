import { formatDay } from '../base/days.js';
import type { Language } from '../base/language.js';
import type { Asking } from '../diagnosis/ask.js';
import type { Diagnosis } from '../diagnosis/diagnose.js';
import type { Score } from '../diagnosis/score.js';
import type { Step } from '../diagnosis/steps.js';
import { known } from '../network/facts.js';
import { Lines } from '../network/yaml/lines.js';
import type { CheckedFile, ReportContext } from './checked.js';
import { findingOf } from './json-finding.js';
import { formOf, phaseOf, tensionOf, voiceOf } from './json-outlook.js';
import { problemsOf } from './json-problems.js';
import { jsonText } from './json-text.js';
import type { AskJson, NetworkJson, ReportJson, ScoreJson, StepJson } from './json-types.js';
import { questionFor } from './questions.js';
import type { Reporter } from './reporter.js';

/** What the JSON report takes from a file: texts, as they stand in the report. */
export type JsonPiece = {
  /** What the report begins with where this is its first file. */
  readonly head: string;
  /** Null where the file has errors. */
  readonly network: string | null;
  readonly problems: readonly string[];
};

/**
 * The report as JSON, written while files are checked: no more of a file is kept than its problems.
 * Put together it is the text of `reportOf`.
 */
export function jsonReporter(
  context: ReportContext,
  asked: Language | undefined,
): Reporter<JsonPiece> {
  const problems: string[] = [];
  let begun = false;
  let networks = 0;
  return {
    piece(file) {
      const network = networkOf(file, context);
      return {
        head: jsonHead(headOf(file, context, asked)),
        network: network ? jsonText(network, '    ') : null,
        problems: problemsOf(file).map((problem) => jsonText(problem, '    ')),
      };
    },
    write(piece) {
      const head = begun ? '' : piece.head;
      begun = true;
      for (const problem of piece.problems) problems.push(problem);
      if (piece.network === null) return head;
      networks += 1;
      return `${head}${networks === 1 ? '' : ','}\n    ${piece.network}`;
    },
    end(overview) {
      const head = begun ? '' : jsonHead(headOf(undefined, context, asked));
      const closed = networks === 0 ? ']' : '\n  ]';
      const told = problems.length === 0 ? '' : `\n    ${problems.join(',\n    ')}\n  `;
      const across = overview ? `,\n  "across": ${jsonText(overview.data, '  ')}` : '';
      return `${head}${closed},\n  "problems": [${told}]${across}\n}\n`;
    },
  };
}

/** What a report begins with, up to its networks. */
export function jsonHead(head: Omit<ReportJson, 'networks' | 'problems'>): string {
  const lines = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${jsonText(value)},\n`,
  );
  return `{\n${lines.join('')}  "networks": [`;
}

/** The report as data: what `--format json` prints and the library gives. */
export function reportOf(
  files: readonly CheckedFile[],
  context: ReportContext,
  asked: Language | undefined,
): ReportJson {
  return {
    ...headOf(files[0], context, asked),
    networks: files.flatMap((file) => networkOf(file, context) ?? []),
    problems: files.flatMap(problemsOf),
  };
}

function headOf(
  first: CheckedFile | undefined,
  { version, rulebook, shard }: ReportContext,
  asked: Language | undefined,
): Omit<ReportJson, 'networks' | 'problems' | 'across'> {
  return {
    leernet: '1',
    version,
    rulebook: (first?.rulebook ?? rulebook).id,
    asOf: first ? formatDay(first.asOf) : null,
    language: asked ?? first?.language ?? 'nl',
    ...(shard && { shard }),
  };
}

function networkOf(file: CheckedFile, given: ReportContext): NetworkJson | undefined {
  const { diagnosis, language, rulebook } = file;
  const context = { ...given, rulebook };
  if (!diagnosis) return undefined;
  const lines = new Lines(file.text);
  return {
    id: file.id,
    file: file.file,
    name: known(diagnosis.network.name) ?? '',
    language,
    ...(known(diagnosis.network.share) === true && { share: true as const }),
    asOf: formatDay(diagnosis.asOf),
    rulebook: rulebook.id,
    form: formOf(diagnosis, lines, context, language),
    phase: phaseOf(diagnosis, context, language),
    score: diagnosis.score,
    level: diagnosis.level,
    themes: themesOf(diagnosis),
    findings: diagnosis.judgements.map((judgement) =>
      findingOf(judgement, file, lines, context, diagnosis.waived.get(judgement.rule.id)),
    ),
    ask: diagnosis.ask().map((asking) => askOf(asking, context, language)),
    firstSteps: diagnosis.steps().map(stepOf),
    tensions: diagnosis.tensions().map((bearing) => tensionOf(bearing, language)),
    perspectives: diagnosis.voices()?.map(voiceOf) ?? null,
    packs: rulebook.packs.map(({ name, version }) => ({ name, version })),
    changes: rulebook.changes,
  };
}

function themesOf({ themes: scores }: Diagnosis): NetworkJson['themes'] {
  const plain = (score: Score | null): ScoreJson | null =>
    score && { low: score.low, high: score.high, known: score.known };
  return {
    purpose: plain(scores.purpose),
    people: plain(scores.people),
    mandate: plain(scores.mandate),
    means: plain(scores.means),
    sessions: plain(scores.sessions),
    learning: plain(scores.learning),
    relations: plain(scores.relations),
    yield: plain(scores.yield),
  };
}

function askOf(
  { path, narrows, rules }: Asking,
  { rulebook }: ReportContext,
  language: Language,
): AskJson {
  return { path, question: questionFor(path, rulebook, language), narrows, rules };
}

function stepOf({ rule, remedy, gains, score }: Step): StepJson {
  return {
    rule,
    remedy: remedy.id,
    gains,
    effort: remedy.effort,
    score: score && { low: score.low, high: score.high },
  };
}
