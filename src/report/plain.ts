/**
 * Control characters, and marks that turn the direction of writing: what could steer a terminal or
 * hide what is there.
 */
export const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069]/gu;

/** A text of the file made safe to show in a terminal: every steering character becomes `�`. */
export function plain(text: string): string {
  return text.replaceAll('\t', ' ').replace(STEERING, '\uFFFD');
}
