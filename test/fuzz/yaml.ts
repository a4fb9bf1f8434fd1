import type { Random } from './random.js';

/** Random YAML, right and wrong: what the grammar has, and what people and editors make of it. */

/** Words that mean something to a reader, and texts that look like them. */
const words = [
  '~ null true False ja nee geen nooit onbekend ? - -- naam leden lid-1 nl en formeren onderhoud',
  '0 -0 +1 007 1_000 0x1F 0o17 1e3 1e400 -1e400 .5 5. .inf -.inf .nan 8-10 10-8 8+ 12.500',
  '9007199254740993 123456789012345678901234567890 2026-03-01 2026-02-30 2026-13 0000 9999-12-31',
  '1-3-2026 12:30:45 __proto__ constructor toString {said} {=notes} $& %0A </script> ::error::x',
  ']]> wij@voorbeeld.nl 06-12345678 é 日本 😀 ﬁ ---',
].flatMap((line) => line.split(' '));

/** Texts that begin, end or hold what YAML keeps for itself. */
const tricky = [
  ...['', '<<', '=', '*x', '&x', '!t', '!!str a', '%a', '@a', '`a', ': a', 'a: b', 'a #b', '#'],
  ...['[a', 'b}', '|', '>', '|2', '>-', "'een'", '"twee"', "'open", '"open', '"\\x41\\u00e9"'],
  ...['"\\q"', '"a\\\n  b"', "'a\n\n  b'", 'a b', 'x'.repeat(300), '😀'.repeat(90)],
];

/** Characters that no text should have, and some that only look as if they are not there. */
const invisible = [
  ...['\u0085', '\u2028', '\u00a0', '\u202e', '\u200f', '\ufeff', '\u0000', '\u001b[31m'],
  ...['\u0007', '\r', '\t', 'a\tb', '\u009b', '\uffff', '\u0301'],
];

const keys = [
  ...'naam name fase leden members bijeenkomsten doel mandaat aantallen id datum date'.split(' '),
  ...'aanwezig minuten peiling plan uitzonderingen taal notities a << 1 ~ é -a'.split(' '),
  ...['a b', '"a"', "'b'", '? a', '__proto__', 'x'.repeat(80)],
];

/** How lines end: nearly always in a way that is right. */
const lineEnds = [...Array(20).fill('\n'), '\r\n', '\r\n', '\r', '\u0085', '\u2028', '\n\n'];

function scalar(random: Random): string {
  const chosen = random.next();
  return random.pick(chosen < 0.85 ? words : chosen < 0.99 ? tricky : invisible);
}

/** A text of random YAML. */
export function randomYaml(random: Random): string {
  const end = random.pick(lineEnds);
  const mixed = random.chance(0.03);
  const writer = new Writer(random, () => (mixed ? random.pick(lineEnds) : end));
  const head = random.chance(0.1)
    ? random.pick([
        '\ufeff',
        '---',
        '%YAML 1.2\n---',
        '%TAG ! x:\n---',
        '...',
        '# a',
        '\ufeff---',
        ' ',
      ])
    : '';
  const start = head === '' ? '' : `${head}${random.pick(['\n', '', ' ', end])}`;
  const tail = random.chance(0.1)
    ? random.pick(['...', '---\na: b', '---', '\u0000', '#', ' '])
    : '';
  return `${start}${writer.block(0, 0)}${tail}`;
}

class Writer {
  private left: number;

  constructor(
    private readonly random: Random,
    private readonly end: () => string,
  ) {
    this.left = random.size(400);
  }

  /** A value on lines of its own, so far indented. */
  block(depth: number, indent: number): string {
    const { random } = this;
    if (random.chance(0.02)) return this.chain();
    return random.chance(0.7) ? this.mapping(depth, indent) : this.list(depth, indent);
  }

  private mapping(depth: number, indent: number): string {
    const { random } = this;
    return random
      .many(1, 6, () => {
        const key = random.pick(keys);
        const between = random.chance(0.95)
          ? ': '
          : random.pick([':', ' : ', ':\t', ' ', ':: ', '']);
        return `${this.indent(indent)}${key}${between}${this.value(depth, indent)}${this.end()}`;
      })
      .join('');
  }

  private list(depth: number, indent: number): string {
    const { random } = this;
    return random
      .many(1, 6, () => {
        const dash = random.chance(0.95)
          ? '- '
          : random.pick(['-', '-\t', '- - ', '-  ', '* ', '– ']);
        return `${this.indent(indent)}${dash}${this.value(depth, indent)}${this.end()}`;
      })
      .join('');
  }

  private value(depth: number, indent: number): string {
    const { random } = this;
    this.left -= 1;
    const prefix = random.chance(0.06)
      ? random.pick(['&x ', '&y ', '&x &y ', '!t ', '!!map ', '!<x> ', '&', '! ', '!!binary '])
      : '';
    const inside = this.left > 0 && depth < 40 && random.chance(0.35);
    if (inside) {
      return `${prefix}${this.end()}${this.block(depth + 1, indent + random.pick([1, 2, 2, 2, 4]))}`;
    }
    const chosen = random.next();
    if (chosen < 0.12) return `${prefix}${this.flow(depth)}`;
    if (chosen < 0.2) return `${prefix}${this.text(indent)}`;
    if (chosen < 0.25) return `${prefix}*${random.pick(['x', 'y', 'z', ''])}`;
    const comment = random.chance(0.05) ? random.pick([' # a', '#a', ' #']) : '';
    return `${prefix}${scalar(random)}${comment}`;
  }

  /** A value between brackets. */
  private flow(depth: number): string {
    const { random } = this;
    this.left -= 1;
    const parts = random.many(0, 5, () => {
      const part =
        this.left > 0 && depth < 40 && random.chance(0.3) ? this.flow(depth + 1) : scalar(random);
      return random.chance(0.5) ? `${random.pick(keys)}: ${part}` : part;
    });
    const [open, close] = random.chance(0.5) ? ['[', ']'] : ['{', '}'];
    const comma = random.chance(0.95) ? ', ' : random.pick([',', ' ', ',,', ',\n', ';']);
    return `${open}${parts.join(comma)}${random.chance(0.95) ? close : random.pick(['', '}', ']'])}`;
  }

  /** A block text. */
  private text(indent: number): string {
    const { random } = this;
    const mark = random.pick(['|', '>', '|-', '>+', '|2', '>1-', '|+9', '|0', '> # a', '|x']);
    const lines = random.many(0, 5, () =>
      random.chance(0.2)
        ? random.pick(['', ' ', '\t', '   '])
        : `${this.indent(indent + random.pick([1, 2, 2, 2, 4, 0]))}${scalar(random)}`,
    );
    return [mark, ...lines].join(this.end());
  }

  /** Much of one thing inside the other: deep lists, deep sections, aliases that multiply. */
  private chain(): string {
    const { random } = this;
    const times = random.pick([3, 20, 63, 64, 65, 66, 200, 2000]);
    const lines = (line: (at: number) => string): string =>
      Array.from({ length: Math.min(times, 70) }, (_, at) => line(at)).join('\n');
    switch (random.whole(0, 5)) {
      case 0:
        return '['.repeat(times) + (random.chance(0.8) ? ']'.repeat(times) : '');
      case 1:
        return `${'{a: '.repeat(times)}b${'}'.repeat(times)}`;
      case 2:
        return `${'- '.repeat(times)}a`;
      case 3:
        return lines((at) => `${' '.repeat(at)}a:`);
      case 4:
        return lines((at) => `k${at}: &k${at} [${`*k${at - 1},`.repeat(at === 0 ? 0 : 9)} a]`);
      default:
        return lines((at) => `? ${'? '.repeat(at % 5)}a`);
    }
  }

  /** The blanks in front of a line; now and then one too many, one too few or a tab. */
  private indent(width: number): string {
    const { random } = this;
    if (random.chance(0.98)) return ' '.repeat(width);
    return random.pick([' '.repeat(width + 1), ' '.repeat(Math.max(0, width - 1)), '\t', '\u00a0']);
  }
}
