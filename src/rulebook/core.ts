import { rulebookText } from '../../generated/rulebook.js';
import { unfold } from './folded.js';
import type { Rulebook } from './rulebook.js';

let rulebook: Rulebook | undefined;

/** The rulebook that leernet ships with; it was checked when it was built, and is only read here. */
export function coreRulebook(): Rulebook {
  rulebook ??= unfold(rulebookText());
  return rulebook;
}
