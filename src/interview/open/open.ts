import type { Asking } from '../../diagnosis/ask.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import type { Judgement } from '../../diagnosis/judge.js';
import { type Edit, edited, isEditError, sayEdit } from '../../edit/edit.js';
import { operandKey } from '../../rulebook/condition/condition.js';
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
    standing: new Set(),
    follow: undefined,
  };
}

/** A question, and how far its answer can narrow the score. */
export interface Open {
  readonly item: Item;
  readonly narrows: number;
}

/** The most telling question of which the answer is not known, and the run as it comes to it. */
export function nextOpen(
  run: Run,
  wanted: Wanted,
  setting: Setting,
): { readonly open: Open | undefined; readonly run: Run } {
  if (run.follow) return { open: { item: run.follow, narrows: 0 }, run };
  const { network } = run.look;
  const diagnosis = run.look.diagnosis();
  if (!network || !diagnosis) return { open: undefined, run };
  const asked = new Set(run.asked);
  const standing = new Set(run.standing);
  let open: Open | undefined;
  for (const asking of inTurn(diagnosis)) {
    if (!isWanted(asking, wanted)) continue;
    const found = itemFor(asking.path, network, diagnosis, asked, setting);
    for (const id of found.passed) asked.add(id);
    for (const id of found.standing) standing.add(id);
    if (found.item) {
      open = { item: found.item, narrows: asking.narrows };
      break;
    }
  }
  return { open, run: { ...run, asked, standing } };
}

/**
 * What to ask, the most telling first; but what a log lacks before the habit that would stand in for
 * it, where another check waits for that log. Once the habit is stated, the log could only shake it.
 */
function inTurn(diagnosis: Diagnosis): readonly Asking[] {
  const all = diagnosis.ask();
  const byPath = new Map(all.map((asking) => [asking.path, asking]));
  const rests = new Map(diagnosis.judgements.map((one) => [one.rule.id, logLacks(one)]));
  const turn = new Set<Asking>();
  for (const asking of all) {
    for (const id of asking.rules) {
      const lacks = rests.get(id) ?? [];
      if (lacks.includes(asking.path)) continue;
      for (const path of lacks) {
        const first = byPath.get(path);
        const elsewhere = first?.rules.some((other) => (rests.get(other) ?? []).length === 0);
        if (first && elsewhere) turn.add(first);
      }
    }
    turn.add(asking);
  }
  return [...turn];
}

/** What is missing in the log of a rule that is judged by a habit; of any other, nothing. */
function logLacks({ rule, standsIn, read }: Judgement): readonly string[] {
  const log = standsIn ? rule['stands-in']?.for : undefined;
  const value =
    log === undefined ? undefined : read().get(operandKey({ is: 'measure', name: log }));
  return value?.missing ?? [];
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
  return { is: 'taken', edits, run: { ...run, text, look, asked, follow } };
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
