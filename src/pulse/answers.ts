import { columnReader, markReader, type Statement } from './columns.js';
import type { Fault } from './faults.js';
import type { FormTexts } from './form.js';

/** What one person filled in: a mark for each statement that was not skipped. */
export type Answer = Readonly<Partial<Record<Statement, number>>>;

/** A line of a table, with where it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The answers that came in, or all that is wrong with them. */
export type Taken =
  | { readonly answers: readonly Answer[]; readonly empty: number }
  | { readonly faults: readonly Fault[] };

/**
 * Reads a table of answers: the first line says which statement stands in which column, and each
 * line below it is what one person filled in. A form on which nothing was filled in is no answer.
 */
export function readTable(rows: readonly TableRow[], form: FormTexts): Taken {
  const [head, ...lines] = rows;
  if (!head) return { faults: [{ code: 'no-answers', line: 1, column: 1 }] };
  const columnOf = columnReader(form);
  const markOf = markReader(form);
  const columns = head.cells.map((name) => columnOf(name));
  const seen = new Set(head.cells);
  if (
    seen.size < head.cells.length &&
    head.cells.every((cell) => typeof markOf(cell) !== 'object' || cell === '')
  ) {
    return { faults: [{ code: 'no-header', line: head.line, column: 1 }] };
  }
  if (!columns.some((column) => 'statement' in column)) {
    const personal = columns.some(
      (column) => 'fault' in column && !column.fault.code.startsWith('column'),
    );
    if (!personal) return { faults: [{ code: 'no-header', line: head.line, column: 1 }] };
  }
  const faults: Fault[] = [];
  const statements = columns.map((column, at): Statement | undefined => {
    const name = head.cells[at] ?? '';
    if ('fault' in column) {
      // What a spreadsheet leaves behind the last column is nothing.
      if (name.trim() !== '' || lines.some(({ cells }) => (cells[at] ?? '').trim() !== '')) {
        faults.push({ ...column.fault, line: head.line, column: at + 1 });
      }
      return undefined;
    }
    const first = columns.findIndex(
      (other) => 'statement' in other && other.statement === column.statement,
    );
    if (first < at) {
      const values = { column: name, other: String(first + 1) };
      faults.push({ code: 'twice', line: head.line, column: at + 1, values });
    }
    return column.statement;
  });
  const answers: Answer[] = [];
  let empty = 0;
  for (const { line, cells } of lines) {
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      const values = { count: String(cells.length), columns: String(columns.length) };
      faults.push({ code: 'too-long', line, column: columns.length + 1, values });
    }
    const answer: Partial<Record<Statement, number>> = {};
    for (const [at, statement] of statements.entries()) {
      if (!statement) continue;
      const mark = markOf(cells[at] ?? '');
      if (typeof mark === 'number') answer[statement] = mark;
      else if (mark) faults.push({ ...mark, line, column: at + 1 });
    }
    if (Object.keys(answer).length === 0) empty += 1;
    else answers.push(answer);
  }
  if (faults.length > 0) return { faults };
  if (answers.length === 0) return { faults: [{ code: 'no-answers', line: head.line, column: 1 }] };
  return { answers, empty };
}

/**
 * Reads a form that is typed in on one line, from the first sentence to the last: `4 5 3 - 4`, or
 * without the spaces.
 */
export function readLine(
  typed: string,
  statements: readonly Statement[],
): { readonly answer: Answer } | { readonly fault: Pick<Fault, 'code' | 'values'> } {
  const marks = Array.from(typed.replace(/[\s,;.]+/g, ''));
  const strange = marks.find((mark) => !/[1-5–-]/.test(mark));
  if (strange !== undefined) return { fault: { code: 'line-mark', values: { found: strange } } };
  if (marks.length !== statements.length) {
    const values = { count: String(marks.length), columns: String(statements.length) };
    return { fault: { code: 'line-short', values } };
  }
  const filled = statements.flatMap((statement, at): [Statement, number][] => {
    const mark = Number(marks[at]);
    return mark >= 1 ? [[statement, mark]] : [];
  });
  return { answer: Object.fromEntries(filled) };
}
