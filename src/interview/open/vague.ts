import { formatDay } from '../../base/days.js';
import { type Amount, type Fact, known } from '../../network/facts.js';
import type { Kind } from '../../network/field.js';
import type { Network } from '../../network/format/network.js';
import type { Within } from '../item.js';
import { type Spot, spotsOf } from './lacking.js';

/**
 * All spots of a field where the file says it less exactly than a check may need: `8-10`, `2025`, or
 * how many were there and not who.
 */
export function vagueSpots(network: Network, field: string): readonly Spot[] {
  return spotsOf(network, field).filter((spot) => vagueOf(spot) !== undefined);
}

/** What a value may be that is known as a range or a number; undefined for one that says all. */
export function vagueOf({ fact, kind }: Pick<Spot, 'fact' | 'kind'>): Within | undefined {
  const value = known(fact);
  if (typeof value !== 'object' || value === null) return undefined;
  if ('low' in value) return amountWithin(value as Amount, kind);
  if (!('from' in value)) return undefined;
  const { from, to } = value as { readonly from: number; readonly to: number };
  return from === to ? undefined : { low: from, high: to, shown: shownDays(from, to) };
}

function amountWithin({ low, high }: Amount, kind: Kind): Within | undefined {
  if (low === high) return isHeads(kind) ? { low, high, shown: String(low) } : undefined;
  return { low, high, shown: Number.isFinite(high) ? `${low}-${high}` : `${low}+` };
}

function isHeads({ is }: Kind): boolean {
  return is === 'presence' || is === 'adopters';
}

/** The year where it is known to the year, else the month. */
function shownDays(from: number, to: number): string {
  return formatDay(from).slice(0, to - from > 31 ? 4 : 7);
}

/** How far above its low end a number without a high end is tried. */
const FAR = 30;

/**
 * A few facts that say it exactly, its ends among them.
 *
 * @param ids who or which may be named, where it is a number of them
 */
export function pointsWithin(
  { low, high }: Within,
  { fact, kind }: Pick<Spot, 'fact' | 'kind'>,
  ids: readonly string[],
): readonly Fact<unknown>[] {
  if (fact.is !== 'known') return [];
  const said = (value: unknown): Fact<unknown> => ({ ...fact, value });
  const last = Number.isFinite(high) ? high : low + FAR;
  const points = [...new Set([low, Math.round((low + last) / 2), last])];
  if ('from' in (fact.value as object)) return points.map((at) => said({ from: at, to: at }));
  const numbers = low === last ? [] : points.map((at) => said({ low: at, high: at }));
  if (!isHeads(kind)) return numbers;
  const named = points
    .filter((count) => count <= ids.length)
    .flatMap((count) => [ids.slice(0, count), ids.slice(ids.length - count)])
    .map((some) => said(some.map(said)));
  return [...numbers, ...named];
}
