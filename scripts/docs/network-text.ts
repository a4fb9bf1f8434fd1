import { Document, isMap, isPair, isSeq, type Node, stringify } from 'yaml';
import type { Language } from '../../src/base/language.js';
import { aboutField, type Kind, type Shape } from '../../src/network/field.js';
import { keysOf } from '../../src/network/sections.js';
import { findWord, isNone, isUnknown, yesOrNo } from '../../src/network/words.js';
import { networkShape } from '../../src/rulebook/condition/names.js';

/** How wide a line of an example may be. */
const WIDTH = 92;

type Values = Readonly<Record<string, unknown>>;

/**
 * A network of a case as a network file that can be checked by itself: with a name, a phase and a
 * day, and with the keys and the words of one language.
 */
export function networkText(network: Values, language: Language): string {
  const said = inLanguage(network, networkShape(), language);
  const named = {
    ...(language === 'nl'
      ? { naam: 'Voorbeeld', fase: 'onderhoud', peildatum: '2026-11-01' }
      : { name: 'Example', phase: 'maintaining', 'as-of': '2026-11-01' }),
    ...said,
  };
  const document = new Document(named, { aliasDuplicateObjects: false });
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) layOut(pair.value as Node, `${pair.key}: `.length);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The same section with the keys and words of a language. */
function inLanguage(section: Values, shape: Shape, language: Language): Values {
  const keys = keysOf(shape);
  const said: [string, unknown][] = [];
  for (const [key, value] of Object.entries(section)) {
    const english = keys.get(key);
    const field = english === undefined ? undefined : shape[english];
    if (english === undefined || field === undefined) continue;
    const { nl, kind } = aboutField(field);
    const meant = valueIn(value, kind, language);
    // A section without anything in it says nothing.
    if (kind.is === 'section' && isEmpty(meant)) continue;
    said.push([language === 'nl' ? nl : english, meant]);
  }
  return Object.fromEntries(said);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function valueIn(value: unknown, kind: Kind, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => valueIn(item, kind, language));
  if (typeof value === 'object' && value !== null) {
    return 'shape' in kind ? inLanguage(value as Values, kind.shape, language) : value;
  }
  if (typeof value === 'number') return value;
  const nl = language === 'nl';
  if (value === null) return nl ? 'onbekend' : 'unknown';
  const text = String(value);
  const word = 'words' in kind ? findWord(kind.words, text) : undefined;
  if (word !== undefined && 'words' in kind) return nl ? (kind.words[word]?.[0] ?? word) : word;
  const answer = kind.is.startsWith('yes-no') ? yesOrNo(text) : undefined;
  if (answer !== undefined) return answer ? (nl ? 'ja' : 'yes') : nl ? 'nee' : 'no';
  if (isUnknown(text)) return nl ? 'onbekend' : 'unknown';
  if (!isNone(text)) return value;
  const never = kind.is === 'date' && kind.never;
  return never ? (nl ? 'nooit' : 'never') : nl ? 'geen' : 'none';
}

/** Writes on one line what fits there. */
function layOut(node: Node, before: number): void {
  if (!isMap(node) && !isSeq(node)) return;
  const onOneLine = stringify(node.toJSON(), {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false,
  });
  if (before + onOneLine.trimEnd().length <= WIDTH) {
    node.flow = true;
    return;
  }
  for (const item of node.items) {
    if (isPair(item)) layOut(item.value as Node, before + `${item.key}: `.length);
    else layOut(item as Node, 4);
  }
}
