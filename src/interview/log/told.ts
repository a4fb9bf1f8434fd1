import { formatDay } from '../../base/days.js';
import type { Edit, Path, Plain } from '../../edit/plain.js';
import type { LogBase } from './base.js';

/** What was told of one session. */
export interface Told {
  /** The day, as `2026-11-21`. */
  readonly date: string;
  /** Another session on a day that has one already. */
  readonly again?: boolean;
  /** The fields of the session by English name, those of a section with a dot: `minutes.learning`. */
  readonly fields: Readonly<Record<string, Plain>>;
  /** How many were there for the first time who are not listed yet. */
  readonly newMembers?: number;
  /** Actions that are done and hurdles that are solved, by where the file says so. */
  readonly closed: readonly { readonly path: Path; readonly value: Plain }[];
  readonly next?: Plain;
  /** False: the day that the file is about stays what it is, though the session is later. */
  readonly asOf?: boolean;
}

/** The order in which the fields of a session are written; a section stands for its parts. */
type Fields = Readonly<Record<string, Plain>>;

/** The changes of the file that come of what was told of sessions, oldest first. */
export function editsOf(all: readonly Told[], base: LogBase): readonly Edit[] {
  const sorted = [...all].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  let [sessions, members] = [base.sessionCount, base.memberCount];
  let made = 0;
  const edits = sorted.flatMap((told) => {
    const ids = base.newIds(made + (told.newMembers ?? 0)).slice(made);
    made += ids.length;
    const joining = ids.map((id, at): Edit => {
      return { path: ['members', members + at], value: { id, joined: told.date } };
    });
    members += ids.length;
    const planned = told.again ? undefined : base.sessionOn(told.date, true);
    if (planned === undefined) sessions += 1;
    return [
      ...joining,
      ...sessionEdits(
        told,
        withNew(told.fields, ids),
        planned ?? sessions - 1,
        planned !== undefined,
      ),
      ...told.closed,
      ...(told.next === undefined ? [] : [{ path: ['next-session'], value: told.next }]),
    ];
  });
  return [...edits, ...asOfEdit(sorted, base)];
}

/** Who is new was there too, and for the first time. */
function withNew(fields: Fields, ids: readonly string[]): Fields {
  if (ids.length === 0) return fields;
  const { newcomers, present } = fields;
  const list = (value: Plain | undefined): readonly Plain[] => (Array.isArray(value) ? value : []);
  return {
    ...fields,
    newcomers: [...list(newcomers), ...ids],
    ...(Array.isArray(present) ? { present: [...list(present), ...ids] } : {}),
  };
}

function sessionEdits(
  { date }: Told,
  fields: Fields,
  place: number,
  planned: boolean,
): readonly Edit[] {
  if (!planned) return [{ path: ['sessions', place], value: { date, ...nested(fields) } }];
  return Object.entries(fields).map(([key, value]) => ({
    path: ['sessions', place, ...key.split('.')],
    value,
  }));
}

/** Fields with dots as sections: `{'minutes.learning': 60}` as `{minutes: {learning: 60}}`. */
function nested(fields: Fields): Fields {
  const made: Record<string, Plain> = {};
  for (const [key, value] of Object.entries(fields)) {
    const [first = '', second] = key.split('.');
    const inside = made[first];
    if (second === undefined) made[first] = value;
    else made[first] = { ...(typeof inside === 'object' ? inside : {}), [second]: value };
  }
  return made;
}

/** A session after the day that the file is about would count as one still to come. */
function asOfEdit(sorted: readonly Told[], base: LogBase): readonly Edit[] {
  const last = sorted.at(-1);
  const { asOf } = base;
  if (!last || asOf === undefined || last.asOf === false) return [];
  return last.date > formatDay(asOf) ? [{ path: ['as-of'], value: last.date }] : [];
}
