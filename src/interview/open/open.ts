import type { Diagnosis } from '../../diagnosis/diagnose.js';
import { type Edit, edited, isEditError, sayEdit } from '../../edit/edit.js';
import type { Network } from '../../network/format/network.js';
import { formItem, formsItem } from '../forms.js';
import { cannotBe } from '../interview.js';
import type { Item } from '../item.js';
import { lineItem, type Making, restItem } from '../items.js';
import { type Look, lookAt } from '../look.js';
import type { Setting } from '../progress.js';
import type { Answer, Reading } from '../read/answer.js';
import { readTyped } from '../read/typed.js';
import { type Found, itemFor, pointingAt } from './ask-for.js';
import { roundFor } from './round.js';
import { shaken } from './shaken.js';
import { isWanted, type Turn, turns, type Wanted } from './turns.js';
import { unlistedItem, withListed } from './unlisted.js';

/** A run of questions about a file: the file as it is now, and what was asked already. */
export interface Run {
  readonly text: string;
  readonly look: Look;
  /** The questions that were put, answered or not: none is put twice. */
  readonly asked: ReadonlySet<string>;
  /** Those that told no check anything when their turn came; a later answer may change that. */
  readonly silent: ReadonlySet<string>;
  /** Those of them that were not put, as a verdict that stands takes them as told. */
  readonly standing: ReadonlySet<string>;
  /** What the last answer left open, and is asked at once. */
  readonly follow: Item | undefined;
}

/** A run before its first question. */
export function beginRun(text: string, setting: Setting): Run {
  return {
    text,
    look: lookAt(text, setting),
    asked: new Set(),
    silent: new Set(),
    standing: new Set(),
    follow: undefined,
  };
}

/** A question, and how far its answer can narrow the score. */
export interface Open {
  readonly item: Item;
  readonly narrows: number;
}

/**
 * The most telling question of which the answer is not known, and the run as it comes to it: first
 * what the file does not say, then what it says less exactly than a check needs.
 */
export function nextOpen(
  run: Run,
  wanted: Wanted,
  setting: Setting,
): { readonly open: Open | undefined; readonly run: Run } {
  if (run.follow) return { open: { item: run.follow, narrows: 0 }, run };
  const found = search(run, wanted, setting);
  // What told nothing may tell something by what was answered since.
  const again = found.open === undefined && run.silent.size > 0;
  return again ? search({ ...run, silent: new Set() }, wanted, setting) : found;
}

function search(run: Run, wanted: Wanted, setting: Setting): ReturnType<typeof nextOpen> {
  const { network } = run.look;
  const diagnosis = run.look.diagnosis();
  if (!network || !diagnosis) return { open: undefined, run };
  const silent = new Set(run.silent);
  const standing = new Set(run.standing);
  const put = new Set([...run.asked, ...silent, ...standing]);
  let open: Open | undefined;
  for (const turn of turns(network, diagnosis, setting)) {
    if (!isWanted(turn, wanted)) continue;
    const found = foundAt(turn, network, diagnosis, put, setting);
    for (const id of found.silent) silent.add(id);
    for (const id of found.standing) standing.add(id);
    for (const id of [...found.silent, ...found.standing]) put.add(id);
    if (found.item) {
      open = { item: found.item, narrows: turn.narrows };
      break;
    }
  }
  return { open, run: { ...run, silent, standing } };
}

function foundAt(
  turn: Turn,
  network: Network,
  diagnosis: Diagnosis,
  put: ReadonlySet<string>,
  setting: Setting,
): Found {
  if (turn.of === 'missing' || turn.of === 'vague') {
    return itemFor(turn, network, diagnosis, put, setting);
  }
  const nothing = { item: undefined, silent: [], standing: [] };
  if (turn.of === 'pulse') {
    const round = put.has('pulse') ? undefined : roundFor(network, diagnosis, setting);
    return { ...nothing, item: round && formsItem(round, setting) };
  }
  if (put.has('members.more')) return nothing;
  const item = unlistedItem(network, setting);
  if (!item) return nothing;
  const listed = withListed(network, item);
  const stands = shaken(network, [listed], diagnosis.asOf, setting).length > 0;
  return stands ? { ...nothing, standing: [item.id] } : { ...nothing, item };
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
  const asked = new Set([...run.asked, item.id, ...spotsIn(item)]);
  const { edits } = answer;
  if (edits.length === 0) {
    return { is: 'taken', edits, run: { ...run, asked, follow: nextForm(item, answer, setting) } };
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
  return { is: 'taken', edits, run: { ...run, text, look, asked, follow } };
}

/** Whom a question over a whole list was about: who comes on the list later is asked anew. */
function spotsIn({ form }: Item): readonly string[] {
  if (form.is !== 'ticks' && form.is !== 'usual') return [];
  return form.ticks.map(({ path }) => path.join('.'));
}

/** The form that is typed next, until all of them are there. */
function nextForm({ form }: Item, { word, marks }: Answer, setting: Setting): Item | undefined {
  if (form.is === 'forms' && word !== undefined) {
    return formItem(form.round, Number(word), [], setting);
  }
  if (form.is !== 'form' || !marks) return undefined;
  return formItem(form.round, form.count, [...form.typed, marks], setting);
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
