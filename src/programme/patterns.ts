import picomatch from 'picomatch/posix.js';

/** Which paths a pattern is about. Paths and patterns have `/` between folders. */
export interface Pattern {
  /** The folder in front of the first wildcard, `.` where there is none. */
  readonly base: string;
  /** Whether it has a wildcard in it; else it is a path. */
  readonly wild: boolean;
  /** Whether a path matches, or lies in a folder that does. */
  readonly matches: (path: string) => boolean;
  /** Whether a folder may hold something that matches: others need no looking into. */
  readonly mayHold: (folder: string) => boolean;
}

const OPTIONS = { dot: true, strictSlashes: false } as const;

/**
 * Reads a pattern: `*` and `?` stand for what is within a name, `**` for folders, `{a,b}` for either,
 * `[ab]` for a letter. A pattern that is about a folder is about all that lies in it.
 */
export function patternOf(written: string): Pattern {
  const text = trimmed(written);
  const { base, glob } = picomatch.scan(text, { unescape: true });
  const wild = glob !== '';
  if (!wild) return literal(base === '' ? text : base);
  const is = picomatch(text, OPTIONS);
  const matches = (path: string): boolean => above(path).some((one) => is(one));
  return { base: base || '.', wild, matches, mayHold: holder(text, matches) };
}

/** A file or a folder by its name, whatever characters stand in it. */
export function literal(path: string): Pattern {
  const text = trimmed(path);
  const inside = (one: string): boolean => lies(one, text);
  return {
    base: text,
    wild: false,
    matches: inside,
    mayHold: (folder) => inside(folder) || lies(text, folder),
  };
}

/** A path without `./` in front and `/` behind; a path of the file system keeps its first `/`. */
export function trimmed(path: string): string {
  const text = path.replace(/^(\.\/+)+/, '').replace(/(?<=.)\/+$/, '');
  return text === '' ? '.' : text;
}

/** A path and each folder above it: `a`, `a/b`, `a/b/c.yaml`. */
function above(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** Whether a path is another, or lies in it. */
function lies(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

function holder(text: string, matches: Pattern['matches']): Pattern['mayHold'] {
  // A slash within brackets: the parts of such a pattern cannot be told apart by its slashes.
  if (/[{(][^})]*\//.test(text)) return () => true;
  const parts = text.split('/');
  const deep = parts.findIndex((part) => part.includes('**'));
  const known = deep === -1 ? parts : parts.slice(0, deep);
  const levels = known.map((_, at) => {
    const level = known.slice(0, at + 1).join('/');
    return level === '' ? () => true : picomatch(level, OPTIONS);
  });
  return (folder) => {
    if (folder === '.') return true;
    const parts = above(folder);
    const at = Math.min(parts.length, levels.length) - 1;
    if (levels[at]?.(parts[at] ?? '') === false) return false;
    return parts.length <= levels.length || deep !== -1 || matches(folder);
  };
}
