import { aboutField } from '../field.js';
import { keysOf } from '../sections.js';
import { network } from './network.js';

/** The keys of a network file at the outermost level, Dutch and English, by their English names. */
export function formatKeys(): ReadonlyMap<string, string> {
  const { kind } = aboutField(network);
  return kind.is === 'section' ? keysOf(kind.shape) : new Map();
}
