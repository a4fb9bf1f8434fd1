import type { ScalarNode } from './tree.js';

/**
 * Spaces that word processors and web pages leave: they look like an ordinary one, or like nothing,
 * and YAML takes them for letters.
 */
const ODD = '\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000';
const ANY = new RegExp(`[${ODD}]`);
const ALL = new RegExp(`[${ODD}]`, 'g');
const OUTER = new RegExp(`^[ ${ODD}]*|[ ${ODD}]*$`, 'g');

/** Where one stands in front of a line, or behind a dash or the colon of a key there. */
const FIRST = new RegExp(`^ *(?:- +)*(?:[\\p{L}\\p{N}_-]+:|-)?(?=[${ODD}])`, 'u');

/** Longer words are no words of the format, and are not looked at. */
const LONGEST = 500;

/**
 * A text without odd spaces or line breaks around it and with ordinary ones in it, for all that is no
 * free text; what stands in quotes is as it was meant.
 */
export function withoutOddSpaces(node: ScalarNode): ScalarNode {
  const { text, plain, start, end } = node;
  // What stands below a key in lines of its own (`|`) ends in a line break.
  if (!plain && text.endsWith('\n') && text.length <= LONGEST)
    return { ...node, text: text.trim() };
  if (!plain || text.length > LONGEST || !ANY.test(text)) return node;
  const [front = '', back = ''] = text.match(OUTER) ?? [];
  const bare = text
    .replace(/\u200b/g, '')
    .replace(ALL, ' ')
    .trim();
  if (bare === '') return { ...node, text: bare };
  return { ...node, text: bare, start: start + front.length, end: end - back.length };
}

/** How far into a line an odd space stands, where an ordinary one or a field belongs. */
export function oddSpaceIn(line: string): number | undefined {
  return FIRST.exec(line)?.[0].length;
}
