import type { YamlFault } from './faults.js';

/**
 * Characters that no text shows: YAML leaves the control characters out, whatever they stand in. A
 * byte order mark is one too, but at the start of a file.
 */
const INVISIBLE = /\p{Cc}(?<![\t\n\r\u0085])|[\uFFFE\uFFFF]|(?!^)\uFEFF/u;

/** The end of a document (`...`) before anything else. */
const ENDS_FIRST = /^\uFEFF?(?:[ \t]*(?:#[^\n]*|\r)?\n)*\.\.\.(?=\s|$)/;

/**
 * How many lines a file may have, and how many signs that part values from each other. The reader
 * has a bound of its own for values; this one spares it the reading.
 */
const MAX_LINES = 100_000;
const MAX_SIGNS = 400_000;

/** A first line that is indented before a mark which counts from the start of a line. */
const INDENTED_START = /^\uFEFF?[ \t]+(?=---(?:\s|$)|[|>])/;

/**
 * What YAML readers do not agree on, or let pass in some places only. A file that says one thing to
 * leernet and another to the next reader is refused.
 */
export function refused(text: string): YamlFault | undefined {
  const invisible = text.search(INVISIBLE);
  if (invisible !== -1) {
    return { code: 'yaml-control', offset: invisible, reason: 'an invisible character' };
  }
  const lineEnd = text.search(/\r(?!\n)/);
  if (lineEnd !== -1) {
    return { code: 'yaml-line-end', offset: lineEnd, reason: 'a carriage return by itself' };
  }
  const beyond = startBeyond(text);
  if (beyond !== undefined) {
    return { code: 'yaml-too-many', offset: beyond, reason: 'too many lines or values' };
  }
  const start = INDENTED_START.exec(text);
  if (start) {
    return { code: 'yaml-indent', offset: start[0].length, reason: 'an indented marker' };
  }
  const end = ENDS_FIRST.exec(text);
  if (!end) return undefined;
  return { code: 'yaml-documents', offset: end[0].length - 3, reason: 'an end before a document' };
}

/** Where a text has more lines or signs than may be; undefined where it has not. */
function startBeyond(text: string): number | undefined {
  if (text.length <= MAX_LINES) return undefined;
  let lines = 0;
  let signs = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    const char = text.charCodeAt(at);
    if (char === LINE_END) lines += 1;
    else if (char === COMMA || char === BRACKET || char === BRACE) signs += 1;
    if (lines === MAX_LINES || signs === MAX_SIGNS) return at + 1;
  }
  return undefined;
}

const [LINE_END, COMMA, BRACKET, BRACE] = [10, 44, 91, 123];
