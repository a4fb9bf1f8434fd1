import type { Language } from '../../base/language.js';
import type { Plain } from '../../edit/plain.js';
import type { LogBase } from './base.js';
import { answerOf, readCell } from './cell.js';
import { sayCell } from './cell-words.js';
import { type Column, columnsOf, type Row, type TableFault } from './table-columns.js';
import { dateIn, datesIn, type RowContext } from './table-dates.js';
import type { Told } from './told.js';

/** The sessions of a table, each with its line. */
export interface Table {
  readonly sessions: readonly { readonly line: number; readonly told: Told }[];
  readonly faults: readonly TableFault[];
  /** How dates with the year last were read: day first, or month first. */
  readonly dates: 'dutch' | 'american' | undefined;
  /** Columns that were left aside. */
  readonly left: readonly string[];
}

/** Reads a table of sessions: the first row names the columns, in Dutch or English. */
export function readTable(
  head: Row,
  rows: readonly Row[],
  base: LogBase,
  language: Language,
): Table {
  const faults: TableFault[] = [];
  const columns = columnsOf(head, rows, base, language, faults);
  const dates = datesIn(columns, rows);
  const seen = new Map<string, number>();
  const sessions = rows.flatMap((row) => {
    const own: TableFault[] = [];
    const told = sessionOf(row, columns, { base, language, ...dates }, own);
    if (told && own.length === 0) {
      const before = seen.get(told.date);
      if (before !== undefined) {
        const message = sayCell('twice', language, { text: told.date, line: before });
        own.push({ line: row.line, column: dates.name, message });
      }
      seen.set(told.date, row.line);
    }
    faults.push(...own);
    return told && own.length === 0 ? [{ line: row.line, told }] : [];
  });
  if (rows.length === 0) {
    faults.push({ line: head.line, column: undefined, message: sayCell('nothing', language) });
  }
  const left = columns.flatMap((column) =>
    column.is === 'left' && column.name !== '' ? [column.name] : [],
  );
  return { sessions, faults, dates: dates.order === 'unclear' ? undefined : dates.order, left };
}

function sessionOf(
  row: Row,
  columns: readonly Column[],
  context: RowContext,
  faults: TableFault[],
): Told | undefined {
  const { language } = context;
  const fault = (column: string | undefined, message: string): void => {
    faults.push({ line: row.line, column, message });
  };
  if (row.cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    fault(
      undefined,
      sayCell('cells', language, { count: row.cells.length, columns: columns.length }),
    );
  }
  const fields: Record<string, Plain> = {};
  const there: string[] = [];
  let [counted, date] = [false, ''];
  columns.forEach((column, at) => {
    const text = (row.cells[at] ?? '').trim();
    if (column.is === 'left') return;
    if (column.is === 'member') {
      const answer = text === '' ? false : answerOf(text);
      if (answer === undefined) fault(column.name, sayCell('mark2', language, { text }));
      if (text !== '') counted = true;
      if (answer) there.push(column.id);
      return;
    }
    if (column.field === 'date') {
      const read = dateIn(text, context);
      if ('wrong' in read) fault(column.name, read.wrong);
      else date = read.date;
      return;
    }
    if (text === '') return;
    const cell = readCell(column.field, text, language);
    if ('wrong' in cell) fault(column.name, cell.wrong);
    else fields[column.field] = cell.value;
  });
  // A row without a single mark was not filled in: it says nothing of who was there.
  if (counted) fields.present = there;
  return date === '' ? undefined : { date, fields, closed: [] };
}
