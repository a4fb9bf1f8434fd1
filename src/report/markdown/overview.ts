import type { RootContent } from 'mdast';
import type { Overview } from '../overview.js';
import { heading, line, list, text } from './nodes.js';

/** What is said of several networks together; nothing where there is nothing to say. */
export function overviewOf(overview: Overview, quiet: boolean): readonly RootContent[] {
  if (quiet) return overview.line === '' ? [] : [line(text(overview.line))];
  return [
    heading(3, text(overview.title)),
    line(text(overview.intro)),
    ...overview.parts.flatMap(({ title, rows }) => [
      heading(4, text(title)),
      list(
        rows.map(({ text: said, note }) => [line(text(note === '' ? said : `${said} ${note}`))]),
      ),
    ]),
  ];
}
