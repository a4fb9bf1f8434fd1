import type { Location as Place } from 'sarif';
import { isAbsolute, pathOf } from '../place.js';
import { data } from '../plain.js';

/** What relative paths are relative to. */
export const ROOT = '%SRCROOT%';

/** Where a file is: relative to `%SRCROOT%`, unless its path says by itself where it is. */
export function artifactOf(file: string): { uri: string; uriBaseId?: string } {
  const path = pathOf(file);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (!isAbsolute(path)) return { uri: encoded, uriBaseId: ROOT };
  return { uri: path.startsWith('/') ? `file://${encoded}` : `file:///${drive(encoded)}` };
}

/** The colon of a drive is no part of a name. */
function drive(encoded: string): string {
  return encoded.replace(/^([A-Za-z])%3A/, '$1:');
}

/** A place in a file. */
export function placeOf(file: string, { line, column }: { line: number; column: number }): Place {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(file),
      region: { startLine: line, startColumn: column },
    },
  };
}

/**
 * A text as SARIF has it: braces are doubled, as placeholders have single ones, and what looks like a
 * link is none (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
export function messageText(text: string): string {
  return withoutLinks(data(text));
}

/** As `messageText`, for a text of leernet's own with lines in it. */
export function withoutLinks(text: string): string {
  return text.replaceAll(/[{}]/g, '$&$&').replaceAll('](', ']\u200B(');
}
