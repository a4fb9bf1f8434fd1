import type { Shape } from '../network/field.js';
import { aboutField } from '../network/field.js';
import { keysOf } from '../network/sections.js';
import type { MappingNode, SequenceNode } from '../network/yaml/tree.js';
import type { Page } from './page.js';
import { endWithRemarks, templateIn } from './remarks.js';
import { putIn, type Splice } from './splice.js';
import type { Style } from './style.js';

type Entry = MappingNode['entries'][number];

/** Puts a key into a section of lines, at its place in the order of the format. */
export function addKey(
  page: Page,
  node: MappingNode,
  shape: Shape,
  key: string,
  lines: readonly string[],
  style: Style,
): readonly Splice[] {
  const column = page.column(node.start);
  const field = shape[key];
  const names = field ? [key, aboutField(field).nl] : [key];
  const template = templateIn(page, node, names, column);
  if (template !== undefined) return [putIn(template, below(page, lines, column))];
  const before = entryBefore(node, shape, key);
  if (!before) return [first(page, node, lines, column)];
  const end = endWithRemarks(page, page.endOf(before.value, before.key), column);
  const added = below(page, lines, column);
  if (column > 0 || !style.spaced) return [putIn(end, added)];
  const many = page.text.slice(before.key.start, end).includes('\n');
  const gap = many || lines.length > 1 ? page.eol : '';
  const next = page.nextLine(end);
  const tight = next !== undefined && page.text.slice(next, page.lineEnd(next)).trim() !== '';
  return [putIn(end, gap + added + (tight && lines.length > 1 ? page.eol : ''))];
}

/** Puts an item at the end of a list of lines. */
export function addItem(
  page: Page,
  node: SequenceNode,
  lines: readonly string[],
): readonly Splice[] {
  const column = page.column(node.start);
  const last = node.items.at(-1) ?? node;
  const end = endWithRemarks(page, page.endOf(last), column);
  return [putIn(end, (isSpaced(page, node) ? page.eol : '') + below(page, lines, column))];
}

/** Lines under another, in a column. */
export function below(page: Page, lines: readonly string[], column: number): string {
  return lines
    .map((line) => (line === '' ? page.eol : `${page.eol}${' '.repeat(column)}${line}`))
    .join('');
}

/** A key before all others: above the remarks that stand right above the first one. */
function first(page: Page, node: MappingNode, lines: readonly string[], column: number): Splice {
  const [head = '', ...more] = lines;
  const text = head + below(page, more, column) + page.eol + ' '.repeat(column);
  let start = node.start;
  const onDash = page.text.slice(page.lineStart(start), start).trim() !== '';
  while (column > 0 && !onDash) {
    const above = page.lineStart(page.lineStart(start) - 1);
    const line = page.text.slice(above, page.lineEnd(above));
    if (line.search(/\S/) !== column || line.charAt(column) !== '#') break;
    start = above + column;
  }
  return putIn(start, text);
}

/** The key that a new one is to follow: the nearest before it in the order of the format. */
export function entryBefore(node: MappingNode, shape: Shape, key: string): Entry | undefined {
  const order = Object.keys(shape);
  const own = order.indexOf(key);
  let nearest = -1;
  let before: Entry | undefined;
  for (const entry of node.entries) {
    const place = order.indexOf(keysOf(shape).get(entry.key.text) ?? '');
    if (place > nearest && place < own) {
      nearest = place;
      before = entry;
    }
  }
  return before;
}

/** Whether empty lines stand between most items of a list. */
function isSpaced(page: Page, { items }: SequenceNode): boolean {
  let spaced = 0;
  items.forEach((item, at) => {
    const above = items[at - 1];
    if (!above) return;
    if (/\n[ \t]*\r?\n/.test(page.text.slice(page.endOf(above), item.start))) spaced += 1;
  });
  return spaced * 2 >= items.length && spaced > 0;
}
