import type { Judgement } from '../diagnosis/judge.js';
import type { Lines, Position } from '../network/yaml/lines.js';

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
  const all = [...new Set(rests())].flatMap((name) => read().get(name)?.evidence ?? []);
  const telling = all.filter(({ path }) => path !== 'phase');
  const places = telling.length > 0 ? telling : all;
  for (const place of [...places].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const { line, column } = lines.position(place.start);
    if (!byLine.has(line)) byLine.set(line, { path: place.path, line, column });
  }
  return [...byLine.values()];
}
