import type { Fact } from './facts.js';
import { aboutField, type Kind, type Shape } from './field.js';
import { type Network, network as networkField } from './format/network.js';

/** One field of a network as a walk meets it. */
export interface Visit {
  /** The English path, without the places in lists: `members.joined`. */
  readonly path: string;
  readonly kind: Kind;
  readonly fact: Fact<unknown>;
}

/** Meets every field of a network, those inside lists once for each item. */
export function walk(network: Network, visit: (visit: Visit) => void): void {
  const { kind } = aboutField(networkField);
  if (kind.is === 'section') walkShape(kind.shape, network, '', visit);
}

function walkShape(
  shape: Shape,
  values: Readonly<Record<string, unknown>>,
  prefix: string,
  visit: (visit: Visit) => void,
): void {
  for (const key in shape) {
    const field = shape[key];
    if (!field) continue;
    const { kind } = aboutField(field);
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const value = values[key];
    if (kind.is === 'section') {
      walkShape(kind.shape, value as Record<string, unknown>, path, visit);
      continue;
    }
    const fact = value as Fact<unknown>;
    visit({ path, kind, fact });
    if (kind.is === 'list' && fact.is === 'known') {
      for (const item of fact.value as readonly Record<string, unknown>[]) {
        walkShape(kind.shape, item, path, visit);
      }
    }
  }
}
