import * as z from 'zod/mini';
import { Lines } from '../../network/yaml/lines.js';
import type { MappingNode, YamlNode } from '../../network/yaml/tree.js';
import { Document } from '../../rulebook/document.js';
import type { Fault } from '../../rulebook/fault.js';
import { type Entry, knownLevels, type Subject } from './entry.js';
import { baselineText } from './words.js';

const text = z.string().check(z.minLength(1));

/** A baseline as it is written. */
const baselineFile = z.strictObject({
  'leernet-baseline': z.literal(1),
  known: z.nullable(
    z.array(
      z.strictObject({
        network: z.optional(text),
        file: z.optional(text),
        rule: text,
        level: z.enum(knownLevels),
      }),
    ),
  ),
});

/** An entry, with where it stands. */
export interface WrittenEntry extends Entry {
  readonly node: MappingNode;
}

/** A baseline that was read, or all that is wrong with it. */
export type ReadBaseline =
  | { readonly entries: readonly WrittenEntry[] }
  | { readonly faults: readonly Fault[] };

/**
 * Reads a baseline.
 *
 * @param file its name, as faults show it
 */
export function readBaseline(file: string, content: string): ReadBaseline {
  const conflicts = conflictsIn(file, content);
  if (conflicts.length > 0) return { faults: conflicts };
  const document = new Document(file, content);
  const { root } = document;
  if (!root) return { faults: document.faults };
  if (root.kind !== 'mapping' || !under(root, 'leernet-baseline')) {
    document.fault([], baselineText('no-baseline'));
    return { faults: document.faults };
  }
  const list = under(root, 'known');
  const nodes = list?.kind === 'sequence' ? list.items : [];
  nodes.forEach((node, place) => {
    if (node.kind !== 'mapping') return;
    const network = under(node, 'network');
    const both = network && under(node, 'file');
    if (both) document.fault(['known', place, 'file'], baselineText('whose-twice'));
    else if (!network && !under(node, 'file') && !hasStrangeKey(node)) {
      document.fault(['known', place], baselineText('no-whose'));
    }
  });
  const written = document.parse(baselineFile);
  if (document.faults.length > 0 || !written) {
    const faults = [...document.faults];
    return { faults: faults.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end) };
  }
  const entries = (written.known ?? []).flatMap((entry, place): WrittenEntry[] => {
    const node = nodes[place];
    const { network, file: path = '', rule, level } = entry;
    const subject: Subject = network === undefined ? { file: path } : { network };
    return node?.kind === 'mapping' ? [{ subject, rule, level, node }] : [];
  });
  return { entries };
}

/** Whether a key may be a mistyped one: that is told, and then it is not missing as well. */
function hasStrangeKey(node: MappingNode): boolean {
  return node.entries.some(({ key }) => !['rule', 'level'].includes(key.text));
}

function under(node: MappingNode, name: string): YamlNode | undefined {
  return node.entries.find(({ key }) => key.text === name)?.value;
}

/** Where a merge was left half done. */
function conflictsIn(file: string, content: string): readonly Fault[] {
  const lines = new Lines(content);
  return [...content.matchAll(/^<{7}(?: .*)?$/gm)].map(({ index, 0: line }) => ({
    file,
    ...lines.position(index),
    at: { start: index, end: index + line.trimEnd().length },
    message: baselineText('conflict'),
  }));
}
