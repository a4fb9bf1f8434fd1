import { Command, CommanderError } from 'commander';
import { type Language, languages } from '../base/language.js';
import { plain } from '../report/plain.js';
import { defineCheck } from './commands/check.js';
import { dressed, inLanguages } from './commands/definer.js';
import { say } from './commands/words.js';
import { askedLanguage, EXIT, type Exit, isUsageError, type Shell } from './shell.js';
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
  try {
    const program = await programOf(argv, language, shell, (ended) => {
      exit = ended;
    });
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

/** All that can be typed; where it is a check, no more is loaded than that. */
async function programOf(
  argv: readonly string[],
  language: Language,
  shell: Shell,
  ended: (exit: Exit) => void,
): Promise<Command> {
  const program = new Command('leernet');
  dressed(program, language, shell);
  program
    .description(say('about', language))
    .version(version, '-V, --version', say('versionOption', language))
    .helpCommand(false)
    .addHelpText(
      'after',
      `\n${say('examples', language)}\n${say('aboutExamples', language)}\n\n${say('exitStatuses', language)}\n${say('exitTable', language)}`,
    );
  inLanguages(program, language);
  const definer = { program, language, shell, ended };
  defineCheck(definer);
  if (!isCheck(argv)) (await import('./commands.js')).defineOthers(definer);
  return program;
}

/** Whether `check` is what was typed, perhaps behind the choice of a language. */
function isCheck([first, second, third]: readonly string[]): boolean {
  const behind = languages.some((one) => first === `--lang=${one}`) ? second : third;
  return first === 'check' || (first?.startsWith('--lang') === true && behind === 'check');
}
