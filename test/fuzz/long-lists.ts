import { aboutField, type Kind, type Shape } from '../../src/network/field.js';
import { network } from '../../src/network/format/network.js';
import type { Random } from './random.js';

/** Each list that a network file may have, much longer than anybody's. */

/** A list of the format: where it stands, and what its items may say. */
interface List {
  /** The text in front of its first item and behind its last. */
  readonly around: readonly [before: string, after: string];
  readonly shape: Shape;
}

const { kind: root } = aboutField(network);
const lists = root.is === 'section' ? listsIn(root.shape, ['', '']) : [];

function listsIn(shape: Shape, [before, after]: List['around']): readonly List[] {
  return Object.entries(shape).flatMap(([key, field]): readonly List[] => {
    const { kind } = aboutField(field);
    const open = `${before}${before === '' ? '' : ', '}${key}: `;
    if (kind.is === 'section') return listsIn(kind.shape, [`${open}{leernet: 1`, `}${after}`]);
    if (kind.is !== 'list') return [];
    const around = [`${open}[\n`, `]${after}`] as const;
    const inside: List['around'] = [`${open}[{date: 2026-03-01, id: a`, `}]${after}`];
    return [{ around, shape: kind.shape }, ...listsIn(kind.shape, inside)];
  });
}

/** A file with one list of about so many bytes: of some fields, and dates of one kind. */
export function longList(random: Random, length: number): string {
  const { around, shape } = random.pick(lists);
  const fields = Object.entries(shape).filter(
    ([key]) => key === 'id' || key === 'date' || random.chance(0.25),
  );
  const dates = random.pick([10, 10, 7, 4, 0]);
  const parts: string[] = [];
  let size = 0;
  for (let at = 0; size < length; at += 1) {
    const said = fields.map(
      ([key, field]) => `${key}: ${written(aboutField(field).kind, at, dates)}`,
    );
    const part = `  {${said.join(', ')}},\n`;
    parts.push(part);
    size += part.length;
  }
  // A section needs no first field; what stood in for it is taken out.
  const text = `name: Groot, ${around[0]}${parts.join('')}${around[1]}`.replaceAll(
    'leernet: 1, ',
    '',
  );
  return `{${text}}\n`;
}

const REFERS = /^(?:reference|presence|adopters|decider)/;

function written(kind: Kind, at: number, dates: number): string {
  if (REFERS.test(kind.is)) return String(at % 7);
  switch (kind.is) {
    case 'date':
      return dates === 0 ? 'unknown' : dayBefore(at % 2500).slice(0, dates);
    case 'number':
      return String(Math.min(kind.max, Math.max(kind.min, at % 5)));
    case 'choice':
    case 'choices': {
      const words = Object.keys(kind.words);
      return words[at % words.length] ?? 'unknown';
    }
    case 'section':
      return '{}';
    case 'list':
      return '[]';
    case 'id':
    case 'text':
    case 'texts':
      return `a${at}`;
    default:
      return at % 3 === 0 ? 'no' : 'yes';
  }
}

function dayBefore(days: number): string {
  return new Date(Date.UTC(2026, 10, 1) - days * 86_400_000).toISOString().slice(0, 10);
}
