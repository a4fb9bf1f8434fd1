import { wrapAnsi } from 'fast-wrap-ansi';

/**
 * Text of which each character takes one column, and without colour: nearly all that leernet says
 * itself. Working out the width of any other text asks for tables that take longer to load than a
 * whole report takes to write.
 */
const EVEN =
  /^[\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u20AC\u2190-\u21FF\u2500-\u25FF\u2713-\u2717]*$/;

/**
 * Breaks a text into lines of at most `columns` columns, between words; a longer word is broken.
 *
 * @returns at least one line
 */
export function wrap(text: string, columns: number): readonly string[] {
  if (!EVEN.test(text) || text.startsWith(' ') || text.endsWith(' '))
    return wrapAnsi(text, columns, { hard: true }).split('\n');
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '') line += ' ';
    if (line !== '' && word !== '' && line.length + word.length > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
    while (line.length > columns) {
      lines.push(line.slice(0, columns));
      line = line.slice(columns);
    }
  }
  lines.push(line);
  return lines;
}

/** As much of one line as there is room for, with `…` where something was left out. */
export function cut(text: string, room: number): string {
  // No character takes more than a few code units: beyond this nothing can fit.
  const near = text.slice(0, room * 8);
  if (EVEN.test(near)) {
    return text.length > room ? `${text.slice(0, room - 1)}…` : text;
  }
  const fits = (columns: number): string =>
    wrapAnsi(near, columns, { hard: true, trim: false, wordWrap: false }).split('\n')[0] ?? '';
  return fits(room) === text ? text : `${fits(room - 1)}…`;
}
