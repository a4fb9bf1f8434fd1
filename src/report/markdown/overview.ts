import type { RootContent } from 'mdast';
import type { Overview } from '../overview.js';
import { heading, line, list, text } from './nodes.js';

/** What is said of several networks together, in groups that each stand alone; none where there is nothing. */
export function overviewOf(
  overview: Overview,
  quiet: boolean,
): readonly (readonly RootContent[])[] {
  if (quiet) return overview.line === '' ? [] : [[line(text(overview.line))]];
  return [
    [heading(3, text(overview.title)), line(text(overview.intro))],
    ...overview.parts.map(({ title, rows }) => [
      heading(4, text(title)),
      list(
        rows.map(({ text: said, note }) => [line(text(note === '' ? said : `${said} ${note}`))]),
      ),
    ]),
  ];
}
