import { dayOf, formatDay, parseWhen } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import type { Plain } from '../../edit/plain.js';
import { nearest } from '../../network/suggest.js';
import type { LogBase } from './base.js';
import { answerOf, cellFields, readCell } from './cell.js';
import { sayCell } from './cell-words.js';
import type { Told } from './told.js';

/** One line of a table, with its number in the file. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something wrong in a table: on which line, and in which column. */
export interface TableFault {
  readonly line: number;
  readonly column: string | undefined;
  readonly message: string;
}

/** The sessions of a table, each with its line. */
export interface Table {
  readonly sessions: readonly { readonly line: number; readonly told: Told }[];
  readonly faults: readonly TableFault[];
  /** How dates with the year last were read: day first, or month first. */
  readonly dates: 'dutch' | 'american' | undefined;
  /** Columns that were left aside. */
  readonly left: readonly string[];
}

/** What a column holds: a field of a session, or whether one member was there. */
type Column =
  | { readonly is: 'field'; readonly name: string; readonly field: string }
  | { readonly is: 'member'; readonly name: string; readonly id: string }
  | { readonly is: 'left'; readonly name: string };

const NOTES = ['notities', 'notes', 'opmerkingen', 'opmerking', 'remarks', 'toelichting'];
const ALSO: Readonly<Record<string, string>> = {
  dag: 'date',
  day: 'date',
  aantal: 'present',
  opkomst: 'present',
  attendance: 'present',
  'aantal-aanwezig': 'present',
  genodigd: 'invited',
};

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

function columnsOf(
  { line, cells }: Row,
  rows: readonly Row[],
  base: LogBase,
  language: Language,
  faults: TableFault[],
): readonly Column[] {
  const names = new Map<string, string>(Object.entries(ALSO));
  for (const { field, nl } of cellFields()) {
    const last = field.split('.').at(-1) ?? field;
    for (const name of [last, nl, field.replace('.', '-')]) names.set(slug(name), field);
  }
  const members = base.membersOn(formatDay(base.today)).map(({ id }) => id);
  const taken = new Set<string>();
  const columns = cells.map((cell, at): Column => {
    const name = cell.trim();
    const wrong = (key: Parameters<typeof sayCell>[0], values = {}): Column => {
      faults.push({ line, column: name, message: sayCell(key, language, values) });
      return { is: 'left', name: '' };
    };
    const empty = name === '' && rows.every((row) => (row.cells[at] ?? '').trim() === '');
    if (empty || NOTES.includes(slug(name))) return { is: 'left', name };
    const field = names.get(slug(name));
    const id = members.find((one) => one.toLowerCase() === name.toLowerCase());
    if (field === undefined && id === undefined) {
      const near = nearest(name, [...names.keys(), ...members]);
      return near === undefined ? wrong('column') : wrong('columnNear', { near });
    }
    const key = field ?? `member ${id}`;
    if (taken.has(key)) return wrong('columnTwice');
    taken.add(key);
    return field !== undefined
      ? { is: 'field', name, field }
      : { is: 'member', name, id: id ?? '' };
  });
  const present = columns.find((one) => one.is === 'field' && one.field === 'present');
  if (present && columns.some((one) => one.is === 'member')) {
    faults.push({ line, column: present.name, message: sayCell('columnBoth', language) });
  }
  if (!taken.has('date')) {
    faults.push({ line, column: undefined, message: sayCell('noDateColumn', language) });
  }
  return columns;
}

/** A name as it is compared: small letters, hyphens, no accents. */
function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return plain.replace(/[\s_]+/g, '-');
}

const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

interface Dates {
  /** How dates with the year last are read: one in the column tells, else none of them can be. */
  readonly order: 'dutch' | 'american' | 'unclear' | undefined;
  readonly name: string | undefined;
}

/** Looks at all dates of a table: 21-11-2026 can only be read one way, 3-4-2026 cannot. */
function datesIn(columns: readonly Column[], rows: readonly Row[]): Dates {
  const at = columns.findIndex((column) => column.is === 'field' && column.field === 'date');
  const parts = rows.flatMap((row) => {
    const found = DAY_FIRST.exec((row.cells[at] ?? '').trim());
    return found ? [[Number(found[1]), Number(found[2])] as const] : [];
  });
  const name = columns[at]?.name;
  if (parts.length === 0) return { order: undefined, name };
  const dutch = parts.some(([first]) => first > 12);
  const american = parts.some(([, second]) => second > 12);
  const order = dutch === american ? 'unclear' : dutch ? 'dutch' : 'american';
  return { order, name };
}

interface RowContext extends Dates {
  readonly base: LogBase;
  readonly language: Language;
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

function dateIn(
  text: string,
  { base, language, order }: RowContext,
): { readonly date: string } | { readonly wrong: string } {
  const wrong = (key: Parameters<typeof sayCell>[0], values = {}): { readonly wrong: string } => ({
    wrong: sayCell(key, language, { text, ...values }),
  });
  if (text === '') return wrong('noDate');
  const found = DAY_FIRST.exec(text);
  const [one, other] = found ? [dayIn(found, 1, 2), dayIn(found, 2, 1)] : [undefined, undefined];
  if (found && order !== 'dutch' && order !== 'american' && one && other && one !== other) {
    return wrong('ambiguous', { one, other });
  }
  const date = found ? (order === 'american' ? other : (one ?? other)) : text;
  const when = date === undefined ? undefined : parseWhen(date);
  if (date === undefined || !when) return wrong('date');
  if (when.from !== when.to) return wrong('notADay');
  if (when.from > base.today) return wrong('future');
  if (base.sessionOn(date, false) !== undefined) return wrong('there', { text: date });
  return { date };
}

/** A date with the year last; undefined where the calendar has no such day. */
function dayIn(found: RegExpExecArray, day: number, month: number): string | undefined {
  const there = dayOf(Number(found[3]), Number(found[month]), Number(found[day]));
  return there === undefined ? undefined : formatDay(there);
}
