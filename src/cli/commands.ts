import { defineAsking } from './commands/asking.js';
import { defineCompletion } from './commands/completion.js';
import type { Definer } from './commands/definer.js';
import { defineHelp } from './commands/help.js';
import { defineMerge } from './commands/merge.js';
import { defineRules } from './commands/rules.js';

/** Defines every command but `check`, which starts without knowing of the others. */
export function defineOthers(definer: Definer): void {
  defineAsking(definer);
  defineRules(definer);
  defineMerge(definer);
  defineCompletion(definer);
  defineHelp(definer);
}
