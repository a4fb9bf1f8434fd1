import type { Language } from '../../base/language.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import { type Term, terms } from '../../diagnosis/score.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { sayNumber } from '../values.js';
import { capped } from './head.js';
import { block, type Screen } from './paint.js';
import { spanText } from './span.js';
import { say } from './words.js';

/** Why the score is what it is, term by term. */
export function explained(
  diagnosis: Diagnosis,
  rulebook: Rulebook,
  language: Language,
  screen: Screen,
): string {
  const { paint, width } = screen;
  const { score } = diagnosis;
  const title = paint.bold(say('terms', language));
  if (!score) return `${title}\n${block(say('noScore', language), '  ', width)}`;
  const all = terms(diagnosis.judgements, rulebook.scoring);
  const low = endOf(all, 'worst');
  const high = endOf(all, 'best');
  const columns = (['termsWeight', 'termsLowest', 'termsHighest'] as const).map((key) =>
    say(key, language),
  );
  const row = (cells: readonly string[], rule: string): string =>
    block(
      rule,
      `  ${cells.map((cell, at) => cell.padStart(columns[at]?.length ?? 0)).join('  ')}  `,
      width,
    );
  const rows = all.map((term) => {
    const { rule, weight, worst, best, perhaps } = term;
    const note = perhaps ? ` ${paint.dim(`(${say('termsPerhaps', language)})`)}` : '';
    const points = [
      low.counts.has(term) ? worst : undefined,
      high.counts.has(term) ? best : undefined,
    ];
    return row([String(weight), ...points.map(sayPoints)], `${rule}${note}`);
  });
  const leftOut = all.some((term) => !low.counts.has(term) || !high.counts.has(term));
  return [
    title,
    block(say('termsHow', language), '  ', width),
    paint.dim(row(columns, say('termsRule', language))),
    ...rows,
    ...(leftOut ? [block(say('termsPerhapsHow', language), '  ', width)] : []),
    block(sum('termsLow', low, Math.floor(low.percent + HAIR), language), '  ', width),
    block(sum('termsHigh', high, Math.ceil(high.percent - HAIR), language), '  ', width),
    ...capped(diagnosis, rulebook, language).map((line) => block(line, '  ', width)),
    `  ${paint.bold(`${say('score', language)}: ${spanText(score, language)}`)}`,
  ].join('\n');
}

/** One end of the score before it is rounded and capped, and the terms that make it. */
interface End {
  readonly counts: ReadonlySet<Term>;
  readonly sum: number;
  readonly total: number;
  readonly percent: number;
}

/** Sums of points come out a hair beside whole numbers; rounding must not feel that. */
const HAIR = 1e-9;

/**
 * Adds up one end. What may not apply counts from the furthest on, as long as it pulls the mean
 * further that way: the same choice that the score makes.
 */
function endOf(all: readonly Term[], end: 'worst' | 'best'): End {
  const sign = end === 'worst' ? 1 : -1;
  const counts = new Set(all.filter(({ perhaps }) => !perhaps));
  let total = 0;
  let sum = 0;
  for (const term of counts) {
    total += term.weight;
    sum += term.weight * term[end];
  }
  const perhaps = all.filter((term) => term.perhaps);
  for (const term of perhaps.sort((a, b) => sign * (a[end] - b[end]))) {
    if (sign * (term[end] - sum / total) >= 0) break;
    counts.add(term);
    total += term.weight;
    sum += term.weight * term[end];
  }
  return { counts, sum, total, percent: (100 * sum) / total };
}

function sum(key: 'termsLow' | 'termsHigh', end: End, rounded: number, language: Language): string {
  return say(key, language, {
    sum: sayNumber(end.sum, 1, language),
    total: end.total,
    percent: sayNumber(end.percent, 1, language),
    rounded,
  });
}

/** The points of a term; `–` where it does not count at this end. */
function sayPoints(points: number | undefined): string {
  return points === undefined ? '–' : points === 0.5 ? '½' : String(points);
}
