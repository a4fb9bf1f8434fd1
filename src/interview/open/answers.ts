import { ABSENT, type Fact, items, known } from '../../network/facts.js';
import { aboutField, type Kind, type Shape } from '../../network/field.js';
import type { Network } from '../../network/format/network.js';
import type { Within } from '../item.js';
import type { Spot, Values } from './lacking.js';
import { mayBeNew } from './names.js';
import { pointsWithin, vagueOf } from './vague.js';

/**
 * A few answers that may be given at a spot, as far apart as they can be: what they do shows what an
 * answer could do.
 *
 * @returns facts; sections where the spot is a section
 */
export function answersFor(
  spot: Spot,
  network: Network,
  asOf: number,
): readonly (Fact<unknown> | Values)[] {
  const { kind, path } = spot;
  const within = vagueOf(spot);
  if (within) return pointsWithin(upTo(asOf, within, kind), spot, namesOf(kind, network));
  const ids = idsOf(network, path.at(-1) === 'newcomers');
  switch (kind.is) {
    case 'list':
      return [fact([]), ...itemsFor(kind.shape, ids, asOf).map(fact)];
    case 'section':
      return sectionsFor(kind.shape);
    default:
      return factsFor(kind, ids, asOf);
  }
}

const at = { start: 0, end: 0, path: '' };
const fact = (value: unknown): Fact<unknown> => ({ is: 'known', value, at });
const NONE: Fact<unknown> = { is: 'none', at };

/** Days before and after the day of the report, around what checks look at. */
const PAST = [0, 100, 200, 400, 1000];
const COMING = [-30, -400];

/** What has happened lies at the latest on the day of the report. */
function upTo(asOf: number, within: Within, kind: Kind): Within {
  const past = kind.is === 'yes-no-or-date' || (kind.is === 'date' && kind.past);
  return past ? { ...within, high: Math.min(within.high, asOf) } : within;
}

/** Who or which may be named in the place of a number of them. */
function namesOf({ is }: Kind, { members, organisations }: Network): readonly string[] {
  if (is === 'presence') return idsIn(items(members));
  return is === 'adopters' ? idsIn(items(organisations)) : [];
}

/** How many days ago something is tried that happened some time ago. */
const MONTHS_AGO = 120;

/** How many ids are tried where an answer may point to somebody. */
const MOST_IDS = 12;

interface Ids {
  readonly member: readonly string[];
  readonly organisation: readonly string[];
}

function idsOf({ members, organisations }: Network, newcomers: boolean): Ids {
  const listed = items(members) ?? [];
  const isNew = mayBeNew(listed);
  return {
    member: idsIn(listed.filter((_, at) => !newcomers || isNew(at))).slice(0, MOST_IDS),
    organisation: idsIn(items(organisations)).slice(0, MOST_IDS),
  };
}

function idsIn(list: readonly { readonly id: Fact<string> }[] | undefined): readonly string[] {
  return (list ?? []).flatMap(({ id }) => known(id) ?? []);
}

function factsFor(kind: Kind, ids: Ids, asOf: number): readonly Fact<unknown>[] {
  switch (kind.is) {
    case 'yes-no':
    case 'yes-no-or-text':
    case 'yes-no-or-mark':
    case 'yes-no-or-date':
      return [fact(true), fact(false)];
    case 'number':
      return [kind.min, Math.min(kind.max, 8), Math.min(kind.max, 100)].map((low) =>
        fact({ low, high: low }),
      );
    case 'date': {
      const days = [...PAST, ...(kind.past ? [] : COMING)].map((ago) => asOf - ago);
      const dates = days.map((day) => fact({ from: day, to: day }));
      return kind.never ? [...dates, NONE] : dates;
    }
    case 'choice':
    case 'decider':
      return Object.keys(kind.words).map(fact);
    case 'choices': {
      const words = Object.keys(kind.words);
      const but = words.map((word) => words.filter((one) => one !== word));
      return [[], ...words.map((word) => [word]), ...but, words].map((list) =>
        fact(list.map(fact)),
      );
    }
    case 'presence':
      return [...amounts([0, 1, 5, 20]), fact(ids.member.map(fact))];
    case 'adopters':
      return amounts([0, 1, 5, 20]);
    case 'references':
      return [
        fact([]),
        fact(ids[kind.to].map(fact)),
        ...ids[kind.to].map((id) => fact([fact(id)])),
      ];
    case 'reference':
      return [NONE, ...ids[kind.to].map(fact)];
    case 'texts':
      return [fact([]), fact([fact('…')])];
    default:
      return [fact('…'), NONE];
  }
}

const amount = (low: number): Fact<unknown> => fact({ low, high: low });

function amounts(numbers: readonly number[]): readonly Fact<unknown>[] {
  return numbers.map(amount);
}

/** A few kinds of time: all of it for one of them, or something for each. */
function sectionsFor(shape: Shape): readonly Values[] {
  const names = Object.keys(shape);
  const filled = (amountOf: (name: string) => number): Values =>
    Object.fromEntries(
      names.map((name) => [name, fact({ low: amountOf(name), high: amountOf(name) })]),
    );
  return [filled(() => 20), ...names.map((only) => filled((name) => (name === only ? 100 : 0)))];
}

/**
 * One item, and many alike: all yes, all no, nothing told; by each who it may be by, and with numbers
 * beside it.
 */
function itemsFor(shape: Shape, ids: Ids, asOf: number): readonly (readonly Values[])[] {
  const pointing = Object.entries(shape).flatMap(([name, field]) => {
    const { kind } = aboutField(field);
    if (kind.is === 'reference') return ids[kind.to].map((id) => [name, id] as const);
    return 'words' in kind && kind.is !== 'choices'
      ? Object.keys(kind.words).map((word) => [name, word] as const)
      : [];
  });
  const told = [true, false, undefined].flatMap((answer) => [
    ...[undefined, ...pointing].map((point) => itemOf(shape, { answer, point }, asOf)),
    ...[1, 8].map((number) => itemOf(shape, { answer, number }, asOf - MONTHS_AGO)),
  ]);
  return told.flatMap((item) => [Array<Values>(MANY).fill(item), [item]]);
}

const MANY = 12;

interface Telling {
  readonly answer: boolean | undefined;
  readonly point?: readonly [name: string, value: string] | undefined;
  readonly number?: number;
}

function itemOf(shape: Shape, { answer, point, number }: Telling, asOf: number): Values {
  const facts = Object.entries(shape).map(([name, field]): readonly [string, unknown] => {
    const { kind } = aboutField(field);
    if (point?.[0] === name) return [name, fact(point[1])];
    if (kind.is === 'section') return [name, itemOf(kind.shape, { answer }, asOf)];
    if (kind.is.startsWith('yes-no') && answer !== undefined) return [name, fact(answer)];
    if (kind.is === 'text') return [name, fact('…')];
    if (kind.is === 'number' && number !== undefined) return [name, amount(number)];
    if (kind.is === 'date') return [name, fact({ from: asOf, to: asOf })];
    return [name, ABSENT];
  });
  return Object.fromEntries(facts);
}
