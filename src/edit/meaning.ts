import { aboutField, type Field, type Kind, type Shape } from '../network/field.js';
import type { Input, Source, Written } from '../network/input.js';
import type { Problems } from '../network/problems/problem.js';
import { openSection } from '../network/sections.js';
import { isNone, isUnknown, yesOrNo } from '../network/words.js';
import { isBlank, type YamlNode } from '../network/yaml/tree.js';
import { isEmpty, networkKind } from './kinds.js';
import type { Page } from './page.js';

/** What a file says, without where it says so: sections by English name, what is left out is not there. */
export type Meaning =
  | { readonly is: 'section'; readonly fields: Readonly<Record<string, Meaning>> }
  | { readonly is: 'list'; readonly items: readonly Meaning[] }
  | { readonly is: 'fact'; readonly fact: string };

/** What a whole file says; what is wrong with a value goes to `problems`. */
export function meaningOf(page: Page, problems: Problems = []): Meaning {
  const source: Source = { text: page.text, problems, keys: 'nl' };
  if (!page.root) return { is: 'section', fields: {} };
  return sectionMeaning({ node: page.root, source }, networkKind.shape);
}

function sectionMeaning(input: Input, shape: Shape): Meaning {
  // A section of which nobody knows anything says as much as one that is left out.
  if (input && 'whole' in input && input.whole === 'unknown') return { is: 'section', fields: {} };
  if (input && 'node' in input && isUnsaid(input.node)) return { is: 'section', fields: {} };
  const fields: Record<string, Meaning> = {};
  for (const [key, inside] of openSection(input, shape)) {
    const field = shape[key];
    if (field && inside) fields[key] = fieldMeaning(field, inside);
  }
  return { is: 'section', fields };
}

function fieldMeaning(field: Field<unknown>, input: Exclude<Input, undefined>): Meaning {
  const { kind } = aboutField(field);
  if (kind.is === 'section') return sectionMeaning(input, kind.shape);
  if (kind.is === 'list' && 'node' in input && !isEmpty(input.node)) {
    const { node, source } = input;
    const items = node.kind === 'sequence' ? node.items : [node];
    return { is: 'list', items: items.map((one) => itemMeaning(one, source, kind.shape)) };
  }
  return factMeaning(field.parse(input), kind, input);
}

function itemMeaning(node: YamlNode, source: Source, shape: Shape): Meaning {
  return sectionMeaning({ node, source }, shape);
}

/** A fact; of a ja with more behind it (what was celebrated, which mark) also what it says. */
function factMeaning(read: unknown, kind: Kind, input: Exclude<Input, undefined>): Meaning {
  const fact = bare(read);
  if (Array.isArray(fact)) return { is: 'list', items: fact.map(factOf) };
  const says = kind.is.startsWith('yes-no-or-') && 'node' in input ? ownText(input) : '';
  return factOf(says === '' ? fact : [fact, says]);
}

function factOf(fact: unknown): Meaning {
  return { is: 'fact', fact: JSON.stringify(fact) };
}

function ownText({ node }: Written): string {
  if (node.kind !== 'scalar' || isNone(node.text) || isUnknown(node.text)) return '';
  return yesOrNo(node.text) === undefined ? node.text : '';
}

/** A fact without its place; a list as the facts of its items. */
function bare(read: unknown): unknown {
  if (typeof read !== 'object' || read === null || !('is' in read)) return read;
  const value = 'value' in read ? read.value : undefined;
  if (read.is === 'known' && Array.isArray(value)) return value.map(bare);
  return value === undefined ? { is: read.is } : { is: read.is, value };
}

/** Whether a value says that nobody knows. */
function isUnsaid(node: YamlNode): boolean {
  return node.kind === 'scalar' && (isBlank(node) || isUnknown(node.text));
}
