import { CsvError, parse } from 'csv-parse/sync';
import type { Language } from '../base/language.js';
import type { Plain } from '../edit/plain.js';
import { cellFields } from '../interview/log/cell.js';
import { readTable } from '../interview/log/table.js';
import type { Row } from '../interview/log/table-columns.js';
import type { LogBase, Told } from '../interview/log.js';
import { sayMend, sayProblem } from '../network/problems/words.js';
import { plain } from '../report/plain.js';
import { readText } from './files.js';
import { sayOf } from './log-words.js';
import { type Shell, UsageError } from './shell.js';

/** The sessions of a table, what is to be said of them beforehand, and what is wrong. */
export interface Imported {
  readonly sessions: readonly { readonly line: number; readonly told: Told }[];
  readonly remarks: readonly string[];
}

/**
 * Reads a table of sessions from a CSV file.
 *
 * @param also what else is wrong with one session, by itself
 * @throws UsageError with all that is wrong, each with its line and column
 */
export async function importTable(
  file: string,
  base: LogBase,
  language: Language,
  shell: Shell,
  also: (told: Told) => readonly string[],
): Promise<Imported> {
  const [head, ...rows] = await rowsOf(file, language, shell);
  if (!head) throw new UsageError(sayOf('emptyTable', language, { file }));
  const table = readTable(head, rows, base, language);
  const faults = [
    ...table.faults,
    ...table.sessions.flatMap(({ line, told }) =>
      also(told).map((message) => ({ line, column: undefined, message })),
    ),
  ].sort((a, b) => a.line - b.line);
  if (faults.length > 0) {
    const lines = faults.map(({ line, column, message }) =>
      sayOf('importLine', language, {
        file,
        line,
        column: column === undefined ? '' : sayOf('importColumn', language, { column }),
        message,
      }),
    );
    throw new UsageError(...lines, sayOf('importWrong', language, { file }));
  }
  const remarks = [
    ...(table.dates === 'dutch' ? [sayOf('dutchDates', language)] : []),
    ...(table.dates === 'american' ? [sayOf('americanDates', language)] : []),
    ...(table.left.length > 0 ? [sayOf('left', language, { columns: table.left.join(', ') })] : []),
  ];
  return { sessions: table.sessions, remarks };
}

async function rowsOf(file: string, language: Language, shell: Shell): Promise<readonly Row[]> {
  const read = await readText(file, shell);
  if ('problem' in read) {
    const { problem } = read;
    const said = `${sayProblem(problem, language)} ${sayMend(problem, language)}`.trim();
    throw new UsageError(`${file}: ${said}`);
  }
  try {
    const records = parse(read.text, {
      bom: true,
      delimiter: delimiterOf(read.text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly {
      readonly record: string[];
      readonly info: { readonly lines: number };
    }[];
    return records
      .filter(({ record }) => record.some((cell) => cell !== ''))
      .map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? String(error.lines) : '1';
    throw new UsageError(sayOf('badTable', language, { file, line }));
  }
}

/** What stands between the cells: what the first line has most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (mark: string): number => bare.split(mark).length;
  return [';', ',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The sessions of a table as they will be recorded, a line for each. */
export function preview(file: string, { sessions, remarks }: Imported, language: Language): string {
  const { length } = sessions;
  const staan =
    length === 1
      ? sayOf('previewOne', language)
      : sayOf('previewMany', language, { count: length });
  const lines = sessions.map(({ told }) => `  ${told.date}  ${fieldsOf(told, language)}`.trimEnd());
  return [sayOf('preview', language, { file, staan }), ...lines, ...remarks].map(plain).join('\n');
}

function fieldsOf({ fields }: Told, language: Language): string {
  const names = new Map(cellFields().map(({ field, nl }) => [field, nl]));
  return Object.entries(fields)
    .map(([field, value]) => {
      const name = language === 'nl' ? names.get(field) : field.split('.').at(-1);
      return `${name ?? field} ${shown(value, language)}`;
    })
    .join('; ');
}

/** A value as a reader knows it; of a long list how many, and the first few. */
function shown(value: Plain, language: Language): string {
  if (Array.isArray(value)) {
    const all = value.map((one: Plain) =>
      typeof one === 'object' && 'what' in one ? String(one.what) : String(one),
    );
    if (all.length === 0) return '0';
    return all.length > 4 ? `${all.length} (${all.slice(0, 3).join(', ')}, …)` : all.join(', ');
  }
  if (typeof value === 'boolean') return sayOf(value ? 'yes' : 'no', language);
  if (value === 'unknown' || value === 'none') return sayOf(value, language);
  return String(value);
}
