import type { Language } from '../../base/language.js';
import type { Score } from '../../diagnosis/score.js';
import type { Amount } from '../../network/facts.js';
import type { Paint } from './paint.js';
import { say } from './words.js';

/** `41`, or `41 tot 58`. */
export function spanText({ low, high }: Pick<Score, 'low' | 'high'>, language: Language): string {
  return low === high ? String(low) : say('between', language, { low, high });
}

/** A number as far as it is known: `41`, `41 tot 58`, `41 of meer`. */
export function sayAmount({ low, high }: Amount, language: Language): string {
  if (high === Number.POSITIVE_INFINITY) return say('orMore', language, { low });
  return spanText({ low, high }, language);
}

/**
 * A bar from 0 to 100: certain, still unknown, not reached. What is open has a cell at the least,
 * so that a bar never looks surer than its numbers.
 */
export function bar(
  { low, high }: Pick<Score, 'low' | 'high'>,
  cells: number,
  paint: Paint,
): string {
  const open = high > low ? 1 : 0;
  const end = Math.min(cells, Math.max(Math.round((high / 100) * cells), open));
  const start = Math.min(Math.round((low / 100) * cells), end - open);
  return (
    paint.green('█'.repeat(start)) +
    paint.yellow('▒'.repeat(end - start)) +
    paint.dim('·'.repeat(cells - end))
  );
}
