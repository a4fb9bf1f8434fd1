import { longList } from './long-lists.js';
import type { Random } from './random.js';

/**
 * Files that are large in one way: what costs more than it should shows here. Each is a piece that
 * comes so many times.
 */
export function largeText(random: Random, most: number): string {
  if (random.chance(0.5)) return longList(random, random.whole(1000, Math.min(most, 500_000)));
  return random.pick(shapes)(random.whole(Math.floor(most / 50), most));
}

type Shape = (length: number) => string;

function repeated(piece: (at: number) => string, head = 'naam: Groot\n', tail = ''): Shape {
  return (length) => {
    const parts = [head];
    let written = head.length;
    for (let at = 0; written < length; at += 1) {
      const part = piece(at);
      parts.push(part);
      written += part.length;
    }
    return parts.join('') + tail;
  };
}

const members = repeated(
  (at) => `  - {id: lid-${at}, mandaat: ja, perspectieven: [beleid]}\n`,
  'naam: Groot\nleden:\n',
);
const day = (at: number): string => new Date(1.6e12 - at * 86_400_000).toISOString().slice(0, 10);

const shapes: readonly Shape[] = [
  members,
  (length) => members(Math.min(length, 300_000)),
  (length) => {
    const half = Math.min(length, 240_000) / 2;
    return (
      members(half) +
      repeated((at) => `  - {id: o-${at}}\n`, 'mandaat: {gehoord: [a]}\norganisaties:\n')(half)
    );
  },
  (length) => {
    const half = Math.min(length, 300_000) / 2;
    const log = repeated(
      (at) => `  - {datum: ${day(at)}, aanwezig: [ldi-${at}, idl-${at}]}\n`,
      'bijeenkomsten:\n',
    );
    return members(half) + log(half);
  },
  repeated(
    (at) => `  - {datum: ${day(at)}, aanwezig: ${at % 30}, minuten: {leren: 60}}\n`,
    'naam: Groot\nbijeenkomsten:\n',
  ),
  repeated(
    (at) => `  - {datum: ${day(at % 900)}, veilig: ${(at % 5) + 1}, waarde: 3}\n`,
    'naam: Groot\npeiling:\n',
  ),
  repeated(
    (at) => `  - {datum: ${day(at)}, aanwezig: [lid-${at}, lid-${at + 1}]}\n`,
    'naam: Groot\nbijeenkomsten:\n',
  ),
  repeated((at) => `  - {wat: iets, datum: ${day(at % 3000)}}\n`, 'naam: Groot\nopbrengsten:\n'),
  repeated((at) => `  - {regel: r-${at}, reden: x}\n`, 'naam: Groot\nuitzonderingen:\n'),
  repeated((at) => `  - {id: o-${at % 7}, steun: actief}\n`, 'naam: Groot\norganisaties:\n'),
  repeated((at) => `  - {id: lid-${at % 3}, mandat: ja}\n`, 'naam: Groot\nleden:\n'),
  repeated((at) => `sleutel-${at}: x\n`),
  repeated(() => 'regio: x\n'),
  repeated((at) => `'${at}': &a${at} *a${at - 1}\n`, 'naam: &a-1 x\n'),
  repeated(() => '- ', 'naam: Groot\ndoel: ', 'x'),
  repeated(() => '[', 'naam: Groot\ndoel: '),
  repeated(() => '{a: ', 'naam: Groot\ndoel: '),
  repeated(() => '[],', 'naam: Groot\ndoel: [', ']'),
  repeated(() => 'woord ', 'naam: Groot\nnotities: '),
  repeated(() => 'woord: ', 'naam: Groot\nnotities: '),
  repeated(() => "''", "naam: Groot\nnotities: '"),
  repeated(() => '\\"', 'naam: Groot\nnotities: "'),
  repeated(() => '"a" ', 'naam: Groot\nnotities: '),
  repeated(() => '\n', 'naam: Groot\nnotities: |', 'x'),
  repeated(() => '  \n', 'naam: Groot\nnotities: |\n'),
  repeated(() => '  x\n', 'naam: Groot\nnotities: |\n', ' y\n\tz'),
  repeated(() => '  een regel\n\n', 'naam: Groot\nnotities: >\n'),
  repeated(() => '  een regel\n', 'naam: Groot\nnotities: een regel\n', '\tx'),
  repeated(() => '# niets\n', 'naam: Groot\n', '...\n---\na: b\n'),
  repeated(() => ' ', 'naam: Groot', '#'),
  repeated(() => '\t', 'naam: Groot\n', 'x: y'),
  repeated(() => '\r\n', 'naam: Groot', ' x'),
  repeated(() => '%', ''),
  repeated(() => '!', 'naam: '),
  repeated(() => '&', 'naam: '),
  repeated(() => '? ', 'naam: x\n'),
  repeated(() => ': ', 'naam: x\n'),
  repeated(() => '---\n', ''),
  repeated(() => 'é', 'naam: '),
  repeated(() => '😀', 'naam: '),
  repeated(() => '9', 'naam: x\naantallen: {totaal: ', '}\n'),
  repeated(() => '1-', 'naam: x\naantallen: {totaal: ', '}\n'),
  repeated(() => '1.234', 'naam: x\naantallen: {totaal: ', '}\n'),
  repeated(() => '06-', 'naam: x\nnotities: ', '\n'),
  repeated(() => '1 ', 'naam: x\nbegonnen: ', '\n'),
  repeated(() => 'a@', 'naam: x\nregio: ', '\n'),
  repeated(() => 'a.', 'naam: x\nregio: b@', '\n'),
  repeated(() => '-', 'naam: x\nid: ', '\n'),
  repeated(() => '\u0301', 'naam: x\nid: e', '\n'),
  repeated((at) => `${' '.repeat(at % 60)}a:\n`, 'naam: x\n'),
  repeated((at) => `${' '.repeat(Math.min(at, 70))}- a\n`, 'doel:\n'),
];
