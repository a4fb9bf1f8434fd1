import { parseWhen } from '../../src/base/days.js';
import type { Measure } from '../../src/measures/kit/measure.js';
import { type View, viewOf } from '../../src/measures/kit/view.js';
import { readNetwork } from '../../src/network/read.js';

/**
 * A network as it is seen from a day. The name, which every file must have, may be left out.
 *
 * @throws with the problems of the file, where it has any
 */
export function networkFrom(yaml: string, asOf = '2026-11-01'): View {
  const day = parseWhen(asOf)?.from;
  if (day === undefined) throw new Error(`no day: ${asOf}`);
  const text = /^(?:naam|name):/m.test(yaml) ? yaml : `naam: Proef\n${yaml}`;
  const { network, problems } = readNetwork(text, { today: day, asOf: day });
  if (!network) throw new Error(`${JSON.stringify(problems, null, 1)}\n${text}`);
  return viewOf(network, day);
}

/**
 * What a measure may be in a network, short: `[low, high]` the values still possible, or the words
 * of a list (with `…` where there may be others), with
 * `'unknown'` in front where too little was said.
 */
export function short(measure: Measure, yaml: string, asOf?: string): readonly unknown[] {
  const found = measure.of(networkFrom(yaml, asOf));
  const values =
    found.is === 'number'
      ? [rounded(found.low), rounded(found.high)]
      : found.is === 'list'
        ? [...found.sure, ...(found.open ? ['…'] : [])]
        : found.values;
  return found.unknown ? ['unknown', ...values] : values;
}

function rounded(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : value;
}
