import type { YamlFault } from './faults.js';

/**
 * Characters that no text shows: YAML leaves the control characters out, whatever they stand in. A
 * byte order mark is one too, but at the start of a file.
 */
const INVISIBLE = /(?![\t\n\r\u0085])\p{Cc}|[\uFFFE\uFFFF]|(?!^)\uFEFF/u;

/** The end of a document (`...`) before anything else. */
const ENDS_FIRST = /^\uFEFF?(?:[ \t]*(?:#[^\n]*|\r)?\n)*\.\.\.(?=\s|$)/;

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
  const start = INDENTED_START.exec(text);
  if (start) {
    return { code: 'yaml-indent', offset: start[0].length, reason: 'an indented marker' };
  }
  const end = ENDS_FIRST.exec(text);
  if (!end) return undefined;
  return { code: 'yaml-documents', offset: end[0].length - 3, reason: 'an end before a document' };
}
