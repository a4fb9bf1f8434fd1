import type { Language } from '../base/language.js';
import { ENOUGH } from '../network/format/voices.js';
import { sayMend, sayProblem } from '../network/problems/words.js';
import { type Answer, readTable } from '../pulse/answers.js';
import { columnReader, statementsOf } from '../pulse/columns.js';
import { coreForm } from '../pulse/core.js';
import { type Fault, sayFault } from '../pulse/faults.js';
import { put, type Worded, type Wording } from '../pulse/form.js';
import { countOf } from '../pulse/round.js';
import { readCsv } from './csv.js';
import { readText } from './files.js';
import { sayPulse, wrapped } from './pulse-words.js';
import { type Shell, UsageError } from './shell.js';

/** Reads a table of answers; what is wrong with it is told, all of it together. */
export async function importedAnswers(
  file: string,
  language: Language,
  shell: Shell,
): Promise<{ readonly answers: readonly Answer[]; readonly empty: number } | undefined> {
  const read = await readText(file, shell);
  if ('problem' in read) {
    const said = [sayProblem(read.problem, language), sayMend(read.problem, language)];
    throw new UsageError(`${file}: ${said.join(' ').trim()}`);
  }
  const form = coreForm();
  const columnOf = columnReader(form);
  const known = (names: readonly string[]): number =>
    names.filter((name) => 'statement' in columnOf(name)).length;
  const table = readCsv(read.text, known);
  const taken =
    'rows' in table
      ? readTable(table.rows, form)
      : { faults: [{ code: 'quote', line: table.faultyLine, column: 1 } satisfies Fault] };
  if ('answers' in taken) return taken;
  const { faults } = taken;
  for (const fault of [...faults].sort((a, b) => a.line - b.line || a.column - b.column)) {
    const place = sayPulse('place', language, { line: fault.line, column: fault.column });
    shell.stderr(wrapped(`${file}, ${place}: ${sayFault(fault, language)}`));
  }
  const key = faults.length === 1 ? 'wrongAnswer' : 'wrongAnswers';
  shell.stderr(wrapped(sayPulse(key, language, { file, count: faults.length })));
  return undefined;
}

/** What is going to be written, without a mark: how often each sentence was filled in. */
export function preview(
  answers: readonly Answer[],
  empty: number,
  month: string,
  file: string,
  wording: Wording,
): string {
  const { language } = wording;
  const form = coreForm();
  const count = answers.length;
  const counts = statementsOf(form).map((statement) => countOf(answers, statement));
  const lines = statementsOf(form).map((statement, at) => {
    const filled = counts[at] ?? 0;
    const mark = filled < ENOUGH ? '*' : ' ';
    return `${String(filled).padStart(5)}${mark} ${put(form.statements[statement] as Worded, wording)}`;
  });
  if (counts.some((filled) => filled < ENOUGH)) lines.push(`\n${sayPulse('fewHere', language)}`);
  const skipped = empty > 0 ? `${sayPulse('empty', language, { count: empty })}\n` : '';
  return `${sayPulse('preview', language, { count, month })}\n${lines.join('\n')}\n${skipped}\n${wrapped(
    sayPulse('goesTo', language, { file, count }),
  )}`;
}
