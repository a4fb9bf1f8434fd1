import type { Command } from 'commander';
import type { Language } from '../base/language.js';
import { badChoice } from './bad-choice.js';
import { told } from './commands/told.js';
import { bash } from './completion/bash.js';
import { fish } from './completion/fish.js';
import { man } from './completion/man.js';
import { shells } from './completion/shells.js';
import { zsh } from './completion/zsh.js';
import { EXIT, type Exit, type Shell, UsageError } from './shell.js';
import { version } from './version.js';

const scripts = { bash, zsh, fish };

/** `leernet completion`: what a shell needs to complete what is typed behind leernet. */
export function completion(
  name: string,
  { program, language, shell }: { program: Command; language: Language; shell: Shell },
): Exit {
  const known = shells.find((one) => one === name);
  if (!known) throw new UsageError(badChoice(name, 'completion', shells, language));
  shell.stdout(scripts[known](told(program)));
  return EXIT.fine;
}

/** `leernet man`: the manual page. */
export function manual({
  program,
  language,
  shell,
}: {
  program: Command;
  language: Language;
  shell: Shell;
}): Exit {
  shell.stdout(man(told(program), language, version));
  return EXIT.fine;
}
