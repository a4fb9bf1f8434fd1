import type { Asking } from '../../diagnosis/ask.js';
import { type Edit, edited, isEditError, sayEdit } from '../../edit/edit.js';
import { cannotBe } from '../interview.js';
import type { Item } from '../item.js';
import { lineItem, type Making, restItem } from '../items.js';
import { type Look, lookAt } from '../look.js';
import type { Setting } from '../progress.js';
import type { Reading } from '../read/answer.js';
import { readTyped } from '../read/typed.js';
import { itemFor, pointingAt } from './ask-for.js';

/** Which facts are asked for: all, or those that some rules wait for. */
export interface Wanted {
  /** The ids of the rules; left out, all of them. */
  readonly rules?: ReadonlySet<string> | undefined;
}

/** A run of questions about a file: the file as it is now, and what was asked already. */
export interface Run {
  readonly text: string;
  readonly look: Look;
  /** The questions that were put, answered or not: none is put twice. */
  readonly asked: ReadonlySet<string>;
  /** What the last answer left open, and is asked at once. */
  readonly follow: Item | undefined;
}

/** A run before its first question. */
export function beginRun(text: string, setting: Setting): Run {
  return { text, look: lookAt(text, setting), asked: new Set(), follow: undefined };
}

/** A question, and how far its answer can narrow the score. */
export interface Open {
  readonly item: Item;
  readonly narrows: number;
}

/** The most telling question of which the answer is not known, and what was passed by for it. */
export function nextOpen(
  run: Run,
  wanted: Wanted,
  setting: Setting,
): { readonly open: Open | undefined; readonly passed: readonly string[] } {
  if (run.follow) return { open: { item: run.follow, narrows: 0 }, passed: [] };
  const { network } = run.look;
  const diagnosis = run.look.diagnosis();
  const passed: string[] = [];
  if (!network || !diagnosis) return { open: undefined, passed };
  for (const asking of diagnosis.ask()) {
    if (!isWanted(asking, wanted)) continue;
    const found = itemFor(asking.path, network, diagnosis, run.asked, setting);
    passed.push(...found.passed);
    if (found.item) return { open: { item: found.item, narrows: asking.narrows }, passed };
  }
  return { open: undefined, passed };
}

function isWanted({ path, rules }: Asking, wanted: Wanted): boolean {
  // Members answer the pulse themselves, and a session is recorded as a whole.
  if (path.startsWith('pulse') || path === 'sessions') return false;
  return wanted.rules === undefined || rules.some((rule) => wanted.rules?.has(rule));
}

/** What is left to others: the members themselves, and the one who records a session. */
export function leftToOthers(run: Run, wanted: Wanted): { pulse: boolean; sessions: boolean } {
  const paths = (run.look.diagnosis()?.ask() ?? [])
    .filter(
      ({ rules }) => wanted.rules === undefined || rules.some((rule) => wanted.rules?.has(rule)),
    )
    .map(({ path }) => path);
  return {
    pulse: paths.some((path) => path.startsWith('pulse')),
    sessions: paths.includes('sessions'),
  };
}

/** An answer that was taken, a key that was typed, or why it cannot be taken. */
export type RunTaken =
  | { readonly is: 'taken'; readonly run: Run; readonly edits: readonly Edit[] }
  | Exclude<Reading, { readonly is: 'answer' }>;

/** Takes an answer: writes it into the text, and holds it against all that stands there. */
export function takeOpen(item: Item, typed: string, run: Run, setting: Setting): RunTaken {
  const { language, today } = setting;
  const { network } = run.look;
  const pointing = network ? pointingAt(network, setting) : { members: [], organisations: [] };
  const ids = new Set([...pointing.members, ...pointing.organisations].map(({ id }) => id));
  const reading = readTyped(item, typed, { language, today, ids });
  if (reading.is !== 'answer') return reading;
  const { answer } = reading;
  const asked = new Set([...run.asked, item.id]);
  const { edits } = answer;
  if (edits.length === 0) {
    return { is: 'taken', edits, run: { ...run, asked, follow: undefined } };
  }
  let text: string;
  try {
    text = edited(run.text, edits, language);
  } catch (error) {
    if (!isEditError(error)) throw error;
    return { is: 'wrong', why: sayEdit(error, language) };
  }
  const look = lookAt(text, setting);
  const [problem] = look.errors;
  if (problem) return { is: 'wrong', why: cannotBe(problem, language) };
  const making: Making = { ...setting, pointing };
  const follow = followOf(item, answer, making);
  return { is: 'taken', edits, run: { text, look, asked, follow } };
}

/** What an answer left open: the rest of a list, or the next line. */
function followOf(
  item: Item,
  { left, edits }: { readonly left: readonly string[]; readonly edits: readonly Edit[] },
  making: Making,
): Item | undefined {
  const { form } = item;
  if (form.is === 'line') {
    const whole = edits.some(({ path }) => path.length === form.list.length);
    const field = form.list.filter((step) => typeof step === 'string').join('.');
    const id = item.id.replace(/\d+$/, String(form.at + 2));
    return whole ? undefined : lineItem(field, form.list, form.at + 1, making, { id });
  }
  if (left.length === 0) return undefined;
  const [edit] = edits;
  const named =
    form.is === 'some' && Array.isArray(edit?.value)
      ? edit.value.filter((one): one is string => typeof one === 'string' && one !== 'unknown')
      : [];
  return restItem(item, left, named, making);
}
