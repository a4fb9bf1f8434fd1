import { aboutField, type Kind, type Shape } from '../network/field.js';
import { network } from '../network/format/network.js';
import { isNone, isUnknown } from '../network/words.js';
import { isBlank, type YamlNode } from '../network/yaml/tree.js';

const root = aboutField(network).kind;
if (root.is !== 'section') throw new Error('a network is a section');

/** A section, or a list of them. */
export type SectionKind = Extract<Kind, { readonly shape: Shape }>;

/** The fields of a network file. */
export const networkKind: SectionKind = root;

/** What an item of a list is, by the kind of the list; undefined for what is no list. */
export function itemKind(kind: Kind): Kind | undefined {
  switch (kind.is) {
    case 'list':
      return { is: 'section', shape: kind.shape };
    case 'texts':
      return { is: 'text' };
    case 'choices':
      return { is: 'choice', words: kind.words };
    case 'references':
      return { is: 'reference', to: kind.to };
    case 'presence':
      return { is: 'reference', to: 'member' };
    case 'adopters':
      return { is: 'reference', to: 'organisation' };
    default:
      return undefined;
  }
}

/** Whether a value says that there is none, or that nobody knows: nothing of it is kept. */
export function isEmpty(node: YamlNode): boolean {
  if (node.kind !== 'scalar') return false;
  const { text } = node;
  return isBlank(node) || isUnknown(text) || isNone(text) || text.trim() === '';
}

/** The name of a field as a file in a language has it. */
export function keyIn(shape: Shape, key: string, language: 'nl' | 'en'): string {
  const field = shape[key];
  return language === 'nl' && field ? aboutField(field).nl : key;
}
