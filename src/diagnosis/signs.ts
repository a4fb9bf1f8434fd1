import { once } from '../base/once.js';
import type { Possible } from '../measures/kit/possible.js';
import type { Sign } from '../rulebook/beside.js';
import { operandKey, operandsOf } from '../rulebook/condition/condition.js';
import { holds, type Lookup } from './conditions.js';

/** A sign whose facts hold, with what it rests on, by name. */
export interface Shown<S extends Sign = Sign> {
  readonly sign: S;
  readonly read: () => ReadonlyMap<string, Possible>;
}

/** The signs whose facts hold for certain, in their order. */
export function holding<S extends Sign>(signs: readonly S[], lookup: Lookup): readonly Shown<S>[] {
  return signs
    .filter(({ facts }) => holds(facts, lookup) === 'yes')
    .map((sign) => ({
      sign,
      read: once(
        () => new Map(operandsOf(sign.facts).map((one) => [operandKey(one), lookup(one)])),
      ),
    }));
}
