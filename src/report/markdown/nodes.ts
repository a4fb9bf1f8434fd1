import type {
  BlockContent,
  Html,
  InlineCode,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { APART, data } from '../plain.js';

/** Pieces of Markdown. A text is never markup: what it is made into, the library escapes. */

/** What begins a mention, a reference, an emoji or a link on GitHub or GitLab, also when escaped. */
const SIGIL = /[@#!$%~^&:*](?=[^\s.,;:!?)\]}])/g;
const WIKI = /[[{](?=[[+-])/g;
const WEB = /\bwww(?=\.)/gi;
const TICKET = /\b(?:[gG][hH]|[A-Z][A-Z0-9_]+)-(?=\d)/g;
const COMMIT = /\b[0-9a-f]{7,40}\b/gi;

/** A text of which nothing takes effect: no markup, no mention, no reference, no link. */
export function text(value: string): Text {
  const apart = [SIGIL, WIKI, WEB, TICKET]
    .reduce((said, mark) => said.replace(mark, (found) => found + APART), data(value))
    .replace(COMMIT, (found) => found.replace(/.{6}/g, (six) => six + APART));
  return { type: 'text', value: apart.trim() };
}

/** A word to be copied: a path, a field, a rule. */
export function code(value: string): InlineCode {
  return { type: 'inlineCode', value: data(value) };
}

export function strong(value: string): Strong {
  return { type: 'strong', children: [text(value)] };
}

/** A line of text; a string is a text that is leernet's own punctuation or glue. */
export function line(...parts: readonly (PhrasingContent | string)[]): Paragraph {
  return {
    type: 'paragraph',
    children: parts.map((part) =>
      typeof part === 'string' ? { type: 'text', value: part } : part,
    ),
  };
}

/** Groups of pieces with a space between them; what is empty leaves none behind. */
export function spaced(
  groups: readonly (readonly PhrasingContent[])[],
  between = ' ',
): readonly (PhrasingContent | string)[] {
  const told = groups.filter((group) => group.length > 0);
  return told.flatMap((group, at): readonly (PhrasingContent | string)[] =>
    at === 0 ? group : [between, ...group],
  );
}

export function heading(depth: 2 | 3 | 4, ...children: readonly PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children: [...children] };
}

/** A list; each item is one or more blocks. */
export function list(items: readonly (readonly BlockContent[])[], ordered = false): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [...children],
    })),
  };
}

/** A table of which the first row is its head; columns from the second on stand to the right. */
export function table(rows: readonly (readonly PhrasingContent[])[]): RootContent {
  return {
    type: 'table',
    align: (rows[0] ?? []).map((_, at) => (at === 0 ? null : 'right')),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
    })),
  };
}

/** What is folded up until somebody opens it; the summary is leernet's own words. */
export function folded(summary: string, blocks: readonly RootContent[]): readonly RootContent[] {
  const html = (value: string): Html => ({ type: 'html', value });
  return [html(`<details>\n<summary>${summary}</summary>`), ...blocks, html('</details>')];
}

/** Made once: the library keeps what it works out of these. */
const OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  listItemIndent: 'one',
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    // Between dollars GitHub and GitLab would see a formula.
    { unsafe: [{ character: '$', inConstruct: 'phrasing' }] },
  ],
};

/** Blocks as Markdown, ending in a line end. */
export function written(children: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...children] }, OPTIONS);
}
