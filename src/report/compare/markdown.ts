import type { BlockContent, RootContent } from 'mdast';
import type { Language } from '../../base/language.js';
import type {
  ComparisonJson,
  Difference,
  NetworkComparison,
  OneSided,
  Shift,
} from '../../programme/compare/types.js';
import { code, heading, line, list, strong, text, written } from '../markdown/nodes.js';
import { clipped, ROOM, type Told } from '../markdown/room.js';
import { saying } from '../markdown/words.js';
import {
  aboutCause,
  byCause,
  called,
  hadNothingChanged,
  isReadFromNumbers,
  knownMoved,
  messageNow,
  moved,
  movedByTime,
  noneOtherwise,
  otherwise,
  parted,
  phaseMoved,
  scoreMoved,
  shiftsByCause,
  standing,
  valuesMoved,
} from './parts.js';
import { sayCause, sayCompare, sayShift } from './words.js';

/** As much of what was typed, and of a name in a row of them, as is told: both may be of any length. */
const LETTERS = 200;

/** A comparison as Markdown, for a merge request or a report to others: never longer than a comment may be. */
export function markdownComparison(comparison: ComparisonJson): string {
  const { language, networks, onlyBefore, onlyAfter } = comparison;
  const { different, aged, same } = parted(networks);
  const before = clipped(comparison.before, LETTERS);
  const after = clipped(comparison.after, LETTERS);
  const head = written([
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
  ]);
  let said = head + networksOf(different, language, head.length);
  const rows = [
    { key: 'aged', all: aged, side: '' },
    { key: 'same', all: same, side: '' },
    { key: 'only', all: onlyBefore, side: before },
    { key: 'only', all: onlyAfter, side: after },
  ] as const;
  for (const [at, row] of rows.entries()) {
    // What a short row leaves is for those after it.
    if (row.all.length > 0)
      said += rowOf(row, (ROOM.all - said.length) / (rows.length - at), language);
  }
  return said;
}

/** The networks in which something differs: in whole, in a line each from where those no longer fit, counted. */
function networksOf(
  different: readonly NetworkComparison[],
  language: Language,
  taken: number,
): string {
  const alone = (words: string): RootContent => line(text(words), ' ', code('leernet compare'));
  let told: Told = 'whole';
  let said = '';
  let untold = 0;
  const fits = (how: 'whole' | 'line', more: string): boolean => {
    if (told === how && taken + said.length + more.length <= ROOM[how]) {
      said += more;
      return true;
    }
    return false;
  };
  for (const network of different) {
    if (told === 'whole') {
      if (fits('whole', `\n${written(networkBlocks(network, language))}`)) continue;
      told = 'line';
      said += `\n${written([alone(saying('shortFrom', language))])}\n`;
    }
    if (fits('line', written([list([[short(network, language)]])]))) continue;
    told = 'none';
    untold += 1;
  }
  if (untold === 0) return said;
  const key = untold === 1 ? 'untoldOne' : 'untold';
  return `${said}\n${written([alone(sayCompare(key, language, { count: untold }))])}`;
}

/** One line for a network: its name, how its score moved, and how much differs. */
function short(network: NetworkComparison, language: Language): BlockContent {
  const shifts = network.shifts.filter(({ cause }) => cause !== 'became-due');
  const count = network.differences.length + shifts.length;
  const moves = [
    `${sayCompare('score', language)} ${scoreMoved(network, language)}`,
    knownMoved(network, language),
    sayCompare(count === 1 ? 'difference' : 'differences', language, { count }),
  ];
  return line(strong(clipped(called(network), LETTERS)), ': ', text(`${moves.join(', ')}.`));
}

/** A row of names, as many as there is room for. */
function rowOf(
  {
    key,
    all,
    side,
  }: {
    readonly key: 'aged' | 'same' | 'only';
    readonly all: readonly Pick<OneSided, 'id' | 'name'>[];
    readonly side: string;
  },
  room: number,
  language: Language,
): string {
  const names = all.map((one) => clipped(called(one), LETTERS));
  // With what stands between them no name takes less than three characters.
  const most = Math.min(names.length, Math.ceil(room / 3));
  for (let shown = most; ; shown = Math.floor(shown * 0.9)) {
    const rest = names.length - shown;
    const more = rest === 0 ? [] : [sayCompare('more', language, { count: rest })];
    const told = [...names.slice(0, shown), ...more].join(', ');
    const row = sayCompare(key, language, { count: names.length, names: told, side });
    const said = `\n${written([line(text(row))])}`;
    if (said.length <= room || shown === 0) return said;
  }
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
  const aged = movedByTime(network, language);
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
    ...said(noneOtherwise(network, language)),
    ...shiftsByCause(network).flatMap(({ cause, own }): readonly RootContent[] => [
      heading(4, text(`${sayShift(cause, language)} (${own.length})`)),
      list(own.map((one) => shifted(one, language))),
    ]),
    ...(aged.length === 0
      ? []
      : [
          heading(4, text(`${sayShift('became-due', language)} (${aged.length})`)),
          list(aged.map((words) => [line(text(words))])),
        ]),
  ];
}

function shifted(one: Shift, language: Language): readonly BlockContent[] {
  const values = valuesMoved(one, language).join('; ');
  return [line(strong(one.title), ' ', text(`${standing(one, language)}: ${values}.`))];
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
