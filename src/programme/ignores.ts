import ignore, { type Ignore } from 'ignore';

/** What git would leave out, by the `.gitignore` files from the root of the repository down. */
export class Ignores {
  private constructor(private readonly rules: Ignore | undefined) {}

  /** Nothing is left out. */
  static readonly none = new Ignores(undefined);

  /**
   * These rules with those of a `.gitignore` below them: the last one that matches decides.
   *
   * @param folder where it lies, from the root: `` for the root itself, else `a/b`
   */
  with(folder: string, text: string): Ignores {
    const patterns = text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => (folder === '' ? line : within(folder, line)));
    // On every machine the same, so capitals count, also where the disk does not mind them.
    const rules = ignore({ ignorecase: false });
    if (this.rules) rules.add(this.rules);
    return new Ignores(rules.add(patterns));
  }

  /** Whether a path from the root is left out; a folder above it that is, takes it along. */
  ignores(path: string, isFolder: boolean): boolean {
    return this.rules?.ignores(isFolder ? `${path}/` : path) ?? false;
  }
}

/** A pattern of a folder as a pattern of the root. */
function within(folder: string, line: string): string {
  const negative = line.startsWith('!');
  const pattern = line.slice(negative ? 1 : 0).replace(/^\\(?=[!#])/, '');
  const slash = pattern.indexOf('/');
  const anywhere = slash === -1 || pattern.slice(slash).trimEnd() === '/';
  const escaped = folder.replace(/[\\*?[\]]/g, '\\$&');
  const rest = anywhere ? `**/${pattern}` : pattern.replace(/^\//, '');
  return `${negative ? '!' : ''}/${escaped}/${rest}`;
}
