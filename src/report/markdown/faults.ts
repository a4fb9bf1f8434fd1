import type { BlockContent, RootContent } from 'mdast';
import type { CheckedFile } from '../checked.js';
import { problemsOf } from '../json-problems.js';
import type { ProblemJson } from '../json-types.js';
import { pathOf } from '../place.js';
import { say } from '../pretty/words.js';
import { nameOf } from '../told.js';
import { code, heading, line, list, spaced, text } from './nodes.js';
import { saying } from './words.js';

/** How many mistakes are shown before they are counted, unless all are asked for. */
const SHOWN = 20;

/** A file that could not be checked: each mistake with its line, and what to write instead. */
export function faultsOf(file: CheckedFile, inFull: boolean): readonly RootContent[] {
  return [
    heading(3, text(nameOf(file))),
    line(text(`✖ ${faultCount(file)}.`), ' ', code(pathOf(file.file))),
    mistakes(file, inFull),
  ];
}

/** How many mistakes a file has, in words. */
export function faultCount({ problems, language }: CheckedFile): string {
  const count = problems.filter(({ severity }) => severity === 'error').length;
  return say(count === 1 ? 'quietBadOne' : 'quietBad', language, { count });
}

/** The mistakes and warnings of a file as a list. */
export function mistakes(file: CheckedFile, inFull: boolean): RootContent {
  const { language } = file;
  const all = problemsOf(file);
  const shown = inFull ? all : all.slice(0, SHOWN);
  const items = shown.map((problem) => [mistake(problem, file)]);
  const rest = all.length - shown.length;
  if (rest > 0) items.push([line(text(saying('more', language, { count: rest })))]);
  return list(items);
}

function mistake(
  { severity, line: at, message, mend, suggestion }: ProblemJson,
  { language }: CheckedFile,
): BlockContent {
  const mark = severity === 'error' ? '✖' : '▲';
  // Only what stands in the message word for word can be copied from beside it.
  const copied = suggestion !== null && mend.includes(suggestion) ? [code(suggestion)] : [];
  return line(
    ...spaced([
      [text(`${mark} ${saying('line', language, { line: at })}:`)],
      [text(message)],
      mend === '' ? [] : [text(mend)],
      copied.length > 0 && hasMarkup(suggestion ?? '') ? copied : [],
    ]),
  );
}

/** Whether a text is told with marks in it that show nothing, and so cannot be copied as it stands. */
function hasMarkup(suggestion: string): boolean {
  return text(suggestion).value !== suggestion;
}
