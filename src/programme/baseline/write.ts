import type { Language } from '../../base/language.js';
import { Page } from '../../edit/page.js';
import type { SequenceNode, YamlNode } from '../../network/yaml/tree.js';
import { type Entry, entryLine, inOrder, type KnownLevel } from './entry.js';
import { readBaseline, type WrittenEntry } from './read.js';
import { baselineText } from './words.js';

/** A new baseline: a line for each entry, by code unit. */
export function baselineOf(entries: readonly Entry[], language: Language): string {
  const lines = [...entries].sort(inOrder).map((entry) => `  - ${entryLine(entry)}\n`);
  return `${baselineText('head')[language]}leernet-baseline: 1\nknown:\n${lines.join('')}`;
}

/** What is to change in a baseline. */
export interface BaselineChanges {
  readonly out: ReadonlySet<Entry>;
  readonly levels: ReadonlyMap<Entry, KnownLevel>;
  readonly added: readonly Entry[];
}

/**
 * The text of a baseline with changes made and nothing else: remarks, order and blank lines stay. A
 * remark on the line of an entry that goes stays too, with what it was about.
 *
 * @returns undefined where it is written in a way in which that cannot be done
 */
export function changed(
  text: string,
  entries: readonly WrittenEntry[],
  changes: BaselineChanges,
): string | undefined {
  const page = new Page(text);
  const list = listOf(page.root);
  if (!list || (page.isFlow(list.node) && entries.length > 0)) return undefined;
  const cuts: Cut[] = [];
  for (const entry of entries) {
    const level = changes.levels.get(entry);
    if (changes.out.has(entry)) cuts.push(outOf(page, entry));
    else if (level) cuts.push(levelCut(entry, level));
  }
  cuts.push(...additions(page, list, entries, changes.added));
  const made = cuts
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, end, by }) => so.slice(0, start) + by + so.slice(end), text);
  return saysSo(made, entries, changes) ? made : undefined;
}

/** A piece of the text, and what comes in its place. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

interface List {
  readonly node: SequenceNode | YamlNode;
  /** Where the mark behind its key ends. */
  readonly from: number;
}

function listOf(root: YamlNode | undefined): List | undefined {
  const entry =
    root?.kind === 'mapping' ? root.entries.find(({ key }) => key.text === 'known') : undefined;
  return entry && { node: entry.value, from: entry.key.end + 1 };
}

/** The lines of an entry, but for the remark that stands behind it. */
function outOf(page: Page, { node, subject, rule }: WrittenEntry): Cut {
  const start = page.lineStart(node.start);
  const end = page.endOf(node);
  const remark = /#\s*(.*)$/.exec(page.text.slice(end, page.lineEnd(end)))?.[1];
  const next = page.nextLine(end) ?? page.text.length;
  if (remark === undefined) return { start, end: next, by: '' };
  const indent = /^ */.exec(page.text.slice(start))?.[0] ?? '';
  const who = 'network' in subject ? subject.network : subject.file;
  const about = JSON.stringify(`${who}, ${rule}`).slice(1, -1);
  return { start, end: page.lineEnd(end), by: `${indent}# (${about}) ${remark}` };
}

function levelCut({ node }: WrittenEntry, level: KnownLevel): Cut {
  const value = node.entries.find(({ key }) => key.text === 'level')?.value ?? node;
  return { start: value.start, end: value.end, by: level };
}

/** New lines, each behind the last line that comes before it. */
function additions(
  page: Page,
  { node, from }: List,
  entries: readonly WrittenEntry[],
  added: readonly Entry[],
): readonly Cut[] {
  if (added.length === 0) return [];
  const first = entries[0];
  const indent = first
    ? page.text.slice(page.lineStart(first.node.start), first.node.start).replace(/-.*$/, '')
    : '  ';
  const places = new Map<number, string[]>();
  for (const entry of [...added].sort(inOrder)) {
    const above = entries.filter((one) => inOrder(one, entry) <= 0).at(-1);
    const place = page.lineEnd(above ? page.endOf(above.node) : from);
    const lines = places.get(place) ?? [];
    lines.push(`${page.eol}${indent}- ${entryLine(entry)}`);
    places.set(place, lines);
  }
  const cuts = [...places].map(([place, lines]) => ({
    start: place,
    end: place,
    by: lines.join(''),
  }));
  // Empty brackets make way for lines; they stand on the line of the key.
  const bare = entries.length === 0 && (node.kind !== 'scalar' || node.text !== '');
  return bare ? [...cuts, { start: from, end: page.endOf(node), by: '' }] : cuts;
}

/** Whether a text says just what was meant. */
function saysSo(
  made: string,
  entries: readonly WrittenEntry[],
  { out, levels, added }: BaselineChanges,
): boolean {
  const read = readBaseline('', made);
  if ('faults' in read) return false;
  const meant = entries
    .filter((entry) => !out.has(entry))
    .map((entry) => ({ ...entry, level: levels.get(entry) ?? entry.level }));
  const told = (all: readonly Entry[]): string => [...all].sort(inOrder).map(entryLine).join('\n');
  return told([...meant, ...added]) === told(read.entries);
}
