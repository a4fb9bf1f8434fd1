import { defineAsking } from './commands/asking.js';
import { defineBaseline } from './commands/baseline.js';
import { defineCompare } from './commands/compare.js';
import { defineCompletion } from './commands/completion.js';
import { defineConfig } from './commands/config.js';
import type { Definer } from './commands/definer.js';
import { defineHelp } from './commands/help.js';
import { defineMerge } from './commands/merge.js';
import { defineRules } from './commands/rules.js';

/** Defines every command but `check`, which starts without knowing of the others. */
export function defineOthers(definer: Definer): void {
  defineAsking(definer);
  defineRules(definer);
  defineConfig(definer);
  defineBaseline(definer);
  defineCompare(definer);
  defineMerge(definer);
  defineCompletion(definer);
  defineHelp(definer);
}
