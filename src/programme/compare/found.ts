import { compare } from '../../base/compare.js';
import type { FoundJson } from '../../report/json-types.js';

/** What was found, held beside what was found: by value, in whatever order a file gives it. */

/** Whether the same was found; the order of words says nothing. */
export function sameFound(a: FoundJson, b: FoundJson): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(found: FoundJson): string {
  if ('low' in found) return JSON.stringify([found.low, found.high, found.never ?? false]);
  if ('possible' in found) return JSON.stringify([...found.possible].sort(compare));
  return JSON.stringify([[...found.sure].sort(compare), found.open]);
}

/** Whether what was found lies within what else was found. */
export function within(inner: FoundJson, outer: FoundJson): boolean {
  if ('low' in inner) {
    if (!('low' in outer) || (inner.never ?? false) !== (outer.never ?? false))
      return isWide(outer);
    const low = outer.low === null || (inner.low !== null && inner.low >= outer.low);
    return low && (outer.high === null || (inner.high !== null && inner.high <= outer.high));
  }
  if ('possible' in inner) {
    return 'possible' in outer && inner.possible.every((one) => outer.possible.includes(one));
  }
  if (!('sure' in outer) || !outer.sure.every((one) => inner.sure.includes(one))) return false;
  return outer.open || (!inner.open && inner.sure.length === outer.sure.length);
}

/** Whether a number may be anything up to never. */
function isWide(found: FoundJson): boolean {
  return 'low' in found && found.never !== true && found.high === null;
}
