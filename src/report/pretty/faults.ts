import type { Problem } from '../../network/problems/problem.js';
import { sayMend, sayProblem } from '../../network/problems/words.js';
import type { Lines } from '../../network/yaml/lines.js';
import { type CheckedFile, linesOf } from '../checked.js';
import { plain } from '../plain.js';
import { block, flow, type Screen } from './paint.js';
import { say } from './words.js';
import { cut } from './wrap.js';

/** What is wrong with a file: each with its place, the line itself, and what to write instead. */
export function faults(checked: CheckedFile, screen: Screen): string {
  const lines = linesOf(checked);
  const shown = checked.problems.map((problem) => fault(problem, checked, lines, screen));
  const errors = checked.problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return shown.join('\n\n');
  const { language } = checked;
  const alone = checked.problems.some(stopsReading) ? 'fileFaultFirst' : 'fileFault';
  const count =
    errors === 1 ? say(alone, language) : say('fileFaults', language, { count: errors });
  // The name of a file is never broken: it is there to be copied.
  const parts = [`${plain(checked.file)}:`, ...`${count}.`.split(' ')].map((text) => ({ text }));
  return [...shown, screen.paint.bold(flow(parts, ' ', screen.width))].join('\n\n');
}

/** Whether nothing behind it could be read. A dash or a space that is lacking may be one of several. */
function stopsReading({ code }: Problem): boolean {
  return code.startsWith('yaml') && code !== 'yaml-dash' && code !== 'yaml-space';
}

function fault(
  problem: Problem,
  { file, language }: CheckedFile,
  lines: Lines,
  { paint, width }: Screen,
): string {
  const { line, column } = lines.position(problem.at.start);
  const whole = problem.at.end === 0;
  const [mark, colour] =
    problem.severity === 'error'
      ? [`✖ ${say('fault', language)}`, paint.red]
      : [`▲ ${say('warning', language)}`, paint.yellow];
  const place = whole ? plain(file) : `${plain(file)}:${line}:${column}`;
  const heading = [
    { text: colour(mark), length: mark.length },
    { text: paint.dim(place), length: place.length },
  ];
  const parts = [
    flow(heading, '  ', width),
    block(plain(sayProblem(problem, language)), '  ', width),
  ];
  const frame = frameOf(problem, lines, { paint, width });
  if (frame !== '') parts.push(frame);
  const mend = plain(sayMend(problem, language));
  if (mend !== '') parts.push(block(paint.green(mend), '  → ', width));
  return parts.join('\n');
}

/** The line before, the line itself, and a mark under what is meant. */
function frameOf(problem: Problem, lines: Lines, { paint, width }: Screen): string {
  if (problem.at.end === 0) return '';
  const { line, column } = lines.position(problem.at.start);
  const end = lines.position(Math.max(problem.at.start, problem.at.end - 1));
  const margin = String(line).length;
  const room = width - margin - 7;
  const text = lines.line(line);
  const length =
    end.line === line ? end.column - column + 1 : Math.max(1, text.length - column + 1);
  // What is meant must be in view, not behind the … of a line that is cut.
  const inView = column + Math.min(length, 12) <= room || text.length <= room;
  const from = inView ? 1 : Math.max(1, column - Math.floor(room / 2));
  const row = (number: number, content: string): string => {
    // Where a character of two code units is cut in half, a blank keeps its column.
    // What lies far beyond the end is left be: lines may be very long.
    const near = content.slice(from === 1 ? 0 : from, from + width * 8);
    const shown = from === 1 ? near : `…${near.replace(HALF, ' ')}`;
    return `    ${paint.cyan(String(number).padStart(margin))} ${paint.dim('│')} ${cut(plain(shown), room)}`;
  };
  const under = '^'.repeat(Math.max(1, Math.min(length, room - (column - from))));
  const rows = [
    row(line, text),
    `    ${' '.repeat(margin)} ${paint.dim('│')} ${' '.repeat(column - from)}${paint.red(under)}`,
  ];
  const before = line > 1 ? lines.line(line - 1) : '';
  if (before.slice(from - 1).trim() !== '') rows.unshift(row(line - 1, before));
  return rows.join('\n');
}

/** The second half of a character, at the start of a text. */
const HALF = /^[\uDC00-\uDFFF]/;
