import { say } from './baseline-words.js';
import { command, type Definer, examples, inLanguage, withSetup } from './definer.js';
import { say as common } from './words.js';

/** Defines `leernet baseline`. */
export function defineBaseline(definer: Definer): void {
  const { language, shell, ended } = definer;
  const defined = command(definer, 'baseline', say('baseline', language))
    .argument(`[${common('fileWord', language)}...]`, say('paths', language))
    .option(`--output <${common('fileWord', language)}>`, say('output', language))
    .option('--update', say('update', language))
    .option('--add', say('add', language))
    .option(`--as-of <${common('dateWord', language)}>`, common('asOf', language));
  withSetup(defined, language)
    .option('--no-color', common('noColor', language))
    .addHelpText('after', examples(language, say('examples', language)))
    .action(async (paths: string[], options) => {
      const { baseline } = await import('../programme.js');
      ended(await baseline(paths, inLanguage(definer, options), shell));
    });
}
