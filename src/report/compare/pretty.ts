import { parseWhen } from '../../base/days.js';
import type { Language } from '../../base/language.js';
import type {
  ComparisonJson,
  Difference,
  NetworkComparison,
  OneSided,
  Shift,
  Stood,
} from '../../programme/compare/types.js';
import { plain, withoutCommands } from '../plain.js';
import { dayName } from '../pretty/head.js';
import { block, flow, type Screen } from '../pretty/paint.js';
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

/** A comparison on screen: each network with a difference, then those without, then the others. */
export function prettyComparison(comparison: ComparisonJson, screen: Screen): string {
  const { language, networks, onlyBefore, onlyAfter, before, after } = comparison;
  const { different, aged, same } = parted(networks);
  const rule = screen.paint.dim('─'.repeat(screen.width));
  const told = different.map((network) => networkText(network, language, screen));
  const rows = [
    aged.length === 0 ? '' : row('aged', aged, '', comparison, screen),
    same.length === 0 ? '' : row('same', same, '', comparison, screen),
    onlyBefore.length === 0 ? '' : row('only', onlyBefore, before, comparison, screen),
    onlyAfter.length === 0 ? '' : row('only', onlyAfter, after, comparison, screen),
  ].filter((text) => text !== '');
  const parts = rows.length === 0 ? told : [...told, rows.join('\n\n')];
  return `${withoutCommands(parts.join(`\n\n${rule}\n\n`))}\n`;
}

function row(
  key: 'aged' | 'same' | 'only',
  networks: readonly Pick<OneSided, 'id' | 'name'>[],
  side: string,
  { language }: ComparisonJson,
  { width }: Screen,
): string {
  const names = networks.map(called).join(', ');
  return block(
    plain(sayCompare(key, language, { count: networks.length, names, side })),
    '',
    width,
  );
}

function networkText(network: NetworkComparison, language: Language, screen: Screen): string {
  const { paint, width } = screen;
  const { before, after } = network;
  const day = (asOf: string): string => dayName(parseWhen(asOf)?.to ?? 0, language);
  const days =
    before.asOf === after.asOf ? day(after.asOf) : `${day(before.asOf)} → ${day(after.asOf)}`;
  const title = sayCompare('score', language);
  const score = scoreMoved(network, language);
  const known = knownMoved(network, language);
  const spans = flow(
    [
      { text: `${title}  ${paint.bold(score)}`, length: title.length + 2 + score.length },
      { text: paint.dim(known), length: known.length },
    ],
    '   ',
    width,
  );
  const phase = phaseMoved(network, language);
  const still = hadNothingChanged(network, language);
  const head = [
    block(paint.bold(plain(called({ id: network.id, name: network.name }))), '', width),
    block(paint.dim(days), '', width),
    block(paint.dim(plain(files(network))), '', width),
    '',
    spans,
    ...(still === undefined ? [] : [block(still, '', width)]),
    ...(phase === undefined ? [] : [block(phase, '', width)]),
  ].join('\n');
  const groups = byCause(network).map(({ cause, own }) => {
    const name = paint.bold(`${sayCause(cause, language)} (${own.length})`);
    const about = aboutCause(network, cause, language);
    const lead = about === undefined ? name : `${name}\n${paint.dim(block(about, '', width))}`;
    return [lead, ...own.map((one) => differenceText(one, language, screen))].join('\n\n');
  });
  const none = noneOtherwise(network, language);
  if (none !== undefined) groups.push(block(none, '', width));
  for (const { cause, own } of shiftsByCause(network)) {
    const name = block(paint.bold(`${sayShift(cause, language)} (${own.length})`), '', width);
    groups.push([name, ...own.map((one) => shiftText(one, language, screen))].join('\n\n'));
  }
  const aged = movedByTime(network, language);
  if (aged.length > 0) {
    const name = block(
      paint.bold(`${sayShift('became-due', language)} (${aged.length})`),
      '',
      width,
    );
    const lines = aged.map((line) => block(plain(line), '  ', width));
    groups.push(`${name}\n\n${lines.join('\n')}`);
  }
  if (isReadFromNumbers(network)) {
    groups.unshift(block(sayCompare('fromNumbers', language), '', width));
  }
  return [head, ...groups].join('\n\n');
}

/** The two files; the one where it is the same. */
function files({ before, after }: NetworkComparison): string {
  return before.file === after.file ? after.file : `${before.file} → ${after.file}`;
}

const marks: Readonly<Record<string, readonly [string, 'red' | 'yellow' | 'green' | 'cyan']>> = {
  problem: ['✖', 'red'],
  attention: ['▲', 'yellow'],
  good: ['✔', 'green'],
  undecided: ['?', 'cyan'],
};

/** A rule that stands as it did, by its mark, and its values. */
function shiftText(shift: Shift, language: Language, { paint, width }: Screen): string {
  const [mark, colour] = markOf(shift.stands);
  const title = `${paint[colour](mark)} ${plain(shift.title)} ${standing(shift, language)}`;
  const lines = valuesMoved(shift, language).map((line) => block(plain(line), '  ', width));
  return [block(title, '', width - 2).replaceAll('\n', '\n  '), ...lines].join('\n');
}

function markOf(stood: Stood | null) {
  return marks[stood?.status ?? ''] ?? (['–', 'cyan'] as const);
}

function differenceText(difference: Difference, language: Language, screen: Screen): string {
  const { paint, width } = screen;
  const [mark, colour] = markOf(difference.after);
  const title = block(
    `${paint[colour](mark)} ${paint.bold(plain(difference.title))}`,
    '',
    width - 2,
  ).replaceAll('\n', '\n  ');
  const lines = [
    moved(difference, language),
    messageNow(difference),
    otherwise(difference, language),
  ]
    .filter((line) => line !== undefined)
    .map((line, at) => block(at === 0 ? paint[colour](line) : plain(line), '  ', width));
  return [title, ...lines].join('\n');
}
