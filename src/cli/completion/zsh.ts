import type { ToldCommand, ToldOption, ToldProgram } from '../commands/told.js';
import { quoted } from './shells.js';
import { type Values, valuesBehind, valuesOf } from './values.js';

/** The completion for zsh: as a file `_leernet` in $fpath, or sourced after compinit. */
export function zsh({ self, commands }: ToldProgram): string {
  const names = commands.map(({ name }) => name);
  return `#compdef leernet
# leernet in zsh
_leernet() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _arguments -C \\
${self.options.map((one) => `    ${option(one, '')} \\\n`).join('')}    '1: :->command' \\
    '*:: :->rest'
  case $state in
    command) _describe -t commands leernet commands ;;
    rest)
      case $words[1] in
${commands.map((one) => branch(one, names)).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _leernet ]; then _leernet "$@"; else compdef _leernet leernet; fi
`;
}

function branch(command: ToldCommand, names: readonly string[]): string {
  const behind = command.arguments.map(({ name, variadic }, at) => {
    const place = variadic ? '*' : String(at + 1);
    return quoted(`${place}:${plain(name)}:${action(valuesBehind(command.name, names))}`);
  });
  const all = [...command.options.map((one) => option(one, command.name)), ...behind];
  return `        ${command.name}) _arguments \\\n${all.map((one) => `          ${one}`).join(' \\\n')} ;;`;
}

function option({ names, about, takesValue }: ToldOption, command: string): string {
  const last = names.at(-1) ?? '';
  const value = takesValue
    ? `:${plain(last.replace(/^-+/, ''))}:${action(valuesOf(command, last))}`
    : '';
  const says = `[${plain(about).replace(/[[\]]/g, '\\$&')}]`;
  const sign = takesValue ? '=' : '';
  // Options may be repeated; two names of one option are offered as two.
  return names
    .map((name) => quoted(`*${name}${name.startsWith('--') ? sign : ''}${says}${value}`))
    .join(' ');
}

function action(values: Values): string {
  if (values === 'file') return '_files';
  if (values === 'folder') return '_files -/';
  if (values === 'text') return ' ';
  return `(${values.map((word) => word.replaceAll(':', '\\:')).join(' ')})`;
}

/** What a colon would end. */
function plain(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(':', '\\:');
}
