import { BULLET } from './bullets.js';
import { oddSpaceIn } from './odd-spaces.js';
import { openAt } from './open.js';
import { LONGEST_LINE, lineAbove, lineFrom, startOfLine } from './text-lines.js';

/** A slip that comes along with what is pasted from a letter, a web page or a program. */
interface Pasted {
  readonly code: 'yaml-odd-space' | 'yaml-bullet' | 'yaml-behind';
  readonly offset: number;
}

/** A space that is a letter to YAML, on the line at `offset` or the one above it. */
export function oddSpace(offset: number, text: string): Pasted | undefined {
  if (openAt(text, offset).brackets.length > 0) return undefined;
  const lineStart = startOfLine(text, offset);
  for (const start of [lineAbove(text, lineStart), lineStart]) {
    const odd = oddSpaceIn(lineFrom(text, start));
    if (odd !== undefined) return { code: 'yaml-odd-space', offset: start + odd };
  }
  return undefined;
}

/** A bullet or a long dash in front of the line at `offset`, or of the one above it. */
export function bullet(reason: string, offset: number, text: string): Pasted | undefined {
  if (!/indentation|multiline key|expected ':'|missed/.test(reason)) return undefined;
  if (openAt(text, offset).brackets.length > 0) return undefined;
  const lineStart = startOfLine(text, offset);
  for (const start of [lineStart, lineAbove(text, lineStart)]) {
    const found = BULLET.exec(lineFrom(text, start));
    if (found) return { code: 'yaml-bullet', offset: start + found[0].length };
  }
  return undefined;
}

/** A comma at the end of a line, behind what was closed on it. */
export function behind(offset: number, text: string): Pasted | undefined {
  if (text.charAt(offset) !== ',' || openAt(text, offset).brackets.length > 0) return undefined;
  const lineStart = startOfLine(text, offset);
  const closed = /[\]}"'][ \t]*$/.test(text.slice(lineStart, offset).slice(-LONGEST_LINE));
  const ends = /^[ \t]*(?:#|$)/.test(lineFrom(text, offset + 1));
  return closed && ends ? { code: 'yaml-behind', offset } : undefined;
}
