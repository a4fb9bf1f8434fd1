import type { Command } from 'commander';

/** What can be typed, as data: read off the definitions of the commands, so that nothing can differ. */
export interface ToldCommand {
  readonly name: string;
  readonly about: string;
  /** `leernet check [opties] [bestand...]`. */
  readonly usage: string;
  readonly arguments: readonly ToldArgument[];
  readonly options: readonly ToldOption[];
  /** What its help ends with: examples, and what else there is to say. */
  readonly ends: string;
}

export interface ToldArgument {
  readonly name: string;
  readonly about: string;
  readonly variadic: boolean;
}

export interface ToldOption {
  /** As it is shown: `--format <vorm>`. */
  readonly flags: string;
  /** `--format`, and other names for it. */
  readonly names: readonly string[];
  readonly about: string;
  readonly takesValue: boolean;
}

/** The program itself and each of its commands, in their order. */
export interface ToldProgram {
  readonly self: ToldCommand;
  readonly commands: readonly ToldCommand[];
}

/** Reads off all that can be typed; what help hides is left out. */
export function told(program: Command): ToldProgram {
  const shown = program.createHelp().visibleCommands(program);
  return { self: commandOf(program), commands: shown.map(commandOf) };
}

function commandOf(command: Command): ToldCommand {
  const help = command.createHelp();
  return {
    name: command.name(),
    about: command.description(),
    usage: help.styleUsage(help.commandUsage(command)),
    arguments: help.visibleArguments(command).map((one) => ({
      name: one.name(),
      about: one.description,
      variadic: one.variadic,
    })),
    options: help.visibleOptions(command).map(({ flags, description, required, optional }) => ({
      flags,
      names: flags.split(/, | (?=[<[])/).filter((name) => name.startsWith('-')),
      about: description,
      takesValue: required || optional,
    })),
    ends: endOf(command),
  };
}

/** Help is ended by listeners; they say it to us as they would to a reader. */
function endOf(command: Command): string {
  const said: string[] = [];
  const write = (text: string): void => {
    said.push(text);
  };
  // Commander is an event emitter, of which its types tell only half.
  const emitter = command as Command & { emit(event: string, context: object): boolean };
  emitter.emit('afterHelp', { error: false, command, write });
  return said.join('').trim();
}
