import type { Choice } from '../asker.js';
import type { Coded } from './base.js';
import type { LogSetting, Read } from './step.js';
import { sayLog } from './words.js';

/** Members as they are shown and typed: each by a number. */

/** The members whose numbers were typed, or what is no number on the screen. */
export function pick(
  typed: string,
  coded: readonly Coded[],
): { readonly ids: readonly string[] } | { readonly strange: string } {
  const ids: string[] = [];
  for (const word of typed.split(/[\s,;]+/).filter((one) => one !== '')) {
    const found = coded.find(({ code, id }) => code === word || id === word);
    if (!found) return { strange: word };
    if (!ids.includes(found.id)) ids.push(found.id);
  }
  return { ids };
}

/** That something typed is no number on the screen. */
export function strange(
  { language }: LogSetting,
  code: string,
  members: readonly Coded[],
  typed: string,
): Read {
  if (!/^\d/.test(code)) return { wrong: sayLog('badPresent', language, { typed }) };
  return { wrong: sayLog('strangeNumber', language, { code, last: members.length }) };
}

/** Members with the numbers that are typed for them. */
export function codesOf(members: readonly Coded[]): readonly (readonly Choice[])[] {
  return inRows(members.map(({ code, id }) => ({ code, label: id })));
}

/** How many characters of choices stand beside each other: a line of 80 columns. */
const WIDE = 74;

/** Short choices beside each other, as many as fit on a line. */
export function inRows(choices: readonly Choice[]): readonly (readonly Choice[])[] {
  const rows: Choice[][] = [];
  let room = 0;
  for (const choice of choices) {
    const width = choice.code.length + choice.label.length + 6;
    const row = rows.at(-1);
    if (row && width <= room) row.push(choice);
    else rows.push([choice]);
    room = (row && width <= room ? room : WIDE) - width;
  }
  return rows;
}
