import { compare } from '../base/compare.js';
import type { Judgement } from '../diagnosis/judge.js';
import type { Lines, Position } from '../network/yaml/lines.js';
import type { Place } from '../network/yaml/tree.js';

/** A place in the file that a finding rests on. */
export interface Location extends Position {
  /** The field, by its English path. */
  readonly path: string;
}

/**
 * The places that a judgement rests on, in the order of the file, each line once. The phase is
 * shown only where nothing else is: it stands on top of every report.
 */
export function locationsOf(
  { read, rests }: Pick<Judgement, 'read' | 'rests'>,
  lines: Lines,
): readonly Location[] {
  const byLine = new Map<number, Location>();
  for (const place of [...placesOf({ read, rests })].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    const { line, column } = lines.position(place.start);
    if (!byLine.has(line)) byLine.set(line, { path: place.path, line, column });
  }
  return [...byLine.values()];
}

/** The fields that a judgement rests on, however the file lays them out. */
export function pathsOf(judgement: Pick<Judgement, 'read' | 'rests'>): readonly string[] {
  return [...new Set(placesOf(judgement).map(({ path }) => path))].sort(compare);
}

function placesOf({ read, rests }: Pick<Judgement, 'read' | 'rests'>): readonly Place[] {
  const all = [...new Set(rests())].flatMap((name) => read().get(name)?.evidence ?? []);
  const telling = all.filter(({ path }) => path !== 'phase');
  return telling.length > 0 ? telling : all;
}
