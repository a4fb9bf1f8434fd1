import { check } from '../check.js';
import type { CheckArguments } from '../check-options.js';
import { command, type Definer, examples, inLanguage, repeated, withSetup } from './definer.js';
import { say } from './words.js';

/** Defines `leernet check`. */
export function defineCheck(definer: Definer): void {
  const { language, shell, ended } = definer;
  const told = (key: Parameters<typeof say>[0]): string => say(key, language);
  const defined = command(definer, 'check', told('check'))
    .argument(`[${told('fileWord')}...]`, told('checkPaths'))
    .option(`--format <${told('formatWord')}>`, told('format'), repeated)
    .option(`--as-of <${told('dateWord')}>`, told('asOf'))
    .option(`--fail-on <${told('levelWord')}>`, told('failOn'))
    .option(`--min-score <${told('numberWord')}>`, told('minScore'))
    .option(`--min-known <${told('percentWord')}>`, told('minKnown'))
    .option(`--baseline <${told('fileWord')}>`, told('baselineOption'))
    .option(`--changed-since <${told('versionWord')}>`, told('changedSince'));
  withSetup(defined, language)
    .option(`--shard <${told('shardWord')}>`, told('shard'))
    .option(`--workers <${told('numberWord')}>`, told('workers'))
    .option('--explain-score', told('explainScore'))
    .option('--quiet', told('quiet'))
    .option('--verbose', told('verbose'))
    .option('--no-color', told('noColor'))
    .addHelpText('after', examples(language, told('checkExamples')))
    .action(async (paths: string[], options: CheckArguments) => {
      ended(await check(paths, inLanguage(definer, options), shell));
    });
}
