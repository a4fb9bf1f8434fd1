import { below } from './block.js';
import type { Page } from './page.js';
import type { Slot } from './slot.js';
import { inBrackets, inline, itemLines } from './snippet.js';
import { putIn, type Splice } from './splice.js';
import type { Style } from './style.js';
import type { Worded } from './worded.js';

/**
 * Turns a single value that stands for a list of one into a list, and adds an item to it.
 *
 * @returns undefined where that cannot be done line by line
 */
export function toList(
  page: Page,
  slot: Slot,
  added: Worded,
  style: Style,
): readonly Splice[] | undefined {
  const { node, key } = slot;
  const end = page.endOf(node);
  const oneLine = !page.text.slice(node.start, end).includes('\n');
  const held = slot.flow || (oneLine && (node.kind === 'scalar' || page.isFlow(node)));
  const short = slot.flow || added.is === 'scalar' || inBrackets(added, style) || page.isFlow(node);
  if (held && short) {
    if (!isHeld(page.text.slice(node.start, end))) return undefined;
    const pad = style.padded ? ' ' : '';
    return [putIn(node.start, `[${pad}`), putIn(end, `, ${inline(added, style)}${pad}]`)];
  }
  if (slot.flow || !key || node.kind !== 'mapping') return undefined;
  const lines = itemLines(added, style);
  if (page.isFlow(node)) {
    const column = slot.column + style.listIndent;
    const from = page.afterKey(key) ?? node.start;
    const dash = `${page.eol}${' '.repeat(column)}- `;
    return [{ start: from, end: node.start, text: dash }, putIn(end, below(page, lines, column))];
  }
  // What is behind a dash stands two further in than the dash.
  const column = page.column(node.start);
  const splices: Splice[] = [putIn(node.start, '- ')];
  for (let line = page.nextLine(node.start); line !== undefined && line < end; ) {
    if (page.text.slice(line, page.lineEnd(line)).trim() !== '') splices.push(putIn(line, '  '));
    line = page.nextLine(line);
  }
  return [...splices, putIn(end, below(page, lines, column))];
}

/** Whether a value can stand in brackets as it is. */
function isHeld(text: string): boolean {
  return /^["'{[]/.test(text) || !/[,[\]{}]/.test(text);
}
