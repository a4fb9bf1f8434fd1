import type { ScalarNode, YamlNode } from '../network/yaml/tree.js';
import { below } from './block.js';
import { isLeftOut, type Page } from './page.js';
import { hasRemark, templateBelow } from './remarks.js';
import * as snippet from './snippet.js';
import { inBrackets, inline } from './snippet.js';
import { putIn, type Splice } from './splice.js';
import type { Style } from './style.js';
import type { Worded } from './worded.js';

/** A place for a value: behind a key, or an item of a list. */
export interface Slot {
  readonly node: YamlNode;
  readonly key?: ScalarNode;
  /** Where the text begins that may give it a name: behind its key, or the item before it. */
  readonly from: number;
  /** Whether it lies in brackets: then all of it is on one line. */
  readonly flow: boolean;
  /** The column of its key, or of what is behind its dash. */
  readonly column: number;
}

/**
 * Puts a value into its place, over what stood there.
 *
 * @param names of the keys of the section that is put there, in either language
 * @returns undefined where a remark would be lost
 */
export function put(
  page: Page,
  slot: Slot,
  value: Worded,
  style: Style,
  names: readonly string[] = [],
): readonly Splice[] | undefined {
  const { node, key, flow } = slot;
  const oneLine = flow || value.is !== 'scalar' ? flow || inBrackets(value, style) : false;
  if (oneLine) return putLine(page, slot, inline(value, style));
  if (!key) return putItem(page, slot, snippet.itemLines(value, style));
  const [first = '', ...body] = snippet.entryLines('k', value, style);
  const head = first.replace(/^(['"]?)k\1: ?/, '');
  if (body.length === 0) return putLine(page, slot, head);
  const replaced = node.kind !== 'scalar' && !page.isFlow(node) && !page.isAlias(node);
  const anchored = replaced && head === '' && value.is !== 'scalar';
  if (anchored) return putBlock(page, slot, snippet.blockLines(value, style));
  const cleared = clear(page, slot, head);
  if (!cleared) return undefined;
  const end = page.lineEnd(page.endOf(node, key));
  const template = templateBelow(page, end, names, (column) => column > slot.column);
  if (!template || !isLeftOut(node)) {
    return [...cleared, putIn(end, below(page, body, slot.column))];
  }
  const indent = body[0]?.search(/\S/) ?? 0;
  const lines = body.map((line) => line.slice(indent));
  return [...cleared, putIn(template.end, below(page, lines, template.column))];
}

/** One line of text over what stood there. */
function putLine(page: Page, slot: Slot, text: string): readonly Splice[] | undefined {
  const { node, key } = slot;
  if (isLeftOut(node) || page.isBlock(node)) return clear(page, slot, text);
  const end = page.endOf(node);
  const lines = page.text.slice(node.start, end).includes('\n');
  if (node.kind === 'scalar' || page.isAlias(node)) return [{ start: node.start, end, text }];
  if (hasRemark(page.text.slice(node.start, end))) return undefined;
  if (page.isFlow(node) || !key || !lines) {
    const below = key && page.line(key.start) !== page.line(node.start);
    if (page.isFlow(node) || !below) return [{ start: node.start, end, text }];
  }
  return clear(page, slot, text);
}

/** Takes away what stands behind a key, its remark on that line not, and puts a text there. */
function clear(page: Page, { node, key }: Slot, text: string): readonly Splice[] | undefined {
  const mark = key ? page.afterKey(key) : undefined;
  const put = text === '' ? '' : ` ${text}`;
  if (key && mark === undefined) return [putIn(key.end, `:${put}`)];
  const from = mark ?? node.start + 1;
  // A name that nothing points at goes with the value that it was given to.
  const name = /^[ \t]*&[^\s,[\]{}]+/.exec(page.text.slice(from))?.[0] ?? '';
  if (isLeftOut(node)) return [{ start: from, end: from + name.length, text: put }];
  const end = page.endOf(node, key);
  if (page.isBlock(node)) {
    const head = page.lineEnd(node.start);
    const remark = /\s+#.*$/.exec(page.text.slice(node.start, head))?.[0] ?? '';
    return [{ start: from, end, text: put + remark }];
  }
  if (page.line(from) === page.line(node.start)) return [{ start: from, end, text: put }];
  // What stands below goes from its own line on: remarks between the two stay.
  if (hasRemark(page.text.slice(node.start, end))) return undefined;
  return [
    { start: from, end: from + name.length, text: put },
    { start: page.endAbove(node.start), end, text: '' },
  ];
}

/** A list or section in lines over another. */
function putBlock(
  page: Page,
  { node, key }: Slot,
  lines: readonly string[],
): readonly Splice[] | undefined {
  const end = page.endOf(node, key);
  if (hasRemark(page.text.slice(node.start, end))) return undefined;
  const [head = '', ...more] = lines;
  const text = head + below(page, more, page.column(node.start));
  return [{ start: node.start, end, text }];
}

/** A value in lines behind a dash; `lines` begin with a dash of their own. */
function putItem(page: Page, slot: Slot, lines: readonly string[]): readonly Splice[] | undefined {
  const { node } = slot;
  const [first = '', ...more] = lines;
  const head = first.replace(/^- ?/, '');
  const text = head + below(page, more, slot.column - 2);
  if (isLeftOut(node)) return [putIn(node.start + 1, ` ${text}`)];
  const end = page.endOf(node);
  if (node.kind !== 'scalar' && hasRemark(page.text.slice(node.start, end))) return undefined;
  return [{ start: node.start, end, text }];
}
