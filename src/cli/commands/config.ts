import { say } from './config-words.js';
import { command, type Definer, examples, inLanguage, withSetup } from './definer.js';
import { say as common } from './words.js';

/** Defines `leernet config`. */
export function defineConfig(definer: Definer): void {
  const { language, shell, ended } = definer;
  const defined = command(definer, 'config', say('config', language))
    .argument(`[${common('fileWord', language)}]`, say('configFile', language))
    .option(`--format <${common('rulesFormatWord', language)}>`, say('configFormat', language))
    .option(`--fail-on <${common('levelWord', language)}>`, say('asInCheck', language))
    .option(`--min-score <${common('numberWord', language)}>`, say('asInCheck', language))
    .option(`--min-known <${common('percentWord', language)}>`, say('asInCheck', language));
  withSetup(defined, language)
    .option('--no-color', common('noColor', language))
    .addHelpText('after', examples(language, say('configExamples', language)))
    .action(async (file: string | undefined, options) => {
      const { showConfig } = await import('../programme.js');
      ended(await showConfig(file, inLanguage(definer, options), shell));
    });
}
