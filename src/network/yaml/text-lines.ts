/** How far a line is looked at; nobody's sentence is longer. */
export const LONGEST_LINE = 2000;

/** What stands on a line from a place on. */
export function lineFrom(text: string, start: number): string {
  return text.slice(start, start + LONGEST_LINE).split(/[\r\n]/, 1)[0] ?? '';
}

/** Where the line begins that a place lies on. */
export function startOfLine(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the last line above a place begins that has something on it. */
export function lineAbove(text: string, lineStart: number): number {
  let at = lineStart;
  while (at > 0) {
    at = startOfLine(text, at - 1);
    const line = lineFrom(text, at);
    if (/^\s*[^\s#]/.test(line)) return at;
  }
  return lineStart;
}
