/** Pieces of Markdown. Texts of the rulebook go in as they are read, not as markup. */

/** A text in which no character is markup. */
export function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]|#]/g, (mark) => `\\${mark}`);
}

/** A word of the file or of the command line. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A link; the text is Markdown already. */
export function link(text: string, to: string): string {
  return `[${text}](${to})`;
}

/** A table; the cells are Markdown already. Columns named in `right` stand to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (right.includes(at) ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A page: blocks with a line between them, and one end of line at the end. */
export function page(blocks: readonly string[]): string {
  return `${blocks.filter((one) => one !== '').join('\n\n')}\n`;
}
