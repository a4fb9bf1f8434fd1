import type { Language } from '../base/language.js';
import { aboutField, type Kind } from '../network/field.js';
import { keysOf } from '../network/sections.js';
import type { MappingNode, ScalarNode, SequenceNode, YamlNode } from '../network/yaml/tree.js';
import { itemKind, networkKind } from './kinds.js';
import type { Page } from './page.js';
import { type Sort, sortOf, within } from './worded.js';

/** How a file is written: what is added to it is written the same way. */
export interface Style {
  readonly language: Language;
  /** How far a section is indented, and how far a list under its key. */
  readonly indent: number;
  readonly listIndent: number;
  /** The quotes that are put around each sort of text; undefined: none, where it can do without. */
  readonly quotes: Readonly<Record<Sort | 'key', Quote | undefined>>;
  /** The quotes around what cannot do without. */
  readonly needed: Quote;
  /** Whether brackets have a space inside: `{ a: 1 }`. */
  readonly padded: boolean;
  /** Whether a text of lines may be written in lines (`|`), rather than in quotes. */
  readonly lines: boolean;
  /** Whether empty lines stand between the sections of the file. */
  readonly spaced: boolean;
  /** By path, whether what stood there last was in brackets; an item of a list ends in `[]`. */
  readonly flow: ReadonlyMap<string, boolean>;
}

export type Quote = '"' | "'";

/** Looks at how a file is written. */
export function styleOf(page: Page, fallback: Language): Style {
  const survey = new Survey(page);
  if (page.root) survey.visit(page.root, networkKind, '', 0);
  return survey.style(fallback);
}

class Tally<K> {
  private readonly counts = new Map<K, number>();

  add(key: K): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  count(key: K): number {
    return this.counts.get(key) ?? 0;
  }

  /** What was met most, the first met where it is even. */
  get most(): K | undefined {
    return [...this.counts].reduce<readonly [K | undefined, number]>(
      (best, one) => (one[1] > best[1] ? one : best),
      [undefined, 0],
    )[0];
  }
}

/** What may stand for something else where it is not in quotes. */
const NEEDS_QUOTES = /^$|^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|[,[\]{}]|\s$|\n/;

class Survey {
  private readonly languages = new Tally<Language>();
  private readonly indents = new Tally<number>();
  private readonly listIndents = new Tally<number>();
  private readonly quotes = new Map<Sort | 'key', Tally<Quote | ''>>();
  private readonly anyQuote = new Tally<Quote>();
  private readonly padding = new Tally<boolean>();
  private readonly spacing = new Tally<boolean>();
  private readonly flow = new Map<string, boolean>();

  constructor(private readonly page: Page) {}

  style(fallback: Language): Style {
    const [nl, en] = [this.languages.count('nl'), this.languages.count('en')];
    const language = nl === en ? fallback : nl > en ? 'nl' : 'en';
    const indent = this.indents.most ?? 2;
    const most = (sort: Sort | 'key'): Quote | undefined => {
      const tally = this.quotes.get(sort);
      const quoted = (tally?.count('"') ?? 0) + (tally?.count("'") ?? 0);
      if (quoted <= (tally?.count('') ?? 0)) return undefined;
      return (tally?.count("'") ?? 0) > (tally?.count('"') ?? 0) ? "'" : '"';
    };
    return {
      language,
      indent,
      listIndent: this.listIndents.most ?? indent,
      quotes: {
        key: most('key'),
        text: most('text'),
        word: most('word'),
        date: most('date'),
        number: undefined,
      },
      needed: this.anyQuote.most ?? '"',
      padded: this.padding.most ?? false,
      lines: true,
      spaced: this.spacing.most ?? true,
      flow: this.flow,
    };
  }

  visit(node: YamlNode, kind: Kind | undefined, path: string, column: number): void {
    const { page } = this;
    if (page.isAlias(node)) return;
    if (node.kind === 'scalar') {
      if (kind && node.text !== '') this.quoted(node, sortOf(kind, node.text));
      return;
    }
    const flow = page.isFlow(node);
    const parts = node.kind === 'sequence' ? node.items : node.entries;
    if (parts.length > 0) this.flow.set(path, flow);
    if (flow) this.padded(node);
    const own = flow ? column : page.column(node.start);
    if (node.kind === 'sequence') {
      const item = kind && itemKind(kind);
      for (const one of node.items) this.visit(one, item, `${path}[]`, own + 2);
      return;
    }
    if (path === '') this.spaces(node);
    const section = kind?.is === 'list' ? itemKind(kind) : kind;
    for (const { key, value } of node.entries) {
      if (page.isAlias(key)) continue;
      const english = section?.is === 'section' ? keysOf(section.shape).get(key.text) : undefined;
      const field = section?.is === 'section' && english ? section.shape[english] : undefined;
      if (field && english !== undefined) {
        const { nl } = aboutField(field);
        if (nl !== english) this.languages.add(key.text === nl ? 'nl' : 'en');
      }
      this.quoted(key, 'key');
      this.indented(node, value, own);
      this.visit(value, field && aboutField(field).kind, within(path, english ?? key.text), own);
    }
  }

  /** Counts how far what stands under a key is indented. */
  private indented(node: MappingNode, value: YamlNode, own: number): void {
    const { page } = this;
    if (value.kind === 'scalar' || page.isFlow(node) || page.isFlow(value)) return;
    if (page.isAlias(value)) return;
    const step = page.column(value.start) - own;
    if (value.kind === 'sequence') this.listIndents.add(step);
    else this.indents.add(step);
  }

  private quoted(node: ScalarNode, sort: Sort | 'key'): void {
    const mark = this.page.text.charAt(node.start);
    const tally = this.quotes.get(sort) ?? new Tally<Quote | ''>();
    this.quotes.set(sort, tally);
    if (node.plain) tally.add('');
    else if (mark === '"' || mark === "'") {
      this.anyQuote.add(mark);
      // What cannot do without quotes says nothing of what is done where it can.
      if (!NEEDS_QUOTES.test(node.text)) tally.add(mark);
    }
  }

  private padded(node: MappingNode | SequenceNode): void {
    const next = this.page.text.charAt(node.start + 1);
    const empty = node.kind === 'mapping' ? node.entries.length : node.items.length;
    if (empty > 0 && next !== '\n' && next !== '\r') this.padding.add(next === ' ');
  }

  private spaces({ entries }: MappingNode): void {
    const { page } = this;
    const many = ({ key, value }: MappingNode['entries'][number]): boolean =>
      page.text.slice(key.start, page.endOf(value, key)).includes('\n');
    entries.forEach((entry, at) => {
      const above = entries[at - 1];
      if (!above || !(many(entry) || many(above))) return;
      const end = page.endOf(above.value, above.key);
      this.spacing.add(/\n[ \t]*\r?\n/.test(page.text.slice(end, entry.key.start)));
    });
  }
}
