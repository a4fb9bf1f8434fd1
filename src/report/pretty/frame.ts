import type { Language } from '../../base/language.js';
import type { Judgement } from '../../diagnosis/judge.js';
import type { Lines } from '../../network/yaml/lines.js';
import { locationsOf } from '../evidence.js';
import { plain } from '../plain.js';
import type { Screen } from './paint.js';
import { say } from './words.js';
import { cut } from './wrap.js';

/** What lines of the file are shown with. */
interface Framing {
  readonly lines: Lines;
  readonly screen: Screen;
  readonly language: Language;
}

const LINES_SHOWN = 6;

/** The lines of the file that a finding rests on, as they stand there. */
export function frameOf(
  rests: Pick<Judgement, 'read' | 'rests'>,
  { lines, screen, language }: Framing,
): string {
  const { paint, width } = screen;
  const places = locationsOf(rests, lines);
  const shown = places.slice(0, LINES_SHOWN);
  const margin = String(shown.at(-1)?.line ?? 0).length;
  const rows = shown.map(({ path, line, column }) => {
    const written = withoutAnswers(plain(lines.line(line)), path);
    const text = glimpse(written, column, width - margin - 7);
    return `    ${paint.cyan(String(line).padStart(margin))} ${paint.dim('│')} ${text}`;
  });
  const rest = places.length - shown.length;
  if (rest > 0) {
    const more =
      rest === 1 ? say('moreLine', language) : say('moreLines', language, { count: rest });
    rows.push(`    ${' '.repeat(margin)} ${paint.dim(`│ ${more}`)}`);
  }
  return rows.join('\n');
}

/** What people answered is nobody's to read: of the pulse a line shows no more than its key. */
function withoutAnswers(line: string, path: string): string {
  const key = /^.*?(?:peiling|pulse)["']?\s*:/.exec(line)?.[0];
  if (key === undefined) return path === 'pulse' ? '…' : line;
  return line.length === key.length ? line : `${key} …`;
}

/** How much of the start of a long line stays in sight: enough to see which line it is. */
const START = 20;

/** As much of a line as fits, with the place that matters in it. */
function glimpse(text: string, column: number, room: number): string {
  if (text.length <= room || column <= room - 8) return cut(text, room);
  const field = Math.max(text.lastIndexOf(', ', column - 1) + 2, column - 1 - START);
  const place = text.slice(field);
  const start = text.slice(0, Math.max(START, room - place.length - 3));
  return cut(`${start.replace(/\s+\S*$/, '')} … ${place}`, room);
}
