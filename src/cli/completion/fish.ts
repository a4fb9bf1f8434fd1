import type { ToldCommand, ToldOption, ToldProgram } from '../commands/told.js';
import { type Values, valuesBehind, valuesOf } from './values.js';

/** The completion for fish. */
export function fish({ self, commands }: ToldProgram): string {
  const names = commands.map(({ name }) => name);
  // Not __fish_use_subcommand: to that the value of an option before the command is a command.
  const first = word(`not __fish_seen_subcommand_from ${names.join(' ')}`);
  const lines = [
    '# leernet in fish',
    'complete -c leernet -f',
    ...self.options.map((one) => option(one, '', first)),
    ...commands.map(
      ({ name, about }) => `complete -c leernet -n ${first} -a ${name} -d ${word(about)}`,
    ),
    ...commands.flatMap((one) => behind(one, names)),
  ];
  return `${lines.join('\n')}\n`;
}

function behind(command: ToldCommand, names: readonly string[]): readonly string[] {
  const when = word(`__fish_seen_subcommand_from ${command.name}`);
  const values = valuesBehind(command.name, names);
  const argument =
    command.arguments.length === 0 || values === 'text'
      ? []
      : [`complete -c leernet -n ${when} ${offered(values)}`];
  return [...command.options.map((one) => option(one, command.name, when)), ...argument];
}

function option({ names, about, takesValue }: ToldOption, command: string, when: string): string {
  const flags = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const value = takesValue ? ` -r ${offered(valuesOf(command, names.at(-1) ?? ''))}` : '';
  return `complete -c leernet -n ${when} ${flags.join(' ')}${value} -d ${word(about)}`;
}

function offered(values: Values): string {
  if (values === 'file') return '-F';
  if (values === 'folder') return "-f -a '(__fish_complete_directories)'";
  if (values === 'text') return '-f';
  return `-f -a ${word(values.join(' '))}`;
}

/** A text as one word of fish, in which a backslash in quotes is one only before these two. */
function word(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
