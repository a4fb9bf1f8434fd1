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

/** A field on the way of a walk: whether it is met, and the fields inside it that are. */
interface Stop {
  readonly key: string;
  readonly path: string;
  readonly kind: Kind;
  readonly met: boolean;
  readonly inside: readonly Stop[];
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Makes a walk over the fields of some kinds, those inside lists once for each item. The way is
 * worked out once, so that a walk passes by all that it does not look for.
 */
export function walker(
  wanted: (kind: Kind) => boolean,
): (network: Network, visit: (visit: Visit) => void) => void {
  let way: readonly Stop[] | undefined;
  return (network, visit) => {
    const { kind } = aboutField(networkField);
    way ??= kind.is === 'section' ? wayThrough(kind.shape, '', wanted) : [];
    follow(way, network, visit);
  };
}

function wayThrough(
  shape: Shape,
  prefix: string,
  wanted: (kind: Kind) => boolean,
): readonly Stop[] {
  return Object.entries(shape).flatMap(([key, field]): Stop[] => {
    const { kind } = aboutField(field);
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const holds = kind.is === 'section' || kind.is === 'list';
    const inside = holds ? wayThrough(kind.shape, path, wanted) : [];
    const met = kind.is !== 'section' && wanted(kind);
    return met || inside.length > 0 ? [{ key, path, kind, met, inside }] : [];
  });
}

function follow(way: readonly Stop[], values: Values, visit: (visit: Visit) => void): void {
  for (const { key, path, kind, met, inside } of way) {
    const value = values[key];
    if (kind.is === 'section') {
      follow(inside, value as Values, visit);
      continue;
    }
    const fact = value as Fact<unknown>;
    if (met) visit({ path, kind, fact });
    if (inside.length > 0 && fact.is === 'known') {
      for (const item of fact.value as readonly Values[]) follow(inside, item, visit);
    }
  }
}
