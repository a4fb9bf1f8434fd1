import type { Asking } from '../../diagnosis/ask.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import { type Edit, edited, isEditError, sayEdit } from '../../edit/edit.js';
import { membership } from '../../measures/kit/view.js';
import type { Amount, Fact } from '../../network/facts.js';
import { items, known } from '../../network/facts.js';
import type { Network } from '../../network/format/network.js';
import type { Member } from '../../network/format/people.js';
import { cannotBe } from '../interview.js';
import type { Item, Tick } from '../item.js';
import { acrossItem, fieldItem, lineItem, type Making, restItem } from '../items.js';
import { type Look, lookAt } from '../look.js';
import type { Pointing } from '../options.js';
import { peopleItem } from '../people.js';
import type { Setting } from '../progress.js';
import type { Reading } from '../read/answer.js';
import { readTyped } from '../read/typed.js';
import { lackingSpots, type Spot } from './lacking.js';
import { nameOf } from './names.js';
import { isTelling } from './telling.js';

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
    const found = itemFor(asking.path, network, diagnosis, run, setting);
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

/** The question for a field, where the file lacks it; and the spots that no longer tell anything. */
function itemFor(
  field: string,
  network: Network,
  diagnosis: Diagnosis,
  { asked }: Run,
  setting: Setting,
): { readonly item: Item | undefined; readonly passed: readonly string[] } {
  const question = setting.book.questions[field];
  const nothing = { item: undefined, passed: [] };
  if (!question || asked.has(field)) return nothing;
  const making: Making = { ...setting, pointing: pointingAt(network, setting) };
  const spots = lackingSpots(network, field).filter(({ within }) => isCurrent(within, diagnosis));
  const of = /^(members|organisations)\.[^.]+$/.test(field);
  if (of && (question.across ?? question.usual) && spots.length > 1) {
    const ticks = spots.map((spot) => tickFor(spot, making));
    return { item: acrossItem(field, ticks, making), passed: [] };
  }
  const passed: string[] = [];
  // The newest session tells most, and members come in their order.
  const ordered = field.startsWith('sessions.') ? newestFirst(spots) : spots;
  for (const spot of ordered) {
    const item = itemAt(spot, field, network, making);
    if (!item || asked.has(item.id)) continue;
    const others = spots.filter((one) => one !== spot);
    if (isTelling(spot, others, network, diagnosis, setting)) return { item, passed };
    passed.push(item.id);
  }
  return { item: undefined, passed };
}

/** Whether it is of a member of that day. */
function isCurrent([first]: Spot['within'], { asOf }: Diagnosis): boolean {
  if (first?.list !== 'members') return true;
  return membership(first.item as unknown as Member, asOf) !== 'no';
}

function itemAt(spot: Spot, field: string, network: Network, making: Making): Item | undefined {
  const id = spot.path.join('.');
  if (field === 'members') return { ...peopleItem(making), form: { is: 'people', listed: true } };
  const { language } = making;
  const names = Object.fromEntries(
    spot.within.map((one) => [keyOf(one.list), nameOf(one, language)]),
  );
  const values = { ...names, total: totalOf(network) };
  const [inside] = spot.within.slice(-1);
  const told = inside && !/^(members|organisations)$/.test(inside.list);
  const lead = told ? spot.within.map((one) => nameOf(one, language)).join(', ') : '';
  const headed = (item: Item): Item =>
    lead === '' ? item : { ...item, question: `${lead}\n${item.question}` };
  if (spot.kind.is === 'list') {
    if (!making.book.questions[field]?.lines) return undefined;
    return headed(lineItem(field, spot.path, 0, making, { id: `${id}/1` }));
  }
  return headed(fieldItem(field, spot.path, making, values, { id }));
}

function keyOf(list: string): string {
  return list === 'members' ? 'member' : list === 'organisations' ? 'organisation' : list;
}

function tickFor({ within, path }: Spot, { language }: Making): Tick {
  const [one] = within;
  const label = one ? nameOf(one, language) : '';
  return { code: String((one?.at ?? 0) + 1), label, path };
}

function newestFirst(spots: readonly Spot[]): readonly Spot[] {
  const dayOf = ({ within }: Spot): number => {
    const date = within[0]?.item.date as Fact<{ readonly to: number }> | undefined;
    return date?.is === 'known' ? date.value.to : 0;
  };
  return [...spots].sort((a, b) => dayOf(b) - dayOf(a));
}

function totalOf({ counts, members }: Network): string | number {
  const total: Amount | undefined = known(counts.total);
  return total?.low === total?.high && total ? total.low : (items(members)?.length ?? '…');
}

function pointingAt(network: Network, { language }: Setting): Pointing {
  const name = (list: string) => (item: object, at: number) => {
    const values = item as Readonly<Record<string, unknown>>;
    const id = values.id as Fact<string>;
    return { id: known(id) ?? '', label: nameOf({ list, at, item: values }, language) };
  };
  return {
    members: (items(network.members) ?? []).map(name('members')),
    organisations: (items(network.organisations) ?? []).map(name('organisations')),
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
