import { formatDay } from '../base/days.js';
import type { Language } from '../base/language.js';
import type { Asking } from '../diagnosis/ask.js';
import type { Diagnosis } from '../diagnosis/diagnose.js';
import type { Score } from '../diagnosis/score.js';
import type { Step } from '../diagnosis/steps.js';
import { known } from '../network/facts.js';
import { sayMend, sayProblem } from '../network/problems/words.js';
import { Lines } from '../network/yaml/lines.js';
import type { CheckedFile, ReportContext } from './checked.js';
import { findingOf } from './json-finding.js';
import { formOf, phaseOf, tensionOf, voiceOf } from './json-outlook.js';
import type {
  AskJson,
  NetworkJson,
  ProblemJson,
  ReportJson,
  ScoreJson,
  StepJson,
} from './json-types.js';
import { STEERING } from './plain.js';
import { questionFor } from './questions.js';
import type { Reporter } from './reporter.js';

/**
 * The report as JSON, written while files are checked: no more of a file is kept than its problems.
 * Put together it is the text of `reportOf`.
 */
export function jsonReporter(context: ReportContext, asked: Language | undefined): Reporter {
  const problems: ProblemJson[] = [];
  let begun = false;
  let networks = 0;
  const begin = (file: CheckedFile | undefined): string => {
    begun = true;
    return `{\n${Object.entries(headOf(file, context, asked))
      .map(([key, value]) => `  ${JSON.stringify(key)}: ${inPlainText(value)},\n`)
      .join('')}  "networks": [`;
  };
  return {
    next(file) {
      const head = begun ? '' : begin(file);
      for (const problem of problemsOf(file)) problems.push(problem);
      const network = networkOf(file, context);
      if (!network) return head;
      networks += 1;
      return `${head}${networks === 1 ? '' : ','}\n    ${indented(network, '    ')}`;
    },
    end() {
      const head = begun ? '' : begin(undefined);
      const closed = networks === 0 ? ']' : '\n  ]';
      return `${head}${closed},\n  "problems": ${indented(problems, '  ')}\n}\n`;
    },
  };
}

function indented(value: object, indent: string): string {
  return inPlainText(value).replaceAll('\n', `\n${indent}`);
}

/** As JSON; what could steer a terminal is written as `\uXXXX`. */
function inPlainText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(STEERING, (character) => {
    if (character === '\n') return character;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
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
  { version, rulebook }: ReportContext,
  asked: Language | undefined,
): Omit<ReportJson, 'networks' | 'problems'> {
  return {
    leernet: '1',
    version,
    rulebook: (first?.rulebook ?? rulebook).id,
    asOf: first ? formatDay(first.asOf) : null,
    language: asked ?? first?.language ?? 'nl',
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
    asOf: formatDay(diagnosis.asOf),
    form: formOf(diagnosis, lines, context, language),
    phase: phaseOf(diagnosis, context, language),
    score: diagnosis.score,
    level: diagnosis.level,
    themes: themesOf(diagnosis),
    findings: diagnosis.judgements.map((judgement) =>
      findingOf(judgement, file, lines, context, diagnosis.waived.has(judgement.rule.id)),
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

function problemsOf(file: CheckedFile): readonly ProblemJson[] {
  const lines = new Lines(file.text);
  return file.problems.map((problem) => ({
    file: file.file,
    ...lines.position(problem.at.start),
    code: problem.code,
    severity: problem.severity,
    message: sayProblem(problem, file.language),
    suggestion: problem.suggestion ?? null,
    mend: sayMend(problem, file.language),
  }));
}
