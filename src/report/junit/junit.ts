import { formatDay } from '../../base/days.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { CheckedFile, ReportContext } from '../checked.js';
import { word } from '../format-words.js';
import { problemsOf } from '../json-problems.js';
import type { ProblemJson } from '../json-types.js';
import { pathOf } from '../place.js';
import { data } from '../plain.js';
import type { Reporter } from '../reporter.js';
import { isDiagnosed, nameOf, type Told, toldOf } from '../told.js';
import { sayStatus } from '../words.js';
import { type Element, element, written } from './xml.js';

/**
 * JUnit XML: a suite for each file, a case for each rule. Whatever the gate asks: a problem is a
 * failure, unless the network sets the rule aside or it is advice only; what is undecided or does not
 * apply is skipped; a mistake in a file is an error.
 */
export function junitReporter(given: ReportContext): Reporter<string> {
  let begun = false;
  const head = (): string => {
    if (begun) return '';
    begun = true;
    return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="leernet">\n';
  };
  return {
    piece: (file) => written(suite(file, given), '  '),
    write: (suite) => head() + suite,
    end: () => `${head()}</testsuites>\n`,
  };
}

function suite(file: CheckedFile, given: ReportContext): Element {
  const problems = problemsOf(file);
  const cases = isDiagnosed(file)
    ? toldOf(file, { ...given, rulebook: file.rulebook }).map((told) => ruleCase(told, file))
    : problems
        .filter(({ severity }) => severity === 'error')
        .map((problem) => mistakeCase(problem, file));
  const warnings = problems.filter(({ severity }) => severity === 'warning').map(placed);
  const count = (name: string): number =>
    cases.filter(({ children }) => typeof children !== 'string' && children[0]?.name === name)
      .length;
  return element(
    'testsuite',
    {
      name: pathOf(file.file),
      tests: cases.length,
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
    },
    [
      ...(isDiagnosed(file) ? [properties(file)] : []),
      ...cases,
      ...(warnings.length > 0
        ? [element('system-out', {}, warnings.map((one) => `▲ ${one}`).join('\n'))]
        : []),
    ],
  );
}

/** How the network is doing, for who reads more than the cases. */
function properties(file: CheckedFile & { readonly diagnosis: Diagnosis }): Element {
  const { score, asOf } = file.diagnosis;
  const all = {
    network: nameOf(file),
    'as-of': formatDay(asOf),
    rulebook: file.rulebook.id,
    ...(score
      ? { 'score-low': score.low, 'score-high': score.high, 'score-known': score.known }
      : {}),
  };
  const each = Object.entries(all).map(([name, value]) => element('property', { name, value }));
  return element('properties', {}, each);
}

function ruleCase(
  { finding, text, waived, known }: Told,
  { file, language }: CheckedFile,
): Element {
  const { rule, title, status, weight } = finding;
  const [place] = finding.locations;
  const where = place ? `\n→ ${pathOf(file)}:${place.line}:${place.column}` : '';
  const says = `${sayStatus(status, language)}: ${text}`;
  const outcome = (): Element | undefined => {
    if (status === 'good') return undefined;
    if (status === 'error') return element('error', { type: 'leernet', message: text });
    if (waived !== undefined) return element('skipped', {}, `${waived} (${says})`);
    if (status === 'undecided' || status === 'not-applicable') {
      return element('skipped', {}, says);
    }
    if (status === 'attention' || weight === 'advice') {
      return element('system-out', {}, `${says}${where}`);
    }
    if (known) return element('skipped', {}, `${word('known', language)} (${says})${where}`);
    const all = `${text}${helps(finding, language)}${where}`;
    return element('failure', { type: weight, message: text }, all);
  };
  const found = outcome();
  const name = `${rule}: ${data(title)}`;
  return element('testcase', { classname: classOf(file), name }, found ? [found] : []);
}

function helps({ remedies }: Told['finding'], language: CheckedFile['language']): string {
  return remedies.map((one) => `\n${data(word('helps', language, { remedy: one.do }))}`).join('');
}

function mistakeCase(problem: ProblemJson, { file }: CheckedFile): Element {
  const { line, column, code, message } = problem;
  return element(
    'testcase',
    { classname: classOf(file), name: `network-file/${code} ${line}:${column}` },
    [element('error', { type: code, message: data(message) }, placed(problem))],
  );
}

/** A mistake with its place, in one line. */
function placed({ file, line, column, message, mend }: ProblemJson): string {
  return data(`${pathOf(file)}:${line}:${column} ${message} ${mend}`.trim());
}

/** What groups the cases of a file: its path without the ending. */
function classOf(file: string): string {
  return pathOf(file).replace(/\.ya?ml$/i, '');
}
