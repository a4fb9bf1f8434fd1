import { formatDay } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import { nearest } from '../../network/suggest.js';
import type { LogBase } from './base.js';
import { cellFields } from './cell.js';
import { sayCell } from './cell-words.js';

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

/** What a column holds: a field of a session, or whether one member was there. */
export type Column =
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

/** Reads the names of the columns; what is wrong with them goes to `faults`. */
export function columnsOf(
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
    const found = meantBy(name, field, id);
    if (!found) {
      const near = nearest(name, [...names.keys(), ...members]);
      return near === undefined ? wrong('column') : wrong('columnNear', { near });
    }
    if (taken.has(found.key)) return wrong('columnTwice');
    taken.add(found.key);
    return found.column;
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

/** A field before a member: a column is one of them, by a key of its own. */
function meantBy(
  name: string,
  field: string | undefined,
  id: string | undefined,
): { readonly column: Column; readonly key: string } | undefined {
  if (field !== undefined) return { column: { is: 'field', name, field }, key: field };
  if (id !== undefined) return { column: { is: 'member', name, id }, key: `member ${id}` };
  return undefined;
}

/** A name as it is compared: small letters, hyphens, no accents. */
function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return plain.replace(/[\s_]+/g, '-');
}
