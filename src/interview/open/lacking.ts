import type { Path } from '../../edit/plain.js';
import { ABSENT, type Fact, known } from '../../network/facts.js';
import { aboutField, type Kind, type Shape } from '../../network/field.js';
import type { Network } from '../../network/format/network.js';
import { fieldAt, networkShape } from '../../rulebook/condition/names.js';

/** A place in a network where a fact may stand, and the items of lists on the way to it. */
export interface Spot {
  readonly path: Path;
  readonly kind: Kind;
  readonly fact: Fact<unknown>;
  /** The items that it lies in, the outermost first: the list, the place in it, what it says. */
  readonly within: readonly Within[];
}

/** An item of a list on the way to a spot. */
export interface Within {
  readonly list: string;
  readonly at: number;
  readonly item: Values;
}

export type Values = Readonly<Record<string, unknown>>;

/**
 * What is left out says something there (still a member, from the start), or is nobody's to ask: it
 * is only asked for where the file says that nobody knows.
 */
const MEANT = new Set([
  ...['members.left', 'members.joined', 'members.circle', 'members.mandate-until'],
  ...['sessions.cancelled', 'sessions.invited', 'sessions.date', 'counts.total'],
  ...['funding.sources.from', 'funding.sources.once', 'celebrations.date', 'evaluations.date'],
]);

/** Where it is left out of the whole list, nobody looked: then it is asked of all at once. */
const MEANT_BESIDE_OTHERS = 'members.joined';

/** All spots of a field in which the file does not say it, in the order of the file. */
export function lackingSpots(network: Network, field: string): readonly Spot[] {
  const spots = spotsOf(network, field);
  const isMeant =
    MEANT.has(field) &&
    !(field === MEANT_BESIDE_OTHERS && spots.every(({ fact }) => fact.is === 'absent'));
  return spots.filter(({ fact }) => fact.is === 'unknown' || (fact.is === 'absent' && !isMeant));
}

/** All spots of a field, in the order of the file. */
export function spotsOf(network: Network, field: string): readonly Spot[] {
  return [...spots(network as Values, networkShape(), field.split('.'), [], [])];
}

function* spots(
  values: Values,
  shape: Shape,
  [part = '', ...rest]: readonly string[],
  path: Path,
  within: readonly Within[],
): Generator<Spot> {
  const field = shape[part];
  if (!field) return;
  const { kind } = aboutField(field);
  const here = [...path, part];
  if (kind.is === 'section') {
    yield* spots(values[part] as Values, kind.shape, rest, here, within);
    return;
  }
  const fact = values[part] as Fact<unknown>;
  if (rest.length === 0) {
    yield { path: here, kind, fact, within };
    return;
  }
  if (kind.is !== 'list') return;
  for (const [at, item] of ((known(fact) ?? []) as readonly Values[]).entries()) {
    const inside = [...within, { list: listOf(here), at, item }];
    yield* spots(item, kind.shape, rest, [...here, at], inside);
  }
}

/**
 * The sections of which a file says nothing at all, in the place of their fields: how the time went is
 * asked as a whole, as minutes tell only beside the others.
 */
export function asWhole(spots: readonly Spot[], network: Network): readonly Spot[] {
  const found = new Map(spots.map((spot) => [spot.path.join('.'), spot]));
  for (const { path, within } of spots) {
    const field = path.filter((step) => typeof step === 'string').slice(0, -1);
    if (field.join('.') !== 'sessions.minutes') continue;
    const section = path.slice(0, -1);
    const kind = fieldAt(field.join('.'), networkShape())?.kind;
    const facts = Object.values(valuesAt(network, section)) as readonly Fact<unknown>[];
    if (!kind || facts.some(({ is }) => is !== 'absent')) continue;
    found.delete(path.join('.'));
    found.set(section.join('.'), { path: section, kind, fact: ABSENT, within });
  }
  return [...found.values()];
}

function valuesAt(network: Network, path: Path): Values {
  return path.reduce<unknown>((here, step) => {
    const list = typeof step === 'number' ? known(here as Fact<readonly unknown[]>) : undefined;
    return typeof step === 'number' ? list?.[step] : (here as Values)[step];
  }, network) as Values;
}

/** The name of a list without places: `sessions.decisions`. */
function listOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

/** The network with another fact, or another section, at a spot. */
export function patched(network: Network, path: Path, fact: Fact<unknown> | Values): Network {
  return patch(network, path, fact) as Network;
}

function patch(here: unknown, [step, ...rest]: Path, fact: Fact<unknown> | Values): unknown {
  if (step === undefined) return fact;
  if (typeof step === 'number') {
    const list = here as Fact<readonly unknown[]>;
    if (list.is !== 'known') return here;
    const value = list.value.map((one, at) => (at === step ? patch(one, rest, fact) : one));
    return { ...list, value };
  }
  const values = here as Values;
  return { ...values, [step]: patch(values[step], rest, fact) };
}
