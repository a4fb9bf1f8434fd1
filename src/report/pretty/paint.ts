import { wrap } from './wrap.js';

/** Colours for a terminal; without colour each of them leaves a text as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const noPaint: Paint = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
  cyan: same,
};

/** What the pretty report needs to know of the terminal. */
export interface Screen {
  readonly paint: Paint;
  /** Columns to write in. */
  readonly width: number;
}

/**
 * Wraps a text, with `first` in front of its first line and spaces of the same width before the
 * others. A word that is longer than a line is broken: no line is wider than the screen.
 */
export function block(text: string, first: string, width: number): string {
  const indent = ' '.repeat(first.length);
  return wrap(text, Math.max(20, width - first.length))
    .map((line, at) => `${at === 0 ? first : indent}${line}`)
    .join('\n');
}

/** Puts parts beside each other that are not to be broken, on as many lines as they need. */
export function flow(parts: readonly Part[], gap: string, width: number): string {
  const lines: { text: string; length: number }[] = [];
  for (const { text, length = text.length } of parts) {
    const last = lines.at(-1);
    if (last && last.length + gap.length + length <= width) {
      last.text += gap + text;
      last.length += gap.length + length;
    } else {
      lines.push({ text, length });
    }
  }
  return lines.map(({ text }) => text).join('\n');
}

/** A text that stays whole; `length` is how wide it shows, where it has colour in it. */
export interface Part {
  readonly text: string;
  readonly length?: number;
}
