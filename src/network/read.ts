import type { Day } from '../base/days.js';
import type { Language } from '../base/language.js';
import { checkNetwork } from './checks/all.js';
import { type Fact, known } from './facts.js';
import { aboutField } from './field.js';
import { type Network, network as networkField } from './format/network.js';
import { report, reportOddSpace, type Source } from './input.js';
import type { Problem } from './problems/problem.js';
import { isMistyped, keysOf } from './sections.js';
import { compose } from './yaml/compose.js';
import type { YamlNode } from './yaml/tree.js';

/** What is given along with the text of a file. */
export interface ReadOptions {
  /** The day it is today. */
  readonly today: Day;
  /** The day that the report is about, where somebody chose one; else the file says, else today. */
  readonly asOf?: Day;
}

/** A network file that was read: the network if nothing is wrong with it, and what is. */
export interface Reading {
  /** Undefined as soon as there is one error. */
  readonly network: Network | undefined;
  /** The day that the network is described on. */
  readonly asOf: Day;
  /** The language that the file asks for. */
  readonly language: Language | undefined;
  /** The language of most of its keys. */
  readonly keys: Language;
  /** All that is wrong, in the order of the file. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a network file.
 *
 * @returns the network, or all the problems of the file together
 */
export function readNetwork(text: string, options: ReadOptions): Reading {
  const composed = compose(text);
  const source: Source = { text, problems: [], keys: 'nl' };
  const asOf = options.asOf ?? options.today;
  if ('fault' in composed) {
    const { code, offset, suggestion } = composed.fault;
    report(source, code, { start: offset, end: offset + 1 }, {}, suggestion);
    return { network: undefined, asOf, language: undefined, keys: 'nl', problems: source.problems };
  }
  const { root } = composed;
  if (!root || (root.kind === 'scalar' && root.text.trim() === '')) {
    report(source, 'empty', { start: 0, end: 0 });
    return { network: undefined, asOf, language: undefined, keys: 'nl', problems: source.problems };
  }
  if (root.kind !== 'mapping') {
    const tight = root.kind === 'scalar' && root.plain && /^[\p{L}-]+:\S/u.test(root.text);
    const { start } = root;
    if (root.kind === 'scalar' && reportOddSpace(root, source)) {
      return {
        network: undefined,
        asOf,
        language: undefined,
        keys: 'nl',
        problems: source.problems,
      };
    }
    if (tight)
      report(source, 'yaml-space', { start: start + root.text.indexOf(':'), end: root.end });
    else report(source, 'not-a-mapping', { start, end: start + 1 });
    return { network: undefined, asOf, language: undefined, keys: 'nl', problems: source.problems };
  }
  return readMapping(root, { ...source, keys: keyLanguage(root) }, options);
}

function readMapping(root: YamlNode, source: Source, options: ReadOptions): Reading {
  const network = networkField.parse({ node: root, source });
  checkName(network.name, root, source);
  const described = known(network['as-of'])?.to;
  const asOf = options.asOf ?? described ?? options.today;
  // A day that the file gives and that cannot be read may be any day: nothing lies behind it.
  const silent = network['as-of'].is === 'absent' && !isMistyped(root, 'as-of');
  const today = silent && options.asOf === undefined ? options.today : undefined;
  const horizon = described ?? today;
  checkNetwork(network, { source, root, asOf, horizon });
  const problems = source.problems.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  const sound = problems.every((problem) => problem.severity === 'warning');
  return {
    network: sound ? network : undefined,
    asOf,
    language: known(network.language),
    keys: source.keys,
    problems,
  };
}

/** Reports that the name is missing, unless something was said of it already. */
function checkName(name: Fact<string>, root: YamlNode, source: Source): void {
  if (name.is === 'known' || isMistyped(root, 'name')) return;
  const at = 'at' in name ? name.at : { start: root.start, end: root.start };
  if ('at' in name && source.problems.some((problem) => problem.at.start === at.start)) return;
  report(source, 'required', at, { key: source.keys === 'nl' ? 'naam' : 'name' });
}

/** Whether the keys of a file are mostly Dutch or English; Dutch where it is even. */
function keyLanguage(root: YamlNode): 'nl' | 'en' {
  const kind = aboutField(networkField).kind;
  if (root.kind !== 'mapping' || kind.is !== 'section') return 'nl';
  const keys = keysOf(kind.shape);
  let english = 0;
  let dutch = 0;
  for (const { key } of root.entries) {
    const name = keys.get(key.text);
    if (name === undefined) continue;
    const field = kind.shape[name];
    const nl = field === undefined ? name : aboutField(field).nl;
    if (nl !== key.text) english += 1;
    else if (name !== key.text) dutch += 1;
  }
  return english > dutch ? 'en' : 'nl';
}
