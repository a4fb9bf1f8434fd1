/** Made logs of which it is known how attendance really goes in them, and chance that blurs them. */

/** Days outside the holiday weeks, oldest first. */
const DAYS = ['2023', '2024', '2025'].flatMap((year) =>
  ['01-20', '03-03', '04-14', '05-26', '09-08', '10-20', '12-01'].map((day) => `${year}-${day}`),
);

/** A session as it really went: how many came, out of how many who could. */
interface Held {
  readonly date: string;
  readonly came: number;
  readonly of: number;
  /** Of the ring: how many came, out of how many. Given, presence is logged by name. */
  readonly ring?: readonly [came: number, of: number];
  /** What else the file says of it. */
  readonly more?: string;
}

/** Somebody who could come. */
interface Person {
  /** Whether they are in the outer ring today. */
  readonly ring: boolean;
  readonly joined?: string;
  readonly left?: string;
}

export type Answer = 'no decline' | 'sliding' | 'falling';

export interface Log {
  readonly name: string;
  readonly expected: Answer;
  readonly held: readonly Held[];
  /** Who could come, where presence is by name. */
  readonly people?: readonly Person[];
}

/** Sessions outside the holidays, one after the other, with so many present out of so many. */
function went(came: readonly number[], of: number): readonly Held[] {
  return came.map((number, at) => on(DAYS[at] ?? '', number, of));
}

/** The same where who does not come any more is gone: of those left, all but two come. */
function left(came: readonly number[]): readonly Held[] {
  return came.map((number, at) => on(DAYS[at] ?? '', number, number + 2));
}

function times(count: number, came: number): readonly number[] {
  return Array<number>(count).fill(came);
}

/** One out of so many sessions goes: 18, 18, 17, 17, 16… */
function leaking(from: number, count: number, every = 2): readonly number[] {
  return Array.from({ length: count }, (_, at) => from - Math.floor(at / every));
}

function on(date: string, came: number, of: number, more = ''): Held {
  return { date, came, of, more };
}

/** Each with who was there of the ring, by name. */
function withRing(
  held: readonly Held[],
  ring: readonly (readonly [number, number])[],
): readonly Held[] {
  return held.map((one, at) => ({ ...one, ring: ring[at] ?? [0, 0] }));
}

function invited(held: readonly Held[]): readonly Held[] {
  return held.map((one) => ({ ...one, more: `uitgenodigd: ${one.of}` }));
}

/** So many members alike. */
function members(count: number, fields: Omit<Person, 'ring'> = {}): readonly Person[] {
  return Array<Person>(count).fill({ ...fields, ring: false });
}

function ring(count: number): readonly Person[] {
  return Array<Person>(count).fill({ ring: true });
}

/** Logs with a known answer: how attendance really goes in them. */
export const logs: readonly Log[] = [
  { name: 'steady', expected: 'no decline', held: went(times(12, 14), 16) },
  { name: 'steady, a small group', expected: 'no decline', held: went(times(10, 8), 9) },
  { name: 'steady, a short log', expected: 'no decline', held: went(times(6, 14), 16) },
  { name: 'steady, a long log', expected: 'no decline', held: went(times(21, 12), 15) },
  { name: 'four sessions', expected: 'no decline', held: went([16, 16, 9, 9], 18) },
  {
    name: 'the summer is thin, and it is the newest',
    expected: 'no decline',
    held: [...went(times(11, 14), 16), on('2024-07-05', 6, 16), on('2024-08-22', 5, 16)],
  },
  {
    name: 'two thin summers, full in between',
    expected: 'no decline',
    held: [
      ...went(times(12, 14), 16),
      ...['2023-07-05', '2023-08-30', '2024-07-05', '2024-08-22'].map((day) => on(day, 5, 16)),
    ],
  },
  {
    name: 'Christmas is thin, and it is the newest',
    expected: 'no decline',
    held: [...went(times(7, 14), 16), on('2023-12-21', 5, 16), on('2024-01-05', 6, 16)],
  },
  {
    name: 'one terrible session, the newest',
    expected: 'no decline',
    held: went([...times(9, 14), 4], 16),
  },
  {
    name: 'one terrible session, a while ago',
    expected: 'no decline',
    held: went([...times(8, 14), 4, 14, 14], 16),
  },
  {
    name: 'a crowded opening day',
    expected: 'no decline',
    held: left([32, ...times(8, 14)]),
  },
  {
    name: 'a first session in the snow',
    expected: 'no decline',
    held: went([6, ...times(8, 14)], 16),
  },
  {
    name: 'growth',
    expected: 'no decline',
    held: left([8, 8, 9, 10, 11, 12, 13, 14, 15, 16]),
  },
  {
    name: 'growth, out of a far wider invitation',
    expected: 'no decline',
    held: invited([...went(times(5, 10), 11), ...went(times(10, 18), 30).slice(5)]),
  },
  {
    name: 'newcomers who come less often than the first members',
    expected: 'no decline',
    held: withRing([...went(times(5, 9), 10), ...went(times(10, 14), 18).slice(5)], []),
    people: [...members(10), ...members(8, { joined: '2023-09-01' })],
  },
  {
    name: 'half goes in the first sessions, the rest stays',
    expected: 'no decline',
    held: left([22, 17, ...times(9, 12)]),
  },
  {
    name: 'some go in the first sessions, the rest stays, a short log',
    expected: 'no decline',
    held: left([20, 15, ...times(6, 12)]),
  },
  {
    name: 'a deep dip, and back',
    expected: 'no decline',
    held: went([...times(5, 14), 7, 6, 7, 13, 14, 14, 14], 15),
  },
  {
    name: 'back only just, in the newest session',
    expected: 'no decline',
    held: went([...times(5, 14), 8, 8, 8, 15], 16),
  },
  {
    name: 'cancelled sessions',
    expected: 'no decline',
    held: [
      ...went(times(8, 14), 16),
      ...['2024-05-01', '2024-06-01', '2024-06-15'].map((day) => on(day, 0, 16, 'afgelast: ja')),
    ],
  },
  {
    name: 'a year without sessions, and on as before',
    expected: 'no decline',
    held: [
      ...went(times(5, 14), 16),
      ...['2025-02-10', '2025-03-10', '2025-04-14', '2025-05-12'].map((day) => on(day, 14, 16)),
    ],
  },
  {
    name: 'a small core that was chosen, and a ring',
    expected: 'no decline',
    held: withRing(
      went(times(10, 7), 8),
      times(4, 11).map((came) => [came, 12] as const),
    ),
    people: [...members(8), ...ring(12)],
  },
  {
    name: 'a small core that was chosen, and a ring that comes to every third session',
    expected: 'no decline',
    held: withRing(
      went(times(11, 7), 8),
      Array.from({ length: 11 }, (_, at) => (at < 4 || at % 3 === 0 ? [10, 12] : [0, 12])),
    ),
    people: [...members(8), ...ring(12)],
  },
  {
    name: 'who goes is followed by who comes',
    expected: 'no decline',
    held: withRing(went(times(10, 11), 12), []),
    people: [
      ...members(8),
      ...members(4, { left: '2023-09-01' }),
      ...members(4, { joined: '2023-09-01' }),
    ],
  },
  {
    name: 'two sessions of which nobody knows how many came',
    expected: 'no decline',
    held: [
      ...went(times(10, 14), 16),
      on('2023-06-12', Number.NaN, 16),
      on('2024-06-12', Number.NaN, 16),
    ],
  },
  {
    name: 'one in five gone, all at once',
    expected: 'sliding',
    held: left([...times(6, 18), ...times(6, 14)]),
  },
  {
    name: 'all come less often than they did',
    expected: 'sliding',
    held: went([...times(6, 18), ...times(6, 14)], 20),
  },
  {
    name: 'one goes every two sessions, for twelve',
    expected: 'sliding',
    held: left(leaking(18, 12)),
  },
  {
    name: 'a quarter of the invited stays away from a list that grew',
    expected: 'sliding',
    held: invited([...went(times(5, 18), 19), ...went(times(11, 18), 25).slice(5)]),
  },
  {
    name: 'a cliff, seen in two sessions so far',
    expected: 'sliding',
    held: left([...times(8, 18), 10, 10]),
  },
  {
    name: 'one goes every two sessions, for twenty',
    expected: 'falling',
    held: left(leaking(18, 20)),
  },
  {
    name: 'one goes every two sessions, a small group',
    expected: 'falling',
    held: left(leaking(11, 13)),
  },
  {
    name: 'one goes every session after a flying start',
    expected: 'falling',
    held: left([16, 16, 16, ...leaking(15, 8, 1)]),
  },
  { name: 'a cliff', expected: 'falling', held: left([...times(7, 16), 8, 8, 8]) },
  {
    name: 'a cliff right after a flying start, and steady since',
    expected: 'falling',
    held: left([...times(4, 18), ...times(7, 10)]),
  },
  { name: 'five sessions, and half gone', expected: 'falling', held: left([16, 16, 8, 8, 8]) },
  {
    name: 'half does not come back after the summer',
    expected: 'falling',
    held: [
      ...left([...times(4, 16), ...times(4, 8)]),
      on('2023-07-05', 9, 18),
      on('2023-08-22', 8, 18),
    ],
  },
  {
    name: 'selection in the first sessions, and a leak since',
    expected: 'falling',
    held: left([24, 18, ...times(4, 14), 12, 10, 9, 8, 7, 7]),
  },
  {
    name: 'all come half as often as they did',
    expected: 'falling',
    held: went([...times(6, 18), ...times(6, 9)], 20),
  },
  {
    name: 'a leak with one good session on the way',
    expected: 'falling',
    held: went([16, 16, 15, 15, 14, 13, 12, 11, 15, 9, 8, 8], 18),
  },
  {
    name: 'back for a while, and gone again',
    expected: 'falling',
    held: went([...times(5, 16), 8, 8, 15, 16, ...times(4, 8)], 18),
  },
  {
    name: 'the invited double and nobody more comes',
    expected: 'falling',
    held: invited([...went(times(5, 12), 13), ...went(times(10, 12), 27).slice(5)]),
  },
  {
    name: 'the list of invited halves, and all on it come',
    expected: 'falling',
    held: invited([...went(times(5, 18), 20), ...went(times(10, 9), 10).slice(5)]),
  },
  {
    name: 'a ring that comes hides that the core stays away',
    expected: 'falling',
    held: withRing(
      went([...times(5, 13), ...times(5, 6)], 14),
      Array.from({ length: 10 }, (_, at) => [at < 5 ? 1 : 9, 10] as const),
    ),
    people: [...members(14), ...ring(10)],
  },
  {
    name: 'members leave and nobody takes their place',
    expected: 'falling',
    held: withRing([...went(times(5, 13), 14), ...went(times(10, 7), 8).slice(5)], []),
    people: [...members(8), ...members(6, { left: '2023-09-01' })],
  },
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How chance changes how many came. */
export type Noise = (came: number, of: number, next: () => number) => number;

export const noises = {
  none: (came) => came,
  /** Two fewer, one fewer, as many, one more or two more: each as likely. */
  aFewPeople: (came, of, next) => Math.max(0, Math.min(of, came + Math.floor(next() * 5) - 2)),
  /** Everyone who could come makes up their own mind. */
  eachForThemselves: (came, of, next) =>
    Array.from({ length: of }, () => next()).filter((drawn) => drawn < came / of).length,
} as const satisfies Record<string, Noise>;

/** The log as a file, chance having its say. */
export function fileOf({ held, people = [] }: Log, noise: Noise, seed: number): string {
  const next = random(seed);
  const listed = people.map((person, at) => ({ ...person, id: `m${at + 1}` }));
  const some = (of: readonly { readonly id: string }[], count: number): readonly string[] =>
    of
      .map(({ id }) => ({ id, order: next() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, count)
      .map(({ id }) => id);
  const present = ({ date, came, of, ring }: Held): string => {
    if (Number.isNaN(came)) return "'?'";
    const number = noise(came, of, next);
    if (!ring) return String(number);
    const core = listed.filter(
      (one) => !one.ring && (one.joined ?? '') <= date && date < (one.left ?? '9'),
    );
    const visitors = noise(ring[0], ring[1], next);
    const around = listed.filter((one) => one.ring);
    return `[${[...some(core, number), ...some(around, visitors)].join(', ')}]`;
  };
  const lines = [
    ...(listed.length > 0 ? ['leden:'] : []),
    ...listed.map(({ id, ring, joined, left }) => {
      const fields = [ring && 'kring: schil', joined && `sinds: ${joined}`, left && `tot: ${left}`];
      return `  - {${[`id: ${id}`, ...fields.filter(Boolean)].join(', ')}}`;
    }),
    'bijeenkomsten:',
    ...held.map((one) => {
      const fields = [`datum: ${one.date}`, `aanwezig: ${present(one)}`, one.more];
      return `  - {${fields.filter(Boolean).join(', ')}}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
