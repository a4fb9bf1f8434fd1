/** A key at the outermost level of a YAML text, and what stands behind it on its line. */
export interface RootKey {
  readonly key: string;
  readonly value: string;
  /** From 1. */
  readonly line: number;
  /** Whether the lines below it are further in: it is a section, a list or a longer text. */
  readonly section: boolean;
}

/** The keys of the outermost level, read as they are asked for, or what stands there instead. */
export type Root =
  | { readonly is: 'keys'; readonly keys: Iterable<RootKey> }
  | { readonly is: 'empty' | 'list' | 'text' };

const KEY = /^(["']?)([A-Za-z][\w.-]*)\1[ \t]*:(.*)$/;

/**
 * The keys at the outermost level of the first document of a YAML text, by its lines and brackets
 * alone: a tenth of the work of reading it, and also for a text with mistakes in it, such as
 * brackets that are not closed, tabs, or the marks of a merge conflict.
 */
export function rootKeys(text: string): Root {
  const first = linesOf(text).next().value;
  if (!first) return { is: 'empty' };
  if (first.text.startsWith('{')) return flowKeys(text, first.line);
  if (blockKeys(text).next().done) return { is: /^-(\s|$)/.test(first.text) ? 'list' : 'text' };
  return { is: 'keys', keys: blockKeys(text) };
}

/** The keys in lines that are no further in than the first one, or not in at all. */
function* blockKeys(text: string): Generator<RootKey, void> {
  let outermost: number | undefined;
  let begun: { readonly key: Omit<RootKey, 'section'>; readonly indent: number } | undefined;
  for (const { text: said, indent, line } of linesOf(text)) {
    if (begun) yield { ...begun.key, section: indent > begun.indent };
    outermost ??= indent;
    const match = indent === 0 || indent === outermost ? KEY.exec(said) : null;
    const [, , key = '', value = ''] = match ?? [];
    begun = match ? { key: { key, value: bare(value), line }, indent } : undefined;
  }
  if (begun) yield { ...begun.key, section: false };
}

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly line: number;
}

/** The lines of the first document that say something, one by one: the first few nearly always tell. */
function* linesOf(text: string): Generator<Line, void> {
  let begun = false;
  let at = 0;
  for (const [, raw = ''] of text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    at += 1;
    if (/^(---|\.\.\.)(\s|$)/.test(raw)) {
      if (begun) return;
      const rest = raw.slice(3).trim();
      if (!rest.startsWith('{')) continue;
    }
    const line = raw.replace(/^---/, '').trimEnd();
    const indent = line.length - line.trimStart().length;
    const said = line.slice(indent);
    if (said === '' || said.startsWith('#') || (indent === 0 && said.startsWith('%'))) continue;
    begun = true;
    yield { text: said, indent, line: at };
  }
}

/** A value without the remark behind it and without its quotes. */
function bare(value: string): string {
  const said = value.replace(/(^|\s)#.*$/, '').trim();
  return /^(["']).*\1$/.test(said) ? said.slice(1, -1) : said;
}

/** The keys of `{naam: Zuid, leden: [...]}`: those behind the first bracket and no other. */
function flowKeys(text: string, line: number): Root {
  const keys: RootKey[] = [];
  let depth = 0;
  let item = '';
  for (const [part] of text.matchAll(FLOW)) {
    if (part.startsWith('#')) continue;
    if (depth === 1 && (part === ',' || part === '}')) {
      keys.push(...flowKey(item, line));
      item = '';
    } else if (depth === 1) {
      item += part;
    }
    if (part === '{' || part === '[') depth += 1;
    if (part === '}' || part === ']') depth -= 1;
    if (depth === 0 && part === '}') break;
  }
  // Where the last bracket is missing, what was begun counts all the same.
  return { is: 'keys', keys: [...keys, ...flowKey(item, line)] };
}

/** Remarks, texts in quotes, brackets, commas, and all between those. */
const FLOW = /(?<=^|\s)#.*|"(?:\\.|[^"\\])*"|'[^']*'|[[\]{},]|[^[\]{},"'#]+|["'#]/gm;

function flowKey(item: string, line: number): readonly RootKey[] {
  const match = KEY.exec(item.replace(/\s+/g, ' ').trim());
  if (!match) return [];
  const value = bare(match[3] ?? '');
  return [{ key: match[2] ?? '', value, line, section: /^[[{]/.test(value) }];
}
