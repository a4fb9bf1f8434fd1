import { STEERING } from './plain.js';

/**
 * A value as JSON. What could steer a terminal, or what the log of a build could take for a command
 * (`##[`), is written as `\uXXXX`: the same text once it is read.
 *
 * @param indent what stands before every line but the first
 */
export function jsonText(value: unknown, indent = ''): string {
  return JSON.stringify(value, null, 2)
    .replace(STEERING, (character) => {
      if (character === '\n') return `\n${indent}`;
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    })
    .replaceAll('##[', '#\\u0023[');
}
