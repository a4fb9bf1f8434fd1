/** A workflow command as the runner of GitHub Actions takes it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner undoes in this order: https://github.com/actions/runner, ActionCommand.cs. */
const DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const PROPERTY = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;

const undone = (text: string, marks: readonly (readonly [string, string])[]): string =>
  marks.reduce((said, [mark, sign]) => said.replaceAll(mark, sign), text);

/** The commands that the runner knows and that text of a file must never become. */
const KNOWN =
  /^(error|warning|notice|debug|group|endgroup|echo|add-mask|add-matcher|remove-matcher|add-path|save-state|set-env|set-output|stop-commands|internal-set-repo-path)$/i;

/** A line as the runner reads it: `::name key=value,key=value::data` after leading space. */
export function commandOf(line: string): Command | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const info = text.slice(2, end);
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!KNOWN.test(name)) return undefined;
  const properties: Record<string, string> = {};
  const listed = space < 0 ? '' : info.slice(space + 1).trim();
  for (const pair of listed.split(',')) {
    const at = pair.indexOf('=');
    if (at > 0 && at < pair.length - 1) {
      properties[pair.slice(0, at).toLowerCase()] = undone(pair.slice(at + 1), PROPERTY);
    }
  }
  return { name, properties, data: undone(text.slice(end + 2), DATA) };
}

/** Whether the runner would take a line for a command in its older form, which may stand anywhere. */
export function isOldCommand(line: string): boolean {
  const found = /##\[([^\] ]*)[^\]]*\]/.exec(line);
  return found !== null && KNOWN.test(found[1] ?? '');
}
