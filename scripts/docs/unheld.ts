import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Text } from '../../src/base/language.js';

/** Something that a document says and no rule holds. */
export interface Unheld {
  /** The document or the passage that says it. */
  readonly at: string;
  readonly says: Text;
  readonly why: Text;
  /** The rules that come nearest. */
  readonly see?: readonly string[];
}

/** What stands in rules/unheld.yaml. */
export function readUnheld(): readonly Unheld[] {
  return parse(readFileSync('rules/unheld.yaml', 'utf8')) as readonly Unheld[];
}
