import { command, type Definer, examples, inLanguage, repeated } from './definer.js';
import { say } from './rules-words.js';
import { say as common } from './words.js';

/** Defines the commands about rules: `explain`, `rules`, `test`, `new-rule` and `schema`. */
export function defineRules(definer: Definer): void {
  defineExplain(definer);
  defineList(definer);
  defineTest(definer);
  defineNewRule(definer);
  defineSchema(definer);
}

function defineExplain(definer: Definer): void {
  const { language, shell, ended } = definer;
  command(definer, 'explain', say('explain', language))
    .argument(`<${common('ruleWord', language)}>`, say('explainRule', language))
    .option('--no-color', common('noColor', language))
    .addHelpText(
      'after',
      examples(
        language,
        '  leernet explain people-attendance\n  leernet explain mandate-decider --lang en',
      ),
    )
    .action(async (rule: string, options) => {
      const { explain } = await import('../more.js');
      ended(await explain(rule, inLanguage(definer, options), shell));
    });
}

function defineList(definer: Definer): void {
  const { language, shell, ended } = definer;
  command(definer, 'rules', say('rules', language))
    .option(`--format <${common('rulesFormatWord', language)}>`, say('rulesFormat', language))
    .option(`--source <${say('passageWord', language)}>`, say('rulesSource', language))
    .option('--no-color', common('noColor', language))
    .addHelpText(
      'after',
      examples(
        language,
        '  leernet rules\n  leernet rules --source struikelblokken/5\n  leernet rules --format json',
      ),
    )
    .action(async (options) => {
      const { rules } = await import('../more.js');
      ended(await rules(inLanguage(definer, options), shell));
    });
}

function defineTest(definer: Definer): void {
  const { language, shell, ended } = definer;
  command(definer, 'test', say('test', language))
    .argument(`[${common('folderWord', language)}...]`, say('testPacks', language))
    .option('--no-color', common('noColor', language))
    .addHelpText('after', examples(language, say('testExamples', language)))
    .action(async (folders: string[], options) => {
      const { testPacks } = await import('../more.js');
      ended(await testPacks(folders, inLanguage(definer, options), shell));
    });
}

function defineNewRule(definer: Definer): void {
  const { language, shell, ended } = definer;
  const told = (key: Parameters<typeof say>[0]): string => say(key, language);
  const drafting = command(definer, 'new-rule', told('newRule'))
    .option(`--pack <${common('folderWord', language)}>`, told('newRulePack'))
    .option(`--name <${told('nameWord')}>`, told('newRuleName'))
    .option(`--id <${common('ruleWord', language)}>`, told('newRuleId'))
    .option(`--when <${told('sentenceWord')}>`, told('newRuleWhen'))
    .option(`--problem <${told('sentenceWord')}>`, told('newRuleProblem'))
    .option(`--attention <${told('sentenceWord')}>`, told('newRuleAttention'))
    .option(`--weight <${common('levelWord', language)}>`, told('newRuleWeight'))
    .option(`--phases <${told('phasesWord')}>`, told('newRulePhases'))
    .option(`--source <${told('sourceWord')}>`, told('newRuleSource'), repeated);
  for (const [name, about] of draftTexts) {
    drafting.option(`--${name}-nl <${told('textWord')}>`, told(about));
    drafting.addOption(drafting.createOption(`--${name}-en <${told('textWord')}>`).hideHelp());
  }
  drafting
    .option('--dutch-only', told('newRuleDutchOnly'))
    .option('--no-color', common('noColor', language))
    .addHelpText(
      'after',
      `\n${told('newRuleTexts')}\n${examples(language, told('newRuleExamples'))}`,
    )
    .action(async (options) => {
      const { newRule } = await import('../more.js');
      ended(await newRule(inLanguage(definer, options), shell));
    });
}

/** The texts of a new rule that can be given along, and what is said of them. */
const draftTexts = [
  ['title', 'newRuleTitle'],
  ['says-problem', 'newRuleSaysProblem'],
  ['says-attention', 'newRuleSaysAttention'],
  ['says-good', 'newRuleSaysGood'],
  ['why', 'newRuleWhy'],
  ['remedy', 'newRuleRemedy'],
] as const satisfies readonly (readonly [string, Parameters<typeof say>[0]])[];

function defineSchema(definer: Definer): void {
  const { language, shell, ended } = definer;
  command(definer, 'schema', say('schema', language))
    .argument(`<${say('schemaWord', language)}>`, say('schemaOf', language))
    .addHelpText('after', examples(language, say('schemaExamples', language)))
    .action(async (name: string, options) => {
      const { schema } = await import('../more.js');
      ended(await schema(name, inLanguage(definer, options), shell));
    });
}
