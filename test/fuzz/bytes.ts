import type { Random } from './random.js';

/** Random bytes: of every value, of those that YAML is made of, and of text in other codings. */
export function randomBytes(random: Random): Uint8Array {
  const length = random.size(4000);
  switch (random.whole(0, 5)) {
    case 0:
      return Uint8Array.from({ length }, () => random.whole(0, 255));
    case 1:
      return Uint8Array.from({ length }, () => random.whole(9, 126));
    case 2:
      return Uint8Array.from({ length }, () => random.pick(signs));
    case 3:
      return Buffer.from(text(random, length), 'utf8');
    case 4:
      return Buffer.from(text(random, length), random.pick(['utf16le', 'latin1'] as const));
    default:
      return Buffer.concat(random.many(0, 40, () => random.pick(sequences)));
  }
}

const signs = [...Buffer.from(' \n\t\r:-?,[]{}#&*!|>\'"%@`~.0129abx')];

/** UTF-8 that is whole, cut off, too long, or of half a character. */
const sequences = [
  [0xef, 0xbb, 0xbf],
  [0xc3, 0xa9],
  [0xc3],
  [0xa9],
  [0xe2, 0x80, 0xa8],
  [0xe2, 0x80],
  [0xf0, 0x9f, 0x98, 0x80],
  [0xf0, 0x9f, 0x98],
  [0xed, 0xa0, 0xbd],
  [0xc0, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xff, 0xfe],
  [0xc2, 0x85],
  [0x00],
  [...Buffer.from('naam: ')],
  [...Buffer.from('\n')],
  [...Buffer.from('- ')],
].map((one) => Uint8Array.from(one));

/** Characters from all over Unicode, halves of pairs among them. */
function text(random: Random, length: number): string {
  return Array.from({ length: Math.ceil(length / 3) }, () =>
    random.chance(0.5)
      ? String.fromCharCode(random.whole(0, 255))
      : String.fromCodePoint(random.size(0x10ffff)),
  ).join('');
}
