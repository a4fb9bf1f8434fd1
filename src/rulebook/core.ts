import { rulebookText } from '../../generated/rulebook.js';
import type { Rulebook } from './rulebook.js';

let rulebook: Rulebook | undefined;

/** The rulebook that leernet ships with; it was checked when it was built, and is only read here. */
export function coreRulebook(): Rulebook {
  rulebook ??= JSON.parse(rulebookText) as Rulebook;
  return rulebook;
}
