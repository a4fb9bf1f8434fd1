import type { MappingNode } from '../network/yaml/tree.js';
import type { Page } from './page.js';

/** A line that is a remark: where its mark stands, and what follows the mark. */
interface Remark {
  readonly start: number;
  readonly column: number;
  readonly text: string;
}

/** The remark that a line is; undefined for any other line. */
function remarkAt(page: Page, lineStart: number): Remark | undefined {
  const line = page.text.slice(lineStart, page.lineEnd(lineStart));
  const found = /^([ \t]*)#(.*)$/.exec(line);
  if (!found) return undefined;
  const [, blanks = '', text = ''] = found;
  return { start: lineStart, column: blanks.length, text };
}

/**
 * Where a value ends together with the remarks under it that are indented further than a column:
 * they belong to it. The place is the end of a line.
 */
export function endWithRemarks(page: Page, end: number, column: number): number {
  let last = page.lineEnd(end);
  for (let line = page.nextLine(last); line !== undefined; line = page.nextLine(line)) {
    const remark = remarkAt(page, line);
    if (remark && remark.column > column) last = page.lineEnd(line);
    else if (remark || page.text.slice(line, page.lineEnd(line)).trim() !== '') break;
  }
  return last;
}

/**
 * Where a key is ready to be filled in, as a remark: `# herijkt:`. The place is the end of that
 * line, or of the remarks further in that follow it.
 *
 * @param from where a line ends that has remarks below it
 * @param fits whether a remark in a column may be one of this section
 */
export function templateBelow(
  page: Page,
  from: number,
  names: readonly string[],
  fits: (column: number) => boolean,
): { readonly end: number; readonly column: number } | undefined {
  for (let line = page.nextLine(from); line !== undefined; line = page.nextLine(line)) {
    const remark = remarkAt(page, line);
    if (!remark) {
      if (page.text.slice(line, page.lineEnd(line)).trim() !== '') return undefined;
      continue;
    }
    const key = /^( ?)(?:- )?([\p{L}-]+):(?:\s|$)/u.exec(remark.text);
    const [, indent = '', name = ''] = key ?? [];
    if (!fits(remark.column) || !names.includes(name)) continue;
    return { end: deeper(page, remark, indent.length), column: remark.column };
  }
  return undefined;
}

/** Where the remarks end that lie inside a remark: `# leden:` with `#   - id: lid-1` below. */
function deeper(page: Page, { start, column }: Remark, indent: number): number {
  let end = page.lineEnd(start);
  for (let line = page.nextLine(start); line !== undefined; line = page.nextLine(line)) {
    const remark = remarkAt(page, line);
    const inside = remark?.text.search(/\S/) ?? -1;
    if (!remark || remark.column < column) break;
    if (remark.column === column && inside <= indent && !/^ ?- /.test(remark.text)) break;
    end = page.lineEnd(line);
  }
  return end;
}

/** Where a key of a section is ready to be filled in between its other keys. */
export function templateIn(
  page: Page,
  node: MappingNode,
  names: readonly string[],
  column: number,
): number | undefined {
  for (const { key, value } of node.entries) {
    const end = endWithRemarks(page, page.endOf(value, key), column);
    const found = templateBelow(page, end, names, (own) => own === column);
    if (found) return found.end;
  }
  return undefined;
}

/** Whether a piece of text may hold a remark. */
export function hasRemark(text: string): boolean {
  return /(?:^|\s)#/.test(text);
}
