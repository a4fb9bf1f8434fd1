import { addLogOptions } from '../log-flags.js';
import { say } from './asking-words.js';
import { command, type Definer, examples, inLanguage } from './definer.js';
import { say as common } from './words.js';

/** Defines the commands that ask: `init`, `ask`, `log` and `pulse`. */
export function defineAsking(definer: Definer): void {
  defineInit(definer);
  defineAsk(definer);
  defineLog(definer);
  definePulse(definer);
}

function defineInit(definer: Definer): void {
  const { language, shell, ended } = definer;
  command(definer, 'init', say('init', language))
    .argument(`[${common('fileWord', language)}]`, say('initFile', language))
    .option('--simple, --eenvoudig', say('simple', language))
    .option(`--answers <${common('fileWord', language)}>`, say('initAnswers', language))
    .option('--no-color', common('noColor', language))
    .addHelpText('after', examples(language, say('initExamples', language)))
    .action(async (file: string | undefined, options) => {
      const { init } = await import('../asking.js');
      ended(await init(file, inLanguage(definer, options), shell));
    });
}

function defineAsk(definer: Definer): void {
  const { language, shell, ended } = definer;
  command(definer, 'ask', say('ask', language))
    .argument(`<${common('fileWord', language)}>`, say('askFile', language))
    .option(`--most <${common('numberWord', language)}>`, say('askMost', language))
    .option(`--theme <${say('themeWord', language)}>`, say('askTheme', language))
    .option(`--rule <${common('ruleWord', language)}>`, say('askRule', language))
    .option('--simple, --eenvoudig', say('simple', language))
    .option('--no-color', common('noColor', language))
    .addHelpText('after', examples(language, say('askExamples', language)))
    .action(async (file: string, options) => {
      const { ask } = await import('../asking.js');
      ended(await ask(file, inLanguage(definer, options), shell));
    });
}

function defineLog(definer: Definer): void {
  const { language, shell, ended } = definer;
  const logging = command(definer, 'log', say('log', language)).argument(
    `<${common('fileWord', language)}>`,
    say('logFile', language),
  );
  addLogOptions(logging, language);
  logging
    .option('--simple, --eenvoudig', say('simple', language))
    .option('--no-color', common('noColor', language))
    .addHelpText('after', examples(language, say('logExamples', language)))
    .action(async (file: string, options) => {
      const { log } = await import('../asking.js');
      ended(await log(file, inLanguage(definer, options), shell));
    });
}

function definePulse(definer: Definer): void {
  const { language, shell, ended } = definer;
  command(definer, 'pulse', say('pulse', language))
    .argument(`<${common('fileWord', language)}>`, say('pulseFile', language))
    .option('--form', say('pulseForm', language))
    .option(`--format <${common('rulesFormatWord', language)}>`, say('pulseFormat', language))
    .option(`--output <${common('fileWord', language)}>`, say('pulseOutput', language))
    .option('--large', say('pulseLarge', language))
    .option('--simple, --eenvoudig', say('pulseSimple', language))
    .option(`--import <${common('fileWord', language)}>`, say('pulseImport', language))
    .option(`--month <${say('monthWord', language)}>`, say('pulseMonth', language))
    .option('--yes', say('pulseYes', language))
    .option('--no-color', common('noColor', language))
    .addHelpText(
      'after',
      `\n${say('pulseMore', language)}\n${examples(language, say('pulseExamples', language))}`,
    )
    .action(async (file: string, options) => {
      const { pulse } = await import('../asking.js');
      ended(await pulse(file, inLanguage(definer, options), shell));
    });
}
