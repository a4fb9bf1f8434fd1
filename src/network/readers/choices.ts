import type { Fact } from '../facts.js';
import { type Input, meant, report, type Source, type Words, type Written } from '../input.js';
import { nearestOption } from '../suggest.js';
import { findWord, isNone } from '../words.js';
import type { ScalarNode } from '../yaml/tree.js';
import { readId, scalar, unknown } from './scalar.js';

/** Reads one word of a choice, in Dutch or English. */
export function readChoice<W extends Words>(input: Input, words: W): Fact<keyof W & string> {
  const none = noneOf(words) as (keyof W & string) | undefined;
  if (none !== undefined && input !== undefined && 'whole' in input && input.whole === 'none') {
    return { is: 'known', value: none, at: input.at };
  }
  return scalar(input, 'choice', (node, source) => {
    const word = findWord(words, node.text);
    if (word !== undefined) return { is: 'known', value: word as keyof W & string, at: node };
    if (isNone(node.text)) {
      return none === undefined ? { is: 'none', at: node } : { is: 'known', value: none, at: node };
    }
    unknownWord(node, source, words);
    return unknown(node);
  });
}

/** The word of a choice that says that there is none, where it has one. */
function noneOf(words: Words): string | undefined {
  return NONES.find((one) => Object.hasOwn(words, one));
}

const NONES = ['none', 'never', 'nobody'];

function unknownWord(node: ScalarNode, source: Source, words: Words): void {
  const options = Object.entries(words).flatMap(([english, dutch]) => {
    const [first = english, ...more] = dutch;
    if (source.keys === 'en') return [{ shown: english, names: dutch }];
    const others = more.map((name) => ({ shown: name, names: [] }));
    return [{ shown: first, names: [english] }, ...others];
  });
  const shown = Object.entries(words).map(([en, nl]) =>
    source.keys === 'nl' ? (nl[0] ?? en) : en,
  );
  const near = meant(source, options.length, () => nearestOption(node.text, options));
  report(source, 'unknown-value', node, { found: node.text, choices: shown.join(', ') }, near);
}

/** Reads the id of a member or an organisation, or one of a few words. */
export function readDecider(input: Input, words: Words): Fact<string> {
  const none = noneOf(words);
  if (none !== undefined && input !== undefined && 'whole' in input && input.whole === 'none') {
    return { is: 'known', value: none, at: input.at };
  }
  return scalar(input, 'id', (node) => {
    const word = findWord(words, node.text) ?? (isNone(node.text) ? none : undefined);
    if (word !== undefined) return { is: 'known', value: word, at: node };
    return isNone(node.text)
      ? { is: 'none', at: node }
      : readId({ node, source: (input as Written).source });
  });
}
