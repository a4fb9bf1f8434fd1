import type { BlockContent, RootContent } from 'mdast';
import type { Language } from '../../base/language.js';
import type {
  ComparisonJson,
  Difference,
  NetworkComparison,
  OneSided,
} from '../../programme/compare/types.js';
import { code, heading, line, list, strong, text, written } from '../markdown/nodes.js';
import {
  aboutCause,
  byCause,
  called,
  hadNothingChanged,
  isReadFromNumbers,
  knownMoved,
  messageNow,
  moved,
  otherwise,
  parted,
  phaseMoved,
  scoreMoved,
} from './parts.js';
import { sayCause, sayCompare } from './words.js';

/** A comparison as Markdown, for a merge request or a report to others. */
export function markdownComparison(comparison: ComparisonJson): string {
  const { language, networks, onlyBefore, onlyAfter, before, after } = comparison;
  const { different, same } = parted(networks);
  const rows: RootContent[] = [];
  const row = (key: 'same' | 'only', all: readonly Pick<OneSided, 'id' | 'name'>[], side = '') => {
    if (all.length === 0) return;
    const names = all.map(called).join(', ');
    rows.push(line(text(sayCompare(key, language, { count: all.length, names, side }))));
  };
  row('same', same);
  row('only', onlyBefore, before);
  row('only', onlyAfter, after);
  return written([
    heading(2, text(sayCompare('title', language))),
    line(
      text(sayCompare('from', language)),
      ' ',
      code(before),
      ' ',
      text(sayCompare('to', language)),
      ' ',
      code(after),
      '.',
    ),
    ...different.flatMap((network) => networkBlocks(network, language)),
    ...rows,
  ]);
}

function networkBlocks(network: NetworkComparison, language: Language): readonly RootContent[] {
  const { before, after } = network;
  const said = (words: string | undefined): readonly RootContent[] =>
    words === undefined ? [] : [line(text(words))];
  const days = before.asOf === after.asOf ? after.asOf : `${before.asOf} → ${after.asOf}`;
  const files =
    before.file === after.file
      ? [code(after.file)]
      : [code(before.file), text('→'), code(after.file)];
  const groups = byCause(network).flatMap(({ cause, own }): readonly RootContent[] => [
    heading(4, text(`${sayCause(cause, language)} (${own.length})`)),
    ...said(aboutCause(network, cause, language)),
    list(own.map((one) => difference(one, language))),
  ]);
  return [
    heading(3, text(called(network))),
    line(text(`${days},`), ' ', ...files.flatMap((part, at) => (at === 0 ? [part] : [' ', part]))),
    line(
      strong(`${sayCompare('score', language)} ${scoreMoved(network, language)}`),
      ', ',
      text(`${knownMoved(network, language)}.`),
    ),
    ...said(hadNothingChanged(network, language)),
    ...said(phaseMoved(network, language)),
    ...(isReadFromNumbers(network) ? said(sayCompare('fromNumbers', language)) : []),
    ...groups,
    ...(groups.length === 0 ? said(sayCompare('nothing', language)) : []),
  ];
}

function difference(one: Difference, language: Language): readonly BlockContent[] {
  const more = [messageNow(one), otherwise(one, language)].filter((part) => part !== undefined);
  return [
    line(
      strong(one.title),
      ': ',
      text(`${moved(one, language)}.`),
      ...more.flatMap((part) => [' ', text(part)]),
    ),
  ];
}
