import { compare } from '../base/compare.js';
import { formatDay } from '../base/days.js';
import { hash } from '../base/hash.js';
import type { Language } from '../base/language.js';
import { type Asking, missingOf } from '../diagnosis/ask.js';
import type { Diagnosis } from '../diagnosis/diagnose.js';
import type { Judgement } from '../diagnosis/judge.js';
import type { Score } from '../diagnosis/score.js';
import type { Step } from '../diagnosis/steps.js';
import type { Possible } from '../measures/kit/possible.js';
import { known } from '../network/facts.js';
import { sayMend, sayProblem } from '../network/problems/words.js';
import { Lines } from '../network/yaml/lines.js';
import type { CheckedFile, ReportContext } from './checked.js';
import { locationsOf } from './evidence.js';
import type {
  AskJson,
  FindingJson,
  FoundJson,
  NetworkJson,
  ProblemJson,
  ReportJson,
  ScoreJson,
  StepJson,
} from './json-types.js';
import { messageOf } from './message.js';
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
      .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
      .join('')}  "networks": [`;
  };
  return {
    next(file) {
      const head = begun ? '' : begin(file);
      problems.push(...problemsOf(file));
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
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
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
    rulebook: rulebook.id,
    asOf: first ? formatDay(first.asOf) : null,
    language: asked ?? first?.language ?? 'nl',
  };
}

function networkOf(file: CheckedFile, context: ReportContext): NetworkJson | undefined {
  const { diagnosis, language } = file;
  if (!diagnosis) return undefined;
  const lines = new Lines(file.text);
  return {
    id: file.id,
    file: file.file,
    name: known(diagnosis.network.name) ?? '',
    asOf: formatDay(diagnosis.asOf),
    phase: { declared: diagnosis.phase ?? null, supported: null },
    score: diagnosis.score,
    level: diagnosis.level,
    themes: themesOf(diagnosis),
    findings: diagnosis.judgements.map((judgement) =>
      findingOf(judgement, file, lines, context, diagnosis.waived.has(judgement.rule.id)),
    ),
    ask: diagnosis.ask.map((asking) => askOf(asking, context, language)),
    firstSteps: diagnosis.steps.map(stepOf),
    tensions: [],
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

function findingOf(
  judgement: Judgement,
  { language, id }: CheckedFile,
  lines: Lines,
  { measures }: ReportContext,
  waived: boolean,
): FindingJson {
  const { rule, span, status } = judgement;
  const locations = status === 'not-applicable' ? [] : locationsOf(judgement, lines);
  const paths = [...new Set(locations.map(({ path }) => path))].sort(compare);
  const helps = status === 'problem' || status === 'attention';
  return {
    rule: rule.id,
    title: rule.title[language],
    theme: rule.theme,
    weight: rule.weight,
    verdict: status === 'not-applicable' || status === 'error' ? null : span,
    status,
    waived,
    standsIn: judgement.standsIn,
    sources: rule.sources,
    evidence: rule.evidence,
    message: messageOf(judgement, measures, language),
    found: foundOf(judgement),
    locations,
    missing: status === 'undecided' || status === 'attention' ? missingOf(judgement) : [],
    remedies: helps ? rule.remedies.map((remedy) => ({ ...remedy, do: remedy.do[language] })) : [],
    fingerprint: hash(`${id}\n${rule.id}\n${status}\n${paths.join('\n')}`),
  };
}

function foundOf({ read }: Judgement): Readonly<Record<string, FoundJson>> {
  return Object.fromEntries([...read].map(([name, value]) => [name, foundValue(value)]));
}

/** An end that is open, or never, is null: JSON has no infinity. */
function foundValue(value: Possible): FoundJson {
  switch (value.is) {
    case 'number': {
      if (value.low === Number.POSITIVE_INFINITY) return { low: null, high: null, never: true };
      return { low: finite(value.low), high: finite(value.high) };
    }
    case 'choice':
      return { possible: value.values };
    case 'list':
      return { sure: value.sure, open: value.open };
  }
}

/** Rounded to six decimals, so that no machine's last bit shows. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null;
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
