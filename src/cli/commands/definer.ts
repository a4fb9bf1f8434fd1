import type { Command } from 'commander';
import { type Language, languages } from '../../base/language.js';
import { badChoice } from '../bad-choice.js';
import { type Exit, type Shell, UsageError } from '../shell.js';
import { inWords } from '../usage.js';
import { say } from './words.js';

/** What a command is defined with. */
export interface Definer {
  readonly program: Command;
  readonly language: Language;
  readonly shell: Shell;
  /** Tells how a command ended. */
  readonly ended: (exit: Exit) => void;
}

/** Begins a command: its name, what it does, and the options that each has. */
export function command(definer: Definer, name: string, about: string): Command {
  const { program, language, shell } = definer;
  const made = program.command(name).description(about);
  dressed(made, language, shell);
  return inLanguages(made, language);
}

/** Adds the choice of a language. */
export function inLanguages(command: Command, language: Language): Command {
  return command.option('--lang <nl|en>', say('lang', language), (text) => {
    const asked = languages.find((known) => known === text);
    if (!asked) throw new UsageError(badChoice(text, '--lang', languages, language));
    return asked;
  });
}

/** The options of a command, with the language that was asked for before it or behind it. */
export function inLanguage<O extends { readonly lang?: Language }>(
  { program }: Definer,
  options: O,
): O {
  return { ...program.opts<{ lang?: Language }>(), ...options };
}

/** For an option that may be repeated: all that was given. */
export function repeated(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}

/** Adds the choice of what judges: a configuration, and packs. */
export function withSetup(command: Command, language: Language): Command {
  return command
    .option(`--config <${say('fileWord', language)}>`, say('config', language))
    .option(`--rules <${say('folderWord', language)}>`, say('rulesOption', language), repeated);
}

/** The end of a help text: examples. */
export function examples(language: Language, lines: string): string {
  return `\n${say('examples', language)}\n${lines}`;
}

/** Gives a command its language, its streams, and a way to end that is not `process.exit`. */
export function dressed(command: Command, language: Language, shell: Shell): void {
  const titles: Readonly<Record<string, Parameters<typeof say>[0]>> = {
    'Usage:': 'usage',
    'Arguments:': 'arguments',
    'Options:': 'options',
    'Commands:': 'commands',
  };
  command
    .exitOverride()
    .helpOption('-h, --help', say('helpOption', language))
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
        return key ? say(key, language) : title;
      },
      styleOptionText: (text) => text.replace('[options]', `[${say('optionsWord', language)}]`),
      styleUsage: (text) =>
        text
          .replace('[options]', `[${say('optionsWord', language)}]`)
          .replace('[command]', `[${say('commandWord', language)}]`),
      styleSubcommandTerm: (text) => text.replace(' [options]', ''),
    });
}
