import { Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Quote, Style } from './style.js';
import type { Sort, Worded } from './worded.js';

/** How long a line in brackets may become that nothing in the file is an example of. */
const SHORT = 72;
/** How long it may become where the file does the same. */
const LONG = 160;

/** A value in one line, as it stands inside brackets. */
export function inline(value: Worded, style: Style): string {
  const [line = ''] = printed(sequenceOf([nodeOf(value, style, true)], true), style);
  return line.replace(/^\[ ?/, '').replace(/ ?\]$/, '');
}

/** A key in one line, as it stands inside brackets. */
export function inlineKey(key: string, style: Style): string {
  const { quotes, needed } = style;
  return inline(
    { is: 'scalar', text: key, sort: 'word' },
    {
      ...style,
      quotes: { ...quotes, word: quotes.key },
      needed,
    },
  );
}

/** A key with its value, in lines that begin at column 0. */
export function entryLines(key: string, value: Worded, style: Style): readonly string[] {
  const map = new YAMLMap<Scalar, unknown>();
  map.set(scalarOf(key, style.quotes.key, style.needed, true), nodeOf(value, style, false));
  return printed(map, style);
}

/** A value behind a dash, in lines of which the first one has the dash. */
export function itemLines(value: Worded, style: Style): readonly string[] {
  return printed(sequenceOf([nodeOf(value, style, false)], false), style);
}

/** A whole list or section in lines that begin at column 0. */
export function blockLines(value: Worded, style: Style): readonly string[] {
  return printed(nodeOf(value, style, false), style);
}

/** Whether a list or section is to be written in brackets. */
export function inBrackets(value: Worded, style: Style): boolean {
  if (value.is === 'scalar') return false;
  const { path } = value;
  const length = (): number => inline(value, style).length;
  const parts = value.is === 'list' ? value.items : value.entries.map(([, part]) => part);
  if (parts.length === 0) return true;
  if (hasLines(value)) return false;
  const example = style.flow.get(path);
  if (example !== undefined) return example && length() <= LONG;
  if (value.is === 'list') return parts.every(({ is }) => is === 'scalar') && length() <= SHORT;
  const inList = path.endsWith('[]');
  const deep = path.includes(inList ? '[].' : '.');
  return deep && length() <= SHORT;
}

function hasLines(value: Worded): boolean {
  if (value.is === 'scalar') return value.text.includes('\n');
  if (value.is === 'list') return value.items.some(hasLines);
  return value.entries.some(([, part]) => hasLines(part));
}

type Node = Scalar | YAMLMap | YAMLSeq;

function nodeOf(value: Worded, style: Style, flow: boolean): Node {
  if (value.is === 'scalar') return textOf(value.text, value.sort, style, flow);
  const inside = flow || inBrackets(value, style);
  if (value.is === 'list') {
    return sequenceOf(
      value.items.map((item) => nodeOf(item, style, inside)),
      inside,
    );
  }
  const map = new YAMLMap<Scalar, unknown>();
  map.flow = inside;
  for (const [key, part] of value.entries) {
    map.set(scalarOf(key, style.quotes.key, style.needed, true), nodeOf(part, style, inside));
  }
  return map;
}

function sequenceOf(items: readonly Node[], flow: boolean): YAMLSeq {
  const sequence = new YAMLSeq();
  sequence.flow = flow;
  sequence.items = [...items];
  return sequence;
}

/** What other readers of YAML would take for a number, a yes or nothing at all. */
const MISTAKEN =
  /^(?:~|null|true|false|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0[xo][\da-f]+)$/i;

function textOf(text: string, sort: Sort, style: Style, flow: boolean): Scalar {
  const quote =
    style.quotes[sort] ?? (sort === 'text' && MISTAKEN.test(text) ? style.needed : undefined);
  const lines = style.lines && text.includes('\n') && !flow && /^\S(?:[^\t\r]*\S)?$/.test(text);
  if (!lines) return scalarOf(text, text.includes('\n') ? '"' : quote, style.needed, flow);
  const node = new Scalar(text);
  node.type = 'BLOCK_LITERAL';
  return node;
}

function scalarOf(text: string, quote: Quote | undefined, needed: Quote, flow: boolean): Scalar {
  const node = new Scalar(text);
  const must = /^(?:~|null)?$/i.test(text) || (flow && /[,[\]{}]/.test(text));
  const mark = quote ?? (must ? needed : undefined);
  node.type =
    mark === undefined ? 'PLAIN' : mark === "'" && fits(text) ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
  return node;
}

/** Whether a text can stand in single quotes: on one line, with no mark that makes it hard to read. */
function fits(text: string): boolean {
  return !/['\n\t]/.test(text);
}

function printed(node: Node, style: Style): readonly string[] {
  const document = new Document(null, { schema: 'failsafe' });
  document.contents = node;
  const text = document.toString({
    lineWidth: 0,
    minContentWidth: 0,
    indent: style.indent,
    indentSeq: style.listIndent > 0,
    flowCollectionPadding: style.padded,
    doubleQuotedAsJSON: true,
    singleQuote: style.needed === "'" ? true : null,
  });
  return text.replace(/\n$/, '').split('\n');
}
