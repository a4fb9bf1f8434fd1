import type { Random } from './random.js';

/** What happens to files: in editors, in merges, on disks. Each change takes and gives bytes. */

type Change = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer;

/** What there is to change. */
export interface Bases {
  /** Networks with nothing wrong, or little. */
  readonly whole: readonly Buffer[];
  /** YAML that says nothing of a network. */
  readonly odd: readonly Buffer[];
}

/** A file with one to some changes. */
export function mutated({ whole, odd }: Bases, random: Random): Uint8Array {
  // Else hardly any file would stay sound enough to be judged.
  const mild = random.chance(0.6);
  const [kind, others] = mild ? [gentle, whole] : [all, [...whole, ...odd]];
  let bytes = random.pick(others);
  for (let left = random.size(mild ? 4 : 8); left > 0; left -= 1) {
    bytes = random.pick(kind)(bytes, random, others);
  }
  if (random.chance(0.01)) return Buffer.from(bytes.toString('utf8'), random.pick(codings));
  return bytes;
}

const codings = ['latin1', 'utf16le'] as const;

const oddValues = [
  'geen onbekend ? ja nee 0 1 3 -1 1e400 99999999999999999999 0.1 0-0 9007199254740991 5+ 1.5 101',
  '9007199254740991+ 0-9007199254740991 7,5 1900 2199-12-31 1900-01-01 2026-02-29 2024-02-29',
  '2199 nooit 2026 2026-11 2026-11-22 2027 2030-01-01 [] {} [[]] [m01] [o1] m01 m1 o1 *x | " nl en',
  'formeren onderhoud institutionaliseren eindigen liso leden niemand bestuur afgesproken passief',
  'active blocking never members lead board weekly month quarter year beleid 0000 ::x',
]
  .flatMap((line) => line.split(' '))
  .concat(['', '&x y', "'", '[a, b]', '{a: b}', '\t', 'é\u202e', '\u0000', 'x'.repeat(5000)])
  .concat(['[lid-1, lid-1]', '😀'.repeat(40), 'https://voorbeeld.nl/#x']);

const signs = ['\n', '\r', ': ', '- ', '&a ', '\ufeff', ...' \t:#"\'[]{}|,'];

/** What keeps the form of a file: other values, and lines and sections that go, come or move. */
const gentle: readonly Change[] = [
  onValue((_, random) => random.pick(oddValues)),
  onValue((_, random) => random.pick(oddValues)),
  onValue((value, random) => value.replace(/\d+/, () => String(random.size(1e18)))),
  swapValues,
  onLines(dropLines),
  onLines(repeatLines),
  onLines(moveLine),
  onLines(doubleKey),
  moveSection,
  moveSection,
];

const all: readonly Change[] = [
  ...gentle,
  flipBits,
  flipBits,
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  (bytes, random) => bytes.subarray(place(bytes, random)),
  dropBytes,
  splice,
  addSign,
  onLines(indentLines),
  onValue((value) => `${value} ${value}`),
  onValue((value, random) => random.pick([`"${value}"`, `'${value}'`, `[${value}]`, `{${value}}`])),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n')),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('  ', '\t')),
];

function place(bytes: Buffer, random: Random): number {
  return random.whole(0, bytes.length);
}

function flipBits(bytes: Buffer, random: Random): Buffer {
  const changed = Buffer.from(bytes);
  for (let left = random.size(20); left > 0 && changed.length > 0; left -= 1) {
    const at = random.whole(0, changed.length - 1);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.whole(0, 7));
  }
  return changed;
}

function dropBytes(bytes: Buffer, random: Random): Buffer {
  const at = place(bytes, random);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.size(300))]);
}

/** A piece of another file in the middle of this one. */
function splice(bytes: Buffer, random: Random, others: readonly Buffer[]): Buffer {
  const other = random.pick(others);
  const [at, to] = [place(other, random), place(bytes, random)];
  const piece = other.subarray(at, at + random.size(600));
  return Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)]);
}

function addSign(bytes: Buffer, random: Random): Buffer {
  const at = place(bytes, random);
  return Buffer.concat([
    bytes.subarray(0, at),
    Buffer.from(random.pick(signs)),
    bytes.subarray(at),
  ]);
}

/** A value: what stands behind a colon or a dash, up to where it ends. */
const VALUE = /(?<=(?:: |- ))[^\n,\]}{[]+/g;

function onValue(change: (value: string, random: Random) => string): Change {
  return (bytes, random) => {
    const text = bytes.toString('utf8');
    const values = [...text.matchAll(VALUE)];
    if (values.length === 0) return bytes;
    const { 0: value, index } = random.pick(values);
    const after = text.slice(index + value.length);
    return Buffer.from(text.slice(0, index) + change(value, random) + after);
  };
}

/** Two values change places. */
function swapValues(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString('utf8');
  const values = [...text.matchAll(VALUE)];
  if (values.length === 0) return bytes;
  const [one, other] = [random.pick(values), random.pick(values)].sort((a, b) => a.index - b.index);
  if (!one || !other || one === other) return bytes;
  const between = text.slice(one.index + one[0].length, other.index);
  const after = text.slice(other.index + other[0].length);
  return Buffer.from(text.slice(0, one.index) + other[0] + between + one[0] + after);
}

/** A change of lines; they keep their line ends. */
function onLines(change: (lines: string[], random: Random) => void): Change {
  return (bytes, random) => {
    const lines = bytes.toString('utf8').split(/(?<=\n)/);
    change(lines, random);
    return Buffer.from(lines.join(''));
  };
}

function dropLines(lines: string[], random: Random): void {
  lines.splice(random.whole(0, lines.length), random.size(20));
}

function repeatLines(lines: string[], random: Random): void {
  const at = random.whole(0, lines.length - 1);
  const piece = lines.slice(at, at + random.size(30));
  for (let left = random.size(8); left > 0; left -= 1) lines.splice(at, 0, ...piece);
}

function moveLine(lines: string[], random: Random): void {
  const [moved = ''] = lines.splice(random.whole(0, lines.length - 1), 1);
  lines.splice(random.whole(0, lines.length), 0, moved);
}

/** A key that comes twice, the second time perhaps mistyped. */
function doubleKey(lines: string[], random: Random): void {
  const at = random.whole(0, lines.length - 1);
  const line = lines[at] ?? '';
  lines.splice(at, random.whole(0, 1), line, random.chance(0.5) ? line : line.replace(/.:/, ':'));
}

function indentLines(lines: string[], random: Random): void {
  const at = random.whole(0, lines.length - 1);
  const by = random.pick([-4, -2, -1, 1, 2, 4]);
  const end = Math.min(lines.length, at + random.size(20));
  for (let line = at; line < end; line += 1) {
    const text = lines[line] ?? '';
    const less = (blanks: string): string => blanks.slice(-by);
    lines[line] = by > 0 ? `${' '.repeat(by)}${text}` : text.replace(/^ {1,4}/, less);
  }
}

/** A whole section of another file, in place of one's own, of the same name or not, or beside it. */
function moveSection(bytes: Buffer, random: Random, others: readonly Buffer[]): Buffer {
  const moved = random.pick(sections(random.pick(others)));
  const mine = sections(bytes);
  const same = mine.findIndex((one) => one.split(':', 1)[0] === moved.split(':', 1)[0]);
  if (same !== -1 && random.chance(0.8)) mine.splice(same, 1, moved);
  else mine.splice(random.whole(0, mine.length), random.whole(0, 1), moved);
  return Buffer.from(mine.join(''));
}

/** The sections of a file: from each key at the start of a line up to the next. */
function sections(bytes: Buffer): string[] {
  return bytes.toString('utf8').split(/(?<=\n)(?=[^\s#-])/);
}
