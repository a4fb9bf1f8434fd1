import { type Diagnosis, diagnose } from '../../diagnosis/diagnose.js';
import type { Judgement } from '../../diagnosis/judge.js';
import type { Possible } from '../../measures/kit/possible.js';
import type { Fact } from '../../network/facts.js';
import type { Kind } from '../../network/field.js';
import type { Network } from '../../network/format/network.js';
import type { Judging } from '../look.js';
import { patched, type Spot } from './lacking.js';

/**
 * Whether an answer at a spot could tell a check anything: a session of long ago, or a member who
 * left, no longer can.
 */
export function isTelling(spot: Spot, network: Network, diagnosis: Diagnosis, judging: Judging) {
  const now = traceOf(diagnosis);
  return factsFor(spot.kind, diagnosis.asOf).some((fact) => {
    const { rulebook, measures } = judging;
    const then = diagnose(patched(network, spot.path, fact), diagnosis.asOf, rulebook, measures);
    return traceOf(then) !== now;
  });
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

/** All that was judged and measured, as far as an answer could change it. */
function traceOf({ judgements, score }: Diagnosis): string {
  return JSON.stringify([score, judgements.map(traceOfOne)]);
}

function traceOfOne({ status, span, applies, standsIn, read }: Judgement): unknown {
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
