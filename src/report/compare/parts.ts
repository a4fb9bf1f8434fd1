import type { Language } from '../../base/language.js';
import {
  type Cause,
  causes,
  type Difference,
  type Moment,
  type NetworkComparison,
  type OneSided,
  type ScoreAt,
  type Shift,
  type ShiftCause,
  shiftCauses,
} from '../../programme/compare/types.js';
import { weights } from '../../rulebook/kinds.js';
import { spanText } from '../pretty/span.js';
import { sayPhase, sayStatus } from '../words.js';
import { sayAboutCause, sayCompare } from './words.js';

/** What a comparison says, in sentences that any format of text can take. */

/**
 * The networks that are told of in full, those in which only time moved some values, and those in which
 * nothing differs; one alone is told of.
 */
export function parted(networks: readonly NetworkComparison[]): {
  readonly different: readonly NetworkComparison[];
  readonly aged: readonly NetworkComparison[];
  readonly same: readonly NetworkComparison[];
} {
  const partOf = ({ differences, shifts }: NetworkComparison): 'different' | 'aged' | 'same' => {
    if (networks.length === 1 || differences.length > 0) return 'different';
    if (shifts.some(({ cause }) => cause !== 'became-due')) return 'different';
    return shifts.length > 0 ? 'aged' : 'same';
  };
  const part = (name: ReturnType<typeof partOf>) => networks.filter((one) => partOf(one) === name);
  return { different: part('different'), aged: part('aged'), same: part('same') };
}

/** The differences by their cause, those that weigh most first; causes without any are left out. */
export function byCause({
  differences,
}: NetworkComparison): readonly { readonly cause: Cause; readonly own: readonly Difference[] }[] {
  return grouped(causes, differences);
}

/** The rules that stand as they did on other values, but for those that only time moved. */
export function shiftsByCause({
  shifts,
}: NetworkComparison): readonly { readonly cause: ShiftCause; readonly own: readonly Shift[] }[] {
  return grouped(shiftCauses, shifts).filter(({ cause }) => cause !== 'became-due');
}

/** What only time moved, each value once: many rules read how long ago a network began. */
export function movedByTime({ shifts }: NetworkComparison, language: Language): readonly string[] {
  const aged = shifts.filter(({ cause }) => cause === 'became-due');
  return [...new Set(aged.flatMap((shift) => valuesMoved(shift, language)))];
}

function grouped<C extends Cause, T extends Pick<Shift, 'weight'> & { readonly cause: C }>(
  all: readonly C[],
  told: readonly T[],
): readonly { readonly cause: C; readonly own: readonly T[] }[] {
  return all.flatMap((cause) => {
    const own = told
      .filter((one) => one.cause === cause)
      .sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
    return own.length === 0 ? [] : [{ cause, own }];
  });
}

/** That no rule stands otherwise, where none does: with other values, or without any. */
export function noneOtherwise(
  { differences, shifts }: NetworkComparison,
  language: Language,
): string | undefined {
  if (differences.length > 0) return undefined;
  return sayCompare(shifts.length > 0 ? 'sameVerdicts' : 'nothing', language);
}

/** `Wie beslist, is duidelijk (probleem)`: a rule that stands as it did. */
export function standing({ stands }: Shift, language: Language): string {
  return `(${sayStatus(stands.status, language)})`;
}

/** `aanwezigheid: 72% → 35%`, a line for each value. */
export function valuesMoved({ values }: Shift, language: Language): readonly string[] {
  return values.map(({ label, beforeText, afterText }) =>
    sayCompare('valueMoved', language, { label, before: beforeText, after: afterText }),
  );
}

/** `44 tot 59 → 52 tot 61 van 100`. */
export function scoreMoved({ before, after }: NetworkComparison, language: Language): string {
  const [from, to] = [scoreSpan(before.score, language), scoreSpan(after.score, language)];
  const span = from === to ? from : `${from} → ${to}`;
  return after.score ? `${span} ${sayCompare('outOf', language)}` : span;
}

function scoreSpan(score: ScoreAt, language: Language): string {
  return score ? spanText(score, language) : sayCompare('noScore', language);
}

/** `74% bekend → 81%`. */
export function knownMoved({ before, after }: NetworkComparison, language: Language): string {
  const values = { before: before.score?.known ?? 0, after: after.score?.known ?? 0 };
  return sayCompare(values.before === values.after ? 'known' : 'knownMoved', language, values);
}

/** What the score would be had nothing changed, where that differs from what it was and from what it is. */
export function hadNothingChanged(
  { before, unchanged, after }: NetworkComparison,
  language: Language,
): string | undefined {
  if (!unchanged?.score) return undefined;
  const score = scoreSpan(unchanged.score, language);
  const told = [before.score, after.score].some((one) => scoreSpan(one, language) === score);
  return told ? undefined : sayCompare('unchanged', language, { score });
}

/** `Fase: formeren → onderhoud`, where it is another. */
export function phaseMoved(
  { before, after }: NetworkComparison,
  language: Language,
): string | undefined {
  if (before.phase === after.phase) return undefined;
  const said = (phase: Moment['phase']): string =>
    phase === null ? sayCompare('noPhase', language) : sayPhase(phase, language);
  return sayCompare('phase', language, { before: said(before.phase), after: said(after.phase) });
}

/** `probleem → op orde`, or how much surer it is. */
export function moved({ before, after, direction }: Difference, language: Language): string {
  const said = (stood: Difference['after']): string =>
    stood ? sayStatus(stood.status, language) : '';
  const values = { before: said(before), after: said(after) };
  if (!before) return sayCompare('newRule', language, values);
  if (!after) return sayCompare('goneRule', language, values);
  if (before.status !== after.status) return sayCompare('became', language, values);
  if (direction === 'surer') return sayCompare('surer', language, values);
  if (direction === 'less-sure') return sayCompare('lessSure', language, values);
  return sayCompare('stayed', language, values);
}

/** How it would stand had nothing changed, where that is worth saying. */
export function otherwise(
  { unchanged, before, after }: Difference,
  language: Language,
): string | undefined {
  if (!unchanged || unchanged.status === before?.status || unchanged.status === after?.status) {
    return undefined;
  }
  return sayCompare('otherwise', language, { unchanged: sayStatus(unchanged.status, language) });
}

/** What the rule says now, where it is decided. */
export function messageNow({ after, message }: Difference): string | undefined {
  const speaks = after !== null && ['problem', 'attention', 'good'].includes(after.status);
  return speaks ? message : undefined;
}

/** A network as it is called in a row of them. */
export function called({ id, name }: Pick<OneSided, 'id' | 'name'>): string {
  return name === '' ? id : name;
}

/** Whether time went on between two reports, so that causes were read from numbers alone. */
export function isReadFromNumbers(network: NetworkComparison): boolean {
  const { before, unchanged, after, differences, shifts } = network;
  const told = differences.length + shifts.length > 0;
  return unchanged === null && before.asOf !== after.asOf && told;
}

/** What a cause means; of causes that were read from numbers that is not for certain. */
export function aboutCause(
  network: NetworkComparison,
  cause: Cause,
  language: Language,
): string | undefined {
  const sure = !isReadFromNumbers(network) || cause === 'measured-differently';
  return sure ? sayAboutCause(cause, language) : undefined;
}
