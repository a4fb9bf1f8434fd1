import { manyText } from '../../generated/many.js';
import type { Text } from '../base/language.js';

let phrases: Readonly<Record<string, Text | undefined>> | undefined;

/** What the networks do for which a rule of leernet is not sound: "7 of 16 networks …". */
export function manyOf(rule: string): Text | undefined {
  phrases ??= JSON.parse(manyText) as Readonly<Record<string, Text>>;
  return Object.hasOwn(phrases, rule) ? phrases[rule] : undefined;
}
