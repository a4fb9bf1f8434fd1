import { say } from './compare-words.js';
import { command, type Definer, examples, inLanguage, withSetup } from './definer.js';
import { say as common } from './words.js';

/** Defines `leernet compare`. */
export function defineCompare(definer: Definer): void {
  const { language, shell, ended } = definer;
  const defined = command(definer, 'compare', say('compare', language))
    .argument(`<${say('beforeWord', language)}>`, say('before', language))
    .argument(`<${say('afterWord', language)}>`, say('after', language))
    .option(`--format <${common('rulesFormatWord', language)}>`, say('format', language))
    .option(`--as-of <${common('dateWord', language)}>`, say('asOf', language));
  withSetup(defined, language)
    .option('--no-color', common('noColor', language))
    .addHelpText(
      'after',
      `\n${say('causes', language)}\n${examples(language, say('examples', language))}`,
    )
    .action(async (before: string, after: string, options) => {
      const { compare } = await import('../programme.js');
      ended(await compare([before, after], inLanguage(definer, options), shell));
    });
}
