import { CsvError, parse } from 'csv-parse/sync';

/** A line of a table, with the line of the file on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table, or the line on which a quotation mark goes wrong. */
export type CsvTable = { readonly rows: readonly CsvRow[] } | { readonly faultyLine: number };

/** What spreadsheets put between cells; a Dutch one writes semicolons. */
const DELIMITERS = [';', ',', '\t'] as const;

/**
 * Reads a table as spreadsheets save it, with whatever is between its cells.
 *
 * @param fits how many of the names on top are known: what is between cells is what most are found with
 */
export function readCsv(text: string, fits: (names: readonly string[]) => number): CsvTable {
  const tables = DELIMITERS.map((delimiter) => tableOf(text, delimiter));
  const score = (table: CsvTable): number =>
    'rows' in table
      ? fits(table.rows[0]?.cells ?? []) + 0.1 * (table.rows[0]?.cells.length ?? 0)
      : -1;
  return tables.reduce((best, table) => (score(table) > score(best) ? table : best));
}

function tableOf(text: string, delimiter: string): CsvTable {
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly {
      readonly info: { readonly lines: number };
      readonly record: string[];
    }[];
    const rows = records.map(({ info, record }) => {
      const within = record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
      return { line: info.lines - within, cells: record };
    });
    // A line of nothing but delimiters is what a spreadsheet leaves of an empty one.
    return { rows: rows.filter(({ cells }, at) => at === 0 || cells.some((cell) => cell !== '')) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { faultyLine: typeof error.lines === 'number' ? error.lines : 1 };
  }
}
