import type { RootContent } from 'mdast';
import { written } from './nodes.js';

/** Text in the room that there is: the API of GitHub refuses a comment of more than 65,536 characters. */

/**
 * As long as a comment becomes with networks in whole, with lines for those after them, and with all that
 * stands below those: what is said of the networks together must still fit.
 */
export const ROOM = { whole: 48_000, line: 56_000, all: 65_000 } as const;

/** How networks are told, the most first; from one that no longer fits on, less of each. */
export type Told = 'whole' | 'line' | 'none';

/**
 * Groups of blocks, one below the other, as many as there is room for.
 *
 * @param left what is said where groups are left out
 */
export function fitting(
  groups: readonly (readonly RootContent[])[],
  room: number,
  left: RootContent,
): string {
  const parts = groups.map((group) => written(group));
  const whole = parts.join('\n');
  if (whole.length <= room) return whole;
  const last = written([left]);
  let text = '';
  for (const part of parts) {
    if (text.length + part.length + last.length + 1 > room) break;
    text += `${part}\n`;
  }
  return text + last;
}

/** The beginning of a text that may be of any length. */
export function clipped(text: string, most: number): string {
  const letters = Array.from(text.slice(0, 2 * most + 2));
  return letters.length <= most ? text : `${letters.slice(0, most).join('')}…`;
}
