import type { Overview } from '../overview.js';
import { plain } from '../plain.js';
import { block, type Screen } from './paint.js';

/** What is said of many networks together. */
export function overviewText({ title, intro, parts }: Overview, { paint, width }: Screen): string {
  const head = `${paint.bold(title)}\n${block(intro, '', width)}`;
  const sections = parts.map(({ title: heading, rows }) => {
    const lines = rows.map(({ text, note }) => {
      const below = note === '' ? '' : `\n${block(paint.dim(plain(note)), '    ', width)}`;
      return `${block(plain(text), '  - ', width)}${below}`;
    });
    return `${paint.bold(heading)}\n${lines.join('\n')}`;
  });
  return [head, ...sections].join('\n\n');
}
