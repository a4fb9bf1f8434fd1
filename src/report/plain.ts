/**
 * Control characters, and marks that turn the direction of writing: what could steer a terminal or
 * hide what is there.
 */
export const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069]/gu;

/** Shows nothing, and keeps what stands on both sides of it apart. */
export const APART = '\u200B';

/**
 * A text of the file made safe to show in a terminal, or in the log of a build: every steering character
 * becomes `�`, and what logs take for a command (`##[`) is kept apart.
 */
export function plain(text: string): string {
  return text.replaceAll('\t', ' ').replace(STEERING, '\uFFFD').replaceAll('##[', `##${APART}[`);
}

/** Keeps lines from being commands to GitHub Actions, which reads `::` at their start as one. */
export function withoutCommands(lines: string): string {
  return lines.replace(/^([ \t]*:):/gm, `$1${APART}:`);
}

/** What stands between lines, or between words that are lined up. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Halves of a character, and what is none: no format of text can hold them. */
const NO_TEXT = /\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * A text of the file made safe to stand in a file that a programme reads, or in the log of a build:
 * one line, safe to show, and without halves of characters.
 */
export function data(text: string): string {
  return plain(text.replace(BREAKS, ' ')).replace(NO_TEXT, '\uFFFD');
}
