import type { Language } from '../../base/language.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Judgement } from '../../diagnosis/judge.js';
import { sayChange, sayPacks } from '../changes.js';
import { type CheckedFile, linesOf, type ReportContext } from '../checked.js';
import { plain, withoutCommands } from '../plain.js';
import type { Reporter } from '../reporter.js';
import { sayStatus } from '../words.js';
import { notDue, sound, steps, unknown } from './ending.js';
import { faults } from './faults.js';
import { byWeight, type FindingContext, finding } from './findings.js';
import { head } from './head.js';
import { formLines, phaseLines } from './outlook.js';
import { overviewText } from './overview.js';
import { block, type Screen } from './paint.js';
import { spanText } from './span.js';
import { explained } from './terms.js';
import { voiceTable } from './voices.js';
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
export function prettyReporter(context: ReportContext, options: PrettyOptions): Reporter<string> {
  const line = `\n${'─'.repeat(options.screen.width)}\n\n`;
  let begun = false;
  return {
    piece: (file) => prettyReport(file, context, options),
    write(report) {
      const between = begun && !options.quiet ? line : '';
      begun = true;
      return between + report;
    },
    end(overview) {
      if (!overview) return '';
      if (options.quiet)
        return overview.line === '' ? '' : `${withoutCommands(plain(overview.line))}\n`;
      return `${line}${withoutCommands(overviewText(overview, options.screen))}\n`;
    },
  };
}

/** The report on screen, of one file. */
export function prettyReport(
  checked: CheckedFile,
  given: ReportContext,
  options: PrettyOptions,
): string {
  if (options.quiet) return `${withoutCommands(quietLine(checked))}\n`;
  const { diagnosis, language, rulebook } = checked;
  const context = { ...given, rulebook };
  const { screen, verbose } = options;
  const parts: string[] = [];
  if (checked.problems.length > 0) parts.push(faults(checked, screen));
  if (diagnosis) {
    const found = toldFirst(diagnosis, context);
    const shown: FindingContext = {
      ...context,
      language,
      keys: checked.keys,
      screen,
      lines: linesOf(checked),
      waived: diagnosis.waived,
      tensions: tensionsBeside(found, diagnosis, language),
      inFull: verbose,
    };
    parts.push(
      formLines(diagnosis, shown),
      head(diagnosis, context.rulebook, language, screen),
      phaseLines(diagnosis, shown),
      voiceTable(diagnosis, language, screen),
    );
    for (const status of ['problem', 'attention'] as const) {
      const own = found.filter((judgement) => judgement.status === status);
      if (own.length === 0) continue;
      const title = say(status === 'problem' ? 'problems' : 'attention', language);
      parts.push(screen.paint.bold(`${title} (${own.length})`));
      parts.push(...own.map((judgement) => finding(judgement, shown)));
    }
    const crashed = diagnosis.judgements.filter(({ status }) => status === 'error');
    parts.push(
      ...crashed.map(({ rule, fault }) =>
        block(
          `${sayStatus('error', language)}: ${rule.id}: ${plain(fault ?? '')}`,
          '✖ ',
          screen.width,
        ),
      ),
    );
    parts.push(sound(diagnosis, shown), notDue(diagnosis, shown), unknown(diagnosis, shown));
    if (options.explainScore) parts.push(explained(diagnosis, context.rulebook, language, screen));
    parts.push(steps(diagnosis, shown));
    if (rulebook.tailored) parts.push(judgedBy(checked, screen));
  }
  return `${withoutCommands(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}

/** The problems, and then what needs attention; of each what weighs most first. */
function toldFirst(diagnosis: Diagnosis, context: ReportContext): readonly Judgement[] {
  return (['problem', 'attention'] as const).flatMap((status) =>
    byWeight(
      diagnosis.judgements.filter((judgement) => judgement.status === status),
      context,
    ),
  );
}

/** Each tension beside the first finding that it bears on, and only there. */
function tensionsBeside(
  found: readonly Judgement[],
  diagnosis: Diagnosis,
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const beside = new Map<string, readonly string[]>();
  for (const { tension, rules } of diagnosis.tensions()) {
    const first = found.find(({ rule }) => rules.includes(rule.id))?.rule.id;
    if (first === undefined) continue;
    beside.set(first, [...(beside.get(first) ?? []), tension.text[language]]);
  }
  return beside;
}

/** Which packs judged, and what a configuration changed, where that is not as leernet comes. */
function judgedBy({ rulebook, language }: CheckedFile, { paint, width }: Screen): string {
  const changes = rulebook.changes.map((change) =>
    block(sayChange(change, language), '  - ', width),
  );
  return paint.dim([block(sayPacks(rulebook, language), '', width), ...changes].join('\n'));
}

/** One line: the file, the span of its score, and how many findings of each kind. */
function quietLine({ file, diagnosis, problems, language }: CheckedFile): string {
  const name = plain(file);
  if (!diagnosis) {
    const count = problems.filter(({ severity }) => severity === 'error').length;
    return `${name}: ${say(count === 1 ? 'quietBadOne' : 'quietBad', language, { count })}`;
  }
  const score = diagnosis.score ? spanText(diagnosis.score, language) : say('quietNone', language);
  return `${name}: ${[score, ...countsOf(diagnosis, language)].join(', ')}`;
}

/** How many problems there are, how much needs attention, and how much is unknown. */
export function countsOf({ judgements }: Diagnosis, language: Language): readonly string[] {
  const counted = (status: string, one: Key, many: Key): string => {
    const count = judgements.filter((judgement) => judgement.status === status).length;
    return say(count === 1 ? one : many, language, { count });
  };
  return [
    counted('problem', 'problemOne', 'problemCount'),
    counted('attention', 'attentionOne', 'attentionCount'),
    counted('undecided', 'openCount', 'openCount'),
  ];
}

type Key = Parameters<typeof say>[0];
