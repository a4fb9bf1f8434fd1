import { wrapAnsi } from 'fast-wrap-ansi';

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
 * others.
 */
export function block(text: string, first: string, width: number): string {
  const indent = ' '.repeat(first.length);
  const lines = wrapAnsi(text, Math.max(20, width - first.length)).split('\n');
  return lines.map((line, at) => `${at === 0 ? first : indent}${line}`).join('\n');
}
