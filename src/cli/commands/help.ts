import type { Command } from 'commander';
import type { Language } from '../../base/language.js';
import { nearest } from '../../network/suggest.js';
import { UsageError } from '../shell.js';
import { tell } from '../words.js';
import { command, type Definer } from './definer.js';
import { say } from './words.js';

/** Defines `leernet help`. */
export function defineHelp(definer: Definer): void {
  const { program, language } = definer;
  command(definer, 'help', say('helpCommand', language))
    .argument(`[${say('commandWord', language)}]`, say('helpOf', language))
    .action((name: string | undefined) => {
      const asked = program.commands.find((one) => one.name() === name);
      if (name !== undefined && !asked) throw new UsageError(noCommand(name, program, language));
      (asked ?? program).outputHelp();
    });
}

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
