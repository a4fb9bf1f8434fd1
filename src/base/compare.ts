/**
 * Orders two texts by code unit, the one order that leernet sorts by: the same on every machine
 * and in every language.
 *
 * @returns below 0 when `a` comes first, above 0 when `b` does, else 0
 */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
