import { CHOMPING_MODE, type Event, SCALAR_STYLE } from 'js-yaml';
import type { YamlFault } from './faults.js';

type Scalar = Extract<Event, { type: 4 }>;

/** The end of a head of a block text that says how far its lines are indented. */
const STATED_INDENT = /[|>](?:[+-]?\d|\d[+-])[ \t]*(?:[ \t]#[^\n]*)?\r?\n$/;

/** An escaped line end with an empty line below it, in double quotes. */
const ESCAPED_EMPTY = /(?:^|[^\\])(?:\\\\)*\\\r?\n[ \t]*\r?\n/;

/**
 * What YAML readers do not agree on in one text of a file.
 *
 * @param atRoot whether it is all that stands in the file
 */
export function refusedScalar(text: string, event: Scalar, atRoot: boolean): YamlFault | undefined {
  switch (event.style) {
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return refusedEscape(text, event);
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return refusedTail(text, event, atRoot);
    default:
      return undefined;
  }
}

/** Whether the empty line behind an escaped line end is a space, a line or nothing. */
function refusedEscape(text: string, { valueStart, valueEnd }: Scalar): YamlFault | undefined {
  const escaped = ESCAPED_EMPTY.exec(text.slice(valueStart, valueEnd));
  if (!escaped) return undefined;
  const offset = valueStart + escaped.index + escaped[0].lastIndexOf('\\');
  return { code: 'yaml-escape', offset, reason: 'an escaped line end before an empty line' };
}

/** A block text that ends in blanks of which it is not clear whether they are text. */
function refusedTail(
  whole: string,
  { valueStart, valueEnd, indent, chomping }: Scalar,
  atRoot: boolean,
): YamlFault | undefined {
  const wrong = (offset: number, reason: string): YamlFault => ({
    code: 'yaml-indent',
    offset,
    reason,
  });
  const head = whole.slice(whole.lastIndexOf('\n', valueStart - 2) + 1, valueStart);
  const text = whole.slice(valueStart, valueEnd);
  const tail = text.slice(withoutBlanks(text));
  const offset = valueEnd - tail.length;
  const empty = tail.length === text.length;
  if (atRoot && /^[ \t]/.test(head)) {
    return wrong(valueStart - 1, 'an indented block text by itself');
  }
  if (STATED_INDENT.test(head)) {
    if (atRoot) return wrong(valueStart - 1, 'a stated indent at the root');
    const blanks = empty ? tail : tail.slice(tail.indexOf('\n') + 1);
    const beyond = blanks.split('\n').some((line) => line.replace('\r', '').length > indent);
    if (beyond) return wrong(offset, 'blanks beyond a stated indent');
  }
  if (empty && chomping === CHOMPING_MODE.KEEP && tail.endsWith(' ')) {
    return wrong(offset, 'blanks at the end of nothing');
  }
  return undefined;
}

/** How long a text is without the blanks and line ends at its end. */
function withoutBlanks(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}
