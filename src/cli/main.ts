import { Command, CommanderError, Option } from 'commander';
import { type Language, languages } from '../base/language.js';
import { nearest } from '../network/suggest.js';
import { plain } from '../report/plain.js';
import { badChoice, type CheckArguments, check } from './check.js';
import { addLogOptions } from './log-flags.js';
import { askedLanguage, EXIT, type Exit, isUsageError, type Shell, UsageError } from './shell.js';
import { inWords } from './usage.js';
import { version } from './version.js';
import { tell } from './words.js';

/**
 * Runs leernet.
 *
 * @param argv what was typed behind `leernet`
 * @returns the exit status
 */
export async function main(argv: readonly string[], shell: Shell): Promise<Exit> {
  const language = askedLanguage(argv) ?? 'nl';
  let exit: Exit = EXIT.fine;
  const program = programOf(language, shell, (ended) => {
    exit = ended;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrong;
    if (isUsageError(error)) {
      for (const line of error.lines) shell.stderr(`leernet: ${plain(line)}\n`);
      return EXIT.wrong;
    }
    const reason = error instanceof Error ? error.message : String(error);
    shell.stderr(`leernet: ${tell('internal', language, { reason: plain(reason) })}\n`);
    return EXIT.nothing;
  }
}

function programOf(language: Language, shell: Shell, ended: (exit: Exit) => void): Command {
  const say = (key: Parameters<typeof tell>[0]): string => tell(key, language);
  const program = new Command('leernet');
  dressed(program, language, shell);
  program
    .description(say('about'))
    .version(version, '-V, --version', say('versionOption'))
    .helpCommand(false)
    .addHelpText(
      'after',
      `\n${say('examples')}\n${say('aboutExamples')}\n\n${say('exitStatuses')}\n${say('exitTable')}`,
    );
  const languageOf = (text: string): Language => languageOption(text, language);
  program.option('--lang <nl|en>', say('lang'), languageOf);
  /** The language may be asked for before the command or behind it. */
  const inLanguage = <O extends { readonly lang?: Language }>(options: O): O => ({
    ...program.opts<{ lang?: Language }>(),
    ...options,
  });
  const command = (name: string, about: Parameters<typeof tell>[0]): Command => {
    const made = program.command(name).description(say(about));
    dressed(made, language, shell);
    return made.option('--lang <nl|en>', say('lang'), languageOf);
  };
  const repeated = (value: string, earlier: readonly string[] | undefined): readonly string[] => [
    ...(earlier ?? []),
    value,
  ];
  command('check', 'check')
    .argument(`[${say('fileWord')}...]`, say('checkPaths'))
    .option(`--format <${say('formatWord')}>`, say('format'), repeated)
    .option(`--as-of <${say('dateWord')}>`, say('asOf'))
    .option(`--fail-on <${say('levelWord')}>`, say('failOn'))
    .option(`--min-score <${say('numberWord')}>`, say('minScore'))
    .option(`--min-known <${say('percentWord')}>`, say('minKnown'))
    .option(`--config <${say('fileWord')}>`, say('config'))
    .option(`--rules <${say('folderWord')}>`, say('rulesOption'), repeated)
    .option('--explain-score', say('explainScore'))
    .option('--quiet', say('quiet'))
    .option('--verbose', say('verbose'))
    .option('--no-color', say('noColor'))
    .addHelpText('after', `\n${say('examples')}\n${say('checkExamples')}`)
    .action(async (paths: string[], options: CheckArguments) => {
      ended(await check(paths, inLanguage(options), shell));
    });
  command('init', 'init')
    .argument(`[${say('fileWord')}]`, say('initFile'))
    .option('--simple, --eenvoudig', say('simple'))
    .option(`--answers <${say('fileWord')}>`, say('initAnswers'))
    .option('--no-color', say('noColor'))
    .addHelpText('after', `\n${say('examples')}\n${say('initExamples')}`)
    .action(async (file: string | undefined, options) => {
      const { init } = await import('./asking.js');
      ended(await init(file, inLanguage(options), shell));
    });
  command('ask', 'ask')
    .argument(`<${say('fileWord')}>`, say('askFile'))
    .option(`--most <${say('numberWord')}>`, say('askMost'))
    .option(`--theme <${say('themeWord')}>`, say('askTheme'))
    .option(`--rule <${say('ruleWord')}>`, say('askRule'))
    .option('--simple, --eenvoudig', say('simple'))
    .option('--no-color', say('noColor'))
    .addHelpText('after', `\n${say('examples')}\n${say('askExamples')}`)
    .action(async (file: string, options) => {
      const { ask } = await import('./asking.js');
      ended(await ask(file, inLanguage(options), shell));
    });
  const logging = command('log', 'log').argument(`<${say('fileWord')}>`, say('logFile'));
  addLogOptions(logging, language);
  logging
    .option('--simple, --eenvoudig', say('simple'))
    .option('--no-color', say('noColor'))
    .addHelpText('after', `\n${say('examples')}\n${say('logExamples')}`)
    .action(async (file: string, options) => {
      const { log } = await import('./asking.js');
      ended(await log(file, inLanguage(options), shell));
    });
  command('pulse', 'pulse')
    .argument(`<${say('fileWord')}>`, say('pulseFile'))
    .option('--form', say('pulseForm'))
    .option(`--format <${say('rulesFormatWord')}>`, say('pulseFormat'))
    .option(`--output <${say('fileWord')}>`, say('pulseOutput'))
    .option('--large', say('pulseLarge'))
    .option('--simple, --eenvoudig', say('pulseSimple'))
    .option(`--import <${say('fileWord')}>`, say('pulseImport'))
    .option(`--month <${say('monthWord')}>`, say('pulseMonth'))
    .option('--yes', say('pulseYes'))
    .option('--no-color', say('noColor'))
    .addHelpText('after', `\n${say('pulseMore')}\n\n${say('examples')}\n${say('pulseExamples')}`)
    .action(async (file: string, options) => {
      const { pulse } = await import('./asking.js');
      ended(await pulse(file, inLanguage(options), shell));
    });
  command('explain', 'explain')
    .argument(`<${say('ruleWord')}>`, say('explainRule'))
    .option('--no-color', say('noColor'))
    .addHelpText(
      'after',
      `\n${say('examples')}\n  leernet explain people-attendance\n  leernet explain mandate-decider --lang en`,
    )
    .action(async (rule: string, options) => {
      const { explain } = await import('./more.js');
      ended(await explain(rule, inLanguage(options), shell));
    });
  command('rules', 'rules')
    .option(`--format <${say('rulesFormatWord')}>`, say('rulesFormat'))
    .option(`--source <${say('passageWord')}>`, say('rulesSource'))
    .option('--no-color', say('noColor'))
    .addHelpText(
      'after',
      `\n${say('examples')}\n  leernet rules\n  leernet rules --source struikelblokken/5\n  leernet rules --format json`,
    )
    .action(async (options) => {
      const { rules } = await import('./more.js');
      ended(await rules(inLanguage(options), shell));
    });
  command('test', 'test')
    .argument(`[${say('folderWord')}...]`, say('testPacks'))
    .option('--no-color', say('noColor'))
    .addHelpText('after', `\n${say('examples')}\n${say('testExamples')}`)
    .action(async (folders: string[], options) => {
      const { testPacks } = await import('./more.js');
      ended(await testPacks(folders, inLanguage(options), shell));
    });
  const drafting = command('new-rule', 'newRule')
    .option(`--pack <${say('folderWord')}>`, say('newRulePack'))
    .option(`--name <${say('nameWord')}>`, say('newRuleName'))
    .option(`--id <${say('ruleWord')}>`, say('newRuleId'))
    .option(`--when <${say('sentenceWord')}>`, say('newRuleWhen'))
    .option(`--problem <${say('sentenceWord')}>`, say('newRuleProblem'))
    .option(`--attention <${say('sentenceWord')}>`, say('newRuleAttention'))
    .option(`--weight <${say('levelWord')}>`, say('newRuleWeight'))
    .option(`--phases <${say('phasesWord')}>`, say('newRulePhases'))
    .option(`--source <${say('sourceWord')}>`, say('newRuleSource'), repeated);
  for (const [name, about] of draftTexts) {
    drafting.option(`--${name}-nl <${say('textWord')}>`, say(about));
    drafting.addOption(new Option(`--${name}-en <${say('textWord')}>`).hideHelp());
  }
  drafting
    .option('--dutch-only', say('newRuleDutchOnly'))
    .option('--no-color', say('noColor'))
    .addHelpText(
      'after',
      `\n${say('newRuleTexts')}\n\n${say('examples')}\n${say('newRuleExamples')}`,
    )
    .action(async (options) => {
      const { newRule } = await import('./more.js');
      ended(await newRule(inLanguage(options), shell));
    });
  command('schema', 'schema')
    .argument(`<${say('schemaWord')}>`, say('schemaOf'))
    .addHelpText('after', `\n${say('examples')}\n${say('schemaExamples')}`)
    .action(async (name: string, options) => {
      const { schema } = await import('./more.js');
      ended(await schema(name, inLanguage(options), shell));
    });
  command('help', 'helpCommand')
    .argument(`[${say('commandWord')}]`, say('helpOf'))
    .action((name: string | undefined) => {
      const asked = program.commands.find((one) => one.name() === name);
      if (name !== undefined && !asked) throw new UsageError(noCommand(name, program, language));
      (asked ?? program).outputHelp();
    });
  return program;
}

/** The texts of a new rule that can be given along, and what is said of them. */
const draftTexts = [
  ['title', 'newRuleTitle'],
  ['says-problem', 'newRuleSaysProblem'],
  ['says-attention', 'newRuleSaysAttention'],
  ['says-good', 'newRuleSaysGood'],
  ['why', 'newRuleWhy'],
  ['remedy', 'newRuleRemedy'],
] as const satisfies readonly (readonly [string, Parameters<typeof tell>[0]])[];

/** A command that is not there, said with the nearest that is. */
function noCommand(name: string, { commands }: Command, language: Language): string {
  const near = nearest(
    name,
    commands.map((one) => one.name()),
  );
  const said = tell('unknownCommand', language, { command: name });
  const hint = near === undefined ? '' : ` ${tell('didYouMean', language, { near })}`;
  return `${said}${hint} ${tell('seeHelp', language)}`;
}

function languageOption(text: string, language: Language): Language {
  const asked = languages.find((known) => known === text);
  if (!asked) throw new UsageError(badChoice(text, '--lang', languages, language));
  return asked;
}

/** Gives a command its language, its streams, and a way to end that is not `process.exit`. */
function dressed(command: Command, language: Language, shell: Shell): void {
  const titles: Readonly<Record<string, Parameters<typeof tell>[0]>> = {
    'Usage:': 'usage',
    'Arguments:': 'arguments',
    'Options:': 'options',
    'Commands:': 'commands',
  };
  command
    .exitOverride()
    .helpOption('-h, --help', tell('helpOption', language))
    .configureOutput({
      writeOut: shell.stdout,
      writeErr: shell.stderr,
      outputError: (message, write) => write(inWords(message, language)),
      getOutHelpWidth: () => Math.min(shell.terminal.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(shell.terminal.columns ?? 80, 100),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => {
        const key = titles[title];
        return key ? tell(key, language) : title;
      },
      styleOptionText: (text) => text.replace('[options]', `[${tell('optionsWord', language)}]`),
      styleUsage: (text) =>
        text
          .replace('[options]', `[${tell('optionsWord', language)}]`)
          .replace('[command]', `[${tell('commandWord', language)}]`),
      styleSubcommandTerm: (text) => text.replace(' [options]', ''),
    });
}
