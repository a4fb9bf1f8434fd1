import type { Diagnosis } from '../../diagnosis/diagnose.js';
import { Facts } from '../../diagnosis/facts.js';
import { type Judgement, judge } from '../../diagnosis/judge.js';
import type { Measure } from '../../measures/kit/measure.js';
import type { Possible } from '../../measures/kit/possible.js';
import { viewOf } from '../../measures/kit/view.js';
import type { Fact } from '../../network/facts.js';
import type { Kind } from '../../network/field.js';
import type { Network } from '../../network/format/network.js';
import type { Rule } from '../../rulebook/rule.js';
import { patched, type Spot } from './lacking.js';

/**
 * Whether an answer at a spot could tell a check anything: a session of long ago, or a member who
 * left, no longer can. Some facts tell only beside others of their kind, such as a usual number.
 *
 * @param others the other spots of the same field that nobody filled in
 * @param rules the rules that the field feeds: no other can come out differently, nor can the score
 */
export function isTelling(
  spot: Spot,
  others: readonly Spot[],
  network: Network,
  { asOf }: Diagnosis,
  rules: readonly Rule[],
  measures: ReadonlyMap<string, Measure>,
): boolean {
  const facts = factsFor(spot.kind, asOf);
  const trace = (one: Network): string => {
    const { of } = new Facts(viewOf(one, asOf), measures);
    return JSON.stringify(rules.map((rule) => traceOf(judge(rule, of))));
  };
  const differs = (base: Network): boolean => {
    const now = trace(base);
    return facts.some((fact) => trace(patched(base, spot.path, fact)) !== now);
  };
  if (differs(network)) return true;
  if (others.length === 0) return false;
  return facts.some((fact) =>
    differs(others.reduce((whole, { path }) => patched(whole, path, fact), network)),
  );
}

const at = { start: 0, end: 0, path: '' };
const known = (value: unknown): Fact<unknown> => ({ is: 'known', value, at });

/** A few facts that a field may hold, as far apart as they can be. */
function factsFor(kind: Kind, asOf: number): readonly Fact<unknown>[] {
  switch (kind.is) {
    case 'yes-no':
    case 'yes-no-or-text':
    case 'yes-no-or-mark':
    case 'yes-no-or-date':
      return [known(true), known(false)];
    case 'number':
      return [kind.min, Math.min(kind.max, 8), Math.min(kind.max, 100)].map((low) =>
        known({ low, high: low }),
      );
    case 'date':
      return [known({ from: asOf, to: asOf }), known({ from: asOf - 1000, to: asOf - 1000 })];
    case 'choice':
    case 'decider':
      return Object.keys(kind.words).map(known);
    case 'choices':
      return [known([]), ...Object.keys(kind.words).map((word) => known([known(word)]))];
    case 'presence':
    case 'adopters':
      return [0, 1, 5, 20].map((low) => known({ low, high: low }));
    case 'texts':
    case 'references':
    case 'list':
      return [known([]), { is: 'none', at }];
    default:
      return [known('…'), { is: 'none', at }];
  }
}

/** What was judged and measured, as far as an answer could change it. */
function traceOf({ status, span, applies, standsIn, read }: Judgement): unknown {
  return [status, span, applies, standsIn, [...read.values()].map(valueOnly)];
}

function valueOnly(value: Possible): unknown {
  switch (value.is) {
    case 'number':
      return [String(value.low), String(value.high)];
    case 'choice':
      return value.values;
    case 'list':
      return [value.sure, value.open];
  }
}
