import type { Shape } from '../network/field.js';
import type { MappingNode, SequenceNode } from '../network/yaml/tree.js';
import { entryBefore } from './block.js';
import type { Page } from './page.js';
import { putIn, type Splice } from './splice.js';

/** Puts a key into a section in brackets, at its place in the order of the format. */
export function addFlowKey(
  page: Page,
  node: MappingNode,
  shape: Shape,
  key: string,
  text: string,
): readonly Splice[] {
  const before = entryBefore(node, shape, key);
  const [head] = node.entries;
  if (before) return [...behind(page, node, page.endOf(before.value, before.key), text)];
  if (!head) return [putIn(node.start + 1, text)];
  return [putIn(head.key.start, `${text}, `)];
}

/** Puts an item at the end of a list in brackets. */
export function addFlowItem(page: Page, node: SequenceNode, text: string): readonly Splice[] {
  const last = node.items.at(-1);
  return last ? behind(page, node, page.endOf(last), text) : [putIn(node.start + 1, text)];
}

/** Puts a part behind another; on a line of its own where the parts stand on lines of their own. */
function behind(
  page: Page,
  node: MappingNode | SequenceNode,
  end: number,
  text: string,
): readonly Splice[] {
  const comma = commaBehind(page, end);
  const from = comma ?? end;
  const rest = page.text.slice(from, page.lineEnd(from));
  const own = startOfLast(page, node, end);
  const alone =
    /^[ \t]*(?:#.*)?$/.test(rest) && page.text.slice(page.lineStart(own), own).trim() === '';
  if (!alone) return [putIn(end, `, ${text}`)];
  const line = `${page.eol}${' '.repeat(page.column(own))}${text}`;
  const lineEnd = page.lineEnd(from);
  if (comma !== undefined) return [putIn(lineEnd, `${line},`)];
  return lineEnd === end ? [putIn(end, `,${line}`)] : [putIn(end, ','), putIn(lineEnd, line)];
}

/** Where the comma behind a part ends. */
function commaBehind(page: Page, end: number): number | undefined {
  const mark = /(?:\s|#[^\n]*)*,/y;
  mark.lastIndex = end;
  return mark.test(page.text) ? mark.lastIndex : undefined;
}

/** Where the part starts that ends at a place. */
function startOfLast(page: Page, node: MappingNode | SequenceNode, end: number): number {
  const parts =
    node.kind === 'sequence'
      ? node.items.map((item) => ({ start: item.start, end: page.endOf(item) }))
      : node.entries.map(({ key, value }) => ({ start: key.start, end: page.endOf(value, key) }));
  return parts.find((part) => part.end === end)?.start ?? node.start;
}
