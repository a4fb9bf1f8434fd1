import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Edit, edited, isEditError } from '../../src/edit/edit.js';
import { itemKind, networkKind } from '../../src/edit/kinds.js';
import { Page } from '../../src/edit/page.js';
import { aboutField, type Kind, type Shape } from '../../src/network/field.js';
import { keysOf } from '../../src/network/sections.js';
import type { ScalarNode, YamlNode } from '../../src/network/yaml/tree.js';
import { networks, textOf } from '../measures/generated.js';
import { lawRuns } from '../runs.js';
import { type Sample, samples, ways } from './files.js';
import { edits } from './generated.js';

/** How much is tried: a little while working, all of it where a change is to land. */
const RUNS = lawRuns(6);

const MADE_UP = fc
  .sample(networks(), { numRuns: RUNS, seed: 11 })
  .map((network, at): Sample => ({ name: `made up ${at + 1}`, text: textOf(network) }));

const FILES = [...samples, ...MADE_UP];

/** What an edit comes to: the text, or why it was not made. */
function outcome(text: string, edit: Edit): { readonly text: string } | { readonly code: string } {
  try {
    return { text: edited(text, [edit]) };
  } catch (error) {
    if (isEditError(error)) return { code: error.code };
    throw error;
  }
}

/** Random edits of files, a few for each file, the same ones each time. */
function* runs(
  way: string,
  as: (text: string) => string,
): Generator<readonly [Sample, string, Edit]> {
  // Every file as it is; in each of the other ways a third of them, another third each time; while
  // working a quarter in every way.
  const turn = Object.keys(ways).indexOf(way);
  let seed = turn * 1000 + (turn % 3);
  for (const file of FILES) {
    seed += 1;
    if (RUNS < 30 ? seed % 4 !== 0 : turn > 0 && seed % 3 !== 0) continue;
    const text = as(file.text);
    for (const edit of fc.sample(edits(), { numRuns: 2, seed })) yield [file, text, edit];
  }
}

describe.each(Object.entries(ways))('a file %s', (way, as) => {
  it('is changed at one place, says what was meant, and is left alone the second time', () => {
    let made = 0;
    for (const [{ name }, text, edit] of runs(way, as)) {
      const after = outcome(text, edit);
      const where = `${name} ${way} ${JSON.stringify(edit)}`;
      if ('code' in after) {
        expect(['no-place', 'alias', 'comments', 'other-kind'], where).toContain(after.code);
        continue;
      }
      made += 1;
      expect(edited(after.text, [edit]), where).toBe(after.text);
      expect(remarks(after.text), where).toEqual(remarks(text));
      expect(strangers(text, after.text, edit), where).toEqual([]);
      expect(others(after.text, edit), where).toEqual(others(text, edit));
      expect(foreign(text, after.text), where).toEqual([]);
    }
    expect(made).toBeGreaterThan(FILES.length / 3);
  });
});

/** The remarks of a file, in order. */
function remarks(text: string): readonly string[] {
  // One of the texts that are put in looks like a remark.
  const lines = text.replaceAll('# geen opmerking', '').split(/\r?\n/);
  return lines.flatMap((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1]?.trimEnd() ?? []);
}

/** The lines that were changed though they do not hold the field that was. */
function strangers(before: string, after: string, { path }: Edit): readonly string[] {
  const [old, made] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let first = 0;
  while (first < old.length && old[first] === made[first]) first += 1;
  let last = 0;
  while (last < old.length - first && old.at(-1 - last) === made.at(-1 - last)) last += 1;
  const changed = old.slice(first, old.length - last);
  const { from, to, most } = linesOf(new Page(before), path);
  const inside = first + 1 >= from && old.length - last <= to && changed.length <= most;
  return inside || changed.length === 0 ? [] : changed;
}

/** The lines that hold a field, or what it is to become a part of; then one at most may change. */
function linesOf(page: Page, path: Edit['path']): { from: number; to: number; most: number } {
  let node = page.root;
  let key: ScalarNode | undefined;
  let kind: Kind | undefined = networkKind;
  const range = (most: number): { from: number; to: number; most: number } => ({
    from: page.line(key?.start ?? node?.start ?? 0),
    to: page.line(node ? page.endOf(node, key) : 0),
    most,
  });
  for (const step of path) {
    if (!node || node.kind === 'scalar' || page.isAlias(node)) break;
    const bare = page.isFlow(node) ? Number.POSITIVE_INFINITY : 1;
    if (typeof step === 'number') {
      kind = kind && itemKind(kind);
      if (node.kind === 'mapping') continue;
      const item: YamlNode | undefined = node.items[step];
      if (!item) return range(bare);
      [node, key] = [item, undefined];
    } else {
      if (node.kind !== 'mapping') break;
      const shape: Shape = kind && 'shape' in kind ? kind.shape : {};
      const entry = node.entries.find((one) => keysOf(shape).get(one.key.text) === step);
      const field = shape[step];
      if (!entry) return range(bare);
      kind = field && aboutField(field).kind;
      [node, key] = [entry.value, entry.key];
    }
  }
  return range(Number.POSITIVE_INFINITY);
}

/** What stands in a file beside what was changed, read by another reader of YAML. */
function others(text: string, { path }: Edit): unknown {
  const read: unknown = parse(text);
  return without(read, path, networkKind);
}

function without(value: unknown, [step, ...rest]: Edit['path'], kind: Kind | undefined): unknown {
  if (step === undefined || !kind) return '…';
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? value : isNothing(value) ? [] : [value];
    const items = list.map((item, at) => (at === step ? '…' : item));
    const own = without(list[step], rest, itemKind(kind));
    return isBare(own) ? items.filter((item) => item !== '…') : [...items, own];
  }
  const shape: Shape = kind.is === 'section' || kind.is === 'list' ? kind.shape : {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '…';
  const entries = Object.entries(value).flatMap(([key, part]) => {
    if (keysOf(shape).get(key) !== step) return [[key, part] as const];
    const field = shape[step];
    const left = without(part, rest, field && aboutField(field).kind);
    return isBare(left) ? [] : [[key, left] as const];
  });
  return entries.length === 0 ? '…' : Object.fromEntries(entries);
}

/** Whether nothing is left beside what was changed. */
function isBare(left: unknown): boolean {
  return left === '…' || (Array.isArray(left) && left.length === 0);
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    /^(geen|none|nooit|onbekend|unknown|\?|)$/i.test(String(value))
  );
}

/** What no edit may bring: tabs, blanks at the end of a line, line ends of another kind. */
function foreign(before: string, after: string): readonly string[] {
  const ends = new Set(before.match(/\r?\n/g) ?? ['\n']);
  const old = new Set(before.split(/\r?\n/));
  const lines = after.split(/\r?\n/).filter((line) => !old.has(line));
  return [
    ...lines.filter((line) => /\t|[ ]$/.test(line)),
    ...(after.match(/\r?\n/g) ?? []).filter((end) => !ends.has(end)),
  ];
}

/** Puts remarks into a text, at the ends of lines and on lines of their own. */
function strewn(text: string, places: readonly (readonly [number, number, boolean])[]): string {
  let lines = text.split('\n');
  for (const [number, [at, indent, own]] of places.entries()) {
    const place = at % lines.length;
    const tried = own
      ? lines.toSpliced(place, 0, `${' '.repeat(indent)}# c${number}`)
      : lines.with(place, `${lines[place]}  # c${number}`);
    // Inside a text of lines it would be no remark.
    const [old, made] = [lines, tried].map((one) => said(one.join('\n')));
    if (old === made) lines = tried;
  }
  return lines.join('\n');
}

function said(text: string): string | undefined {
  try {
    return JSON.stringify(parse(text, { prettyErrors: false }));
  } catch {
    return undefined;
  }
}

describe('remarks', () => {
  it('stay, wherever they stand', () => {
    const place = fc.tuple(fc.nat(400), fc.nat(6), fc.boolean());
    const marks = (text: string): readonly string[] => (text.match(/# c\d+/g) ?? []).sort();
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.constantFrom('as it is', 'in lines', 'in lines, lists under their key', 'in brackets'),
        fc.array(place, { minLength: 3, maxLength: 8 }),
        edits(),
        (file, way, places, edit) => {
          const text = strewn(ways[way]?.(file.text) ?? file.text, places);
          const after = outcome(text, edit);
          if ('code' in after) {
            // A file that one reader of YAML takes and another does not is refused as a whole.
            expect(after.code).not.toBe('unsafe');
            return;
          }
          expect(marks(after.text)).toEqual(marks(text));
          expect(edited(after.text, [edit])).toBe(after.text);
        },
      ),
      { numRuns: 8 * RUNS, seed: 3 },
    );
  });
});
