import { aboutField, type Kind } from '../network/field.js';
import { keysOf } from '../network/sections.js';
import { isUnknown } from '../network/words.js';
import { isBlank, type SequenceNode, type YamlNode } from '../network/yaml/tree.js';
import { addItem, addKey } from './block.js';
import { inWords } from './by-hand.js';
import { EditError } from './error.js';
import { addFlowItem, addFlowKey } from './flow.js';
import { isEmpty, itemKind, keyIn, type SectionKind } from './kinds.js';
import { toList } from './list.js';
import type { Page } from './page.js';
import { type Edit, isList, isSection, type Path, type Plain, sayPath } from './plain.js';
import { put, type Slot } from './slot.js';
import { entryLines, inline, inlineKey, itemLines } from './snippet.js';
import type { Splice } from './splice.js';
import type { Style } from './style.js';
import { within, worded } from './worded.js';

/** What an edit comes down to: pieces of text, or edits of smaller parts. */
export type Change = { readonly splices: readonly Splice[] } | { readonly finer: readonly Edit[] };

/** Finds where an edit belongs and what is to be written there; one use. */
export class Changer {
  constructor(
    private readonly page: Page,
    private readonly style: Style,
    private readonly edit: Edit,
  ) {}

  /** Goes on to a place that lies `depth` steps on the path. */
  at(slot: Slot, kind: Kind, path: string, depth: number): Change {
    const step = this.edit.path[depth];
    if (step === undefined) return this.over(slot, kind, path);
    if (this.isShared(slot)) throw this.fails('alias', slot.node);
    return typeof step === 'number'
      ? this.inList(slot, kind, path, step, depth)
      : this.inSection(slot, kind, path, step, depth);
  }

  /** Into a section, by a key. */
  private inSection(slot: Slot, kind: Kind, path: string, step: string, depth: number): Change {
    if (kind.is !== 'section') throw this.noField();
    const { shape } = kind;
    const field = Object.hasOwn(shape, step) ? shape[step] : undefined;
    if (!field) throw this.noField();
    const { node } = slot;
    if (node.kind !== 'mapping' || this.isBare(slot)) {
      if (!isEmpty(node) && !this.isBare(slot)) throw this.fails('other-kind', node);
      return this.fill(slot, kind, path, this.beside(node, kind, step, this.rest(depth + 1)));
    }
    const entry = node.entries.find(({ key }) => keysOf(shape).get(key.text) === step);
    const inner = within(path, step);
    const flow = slot.flow || this.page.isFlow(node);
    if (entry) {
      const column = flow ? 0 : this.page.column(node.start);
      const next: Slot = { node: entry.value, key: entry.key, from: entry.key.end, flow, column };
      return this.at(next, aboutField(field).kind, inner, depth + 1);
    }
    const { style } = this;
    const key = keyIn(shape, step, style.language);
    const value = this.rest(depth + 1);
    const said = worded(value, aboutField(field).kind, inner, style.language);
    const splices = flow
      ? addFlowKey(this.page, node, shape, step, `${inlineKey(key, style)}: ${inline(said, style)}`)
      : addKey(this.page, node, shape, step, entryLines(key, said, style), style);
    return { splices };
  }

  /** Into a list, by a place. */
  private inList(slot: Slot, kind: Kind, path: string, step: number, depth: number): Change {
    const item = itemKind(kind);
    if (!item) throw this.noField();
    const { node } = slot;
    if (node.kind === 'sequence' && !this.isBare(slot))
      return this.inItems(slot, node, item, path, step, depth);
    if (isEmpty(node) || this.isBare(slot)) {
      if (step !== 0) throw this.noPlace(path, 0);
      return this.fill(slot, kind, path, [this.rest(depth + 1)]);
    }
    const number = node.kind === 'scalar' && /^-?\d/.test(node.text) && 'to' in item;
    if (number) throw this.fails('other-kind', node);
    if (step === 0) return this.at(slot, item, `${path}[]`, depth + 1);
    if (step > 1) throw this.noPlace(path, 1);
    const said = worded(this.rest(depth + 1), item, `${path}[]`, this.style.language);
    const splices = toList(this.page, slot, said, this.style);
    if (!splices) throw this.fails('other-kind', node);
    return { splices };
  }

  private inItems(
    slot: Slot,
    node: SequenceNode,
    kind: Kind,
    path: string,
    step: number,
    depth: number,
  ): Change {
    const { page, style } = this;
    const flow = slot.flow || page.isFlow(node);
    const there = node.items[step];
    if (there) {
      const column = flow ? 0 : page.column(node.start) + 2;
      const above = node.items[step - 1];
      const from = above ? page.endOf(above) : node.start;
      return this.at({ node: there, from, flow, column }, kind, `${path}[]`, depth + 1);
    }
    if (step > node.items.length) throw this.noPlace(path, node.items.length);
    const value = worded(this.rest(depth + 1), kind, `${path}[]`, style.language);
    const splices = flow
      ? addFlowItem(page, node, inline(value, style))
      : addItem(page, node, itemLines(value, style));
    return { splices };
  }

  /** Over what stands at the end of the path; part by part where that keeps more as it is. */
  private over(slot: Slot, kind: Kind, path: string): Change {
    const { node } = slot;
    const { value } = this.edit;
    if (this.isPointedAt(slot)) throw this.fails('alias', node);
    if (!this.page.isAlias(node)) {
      const finer = this.parts(node, kind, value);
      if (finer) return { finer };
    }
    return this.fill(slot, kind, path, value);
  }

  private parts(node: YamlNode, kind: Kind, value: Plain): readonly Edit[] | undefined {
    const own = this.edit.path;
    if (node.kind === 'mapping' && isSection(value)) {
      const section = kind.is === 'list' ? itemKind(kind) : kind;
      if (section?.is !== 'section') return undefined;
      const keys = keysOf(section.shape);
      const kept = node.entries.every(({ key }) => Object.hasOwn(value, keys.get(key.text) ?? ''));
      const path: Path = kind.is === 'list' ? [...own, 0] : own;
      if (!kept || node.entries.length === 0) return undefined;
      return Object.entries(value).map(([key, part]) => ({ path: [...path, key], value: part }));
    }
    if (node.kind === 'sequence' && isList(value)) {
      const { length } = node.items;
      if (length === 0 || length > value.length) return undefined;
      return value.map((part, place) => ({ path: [...own, place], value: part }));
    }
    return undefined;
  }

  private fill(slot: Slot, kind: Kind, path: string, value: Plain): Change {
    const { node } = slot;
    const held = node.kind !== 'scalar' && !this.page.isAlias(node);
    const tied = held && this.page.holdsPointedAt(node.start, this.page.endOf(node));
    if (tied || this.isPointedAt(slot)) throw this.fails('alias', node);
    const said = worded(value, kind, path, this.style.language);
    const names =
      said.is === 'section' && kind.is === 'section' && isSection(value)
        ? Object.keys(value).flatMap((key) => [key, keyIn(kind.shape, key, 'nl')])
        : [];
    const splices = put(this.page, slot, said, this.style, names);
    if (!splices) throw this.fails('comments', node);
    return { splices };
  }

  /** A section that was `geen` as a whole stays so in all but one field. */
  private beside(node: YamlNode, { shape }: SectionKind, step: string, value: Plain): Plain {
    const unsaid =
      node.kind === 'scalar' && (isBlank(node) || isUnknown(node.text) || node.text.trim() === '');
    if (unsaid) return { [step]: value };
    const fields = Object.keys(shape).map((key) => [key, key === step ? value : 'none']);
    return Object.fromEntries(fields);
  }

  /** What is to stand at a part of the path. */
  private rest(depth: number): Plain {
    const { path, value } = this.edit;
    return path.slice(depth).reduceRight<Plain>((inside, step) => {
      if (typeof step === 'string') return { [step]: inside };
      if (step !== 0) throw this.noPlace(path.slice(0, depth).join('.'), 0);
      return [inside];
    }, value);
  }

  /** Whether nothing stands between brackets that need not be there: `[]`, `{}`. */
  private isBare({ node, key, flow }: Slot): boolean {
    if (node.kind === 'scalar' || flow || !key || this.page.isAlias(node)) return false;
    return (node.kind === 'sequence' ? node.items : node.entries).length === 0;
  }

  /** Whether a value is that of another place too. */
  private isShared(slot: Slot): boolean {
    return this.page.isAlias(slot.node) || this.isPointedAt(slot);
  }

  private isPointedAt({ node, from }: Slot): boolean {
    const anchor = this.page.anchor(from, node.start);
    return anchor !== undefined && this.page.isPointedAt(anchor);
  }

  private fails(code: 'alias' | 'other-kind' | 'comments', node: YamlNode): EditError {
    return failure(code, this.page, this.edit, node, this.style);
  }

  private noField(): EditError {
    return new EditError('no-field', { path: sayPath(this.edit.path) });
  }

  private noPlace(path: string, length: number): EditError {
    return new EditError('no-place', { path, length: String(length) });
  }
}

/** Why an edit was not made, with what to do by hand. */
export function failure(
  code: 'alias' | 'other-kind' | 'comments' | 'unsafe',
  page: Page,
  { path, value }: Edit,
  node: YamlNode | undefined,
  style: Style,
): EditError {
  return new EditError(code, {
    line: String(page.line(node?.start ?? 0)),
    ...inWords(path, value, style),
  });
}
