import { formatDay, parseWhen } from '../base/days.js';
import type { Language } from '../base/language.js';
import type { Plain } from '../edit/plain.js';
import type { OpenItem } from '../interview/log/base.js';
import { type Cell, readCell } from '../interview/log/cell.js';
import { typedDate } from '../interview/log/day.js';
import { whatAndWho } from '../interview/log/lines.js';
import type { LogBase, Told } from '../interview/log.js';
import { FLAGS, type Flag } from './log-flags.js';
import { sayOf } from './log-words.js';

/** The options of `leernet log` as they are typed. */
export interface LogArguments {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly simple?: boolean;
  readonly eenvoudig?: boolean;
  readonly import?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly more?: boolean;
  readonly [option: string]: unknown;
}

/** Options that tell nothing of a session. */
const ASIDE = ['lang', 'color', 'simple', 'eenvoudig', 'import', 'dryRun', 'yes', 'more'];

/** The options that were given and that tell something of a session, as they are typed. */
export function tellingOptions(options: LogArguments): readonly string[] {
  return Object.keys(options)
    .filter((key) => !ASIDE.includes(key) && options[key] !== undefined)
    .map((key) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
}

/** What the options tell of a session, or all that is wrong with them. */
export function toldIn(
  options: LogArguments,
  base: LogBase,
  file: string,
  language: Language,
): { readonly told: Told } | { readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  const date = dateIn(options, base, language, wrong);
  const again = base.sessionOn(date, false) !== undefined;
  if (again && !options.yes) wrong.push(sayOf('needsYes', language, { date, file }));
  const fields: Record<string, Plain> = {};
  const take = (option: string, field: string, cell: Cell): void => {
    if ('wrong' in cell) wrong.push(sayOf('option', language, { option, why: cell.wrong }));
    else fields[field] = cell.value;
  };
  for (const flag of FLAGS) {
    const value = options[camel(flag.flag)];
    if (value === undefined) continue;
    if (typeof value === 'boolean') fields[flag.field] = value;
    else take(`--${flag.flag}`, flag.field, readCell(flag.field, String(value), language));
  }
  for (const [option, kind] of [
    ['decision', 'decisions'],
    ['hurdle', 'hurdles'],
    ['action', 'actions'],
  ] as const) {
    const texts = listOf(options[option]);
    const none = texts.length === 1 && /^(?:geen|none)$/i.test(texts[0] ?? '');
    if (none) fields[kind] = 'none';
    else if (texts.length > 0)
      fields[kind] = texts.map((text) => whatAndWho(text, kind, base, date));
  }
  const closed = [
    ...closing('--done', options.done, base.openActions(date), true, language, wrong),
    ...closing('--solved', options.solved, base.openHurdles(date), date, language, wrong),
  ];
  const next = nextIn(options.next, language, wrong);
  const added = newIn(options.new, language, wrong);
  if (wrong.length > 0) return { wrong };
  return {
    told: {
      date,
      fields,
      closed,
      ...(again ? { again } : {}),
      ...(next === undefined ? {} : { next }),
      ...(added === undefined ? {} : { newMembers: added }),
    },
  };
}

function dateIn(
  { date }: LogArguments,
  base: LogBase,
  language: Language,
  wrong: string[],
): string {
  const today = formatDay(base.today);
  if (date === undefined) return base.likelyDate.date;
  const read = typedDate(String(date));
  const when = read === undefined ? undefined : parseWhen(read);
  if (read === undefined || !when || when.from !== when.to) {
    wrong.push(sayOf('badDay', language, { text: String(date), date: today }));
    return today;
  }
  if (when.from > base.today) wrong.push(sayOf('future', language, { date: read }));
  return read;
}

function nextIn(next: unknown, language: Language, wrong: string[]): Plain | undefined {
  if (next === undefined) return undefined;
  const text = String(next).trim();
  if (/^(?:geen|none|0)$/i.test(text)) return 'none';
  const cell = readCell('date', text, language);
  if ('value' in cell) return cell.value;
  wrong.push(sayOf('option', language, { option: '--next', why: cell.wrong }));
  return undefined;
}

function newIn(added: unknown, language: Language, wrong: string[]): number | undefined {
  if (added === undefined) return undefined;
  const cell = readCell('guests', String(added), language);
  if ('value' in cell && typeof cell.value === 'number') return cell.value;
  const why = 'wrong' in cell ? cell.wrong : sayOf('wholeNumber', language);
  wrong.push(sayOf('option', language, { option: '--new', why }));
  return undefined;
}

/** The open items that were named, by their number or by words that only one of them has. */
function closing(
  option: string,
  named: unknown,
  open: readonly OpenItem[],
  value: Plain,
  language: Language,
  wrong: string[],
): Told['closed'] {
  return listOf(named).flatMap((text) => {
    const word = text.trim().toLowerCase();
    const exact = open.find(({ code, what }) => code === word || what.toLowerCase() === word);
    const holding = open.filter(({ what }) => what.toLowerCase().includes(word));
    const found = exact ?? (holding.length === 1 ? holding[0] : undefined);
    if (found) return [{ path: found.path, value }];
    const shown = open.map(({ code, what }) => `${code} = ${what}`).join('; ');
    const key = open.length === 0 ? 'noneOpen' : 'noOpen';
    wrong.push(sayOf(key, language, { option, text, open: shown }));
    return [];
  });
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function camel(flag: string): string {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The command that records the same in one go: what was answered is never lost. */
export function commandFor(file: string, told: Told, base: LogBase, language: Language): string {
  const parts = [`--date ${told.date}`];
  for (const flag of FLAGS) {
    const value = told.fields[flag.field];
    if (value !== undefined) parts.push(optionFor(flag, value));
  }
  if (told.newMembers !== undefined) parts.push(`--new ${told.newMembers}`);
  for (const [option, kind] of [
    ['decision', 'decisions'],
    ['hurdle', 'hurdles'],
    ['action', 'actions'],
  ] as const) {
    const items = told.fields[kind];
    if (items === 'none') parts.push(`--${option} ${language === 'nl' ? 'geen' : 'none'}`);
    if (!Array.isArray(items)) continue;
    for (const item of items as readonly Readonly<Record<string, Plain>>[]) {
      const who = item.by === undefined ? '' : `, ${item.by}`;
      parts.push(`--${option} ${quoted(`${item.what}${who}`)}`);
    }
  }
  const open = [...base.openActions(told.date), ...base.openHurdles(told.date)];
  for (const { path, value } of told.closed) {
    const item = open.find((one) => one.path.join('.') === path.join('.'));
    if (!item || value === false) continue;
    parts.push(`--${path.at(-1) === 'done' ? 'done' : 'solved'} ${quoted(item.what)}`);
  }
  if (told.next !== undefined) parts.push(`--next ${String(told.next)}`);
  if (told.again) parts.push('--yes');
  return `leernet log ${quoted(file)} ${parts.join(' ')}`;
}

function optionFor({ flag, takes }: Flag, value: Plain): string {
  if (takes !== 'something' && typeof value === 'boolean') {
    return value ? `--${flag}` : `--no-${flag}`;
  }
  const text = Array.isArray(value) ? value.join(',') : String(value);
  return takes === 'nothing' ? `--${flag}` : `--${flag} ${quoted(text)}`;
}

/** A text as a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w.,/:+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
