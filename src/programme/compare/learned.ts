import type { Facts } from '../../diagnosis/facts.js';
import type { Measure } from '../../measures/kit/measure.js';
import type { Possible } from '../../measures/kit/possible.js';
import { type Operand, operandsOf } from '../../rulebook/condition/condition.js';
import { differsInKnowing } from './says-more.js';

/** The old facts and those of now, on the same day and in the same phase. */
export interface TwoFacts {
  readonly old: Facts;
  readonly now: Facts;
}

/**
 * Whether a value is another for no more than that facts became known, or are not known any more: one
 * lies within the other, and the fields that it reads differ in nothing else.
 */
export function isLearnedOf(
  operand: Operand,
  { old, now }: TwoFacts,
  measures: ReadonlyMap<string, Measure>,
): boolean {
  const [was, is] = [old.of(operand), now.of(operand)];
  if (!isWithin(was, is) && !isWithin(is, was)) return false;
  const reads = readsOf(operand, measures);
  return differsInKnowing(old.view.network, now.view.network, reads);
}

/** The fields that an operand reads. */
function readsOf(operand: Operand, measures: ReadonlyMap<string, Measure>): readonly string[] {
  switch (operand.is) {
    case 'measure':
      return measures.get(operand.name)?.reads ?? [];
    case 'field':
      return [operand.path];
    default: {
      const inside = operandsOf(operand.where).flatMap((one) =>
        one.is === 'field' ? [`${operand.list}.${one.path}`] : readsOf(one, measures),
      );
      return [operand.list, ...inside];
    }
  }
}

/** Whether what a value may be lies within what another may be. */
function isWithin(inner: Possible, outer: Possible): boolean {
  switch (inner.is) {
    case 'number':
      return outer.is === 'number' && inner.low >= outer.low && inner.high <= outer.high;
    case 'choice':
      return outer.is === 'choice' && inner.values.every((value) => outer.values.includes(value));
    case 'list': {
      if (outer.is !== 'list' || !outer.sure.every((word) => inner.sure.includes(word)))
        return false;
      return outer.open || (!inner.open && inner.sure.length === outer.sure.length);
    }
  }
}
