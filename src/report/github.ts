import type { CheckedFile, ReportContext } from './checked.js';
import { word } from './format-words.js';
import type { Gravity } from './gravity.js';
import { problemsOf } from './json-problems.js';
import { pathOf } from './place.js';
import { data } from './plain.js';
import { countsOf } from './pretty/pretty.js';
import type { Reporter } from './reporter.js';
import { scoreText } from './score-text.js';
import { isDiagnosed, nameOf, type Told, toldOf } from './told.js';

/** A line that GitHub shows beside the file it is about. */
interface Annotation {
  readonly command: 'error' | 'warning' | 'notice';
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly title: string;
  /** Its lines; each is safe. */
  readonly lines: readonly string[];
}

/**
 * Workflow commands of GitHub Actions: an annotation for each mistake, problem and point of attention,
 * and one for how each network is doing. GitHub shows ten of each kind a step, the first ones: so
 * what weighs most comes first.
 */
export function githubReporter(given: ReportContext): Reporter<string> {
  return {
    piece(file) {
      const context = { ...given, rulebook: file.rulebook };
      const annotations = [...mistakes(file), ...findings(file, context), ...summary(file)];
      return annotations.map(written).join('');
    },
    write: (annotations) => annotations,
    end: () => '',
  };
}

/** The commands of findings, by how grave they are. */
const commands: Readonly<Record<Gravity, Annotation['command']>> = {
  critical: 'error',
  major: 'warning',
  minor: 'notice',
  info: 'notice',
};

const GRAVEST_FIRST = ['critical', 'major', 'minor', 'info'] as const;

function mistakes(file: CheckedFile): readonly Annotation[] {
  return problemsOf(file).map(({ severity, message, mend, line, column }) => ({
    command: severity,
    file: file.file,
    line,
    column,
    title: word(severity === 'error' ? 'fileFault' : 'fileWarning', file.language),
    lines: [message, mend].filter((part) => part !== '').map(data),
  }));
}

function findings(file: CheckedFile, context: ReportContext): readonly Annotation[] {
  if (!isDiagnosed(file)) return [];
  const told = toldOf(file, context);
  const crashed = told.filter(({ finding }) => finding.status === 'error');
  return [
    ...crashed.map((one): Annotation => annotation(one, 'error', file)),
    ...GRAVEST_FIRST.flatMap((gravity) =>
      told
        .filter((one) => one.gravity === gravity)
        .map((one) => annotation(one, fallsShort(one) ? commands[gravity] : 'notice', file)),
    ),
  ];
}

/** Whether a finding is for a gate: not set aside, and not there before. */
function fallsShort({ waived, known }: Told): boolean {
  return waived === undefined && known !== true;
}

function annotation(
  { finding, text, waived, known }: Told,
  command: Annotation['command'],
  { file, language }: CheckedFile,
): Annotation {
  const [place] = finding.locations;
  const [remedy] = finding.remedies;
  return {
    command,
    file,
    line: place?.line ?? 1,
    ...(place ? { column: place.column } : {}),
    title: data(finding.title),
    lines: [
      ...(waived === undefined ? [] : [waived]),
      ...(known ? [`${word('known', language)}.`] : []),
      text,
      ...(remedy && waived === undefined
        ? [data(word('helps', language, { remedy: remedy.do }))]
        : []),
      word('explain', language, { rule: finding.rule }),
    ],
  };
}

/** How a network is doing, so that one without problems is seen too. */
function summary(file: CheckedFile): readonly Annotation[] {
  if (!isDiagnosed(file)) return [];
  const { diagnosis, rulebook, language } = file;
  const lines = [
    scoreText(diagnosis, rulebook, language),
    `${countsOf(diagnosis, language).join(', ')}.`,
  ];
  return [{ command: 'notice', file: file.file, line: 1, title: nameOf(file), lines }];
}

/** As the runner reads it: https://github.com/actions/runner, ActionCommand.cs. */
function written({ command, file, line, column, title, lines }: Annotation): string {
  const properties = [
    ['file', pathOf(file)],
    ['line', String(line)],
    ...(column === undefined ? [] : [['col', String(column)]]),
    ['title', title],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${property(value ?? '')}`);
  return `::${command} ${properties.join(',')}::${message(lines.join('\n'))}\n`;
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
