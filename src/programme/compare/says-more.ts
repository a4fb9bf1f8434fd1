import type { Fact } from '../../network/facts.js';
import { aboutField, type Shape } from '../../network/field.js';
import { type Network, network as networkField } from '../../network/format/network.js';

type Item = Readonly<Record<string, unknown>>;

/**
 * Whether two versions of a network only differ, in these fields, in how much is known: one says all
 * that the other says, and more. An event that was added is no such thing: that is a change.
 *
 * @param reads English paths; a path stands for all that lies in it
 */
export function differsInKnowing(a: Network, b: Network, reads: readonly string[]): boolean {
  const { kind } = aboutField(networkField);
  if (kind.is !== 'section') return false;
  const wanted = (path: string): boolean =>
    reads.some(
      (read) => read === path || path.startsWith(`${read}.`) || read.startsWith(`${path}.`),
    );
  const within = (one: Network, other: Network): boolean =>
    sectionWithin(one, other, kind.shape, '', wanted);
  return within(a, b) || within(b, a);
}

type Wanted = (path: string) => boolean;

function sectionWithin(
  less: Item,
  more: Item,
  shape: Shape,
  prefix: string,
  wanted: Wanted,
): boolean {
  return Object.entries(shape).every(([key, field]) => {
    const path = `${prefix}${key}`;
    if (!wanted(path)) return true;
    const { kind } = aboutField(field);
    if (kind.is === 'section') {
      return sectionWithin(less[key] as Item, more[key] as Item, kind.shape, `${path}.`, wanted);
    }
    const one = less[key] as Fact<unknown>;
    const other = more[key] as Fact<unknown>;
    if (isOpen(one)) return true;
    if (one.is !== other.is || one.is !== 'known' || other.is !== 'known')
      return one.is === other.is;
    if (kind.is !== 'list') return valueWithin(one.value, other.value);
    const items = one.value as readonly Item[];
    const others = other.value as readonly Item[];
    return (
      items.length === others.length &&
      items.every((item, at) => {
        const beside = others[at];
        return beside !== undefined && sectionWithin(item, beside, kind.shape, `${path}.`, wanted);
      })
    );
  });
}

function isOpen({ is }: Fact<unknown>): boolean {
  return is === 'unknown' || is === 'absent';
}

/** Whether a value says no more than another: the same, or a range or a list with unknowns in it. */
function valueWithin(less: unknown, more: unknown): boolean {
  if (Array.isArray(less)) {
    if (!Array.isArray(more) || less.length !== more.length) return false;
    return less.every((item: unknown, at) => valueWithin(item, more[at]));
  }
  if (isFact(less)) {
    if (isOpen(less)) return true;
    if (!isFact(more) || less.is !== more.is) return false;
    return less.is !== 'known' || more.is !== 'known' || valueWithin(less.value, more.value);
  }
  const [wide, narrow] = [endsOf(less), endsOf(more)];
  if (wide && narrow) return narrow.low >= wide.low && narrow.high <= wide.high;
  return less === more;
}

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === 'object' && value !== null && 'is' in value;
}

/** The ends of an amount or of a date; undefined for anything else. */
function endsOf(value: unknown): { low: number; high: number } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { low, high, from, to } = value as Readonly<Record<string, unknown>>;
  if (typeof low === 'number' && typeof high === 'number') return { low, high };
  return typeof from === 'number' && typeof to === 'number' ? { low: from, high: to } : undefined;
}
