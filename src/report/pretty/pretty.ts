import { type CheckedFile, linesOf, type ReportContext } from '../checked.js';
import { plain } from '../plain.js';
import type { Reporter } from '../reporter.js';
import { explained, notDue, sound, steps, unknown } from './ending.js';
import { faults } from './faults.js';
import { type FindingContext, finding } from './findings.js';
import { head, spanText } from './head.js';
import type { Screen } from './paint.js';
import { say } from './words.js';

/** How much the report on screen tells. */
export interface PrettyOptions {
  readonly screen: Screen;
  /** One line a file. */
  readonly quiet: boolean;
  /** All rules in full. */
  readonly verbose: boolean;
  /** Why the score is what it is. */
  readonly explainScore: boolean;
}

/** The report on screen: one file under the other. */
export function prettyReporter(context: ReportContext, options: PrettyOptions): Reporter {
  const line = `\n${'─'.repeat(options.screen.width)}\n\n`;
  let begun = false;
  return {
    next(file) {
      const between = begun && !options.quiet ? line : '';
      begun = true;
      return between + prettyReport(file, context, options);
    },
    end: () => '',
  };
}

/** The report on screen, of one file. */
export function prettyReport(
  checked: CheckedFile,
  context: ReportContext,
  options: PrettyOptions,
): string {
  if (options.quiet) return `${quietLine(checked)}\n`;
  const { diagnosis, language } = checked;
  const { screen, verbose } = options;
  const parts: string[] = [];
  if (checked.problems.length > 0) parts.push(faults(checked, screen));
  if (diagnosis) {
    const shown: FindingContext = {
      ...context,
      language,
      screen,
      lines: linesOf(checked),
      waived: diagnosis.waived,
      inFull: verbose,
    };
    parts.push(head(diagnosis, context.rulebook, language, screen));
    for (const status of ['problem', 'attention'] as const) {
      const found = diagnosis.judgements.filter((judgement) => judgement.status === status);
      if (found.length === 0) continue;
      const title = say(status === 'problem' ? 'problems' : 'attention', language);
      parts.push(screen.paint.bold(`${title} (${found.length})`));
      parts.push(...byWeight(found, context).map((judgement) => finding(judgement, shown)));
    }
    const crashed = diagnosis.judgements.filter(({ status }) => status === 'error');
    parts.push(...crashed.map(({ rule, fault }) => `✖ leernet: ${rule.id}: ${plain(fault ?? '')}`));
    parts.push(sound(diagnosis, shown), notDue(diagnosis, shown), unknown(diagnosis, shown));
    if (options.explainScore) parts.push(explained(diagnosis, context.rulebook, language, screen));
    parts.push(steps(diagnosis, shown));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What weighs most first; equals keep their order. */
function byWeight<J extends { readonly rule: { readonly weight: keyof Weights } }>(
  judgements: readonly J[],
  { rulebook }: ReportContext,
): readonly J[] {
  const { weights } = rulebook.scoring;
  return [...judgements].sort((a, b) => weights[b.rule.weight] - weights[a.rule.weight]);
}

type Weights = ReportContext['rulebook']['scoring']['weights'];

/** One line: the file, the span of its score, and how many findings of each kind. */
function quietLine({ file, diagnosis, problems, language }: CheckedFile): string {
  const name = plain(file);
  if (!diagnosis) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return `${name}: ${say('quietBad', language, { count: errors })}`;
  }
  const count = (status: string): number =>
    diagnosis.judgements.filter((judgement) => judgement.status === status).length;
  const score = diagnosis.score ? spanText(diagnosis.score, language) : '–';
  const problemsFound =
    count('problem') === 1
      ? say('problemOne', language)
      : say('problemCount', language, { count: count('problem') });
  return `${name}: ${score}, ${problemsFound}, ${say('attentionCount', language, { count: count('attention') })}, ${say('openCount', language, { count: count('undecided') })}`;
}
