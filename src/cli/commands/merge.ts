import { command, type Definer, examples, inLanguage } from './definer.js';
import { say } from './merge-words.js';

/** Defines `leernet merge`. */
export function defineMerge(definer: Definer): void {
  const { language, shell, ended } = definer;
  command(definer, 'merge', say('merge', language))
    .argument(`[${say('reportWord', language)}...]`, say('reports', language))
    .addHelpText('after', examples(language, say('examples', language)))
    .action(async (reports: string[], options) => {
      const { merge } = await import('../programme.js');
      ended(await merge(reports, inLanguage(definer, options), shell));
    });
}
