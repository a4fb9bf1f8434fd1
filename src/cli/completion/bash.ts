import type { ToldCommand, ToldProgram } from '../commands/told.js';
import { quoted } from './shells.js';
import { type Values, valuesBehind, valuesOf } from './values.js';

/** The completion for bash, 3.2 (as on macOS) and later. */
export function bash({ self, commands }: ToldProgram): string {
  const names = commands.map(({ name }) => name);
  const all = [self, ...commands];
  return `# leernet in bash
_leernet() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' word i
  COMPREPLY=()
  # --format=json is three words to bash.
  if [ "$cur" = '=' ]; then
    cur=''
  elif [ "$prev" = '=' ]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${names.join('|')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command $prev" in
${all.flatMap((one) => options(one, one === self ? '' : one.name)).join('\n')}
  esac
  case "$cur" in
    -*)
      case "$command" in
${all.map((one) => `        ${quoted(one === self ? '' : one.name)}) ${words(flagsOf(one))} ;;`).join('\n')}
      esac
      return ;;
  esac
  case "$command" in
    '') ${words(names)} ;;
${commands.map(({ name }) => `    ${name}) ${act(valuesBehind(name, names))} ;;`).join('\n')}
  esac
}
# Where nothing is offered, bash offers files.
complete -o bashdefault -o default -F _leernet leernet
`;
}

function options(command: ToldCommand, name: string): readonly string[] {
  return command.options
    .filter(({ takesValue }) => takesValue)
    .map(({ names }) => {
      const patterns = names.map((option) => quoted(`${name} ${option}`)).join('|');
      return `    ${patterns}) ${act(valuesOf(name, names.at(-1) ?? ''))}; return ;;`;
    });
}

function flagsOf({ options: all }: ToldCommand): readonly string[] {
  return all.flatMap(({ names }) => names);
}

/** What bash does for a kind of values. */
function act(values: Values): string {
  if (values === 'file') return ':';
  if (values === 'folder') return 'compopt -o dirnames +o default 2>/dev/null';
  if (values === 'text') return 'compopt +o default +o bashdefault 2>/dev/null';
  return words(values);
}

function words(all: readonly string[]): string {
  return `compopt +o default +o bashdefault 2>/dev/null; COMPREPLY=($(compgen -W ${quoted(all.join(' '))} -- "$cur"))`;
}
