import { openAt } from './open.js';
import { behind, bullet, oddSpace } from './pasted.js';
import { LONGEST_LINE, lineAbove, lineFrom, startOfLine } from './text-lines.js';

/** What stops a text from being one YAML document; `offset` is where. */
export interface YamlFault {
  readonly code: YamlFaultCode;
  readonly offset: number;
  /** What the YAML reader itself says, in English. */
  readonly reason: string;
  /** What to write instead, where that can be said. */
  readonly suggestion?: string;
}

/** How YAML goes wrong in the hands of people; `yaml` is all the rest. */
export type YamlFaultCode =
  | 'yaml'
  | 'yaml-tab'
  | 'yaml-space'
  | 'yaml-dash'
  | 'yaml-odd-space'
  | 'yaml-bullet'
  | 'yaml-behind'
  | 'yaml-colon'
  | 'yaml-no-colon'
  | 'yaml-question'
  | 'yaml-quote'
  | 'yaml-bracket'
  | 'yaml-closer'
  | 'yaml-comma'
  | 'yaml-indent'
  | 'yaml-character'
  | 'yaml-comment'
  | 'yaml-control'
  | 'yaml-line-end'
  | 'yaml-escape'
  | 'yaml-depth'
  | 'yaml-too-many'
  | 'yaml-documents'
  | 'yaml-alias'
  | 'yaml-alias-bomb'
  | 'yaml-key'
  | 'yaml-no-key'
  | 'yaml-tag';

/**
 * Finds what a writer did, where a YAML reader stopped: it stops at the first character that it
 * cannot place, often far behind the slip itself.
 *
 * @param reason what the reader says
 * @param offset where it stopped
 */
export function faultOf(reason: string, offset: number, text: string): YamlFault {
  const found = slipOf(reason, offset, text);
  return { code: 'yaml', offset, reason, ...found };
}

type Slip = Pick<YamlFault, 'code' | 'offset'> & { readonly suggestion?: string };

function slipOf(reason: string, offset: number, text: string): Slip | undefined {
  if (reason.includes('maxDepth')) return { code: 'yaml-depth', offset };
  return (
    directive(reason, text) ??
    tag(reason, offset, text) ??
    backslash(reason, offset, text) ??
    tab(reason, offset, text) ??
    unclosed(reason, offset, text) ??
    oddSpace(offset, text) ??
    bullet(reason, offset, text) ??
    behind(offset, text) ??
    startOfText(offset, text) ??
    colons(reason, offset, text) ??
    indent(reason, offset, text)
  );
}

/** A line that begins with `%`, which YAML keeps for itself. */
function directive(reason: string, text: string): Slip | undefined {
  if (!/directive|YAML version|TAG|document$/i.test(reason)) return undefined;
  const at = text.search(/^%/m);
  return at === -1 ? undefined : { code: 'yaml-character', offset: at };
}

function tag(reason: string, offset: number, text: string): Slip | undefined {
  if (!/\btag\b/.test(reason)) return undefined;
  if (reason.includes('verbatim')) return { code: 'yaml-tag', offset: text.lastIndexOf('!<') };
  const from = Math.max(0, offset - LONGEST_LINE);
  const word = text.slice(from, offset + 1).search(/!\S*\s?$/);
  return { code: 'yaml-tag', offset: word === -1 ? offset : from + word };
}

function backslash(reason: string, offset: number, text: string): Slip | undefined {
  if (!/escape sequence|hexadecimal/.test(reason)) return undefined;
  return { code: 'yaml-escape', offset: text.lastIndexOf('\\', offset) };
}

/** A tab in front of the line at `offset` or of the one before it, or on the way to `offset`. */
function tab(reason: string, offset: number, text: string): Slip | undefined {
  const lineStart = startOfLine(text, offset);
  const before = startOfLine(text, lineStart - 1);
  for (const start of [lineStart, before]) {
    const indent = /^[ ]*(?:- *)?\t/.exec(text.slice(start, start + LONGEST_LINE));
    if (indent) return { code: 'yaml-tab', offset: start + indent[0].length - 1 };
  }
  const onTheWay = text.slice(lineStart, offset).indexOf('\t');
  const suspect = /indentation/.test(reason) && onTheWay !== -1;
  return suspect ? { code: 'yaml-tab', offset: lineStart + onTheWay } : undefined;
}

/** A quote or a bracket that is not closed, or closed too early or too often. */
function unclosed(reason: string, offset: number, text: string): Slip | undefined {
  const { quote, brackets, quoted } = openAt(text, offset);
  const inner = brackets.at(-1);
  const char = text.charAt(offset);
  if (quote !== undefined) return quoteAt(quote, text, inner !== undefined);
  const justClosed = quoted && /^[ \t]*$/.test(text.slice(quoted.end, offset)) && quoted;
  if (justClosed && /^[\p{L}\p{N}]/u.test(char)) {
    const field = inner !== undefined && /^[\p{L}-]+:/u.test(text.slice(offset, offset + 60));
    if (field) return { code: 'yaml-comma', offset };
    return quoteAt(justClosed.start, text, inner !== undefined);
  }
  if (inner === undefined) {
    return char === ']' || char === '}' ? { code: 'yaml-closer', offset } : undefined;
  }
  const closesOther = char === (text.charAt(inner) === '[' ? '}' : ']');
  if (closesOther || /indentation|end of the/.test(reason)) {
    return { code: 'yaml-bracket', offset: inner };
  }
  return char === '{' || char === '[' || char === ',' || char === '"' || char === "'"
    ? { code: 'yaml-comma', offset }
    : undefined;
}

function quoteAt(offset: number, text: string, inBrackets: boolean): Slip {
  const suggestion = inBrackets ? undefined : quotedLine(offset, text);
  return { code: 'yaml-quote', offset, ...(suggestion && { suggestion }) };
}

/** A text that begins with a character that YAML keeps for itself. */
function startOfText(offset: number, text: string): Slip | undefined {
  const lineStart = startOfLine(text, offset);
  const inFlow = openAt(text, offset).brackets.length > 0;
  const line = lineFrom(text, lineStart);
  const pattern = inFlow ? /((?::\s|[,[{])\s*)([?@`%*&|>])/g : /((?:^|[:-]\s)\s*)([?@`%*&|>])/g;
  for (const match of line.matchAll(pattern)) {
    const at = lineStart + match.index + (match[1] ?? '').length;
    if (at > offset) return undefined;
    const alone = /^.(?:[\s,\]}]|$)/.test(line.slice(at - lineStart));
    if (match[2] === '?') {
      if (alone) return { code: 'yaml-question', offset: at, suggestion: "'?'" };
      continue;
    }
    const suggestion = inFlow ? undefined : quotedLine(at, text);
    return { code: 'yaml-character', offset: at, ...(suggestion && { suggestion }) };
  }
  return undefined;
}

/** A colon too many, one that is lacking, or one without a space behind it. */
function colons(reason: string, offset: number, text: string): Slip | undefined {
  if (reason.includes('key-value separator')) return { code: 'yaml-space', offset: offset - 1 };
  const lineStart = startOfLine(text, offset);
  const line = lineFrom(text, lineStart);
  const inFlow = openAt(text, offset).brackets.length > 0;
  if (inFlow) {
    return text.charAt(offset) === ':' ? { code: 'yaml-colon', offset } : undefined;
  }
  const second = /^(\s*(?:- +)*[\p{L}\p{N}_-]+:\s+)[^\s'"[{][^'"]*?(:)(?:\s|$)/u.exec(line);
  if (second) {
    const colon = lineStart + second[0].lastIndexOf(':');
    const suggestion = quotedLine(lineStart + (second[1] ?? '').length, text);
    return { code: 'yaml-colon', offset: colon, ...(suggestion && { suggestion }) };
  }
  if (!/multiline key|expected ':'|missed/.test(reason)) return undefined;
  const lacking = reason.includes('multiline') ? lineAbove(text, lineStart) : lineStart;
  const words = lineFrom(text, lacking);
  const first = lacking + words.search(/\S|$/);
  const tight = /^\s*(?:- +)*[\p{L}\p{N}_-]+(:)[^\s:/]/u.exec(words);
  if (tight) return { code: 'yaml-space', offset: lacking + tight[0].length - 2 };
  return { code: 'yaml-no-colon', offset: first };
}

function indent(reason: string, offset: number, text: string): Slip | undefined {
  if (!/indentation|document separator/.test(reason)) return undefined;
  const lineStart = startOfLine(text, offset);
  const first = text.slice(lineStart, lineStart + LONGEST_LINE).search(/\S/);
  return { code: 'yaml-indent', offset: first === -1 ? offset : lineStart + first };
}

/** The rest of a line as one text in quotes; undefined where it is long or ends in a comment. */
function quotedLine(start: number, text: string): string | undefined {
  const rest = lineFrom(text, start).trim();
  if (rest === '' || rest.length > 100 || rest.includes(' #')) return undefined;
  const bare = /^"[^"]*$/.test(rest) ? rest.slice(1) : rest;
  if (bare.includes('"')) return `'${bare.replaceAll("'", "''")}'`;
  return `"${bare.replaceAll('\\', '\\\\')}"`;
}
