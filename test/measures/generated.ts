import fc from 'fast-check';
import { stringify } from 'yaml';
import { formatDay, parseWhen } from '../../src/base/days.js';
import { type View, viewOf } from '../../src/measures/kit/view.js';
import { aboutField, type Kind, type Shape } from '../../src/network/field.js';
import { network as networkField } from '../../src/network/format/network.js';
import type { Problem } from '../../src/network/problems/problem.js';
import { readNetwork } from '../../src/network/read.js';

/** Networks made up from the format itself, for the properties that hold of every network. */

export type Plain = string | number | boolean | readonly Plain[] | Section;
export interface Section {
  [key: string]: Plain | undefined;
}

export const AS_OF = parseWhen('2026-11-01')?.from ?? 0;
export const UNKNOWN = 'onbekend';

function shapeOf(kind: Kind): Shape {
  return kind.is === 'section' || kind.is === 'list' ? kind.shape : {};
}

const shape = shapeOf(aboutField(networkField).kind);

/** Fields that have no say in any measure, or that `settle` fills in. */
const SKIPPED = new Set([
  'leernet',
  'name',
  'id',
  'region',
  'language',
  'as-of',
  'plan',
  'waivers',
  'sessions.id',
  'members.id',
  'members.name',
  'organisations.id',
  'organisations.name',
]);

/** Fields that every made-up network needs, whatever the measure reads. */
const ALWAYS = new Set(['members', 'organisations', 'sessions', 'sessions.date']);
const REQUIRED = new Set(['sessions.date']);

const LENGTHS: Readonly<Record<string, number>> = {
  sessions: 9,
  members: 6,
  organisations: 4,
  results: 6,
  pulse: 16,
  'funding.sources': 3,
};

const MEMBERS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];
const ORGANISATIONS = ['o1', 'o2', 'o3', 'o4'];
const TEXTS = ['intervisie', 'casusbespreking', 'Casus bespreking', 'bezoek', 'iets anders'];

/** Numbers that lie around the thresholds of what they count. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  'sessions.minutes': [0, 0, 5, 10, 30, 60],
  'sessions.invited': [2, 4, 6, 9],
  'sessions.present': [0, 1, 2, 3, 4, 6],
  'members.hours-per-month': [0, 2, 4, 8, 16],
  'counts.hours-per-month': [0, 2, 4, 8, 16],
  'funding.sources.share': [0, 10, 20, 30],
  'funding.sources.amount': [0, 500, 1000, 5000, 20000],
  'evaluations.mark': [1, 5, 5.5, 6, 8],
  'evaluations.answers': [0, 3, 5, 8],
  pulse: [1, 2, 3, 4, 5],
  'pulse.answers': [5, 6],
};

function numbersFor(path: string): readonly number[] {
  const parent = path.slice(0, path.lastIndexOf('.'));
  return NUMBERS[path] ?? NUMBERS[parent] ?? [0, 1, 2, 3, 5];
}

/**
 * A network in which the fields that `reads` names may be filled in; all fields without it.
 */
export function networks(reads?: readonly string[]): fc.Arbitrary<Section> {
  const wanted = (path: string): boolean =>
    reads === undefined ||
    ALWAYS.has(path) ||
    reads.some(
      (read) => read === path || path.startsWith(`${read}.`) || read.startsWith(`${path}.`),
    );
  return section(shape, '', wanted).map(settle);
}

function section(
  fields: Shape,
  prefix: string,
  wanted: (path: string) => boolean,
): fc.Arbitrary<Section> {
  const parts: Record<string, fc.Arbitrary<Plain | undefined>> = {};
  for (const [key, field] of Object.entries(fields)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (SKIPPED.has(path) || !wanted(path)) continue;
    const value = written(aboutField(field).kind, path, wanted);
    // What holds others is nearly always there.
    const freq = /^(?:sessions|members|pulse|results)$/.test(path) ? 15 : 4;
    parts[key] = REQUIRED.has(path) ? value : fc.option(value, { nil: undefined, freq });
  }
  return fc.record(parts);
}

function written(kind: Kind, path: string, wanted: (path: string) => boolean): fc.Arbitrary<Plain> {
  const yesNo = fc.constantFrom<Plain>('ja', 'nee');
  switch (kind.is) {
    case 'section':
      return section(kind.shape, path, wanted);
    case 'list': {
      const longest = LENGTHS[path] ?? 3;
      const items = (minLength: number): fc.Arbitrary<Plain> =>
        fc.array<Plain>(section(kind.shape, path, wanted), {
          minLength,
          maxLength: longest,
          size: 'max',
        });
      return fc.oneof(
        { withCrossShrink: true },
        { weight: 5, arbitrary: items(0) },
        { weight: 10, arbitrary: items(Math.ceil(longest / 2)) },
        { weight: 1, arbitrary: fc.constant<Plain>('geen') },
      );
    }
    case 'yes-no':
    case 'yes-no-or-text':
    case 'yes-no-or-mark':
      return yesNo;
    case 'yes-no-or-date':
      return fc.oneof(yesNo, day(-500, 0));
    case 'number':
      return number(path, kind.range);
    case 'date':
      return date(path, kind.never, kind.past);
    case 'choice':
      return fc.constantFrom(...Object.keys(kind.words));
    case 'choices':
      return some(Object.keys(kind.words));
    case 'decider':
      return fc.constantFrom(...Object.keys(kind.words), 'm1', 'm2', 'o1');
    case 'reference':
      return fc.constantFrom(...(kind.to === 'member' ? MEMBERS : ORGANISATIONS));
    case 'references':
      return some(kind.to === 'member' ? MEMBERS : ORGANISATIONS);
    case 'presence':
      return fc.oneof(some(MEMBERS), some(MEMBERS), number(path, true));
    case 'adopters':
      return fc.oneof(some(ORGANISATIONS), number(path, true));
    case 'texts':
      return some(TEXTS);
    case 'text':
      return fc.constantFrom('geen', ...TEXTS);
    case 'id':
      return fc.constant('x');
  }
}

function some(words: readonly string[]): fc.Arbitrary<Plain> {
  return fc.subarray([...words]);
}

function number(path: string, range: boolean): fc.Arbitrary<Plain> {
  const exact = fc.constantFrom<Plain>(...numbersFor(path));
  if (!range) return exact;
  const open = exact.map((low) => `${Math.floor(Number(low))}+`);
  const between = exact.map((low) => `${Math.floor(Number(low))}-${Math.floor(Number(low)) + 3}`);
  return fc.oneof(
    { weight: 12, arbitrary: exact },
    { weight: 1, arbitrary: between },
    { weight: 1, arbitrary: open },
  );
}

function day(from: number, to: number): fc.Arbitrary<string> {
  return fc.integer({ min: from, max: to }).map((offset) => formatDay(AS_OF + offset));
}

/** Answers come in rounds; one of them months ago. */
const roundDay = fc.constantFrom(-4, -4, -4, -30, -30, -200).map((at) => formatDay(AS_OF + at));

function date(path: string, never: boolean, past: boolean): fc.Arbitrary<Plain> {
  const whole =
    path === 'sessions.date'
      ? fc.oneof({ weight: 6, arbitrary: day(-330, 0) }, { weight: 1, arbitrary: day(-800, 90) })
      : path === 'pulse.date'
        ? fc.oneof({ weight: 9, arbitrary: roundDay }, { weight: 1, arbitrary: day(-120, 0) })
        : day(-700, past ? 0 : 500);
  return fc.oneof(
    { weight: 12, arbitrary: whole },
    { weight: 1, arbitrary: whole.map((text) => text.slice(0, 7)) },
    { weight: 1, arbitrary: whole.map((text) => text.slice(0, 4)) },
    ...(never ? [{ weight: 2, arbitrary: fc.constant('nooit') }] : []),
    ...(path === 'members.left' ? [{ weight: 2, arbitrary: fc.constant(UNKNOWN) }] : []),
  );
}

/** Makes a made-up network one that can be read: ids that exist, numbers that can be true. */
function settle(made: Section): Section {
  const network: Section = structuredClone(made);
  prune(network);
  network.name = 'Proef';
  network['as-of'] = formatDay(AS_OF);
  const ids = new Set<string>();
  for (const [list, names] of [
    ['members', MEMBERS],
    ['organisations', ORGANISATIONS],
  ] as const) {
    itemsOf(network[list]).forEach((item, at) => {
      item.id = names[at];
      ids.add(names[at] ?? '');
    });
  }
  network.sessions = sortedSessions(network.sessions);
  closeRounds(itemsOf(network.pulse));
  prune(network);
  dropStrangers(network, shape, ids);
  settleCounts(network);
  dropPresent(network);
  return repaired(network);
}

/** Takes out the keys without a value. */
function prune(value: Plain | undefined): void {
  if (Array.isArray(value)) value.forEach(prune);
  else if (isSection(value)) {
    for (const [key, part] of Object.entries(value)) {
      if (part === undefined) delete value[key];
      else prune(part);
    }
  }
}

/** Closes a round where its first answer says so: with as many as it has, or with six. */
function closeRounds(pulse: readonly Section[]): void {
  const firstOf = new Map<Plain | undefined, Plain | undefined>();
  for (const { date: of, answers } of pulse) if (!firstOf.has(of)) firstOf.set(of, answers);
  for (const answer of pulse) {
    const closed = firstOf.get(answer.date);
    const there = pulse.filter(({ date: of }) => of === answer.date).length;
    answer.answers = closed === undefined || there < 5 ? undefined : closed === 6 ? 6 : there;
  }
}

function sortedSessions(list: Plain | undefined): Plain | undefined {
  if (!Array.isArray(list)) return list;
  const sessions = itemsOf(list);
  return sessions.sort((a, b) => (String(a.date) < String(b.date) ? -1 : 1));
}

/** Takes out references to members and organisations that are not in the file. */
function dropStrangers(holder: Section, fields: Shape, ids: ReadonlySet<string>): void {
  for (const [key, field] of Object.entries(fields)) {
    const value = holder[key];
    const { kind } = aboutField(field);
    if (value === undefined) continue;
    if (kind.is === 'section' && isSection(value)) dropStrangers(value, kind.shape, ids);
    if (kind.is === 'list') {
      for (const item of itemsOf(value)) dropStrangers(item, kind.shape, ids);
    }
    const refers = ['reference', 'references', 'presence', 'adopters', 'decider'].includes(kind.is);
    if (!refers) continue;
    const stranger = (one: Plain): boolean =>
      typeof one === 'string' && /^[mo]\d$/.test(one) && !ids.has(one);
    if (Array.isArray(value)) holder[key] = value.filter((one: Plain) => !stranger(one));
    else if (stranger(value)) delete holder[key];
  }
}

/** Turns the counts, made up without looking, into ones that the list allows. */
function settleCounts(network: Section): void {
  const { counts } = network;
  if (!isSection(counts)) return;
  const members = itemsOf(network.members);
  const extra = typeof counts.total === 'number' ? counts.total % 3 : 0;
  const adjust = (holder: Section, key: string, yes: number, maybe: number): void => {
    const drawn = holder[key];
    if (typeof drawn === 'number') holder[key] = yes + (drawn % (maybe + extra + 1));
    else if (typeof drawn === 'string') holder[key] = `${yes}-${yes + maybe + extra}`;
  };
  adjust(counts, 'total', members.length, 0);
  adjust(counts, 'core', members.filter((member) => member.circle !== 'outer').length, 0);
  for (const key of Object.keys(counts)) {
    if (['total', 'core', 'perspectives', 'hours-per-month'].includes(key)) continue;
    const field = key === 'students' ? 'student' : key;
    const yes = members.filter((member) => holdsOf(member, field)).length;
    adjust(counts, key, yes, members.filter((member) => member[field] === undefined).length);
  }
  const { perspectives } = counts;
  if (!isSection(perspectives)) return;
  for (const key of Object.keys(perspectives)) {
    const brings = (member: Section): boolean =>
      Array.isArray(member.perspectives) && member.perspectives.includes(key);
    const silent = members.filter((member) => member.perspectives === undefined).length;
    adjust(perspectives, key, members.filter(brings).length, silent);
  }
}

/** Whether something holds of a member; lived experience counts as close to the issue. */
function holdsOf(member: Section, field: string): boolean {
  if (member[field] !== undefined || field !== 'close-to-issue') return member[field] === 'ja';
  return member['lived-experience'] === 'ja';
}

/** Perspectives of which it is said that they take no part, though somebody brings them in. */
function dropPresent({ members, counts, perspectives }: Section): void {
  if (!isSection(perspectives) || !Array.isArray(perspectives.absent)) return;
  const brought = itemsOf(members).flatMap((member) => member.perspectives ?? []);
  const counted = isSection(counts) && isSection(counts.perspectives) ? counts.perspectives : {};
  perspectives.absent = perspectives.absent.filter(
    (one: Plain) =>
      !brought.includes(one) && [undefined, 0].includes(counted[String(one)] as number),
  );
}

/** What is taken out where the file's own checks find a contradiction. */
const REPAIRS: Readonly<Record<string, (network: Section) => void>> = {
  count: (network) => delete network.counts,
  guidance: (network) => delete network.guidance,
  present: (network) => without(network.sessions, 'present', 'invited'),
  parts: (network) => without(network.sessions, 'stand-ins'),
  shares: (network) => {
    if (isSection(network.funding)) without(network.funding.sources, 'share');
  },
  left: (network) => without(network.members, 'joined'),
  until: (network) => {
    if (isSection(network.funding)) without(network.funding.sources, 'from');
  },
};

function repaired(network: Section): Section {
  for (const _ of Object.keys(REPAIRS)) {
    const problem = problemsOf(network).find(({ severity }) => severity === 'error');
    if (!problem) return network;
    const repair = REPAIRS[problem.code.split('-')[0] ?? ''];
    if (!repair) throw new Error(`${JSON.stringify(problem)}\n${textOf(network)}`);
    repair(network);
  }
  return network;
}

function without(list: Plain | undefined, ...keys: readonly string[]): void {
  for (const item of itemsOf(list)) for (const key of keys) delete item[key];
}

function problemsOf(network: Section): readonly Problem[] {
  return readNetwork(textOf(network), { today: AS_OF }).problems;
}

/** A network as it would stand in a file. */
export function textOf(network: Section): string {
  return stringify(network);
}

/** A network seen from its day; undefined where the file's checks find a contradiction. */
export function seen(network: Section): View | undefined {
  const { network: read } = readNetwork(textOf(network), { today: AS_OF });
  return read && viewOf(read, AS_OF);
}

/** One place in a network that says something. */
export interface Told {
  /** The English path, without the places in lists. */
  readonly path: string;
  readonly kind: Kind;
  /** Whether it is one word of a list of words. */
  readonly word: boolean;
  readonly value: Plain;
  /** The item of a list that it stands in, else the network. */
  readonly item: Section;
  /** Writes something else in its place. */
  readonly put: (value: Plain) => void;
}

/** Every place in a network that says something: fields, the words in them, and lists. */
export function toldIn(network: Section): readonly Told[] {
  const found: Told[] = [];
  gatherTold(network, network, shape, '', found);
  return found;
}

function gatherTold(
  holder: Section,
  item: Section,
  fields: Shape,
  prefix: string,
  found: Told[],
): void {
  for (const [key, field] of Object.entries(fields)) {
    const value = holder[key];
    if (value === undefined || value === UNKNOWN) continue;
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const { kind } = aboutField(field);
    if (kind.is === 'section') {
      if (isSection(value)) gatherTold(value, item, kind.shape, path, found);
      continue;
    }
    const put = (other: Plain): void => {
      holder[key] = other;
    };
    found.push({ path, kind, word: false, value, item, put });
    if (kind.is === 'list') {
      for (const one of itemsOf(value)) gatherTold(one, one, kind.shape, path, found);
    } else if (Array.isArray(value)) {
      value.forEach((word: Plain, at) => {
        const putWord = (other: Plain): void =>
          put((Array.isArray(holder[key]) ? holder[key] : value).with(at, other));
        found.push({ path, kind, word: true, value: word, item, put: putWord });
      });
    }
  }
}

function isSection(value: Plain | undefined): value is Section {
  return typeof value === 'object' && !Array.isArray(value);
}

function itemsOf(list: Plain | undefined): Section[] {
  return Array.isArray(list) ? list.filter(isSection) : [];
}
